/** The command that writes a document: strategy, memo or matrix, from the workbook as it is. Nothing in the workbook is changed. */
import type { DocumentKind } from "../documents/write-document";
import { SCHEMA } from "../excel/properties";
import { RunError } from "../excel/run-error";
import { exampleAssumptions, isOfExample } from "../example/example-model";
import type { Language } from "../locale/language";
import type { Evaluation } from "../run/evaluate-workbook";
import { sheetSummaries } from "../run/plan";
import { namesOfModel } from "../workbook/names";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readHere } from "./in-workbook";
import { loaded } from "./loaded";
import { attempted, type Outcome } from "./outcome";
import { thread } from "./threads/thread";

/** A file that was written, and the language that it is in. */
export type FileOutcome = Outcome<{ readonly bytes: Uint8Array; readonly language: Language }>;

export interface FileOptions {
  /** ISO date */
  readonly today: string;
  /** null: the workbook's. */
  readonly language: Language | null;
}

/** The workbook as it was read, and as it was evaluated. */
export interface ReadForFile {
  readonly snapshot: WorkbookSnapshot;
  readonly evaluation: Evaluation;
}

/** Reads and evaluates the open workbook for a file that is made from it. @throws RunError where it is of an older version */
export async function readForFile({ today, language }: FileOptions): Promise<Outcome<ReadForFile>> {
  const found = await readHere(({ snapshot }) => snapshot);
  if (!found.ok) return found;
  const snapshot = found.found;
  const schema = snapshot.state?.schema ?? SCHEMA;
  if (schema < SCHEMA) throw new RunError("schema-older", { found: schema, known: SCHEMA });
  const asked = { snapshot, today, language: language ?? "en" };
  return { ok: true, snapshot, evaluation: await thread.ask("evaluate", asked) };
}

/** Writes a document of the open workbook as a .docx file. */
export const writeDocumentFile = (kind: DocumentKind, options: FileOptions): Promise<FileOutcome> =>
  attempted<FileOutcome>(async () => {
    const read = await readForFile(options);
    if (!read.ok) return read;
    const { snapshot, evaluation } = read;
    if (!evaluation.ok) return { ok: false, refused: evaluation.problems };
    const { result, inputs } = evaluation;
    const language = options.language ?? evaluation.language;
    const { writeDocument } = await loaded(() => import("../documents/write-document"));
    const bytes = await writeDocument(kind, {
      language,
      result,
      inputs,
      names: namesOfModel(result.model),
      sheets: sheetSummaries(snapshot, evaluation.language),
      department: snapshot.state?.department ?? "",
      example: isOfExample(result.model) ? exampleAssumptions(language) : null,
    });
    return { ok: true, bytes, language };
  });
