/** The kinds of documents, for what lists them without what writes them. */
import type { DocumentKind } from "../documents/write-document";

export const DOCUMENT_KINDS = [
  "strategy",
  "memo",
  "matrix",
] as const satisfies readonly DocumentKind[];
/** A kind that can be asked for. */
export type AskedKind = (typeof DOCUMENT_KINDS)[number];
