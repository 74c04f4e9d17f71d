/** Reasons go with decisions: of what a file says about a class and its reason, nothing is taken where a part is in conflict (docs/sharing.md, Merging what comes back). */
import { CHANNEL_FIELD, type ContentRow } from "../content/content";
import { foldedId } from "../content/value";
import type { Change, Conflict, Merged } from "./types";

const MATRIX = "Matrix";
const REASONS = "Reasons";

/** The service and channel that a class or a reason is about; null: the cell is neither. */
export function decisionOf({
  table,
  row,
  field,
}: {
  readonly table: string;
  readonly row: ContentRow;
  readonly field: string | null;
}): string | null {
  if (field === null || row.service === null) return null;
  const isLetter = table === MATRIX && field.startsWith(CHANNEL_FIELD);
  const channel = isLetter
    ? field.slice(CHANNEL_FIELD.length)
    : table === REASONS
      ? row.channel
      : null;
  return channel === null ? null : `${foldedId(row.service)}\n${foldedId(channel)}`;
}

const asConflict = ({ table, key, field, row, from, to, files }: Change): Conflict => ({
  kind: "value",
  ...{ table, key, field, row },
  base: from,
  ours: from,
  theirs: files.map((file) => ({ file, value: to })),
});

/** Turns changes of a decision into conflicts where all files that made them are in conflict over it. */
export function bound({ changes, conflicts }: Merged): Merged {
  const disputed = new Map<string, Set<string>>();
  for (const conflict of conflicts) {
    const decision = decisionOf(conflict);
    if (decision === null || conflict.kind === "proposal") continue;
    const files = disputed.get(decision) ?? new Set<string>();
    disputed.set(decision, files);
    for (const { file } of conflict.theirs) files.add(file);
  }
  const isDisputed = (change: Change): boolean => {
    const files = disputed.get(decisionOf(change) ?? "");
    return files !== undefined && change.files.every((file) => files.has(file));
  };
  return {
    changes: changes.filter((change) => !isDisputed(change)),
    conflicts: [...conflicts, ...changes.filter(isDisputed).map(asConflict)],
  };
}
