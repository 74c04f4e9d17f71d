/** Lists that were given as volumes: they say how many come to services that are there, and make none. */
import { idKey, shownKey } from "../../domain/model/same-id";
import type { NamedId } from "../../workbook/known-ids";
import { askColumns, type MatchedColumn } from "../columns/matched";
import type { Target } from "../columns/target";
import type { Findings } from "../context";
import type { Shape } from "../profiles/profile";
import type { HeadedList } from "../reading/raw-list";
import type { CollectedService, Collection } from "./collected";
import type { KnownList } from "./known-list";
import type { ListRows } from "./list-rows";

/** What columns of such a list may say. */
const USED: ReadonlySet<Target> = new Set<Target>([
  "id",
  "name",
  "apart",
  "channel",
  "channels",
  "contacts",
  "date",
  "year",
]);

/** Asks which columns have the services, the channels and how many come, where that is not known. */
export function askVolumeColumns(
  list: HeadedList,
  columns: readonly MatchedColumn[],
  shape: Shape,
  findings: Findings,
): void {
  const has = (...targets: readonly Target[]): boolean =>
    columns.some(({ target }) => targets.includes(target));
  askColumns(list, columns, shape, findings, !has("id"));
  const ask = (code: "no-channel" | "volume-column", one: MatchedColumn, option: string): void => {
    const { source, rows } = list;
    const of = { header: one.header, value: null, count: rows.length, values: {} };
    findings.questions.push({ code, source, ...of, options: [option, "own"] });
  };
  const open = columns.filter(({ target, because }) => target === "own" && because === "none");
  const [numbers] = open.filter(({ content }) => content === "numbers");
  const isOfChannels = columns.some(({ target }) => target.startsWith("channel:"));
  const [column] = [...open.filter(({ content }) => content === "texts"), ...columns];
  if (!isOfChannels && !has("channel", "channels")) {
    const isAsked = findings.questions.some(
      ({ code, source }) => code === "channel-column" && source === list.source,
    );
    if (column !== undefined && !isAsked) ask("no-channel", column, "channel");
  } else if (!isOfChannels && !has("volume", "contacts", "date") && numbers !== undefined) {
    ask("volume-column", numbers, "volume");
  }
}

/** The list with columns of what it may say; all else is left out, which is told. */
export const volumeList = (known: KnownList): KnownList => ({
  ...known,
  columns: volumeColumns(known.columns, known.shape),
});

const volumeColumns = (columns: readonly MatchedColumn[], shape: Shape): readonly MatchedColumn[] =>
  columns.map((column) => {
    const { target } = column;
    const isUsed =
      USED.has(target) ||
      target.startsWith("channel:") ||
      (target === "volume" && shape !== "services");
    return isUsed || column.header === "" ? column : { ...column, target: "-" };
  });

/**
 * Gives each service that only lists of volumes name the id of the one that it is, by its id or its name in other
 * lists or the workbook. Rows of services that nobody knows are faults.
 * @param rows the rows of each list of volumes, by its number
 * @returns the services of the workbook among them, about which nothing else is said
 */
export function settleVolumeLists(
  collection: Collection,
  rows: ReadonlyMap<number, ListRows>,
  known: readonly NamedId[],
  { faults }: Findings,
): ReadonlySet<CollectedService> {
  const others = collection.services.filter(({ origin }) => !rows.has(origin.list));
  const byKey = <One extends NamedId>(all: readonly One[]): ReadonlyMap<string, One> =>
    new Map([
      ...all.map((one) => [shownKey(one.name), one] as const),
      ...all.map((one) => [idKey(one.id), one] as const),
    ]);
  const [listed, there] = [byKey(others), byKey(known)];
  const beyond = new Map<string, CollectedService>();
  const rowsOf = new Map<CollectedService, (readonly [list: number, row: number])[]>();
  for (const [list, { services }] of rows) {
    services.forEach((service, row) => {
      if (service === null) return;
      const of = rowsOf.get(service) ?? [];
      of.push([list, row]);
      rowsOf.set(service, of);
    });
  }
  for (const service of collection.services.filter(({ origin }) => rows.has(origin.list))) {
    const keys = [idKey(service.id), shownKey(service.name)].filter((key) => key !== "");
    const of = <One>(map: ReadonlyMap<string, One>): One | undefined =>
      keys.map((key) => map.get(key)).find((one) => one !== undefined);
    const [same, own] = [of(listed), of(there)];
    if (same !== undefined) collection.become(service, same);
    else if (own !== undefined) {
      const first = beyond.get(idKey(own.id));
      if (first !== undefined) collection.become(service, first);
      else {
        service.id = own.id;
        beyond.set(idKey(own.id), service);
      }
    } else {
      collection.remove(service);
      for (const [list, row] of rowsOf.get(service) ?? []) {
        faults.push({ code: "service-unknown", list, row, values: { value: service.name } });
      }
    }
  }
  return new Set(beyond.values());
}
