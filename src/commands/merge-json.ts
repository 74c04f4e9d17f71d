/** A merge as JSON. */
import type { Language } from "../locale/language";
import { cellName, type CellName, type Content } from "../sharing/content/content";
import { foldedId, shownValue, type Value } from "../sharing/content/value";
import type { MergePreview } from "../sharing/merge-files";
import type { CellKey } from "../sharing/merge/types";
import { noteText } from "../sharing/texts";

export interface MergeJson {
  readonly files: readonly {
    readonly file: string;
    readonly department: string | null;
    readonly changes: number;
    readonly conflicts: number;
    readonly proposals: number;
    readonly problem: string | null;
  }[];
  readonly changes: readonly (CellName & {
    readonly from: string | number | null;
    readonly to: string | number;
    readonly file: string;
  })[];
  readonly conflicts: readonly (CellName & {
    readonly kind: string;
    readonly base: string | number | null;
    readonly ours: string | number | null;
    readonly theirs: readonly { readonly file: string; readonly value: string | number | null }[];
  })[];
}

const plain = (value: Value | null): string | number | null =>
  value === null ? null : shownValue(value);

/** @param content the coordinator's, whose spelling of ids is used */
export function mergeJson(
  { files, changes, conflicts }: MergePreview,
  content: Content,
  language: Language,
): MergeJson {
  const channels = content.get("Channels");
  const name = ({ table, row, field }: CellKey): CellName => {
    const found = cellName(table, row, field);
    const { channel } = found;
    return channel === null
      ? found
      : { ...found, channel: channels?.get(foldedId(channel))?.id ?? channel };
  };
  return {
    files: files.map(
      ({ file, department, changes: taken, conflicts: asked, proposals, problem }) => ({
        file,
        department,
        changes: taken,
        conflicts: asked,
        proposals,
        problem: problem === null ? null : noteText(problem, language),
      }),
    ),
    changes: changes.map((change) => ({
      ...name(change),
      from: plain(change.from),
      to: shownValue(change.to),
      file: change.files[0] ?? "",
    })),
    conflicts: conflicts.map((conflict) => ({
      kind: conflict.kind,
      ...name(conflict),
      base: plain(conflict.base),
      ours: plain(conflict.ours),
      theirs: conflict.theirs.map(({ file, value }) => ({ file, value: plain(value) })),
    })),
  };
}
