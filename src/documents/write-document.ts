/** A document of each kind, as a Word file. */
import type { DocumentContent } from "./content";
import type { DocumentRun } from "./document-run";
import { docxOf } from "./docx";
import type { DocumentKind } from "./kinds";
import { matrixDocument } from "./matrix";
import { memoDocument } from "./memo";
import { strategyDocument } from "./strategy";

const CONTENTS: Readonly<Record<DocumentKind, (run: DocumentRun) => DocumentContent>> = {
  strategy: strategyDocument,
  memo: memoDocument,
  matrix: matrixDocument,
};

/** What a document of the kind holds. */
export const documentContent = (kind: DocumentKind, run: DocumentRun): DocumentContent =>
  CONTENTS[kind](run);

/** The bytes of a .docx file. */
export const writeDocument = (kind: DocumentKind, run: DocumentRun): Promise<Uint8Array> =>
  docxOf(documentContent(kind, run));
