/** What is reported of lists once they are read: rows skipped, records that are added, what is worth giving next. */
import type { NamedId } from "../../workbook/known-ids";
import type { Findings } from "../context";
import type { HeadedList } from "../reading/raw-list";
import type { Collection } from "./collected";
import { decidingServices } from "./deciding";
import type { Reading } from "./list-columns";

/** Channels and target groups that are added to the workbook's. */
export interface AddedRecords {
  readonly channels: readonly NamedId[];
  readonly groups: readonly NamedId[];
}

/** Row numbers that are named. */
const NAMED_ROWS = 5;

export function noteSkipped({ skipped, source }: HeadedList, { notes }: Findings): void {
  if (skipped.length === 0) return;
  const rows = skipped.slice(0, NAMED_ROWS).join(", ");
  notes.push({ code: "rows-skipped", source, values: { count: skipped.length, rows } });
}

/** A first row that is taken for a service is told, since nobody can tell it from a header. */
export function noteHeadless(
  { isHeadless = false, rows, source }: HeadedList,
  { notes }: Findings,
): void {
  const first = String(rows[0]?.[0] ?? "");
  if (isHeadless) notes.push({ code: "no-header", source, values: { first } });
}

/** Those that anything refers to. */
export function addedRecords(
  { services, volumes }: Collection,
  { channels, groups }: Reading,
): AddedRecords {
  const groupsUsed = new Set(services.flatMap(({ several }) => several.get("targetGroups") ?? []));
  const channelsUsed = new Set(volumes.map(({ channel }) => channel));
  return {
    channels: channels.added.filter(({ id }) => channelsUsed.has(id)),
    groups: groups.added.filter(({ id }) => groupsUsed.has(id)),
  };
}

const namesOf = (records: readonly NamedId[]): string => records.map(({ name }) => name).join(", ");

/** @param source the first list of services */
export function noteTables(
  collection: Collection,
  added: AddedRecords,
  source: string,
  { findings: { notes }, answers }: Reading,
): void {
  for (const [header, services] of collection.differing) {
    notes.push({ code: "differs", source, values: { header, count: services.size } });
  }
  const offered = collection.volumes.filter(({ value }) => value === "x").length;
  if (offered > 0 && !answers.allChannels) {
    notes.push({ code: "all-channels", source, values: { count: offered } });
  }
  if (added.channels.length > 0) {
    notes.push({ code: "channels-made", source, values: { names: namesOf(added.channels) } });
  }
  if (added.groups.length > 0) {
    notes.push({ code: "groups-made", source, values: { names: namesOf(added.groups) } });
  }
  const count = decidingServices(collection);
  if (count !== null && source !== "") {
    notes.push({ code: "few-decide", source, values: { count, of: collection.services.length } });
  }
}
