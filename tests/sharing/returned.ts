/** Files that come back from the departments of the small workbook, edited as people and other programs do. */
import { splitSnapshot } from "../../src/commands/split";
import { returnedFile, type FileReading } from "../../src/sharing/files/returned-file";
import { snapshotOf } from "../../src/sharing/files/snapshot-of";
import { mergeFiles, type MergePreview } from "../../src/sharing/merge-files";
import { noteText } from "../../src/sharing/texts";
import type { WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { smallFile } from "../commands/small-workbook";

/** The coordinator's workbook, and a file that was made from it. */
export interface Exchange {
  readonly ours: WorkbookContent;
  readonly sent: Uint8Array;
}

/** Sends the department Bygg its file. @param edit of the coordinator's workbook before */
export async function exchange(
  edit: (content: WorkbookContent) => void = () => undefined,
  from?: Uint8Array,
): Promise<Exchange> {
  const ours = await openXlsx(from ?? (await smallFile()));
  edit(ours);
  const outcome = await splitSnapshot(snapshotOf(ours), {
    today: "2026-03-02",
    by: "Eva",
    departments: ["Bygg"],
    copies: [],
    due: "",
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const [file] = outcome.files;
  return { ours, sent: (await file?.bytes()) ?? new Uint8Array() };
}

/** The sent file, edited. */
export async function edited(
  { sent }: Exchange,
  edit: (content: WorkbookContent) => void,
): Promise<Uint8Array> {
  const content = await openXlsx(sent);
  edit(content);
  return saveXlsx(content);
}

export const reading = (bytes: Uint8Array, name = "Bygg.xlsx"): Promise<FileReading> =>
  returnedFile({ name, bytes });

/** What files would do to the coordinator's workbook. */
export async function merged(
  { ours }: Exchange,
  ...files: readonly Uint8Array[]
): Promise<MergePreview> {
  const readings: FileReading[] = [];
  for (const [index, bytes] of files.entries()) {
    readings.push(await reading(bytes, `${String(index + 1)}.xlsx`));
  }
  return mergeFiles(snapshotOf(ours), readings, { language: "en", base: null });
}

/** The changes in short: table, row, field, value. */
export const said = ({ changes }: MergePreview) =>
  changes.map(({ table, key, field, to }) => [table, key, field, to]);

/** What is said of each file; null: nothing. */
export const problems = ({ files }: MergePreview) =>
  files.map(({ problem }) => (problem === null ? null : noteText(problem, "en")));
