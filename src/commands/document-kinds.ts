/** The kinds of documents, for what lists them without what writes them. */
import type { DocumentKind } from "../documents/write-document";

/** In the order in which they are offered; each kind that is written is here. */
const ORDER = { strategy: 1, memo: 2, matrix: 3 } as const satisfies Record<DocumentKind, number>;

/** A kind that can be asked for. */
export type AskedKind = keyof typeof ORDER;

export const DOCUMENT_KINDS = (Object.keys(ORDER) as AskedKind[]).sort(
  (one, other) => ORDER[one] - ORDER[other],
) as readonly AskedKind[];
