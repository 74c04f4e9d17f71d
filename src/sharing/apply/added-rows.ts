/** The inputs of a run with rows that a merge adds. */
import type { Decision, VolumeEntry } from "../../domain/model/model";
import type { StatedStatus } from "../../domain/decisions/service-status";
import { channelId, serviceId, targetGroupId } from "../../domain/model/ids";
import { STATUSES } from "../../domain/decisions/service-status";
import { readVolume } from "../../sheets/current/table";
import { classOf } from "../../locale/class-codes";
import type { Entry, InputEntries, WorkbookInputs } from "../../workbook/inputs";
import type { OwnCells } from "../../workbook/table/table";
import { CHANNEL_FIELD, OWN_FIELD, type Fields } from "../content/content";
import { withYears } from "../../run/volumes-by-year";
import { withTypedRows } from "./added-typed";
import type { NewRow } from "./new-row";
import { SHARED_TABLES } from "../content/tables";
import { foldedId, isBlankValue, plainValue } from "../content/value";

const ENTRIES: Readonly<Record<string, keyof InputEntries>> = {
  Services: "services",
  Channels: "channels",
  TargetGroups: "groups",
  Requirements: "requirements",
  Rules: "rules",
  Contacts: "contacts",
};

/** First letters of the ids that rows without one get. */
const PREFIXES: Readonly<Record<string, string>> = {
  Services: "S",
  Channels: "C",
  TargetGroups: "G",
  Requirements: "R",
};

/** An id that no entry has. */
function freeId(prefix: string, entries: readonly Entry<never>[]): string {
  const taken = new Set(
    entries.map(({ record }) => foldedId((record as { readonly id: string }).id)),
  );
  let number = 1;
  const next = (): string => `${prefix}${String(number).padStart(4, "0")}`;
  while (taken.has(foldedId(next()))) number += 1;
  return next();
}

/** The cells of a new row in the planner's own columns, by header. */
const ownCells = (fields: Fields): OwnCells =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      field.startsWith(OWN_FIELD) && typeof value !== "object" && !isBlankValue(value)
        ? [[field.slice(OWN_FIELD.length), value] as const]
        : [],
    ),
  );

/** The record of a new row as an entry. @param before the entries that there are */
function entryOf(
  { table, fields }: NewRow,
  before: readonly Entry<never>[],
): readonly Entry<never>[] {
  const prefix = PREFIXES[table];
  const id = plainValue(fields["id"] ?? "");
  const whole =
    prefix === undefined || id !== "" ? fields : { ...fields, id: freeId(prefix, before) };
  const record = SHARED_TABLES.find(({ name }) => name === table)?.record?.(whole) ?? null;
  return record === null ? [] : [{ record: record as never, row: null, own: ownCells(fields) }];
}

/** The ids as the tables of the inputs spell them. */
const spelled = (entries: readonly Entry<{ readonly id: string }>[]) => {
  const known = new Map(entries.map(({ record }) => [foldedId(record.id), record.id]));
  return (id: string): string => known.get(foldedId(id)) ?? id;
};

/** The filled cells of channels. */
const channelCells = (
  fields: Fields,
): readonly (readonly [channel: string, value: string | number])[] =>
  Object.entries(fields).flatMap(([field, value]) =>
    field.startsWith(CHANNEL_FIELD) && !isBlankValue(value)
      ? [[field.slice(CHANNEL_FIELD.length), plainValue(value)] as const]
      : [],
  );

const textOf = (fields: Fields, field: string): string => String(plainValue(fields[field] ?? ""));

/** @param assumed the year of new volumes where none is stated; 0: it is not known */
export function withNewRows(
  inputs: WorkbookInputs,
  rows: readonly NewRow[],
  assumed: number,
): WorkbookInputs {
  if (rows.length === 0) return inputs;
  const entries: Record<keyof InputEntries, readonly Entry<never>[]> = {
    ...(inputs.entries as unknown as Record<keyof InputEntries, readonly Entry<never>[]>),
  };
  const reasons = [...inputs.reasons];
  for (const row of rows) {
    const kind = ENTRIES[row.table];
    if (kind !== undefined) entries[kind] = [...entries[kind], ...entryOf(row, entries[kind])];
    else if (row.table === "Reasons") reasons.push(...entryOf(row, []));
  }
  const own = entries as unknown as InputEntries;
  const [service, channel, group] = [
    spelled(own.services),
    spelled(own.channels),
    spelled(own.groups),
  ];
  const ofTable = (table: string): readonly NewRow[] => rows.filter((row) => row.table === table);
  const matrix = ofTable("Matrix");
  const current = ofTable("Current");
  const whole = withTypedRows(inputs, rows, { service, channel });
  const volumes = withYears(
    {
      current: [
        ...inputs.volumes,
        ...current.flatMap(({ key, fields }) =>
          channelCells(fields).flatMap(([id, value]): readonly VolumeEntry[] => {
            const reading = readVolume(value);
            const volume = reading.ok ? reading.value : reading.outside;
            return volume === null || volume === undefined
              ? []
              : [{ service: serviceId(service(key)), channel: channelId(channel(id)), volume }];
          }),
        ),
      ],
      years: new Map([
        ...inputs.followUp.years,
        ...current.flatMap(({ key, fields }) => {
          const year = plainValue(fields["year"] ?? "");
          return typeof year === "number" ? [[serviceId(service(key)), year] as const] : [];
        }),
      ]),
      past: [],
    },
    assumed,
  );
  return {
    ...whole,
    entries: own,
    reasons,
    decisions: [
      ...inputs.decisions,
      ...matrix.flatMap(({ key, fields }) =>
        channelCells(fields).flatMap(([id, value]): readonly Decision[] => {
          const letter = classOf(String(value));
          return letter === null || letter === "open"
            ? []
            : [
                {
                  service: serviceId(service(key)),
                  channel: channelId(channel(id)),
                  class: letter,
                },
              ];
        }),
      ),
    ],
    statuses: [
      ...inputs.statuses,
      ...matrix.map(({ key, fields }): StatedStatus => ({
        service: serviceId(service(key)),
        status: STATUSES.find((known) => known === textOf(fields, "status")) ?? "",
        decidedBy: textOf(fields, "decidedBy"),
        date: textOf(fields, "date"),
      })),
    ],
    volumes: volumes.current,
    followUp: { ...whole.followUp, years: volumes.years },
    needs: [
      ...inputs.needs,
      ...ofTable("Needs").flatMap(({ key, fields }) =>
        channelCells(fields).flatMap(([id, acceptance]) =>
          typeof acceptance === "number"
            ? [{ group: targetGroupId(group(key)), channel: channelId(channel(id)), acceptance }]
            : [],
        ),
      ),
    ],
  };
}
