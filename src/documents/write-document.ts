/** A document of each kind, as a Word file. */
import type { DocumentContent } from "./content";
import type { DocumentRun } from "./document-run";
import { docxOf } from "./docx";
import { matrixDocument } from "./matrix";
import { memoDocument } from "./memo";
import { strategyDocument } from "./strategy";

const CONTENTS = {
  strategy: strategyDocument,
  memo: memoDocument,
  matrix: matrixDocument,
} as const satisfies Record<string, (run: DocumentRun) => DocumentContent>;

/** The kinds of documents. */
export type DocumentKind = keyof typeof CONTENTS;

/** The bytes of a .docx file. */
export const writeDocument = (kind: DocumentKind, run: DocumentRun): Promise<Uint8Array> =>
  docxOf(CONTENTS[kind](run));
