/** The kinds of documents. */
export const DOCUMENT_KINDS = ["strategy", "memo", "matrix"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
