/** A reason goes with its class: what is open about the reason of a cell follows the choice for the cell's class. */
import type { Choice, ConflictCell, KeptConflict } from "../../sheets/conflicts/conflict";
import { decisionOf } from "../merge/bound";

const cellOf = ({ table, id, service, channel, field }: ConflictCell): string | null =>
  decisionOf({ table, field, row: { id, service, channel, fields: {} } });

const isOpen = ({ settled }: KeptConflict): boolean => settled === null;

/** Conflicts over reasons that have no choice of their own, each with the open conflict over the class of its cell. */
export function followers(kept: readonly KeptConflict[]): ReadonlyMap<KeptConflict, KeptConflict> {
  const classes = new Map(
    kept.flatMap((one) => {
      const cell = isOpen(one) && one.conflict.table === "Matrix" ? cellOf(one.conflict) : null;
      return cell === null ? [] : [[cell, one] as const];
    }),
  );
  return new Map(
    kept.flatMap((one) => {
      if (!isOpen(one) || one.choice !== null || one.conflict.table !== "Reasons") return [];
      const leader = classes.get(cellOf(one.conflict) ?? "");
      return leader === undefined ? [] : [[one, leader] as const];
    }),
  );
}

/** What the choice for a class means for its reason: the same file's, or what was sent; else ours stays. */
function followed({ conflict }: KeptConflict, leader: KeptConflict): Choice | null {
  const { choice } = leader;
  if (choice === null) return null;
  if (choice === "base") return conflict.base === null ? "ours" : "base";
  if (choice === "ours") return "ours";
  const file = leader.conflict.theirs[choice]?.file;
  const index = conflict.theirs.findIndex((their) => their.file === file);
  return index < 0 ? "ours" : index;
}

/** The conflicts with the choices that follow from others. */
export function withFollowed(kept: readonly KeptConflict[]): readonly KeptConflict[] {
  const leaders = followers(kept);
  return kept.map((one) => {
    const leader = leaders.get(one);
    return leader === undefined ? one : { ...one, choice: followed(one, leader) };
  });
}
