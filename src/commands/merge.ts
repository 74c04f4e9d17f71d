/** The command that merges files that came back into the coordinator's workbook, and what it would do. */
import type { Progress } from "../excel/writing/apply";
import type { CancelSignal } from "../excel/run";
import { rest } from "../excel/rest";
import { returnedFile, type FileReading, type GivenFile } from "../sharing/files/returned-file";
import type { MergePreview } from "../sharing/merge-files";
import { build, type BuildOutcome } from "./build";
import { readHere } from "./in-workbook";
import type { Outcome } from "./outcome";
import { previewOf, type MergeRequest } from "./threads/merge-given";

/** Reads files, one after the other. */
export async function readReturned(files: readonly GivenFile[]): Promise<readonly FileReading[]> {
  const read: FileReading[] = [];
  for (const file of files) {
    read.push(await returnedFile(file));
    await rest();
  }
  return read;
}

/** What the files would do to the open workbook; nothing is written. */
export async function previewMerge(
  request: MergeRequest,
): Promise<Outcome<{ readonly preview: MergePreview }>> {
  const found = await readHere(({ snapshot }) => previewOf(snapshot, request));
  return found.ok ? { ok: true, preview: found.found } : found;
}

export interface MergeOptions extends MergeRequest {
  /** ISO date. */
  readonly today: string;
  /** Who settles conflicts whose choices are carried out; "" where that is not known. */
  readonly by: string;
  readonly progress?: Progress;
  readonly signal?: CancelSignal;
}

/** Merges the files into the open workbook, in one run. */
export const mergeReturned = ({ files, base, ...options }: MergeOptions): Promise<BuildOutcome> =>
  build({
    imports: {},
    decide: false,
    ...options,
    merge: { files, base, language: options.language },
  });

/**
 * Takes the most common answers of those who were sent copies into the matrix, in one run.
 * @param share of those who answered a cell, 0–1, who have to agree
 */
export const takeCommonAnswers = (
  share: number,
  options: Pick<MergeOptions, "today" | "by" | "language" | "progress" | "signal">,
): Promise<BuildOutcome> =>
  build({
    imports: {},
    decide: false,
    ...options,
    merge: { share },
  });
