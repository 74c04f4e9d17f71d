/** Contacts by channel in the services that are compared, as of the run; the page's own figures are formulas over the same. */
import { rowAt, type NumberMatrix } from "../../domain/model/matrix";
import type { Channel } from "../../domain/model/model";
import { isSelf } from "../../domain/model/modes";
import type { SummaryFacts } from "./facts";

/** Contacts by column. */
export function comparedContacts(
  { compared }: Pick<SummaryFacts, "compared">,
  of: NumberMatrix,
): readonly number[] {
  const sums = of.channels.map(() => 0);
  compared.forEach((is, row) => {
    if (is !== 1) return;
    rowAt(of, row).forEach((volume, column) => {
      if (!Number.isNaN(volume)) sums[column] = (sums[column] ?? 0) + volume;
    });
  });
  return sums;
}

/** The share of contacts that people manage by themselves; null: there are no contacts. */
export function selfShare(
  channels: readonly Channel[],
  contacts: readonly number[],
): number | null {
  const all = contacts.reduce((sum, own) => sum + own, 0);
  const self = channels.reduce(
    (sum, channel, column) => (isSelf(channel) ? sum + (contacts[column] ?? 0) : sum),
    0,
  );
  return all > 0 ? self / all : null;
}
