/** What was collected as tables of records: services, volumes, contact points, and channels and target groups that are made. */
import { idKey, shownKey } from "../../domain/model/same-id";
import type { Cell } from "../../workbook/cell";
import type { NamedId } from "../../workbook/known-ids";
import type { TableSource } from "../../workbook/table/table";
import type { Findings, ImportContext } from "../context";
import { positionIn, type HeadedList } from "../reading/raw-list";
import { wordsOf } from "../vocabulary/words";
import type { MatchedColumn } from "../columns/matched";
import type { CollectedService, Collection, Origin } from "./collected";

/** A list whose rows were read. */
export interface ReadList {
  readonly list: HeadedList;
  readonly columns: readonly MatchedColumn[];
}

/** Most characters of an id. */
const MOST_ID = 100;
/** Most characters of an id that is made. */
const LONGEST_ID = 80;

/** Gives services without an id one that is made from their name, and those of one name what tells them apart. */
export function withIdsOfNames(
  { services }: Collection,
  lists: readonly ReadList[],
  known: readonly NamedId[],
  { notes }: Findings,
): void {
  const named = new Map<string, CollectedService[]>();
  for (const service of services) {
    const key = shownKey(service.name);
    named.set(key, [...(named.get(key) ?? []), service]);
  }
  const twice = [...named.values()].filter((of) => of.length > 1);
  const open = twice.filter((of) => of.some(({ apart }) => apart === ""));
  for (const of of twice) {
    for (const service of of)
      if (service.apart !== "") service.name = `${service.name} (${service.apart})`;
  }
  const [first] = open;
  if (first?.[0] !== undefined) {
    const rows = open.reduce((sum, of) => sum + of.length, 0);
    const values = { names: open.length, services: rows, name: first[0].name };
    notes.push({
      code: "names-twice",
      source: lists[first[0].origin.list]?.list.source ?? "",
      values,
    });
  }
  const long = services.filter(({ id }) => id.length > MOST_ID);
  for (const service of long) {
    if (!service.fields.has("code")) service.fields.set("code", service.id);
    service.id = "";
  }
  if (long[0] !== undefined) {
    const source = lists[long[0].origin.list]?.list.source ?? "";
    notes.push({ code: "ids-long", source, values: { count: long.length, most: MOST_ID } });
  }
  const taken = new Set(services.flatMap(({ id }) => (id === "" ? [] : [idKey(id)])));
  const ofName = new Map(known.map(({ id, name }) => [shownKey(name), id]));
  let given = 0;
  for (const service of services) {
    if (service.id !== "") continue;
    const there = ofName.get(shownKey(service.name));
    if (there !== undefined && !taken.has(idKey(there))) {
      taken.add(idKey(there));
      service.id = there;
      continue;
    }
    const base = wordsOf(service.name).join("-").slice(0, LONGEST_ID) || "service";
    let id = base;
    for (let number = 2; taken.has(idKey(id)); number += 1) id = `${base}-${number}`;
    taken.add(idKey(id));
    service.id = id;
    given += 1;
  }
  const [one] = services;
  if (given > 0 && one !== undefined) {
    const source = lists[one.origin.list]?.list.source ?? "";
    notes.push({ code: "ids-made", source, values: { count: given } });
  }
}

/** Positions of the cells of made tables: where the list has what they were read from. */
function positions(
  lists: readonly ReadList[],
  origins: readonly Origin[],
  headers: readonly string[],
  columnOf: (list: ReadList, header: string) => number,
): TableSource["position"] {
  return (row, column) => {
    const origin = row === null ? undefined : origins[row];
    const from = lists[origin?.list ?? 0];
    const header = column === null ? null : (headers[column] ?? null);
    if (from === undefined) return { source: "", row: null, column: header };
    const at = header === null ? -1 : columnOf(from, header);
    return positionIn(from.list, origin?.row ?? null, at < 0 ? null : at);
  };
}

/** Headers of columns that are kept beside, those that would be read as a field under a name of their own. */
const keptHeader = (header: string, { fieldOfHeader, language }: ImportContext): string =>
  fieldOfHeader(header) === null ? header : `${header} (${language === "sv" ? "listan" : "list"})`;

/** @param kept headers that are kept beside, in their order */
export function serviceSource(
  services: readonly CollectedService[],
  lists: readonly ReadList[],
  kept: readonly string[],
  context: ImportContext,
): TableSource {
  const stated = new Set(
    services.flatMap(({ fields, several }) => [...fields.keys(), ...several.keys()]),
  );
  const fields = [...stated].filter((field) => context.fields.has(field));
  // A field that the workbook does not have yet is kept beside under the list's own header.
  const beside = [...stated].filter((field) => !context.fields.has(field));
  const headerOf = (field: string): string =>
    lists.flatMap(({ columns }) => columns.filter(({ target }) => target === field))[0]?.header ??
    field;
  const headers = [
    ...["id", "name", ...fields].map(context.nameInFiles),
    ...[...beside.map(headerOf), ...kept].map((header) => keptHeader(header, context)),
  ];
  const valueOf = ({ fields: of, several }: CollectedService, field: string): Cell => {
    const list = several.get(field);
    if (list === undefined) return of.get(field) ?? "";
    return list.join(["lifeEvent", "process", "legalBasis", "fee"].includes(field) ? "; " : "|");
  };
  const rows = services.map((service): readonly Cell[] => [
    service.id,
    service.name,
    ...[...fields, ...beside].map((field) => valueOf(service, field)),
    ...kept.map((header): Cell => {
      const cells = [...(service.own.get(header)?.values() ?? [])];
      return cells.length === 1 ? (cells[0] ?? "") : cells.map(String).join("; ");
    }),
  ]);
  const keys = ["id", "name", ...fields, ...beside];
  const columnOf = ({ columns }: ReadList, header: string): number => {
    const index = headers.indexOf(header);
    const key = keys[index];
    return columns.findIndex((one) =>
      key === undefined
        ? one.header === kept[index - keys.length]
        : one.target === key || one.target === `field:${key}`,
    );
  };
  return {
    source: lists[0]?.list.source ?? "",
    headers,
    rows,
    position: positions(
      lists,
      services.map(({ origin }) => origin),
      headers,
      columnOf,
    ),
    ownColumns: true,
    keepsOwn: true,
  };
}

export function volumeSource(
  collection: Collection,
  lists: readonly ReadList[],
): TableSource | null {
  const { volumes } = collection;
  if (volumes.length === 0) return null;
  const headers = ["service", "channel", "volume"];
  return {
    source: lists[volumes[0]?.list ?? 0]?.list.source ?? "",
    headers,
    rows: volumes.map(({ service, channel, value }) => [service.id, channel, value]),
    position: positions(lists, volumes, headers, () => -1),
    ownColumns: false,
  };
}

/** A table of records that come from no row of their own. */
function plainSource(
  source: string,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): TableSource {
  return {
    source,
    headers,
    rows,
    position: (row, column) => ({
      source,
      row: row === null ? null : row + 1,
      column: column === null ? null : (headers[column] ?? null),
    }),
    ownColumns: false,
  };
}

export const contactSource = ({ contacts }: Collection, source: string): TableSource | null =>
  contacts.length === 0
    ? null
    : plainSource(
        source,
        ["service", "channel", "where", "hours", "note"],
        contacts.map(({ service, channel, where, hours, note }) => [
          service?.id ?? "",
          channel,
          where,
          hours,
          note,
        ]),
      );
