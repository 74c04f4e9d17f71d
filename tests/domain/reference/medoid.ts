/** Which service's classes stand for a group of services (docs/method.md, Groups of services). */
import type { CellClass } from "../../../src/domain/model/model";
import { least } from "./known";

/** A service of the group: its classes by channel, and its contacts a year (null: not known). */
export interface Member {
  readonly classes: readonly CellClass[];
  readonly volume: number | null;
}

/** The share of the channels in which two services differ. */
function distance(one: Member, other: Member): number {
  let differing = 0;
  for (const [column, cell] of one.classes.entries()) {
    if (cell !== other.classes[column]) differing += 1;
  }
  return one.classes.length === 0 ? 0 : differing / one.classes.length;
}

/** The place among the members of the one that is nearest to all, the earliest of equals; −1 of none. */
export function referenceMedoid(members: readonly Member[]): number {
  const volumes = members.flatMap(({ volume }) => (volume === null ? [] : [volume]));
  const weightOf = ({ volume }: Member): number =>
    volumes.length === 0 ? 1 : (volume ?? Math.min(...volumes));
  const nearest = least(members, (one) => {
    let sum = 0;
    for (const other of members) sum += weightOf(other) * distance(one, other);
    return sum;
  });
  return members.findIndex((member) => member === nearest[0]);
}
