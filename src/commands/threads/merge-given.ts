/** What a run merges, as plain data, and what that does to the workbook as it was read. */
import { RunError } from "../../excel/run-error";
import type { Language } from "../../locale/language";
import type { Content } from "../../sharing/content/content";
import type { FileReading } from "../../sharing/files/returned-file";
import { mergeFiles, type MergePreview } from "../../sharing/merge-files";
import { commonAnswers } from "../../sharing/opinions/answers";
import { readOpinions } from "../../sheets/opinions/opinion";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

export interface MergeRequest {
  readonly files: readonly FileReading[];
  /** What was sent, for files that do not carry it; null: they do. */
  readonly base: Content | null;
  /** Of messages. */
  readonly language: Language;
}

/** Files that came back, or the most common answers with the share of those who answered, 0–1, who have to agree. */
export type MergeGiven = MergeRequest | { readonly share: number };

/** What the files would do to the workbook as it was read. */
export function previewOf(
  snapshot: WorkbookSnapshot,
  { files, base, language }: MergeRequest,
): MergePreview {
  if (snapshot.state === null) throw new RunError("no-matrix");
  return mergeFiles(snapshot, files, { base, language });
}

export const mergeIn = (snapshot: WorkbookSnapshot, given: MergeGiven): MergePreview =>
  "files" in given
    ? previewOf(snapshot, given)
    : {
        files: [],
        changes: commonAnswers(
          snapshot,
          readOpinions(snapshot.sheets.get("opinions")),
          given.share,
        ),
        conflicts: [],
        kept: [],
      };
