/** Changes of classes counted by channel, for a preview. */
import type { CellClass, Channel } from "../domain/model/model";
import type { ClassChange } from "../domain/decisions/effective";

export interface ChannelChanges {
  readonly channel: string;
  readonly count: number;
  /** How many become each class, the classes in the order of the method. */
  readonly to: readonly (readonly [CellClass, number])[];
}

const ORDER: readonly CellClass[] = [
  "primary",
  "complement",
  "discouraged",
  "forbidden",
  "not-applicable",
  "open",
];

/** By channel in the order of the channels; those without changes are left out. */
export function changesByChannel(
  changes: readonly ClassChange[],
  channels: readonly Pick<Channel, "id">[],
): readonly ChannelChanges[] {
  const counts = new Map<string, Map<CellClass, number>>();
  for (const { channel, to } of changes) {
    const own = counts.get(channel) ?? new Map<CellClass, number>();
    own.set(to, (own.get(to) ?? 0) + 1);
    counts.set(channel, own);
  }
  return channels.flatMap(({ id }) => {
    const own = counts.get(id);
    if (own === undefined) return [];
    const to = ORDER.flatMap((cellClass) => {
      const count = own.get(cellClass);
      return count === undefined ? [] : [[cellClass, count] as const];
    });
    return [{ channel: id, count: to.reduce((sum, [, count]) => sum + count, 0), to }];
  });
}
