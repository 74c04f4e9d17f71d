/** Ids on sheets that refer to services and channels, as their tables spell them. */
import type { GroupDecision } from "../domain/decisions/group-decisions";
import type { ChannelId, ServiceId } from "../domain/model/ids";
import type { Reason } from "../domain/model/model";
import type { Entry } from "../workbook/inputs";
import type { KnownIds, KnownTables } from "../workbook/known-ids";

/** What is about a service in a channel, with their ids as their tables spell them. */
export const withSpelledIds = <
  T extends { readonly service: ServiceId; readonly channel: ChannelId },
>(
  about: T,
  { services, channels }: KnownTables,
): T => ({
  ...about,
  service: services.spelled(about.service),
  channel: channels.spelled(about.channel),
});

/** The id that a text is or names; the text itself where it is neither, such as of a service that is gone. */
function foundOr<Id extends string>(known: KnownIds, written: Id): Id {
  const found = known.find<Id>(written);
  return found.ok ? found.value : written;
}

/** Reasons with the ids that they refer to; their cells stay as they are. */
export const withSpelledReasons = (
  rows: readonly Entry<Reason>[],
  { services, channels }: KnownTables,
): readonly Entry<Reason>[] =>
  rows.map(({ record, row }) => ({
    row,
    record: {
      ...record,
      service: foundOr(services, record.service),
      channel: foundOr(channels, record.channel),
    },
    inOtherWords: ["service", "channel"],
  }));

/** A decision on a group of services with its ids as their tables spell them. */
export function spelledGroup(
  { members, decisions, applied }: GroupDecision,
  { services, channels }: KnownTables,
): GroupDecision {
  const spelled = <T>(by: ReadonlyMap<ChannelId, T>): ReadonlyMap<ChannelId, T> =>
    new Map([...by].map(([channel, one]) => [channels.spelled(channel), one]));
  return {
    members: members.map((id) => services.spelled(id)),
    decisions: spelled(decisions),
    applied: spelled(applied),
  };
}
