/** The kinds of documents, for what lists them without what writes them. */
export { DOCUMENT_KINDS, type DocumentKind } from "../documents/kinds";
