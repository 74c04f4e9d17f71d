/** What people type in the action plan and in the follow-up: who, when and notes by change, goals, and volumes of earlier years. */
import { CHANNELS } from "../../sheets/channels/table";
import { CHANGES_TABLE, OWN, plannedCells, type OwnKey } from "../../sheets/changes/planned";
import { CHANGES_TEXTS } from "../../sheets/changes/texts";
import { readVolume } from "../../sheets/current/table";
import { namer, PAST_TABLE, readGoal, TARGETS_TABLE } from "../../sheets/follow-up/reading";
import { PAST_HEADERS, TARGET_HEADERS } from "../../sheets/follow-up/texts";
import { SERVICES } from "../../sheets/services/table";
import { LANGUAGES, type Language } from "../../locale/language";
import { BLANK, text, trimmed, type Cell } from "../../workbook/cell";
import { isoDate, serialOfDate } from "../../workbook/dates";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { filledArea, tableCells } from "../../workbook/table/table-cells";
import { writtenNumber } from "../../workbook/numbers/numbers";
import { volumeContent, volumeValue } from "./cell-values";
import { typedTable, type KeyedRow } from "./typed-table";
import { foldedId, isBlankValue, plainValue, type Value } from "./value";

const STATES = ["notStarted", "started", "done"] as const;

/** A state by its key, so that words of either language are equal; another text as it is. */
const stateOf = (typed: string): string =>
  STATES.find((state) =>
    LANGUAGES.some((of) => CHANGES_TEXTS[state][of].toLowerCase() === typed.toLowerCase()),
  ) ?? typed;

const plannedValue = (key: OwnKey, cell: Cell): Value => {
  if (key === "state") return stateOf(trimmed(cell));
  if (typeof cell !== "number") return trimmed(cell);
  return key === "doneBy" ? isoDate(cell) : cell;
};

function plannedContent(field: string, value: Value, language: Language) {
  const plain = plainValue(value);
  const state = STATES.find((known) => field === "state" && known === plain);
  if (state !== undefined) return text(CHANGES_TEXTS[state][language]);
  const day = field === "doneBy" && typeof plain === "string" ? serialOfDate(plain) : null;
  if (day !== null) return day;
  return typeof plain === "number" ? plain : text(plain);
}

/** The parts of a row's key: the change, the channel and the services. */
export type ChangeKey = readonly [kind: string, channel: string, services: readonly string[]];

/** The planner's columns of the action plan, by the change, the channel and the services of a row. */
export const CHANGES = typedTable({
  name: CHANGES_TABLE,
  sheet: "changes",
  rows: (sheet) => {
    const found = plannedCells(sheet);
    if (found === null) return null;
    const rows = found.rows.flatMap((one): readonly KeyedRow[] => {
      const { services, channel, kind, own, row, serviceName, channelName } = one;
      if (services.length === 0) return [];
      const key: ChangeKey = [kind ?? "", foldedId(channel), services.map(foldedId).sort()];
      const [only = null, ...others] = services;
      return [
        [
          JSON.stringify(key),
          {
            id: [serviceName, channelName].filter((name) => name !== "").join(" × "),
            service: others.length === 0 ? only : null,
            channel: channel === "" ? null : channel,
            at: row,
            fields: Object.fromEntries(OWN.map((name) => [name, plannedValue(name, own[name])])),
          },
        ],
      ];
    });
    const columnOf = (field: string) => {
      const key = OWN.find((one) => one === field);
      return key === undefined ? null : found.columnOf(key);
    };
    return { rows, columnOf };
  },
  isWhole: (fields) => OWN.some((key) => !isBlankValue(fields[key] ?? "")),
  written: plannedContent,
});

/** The records of a table with their names. */
function namedIn(snapshot: WorkbookSnapshot, of: typeof SERVICES | typeof CHANNELS) {
  const { key, name, fields } = of;
  const sheet = snapshot.sheets.get(key);
  const headers = { id: fields.id.header, name: fields.name.header };
  const rows = tableCells(sheet, name, headers, filledArea(sheet, name))?.rows ?? [];
  return rows.map((row) => ({ id: row.text("id"), name: row.text("name") }));
}

const yearIn = (typed: string): string => String(writtenNumber(typed)?.value ?? typed);

/** The id of what a row names; the name where nothing has it. */
const named = (idOf: (name: string, stored: string) => string, name: string, stored: string) => {
  const found = idOf(name, stored);
  return found === "" ? name : found;
};

/** Goals, by channel and year. */
export const GOALS = typedTable({
  name: TARGETS_TABLE,
  sheet: "followUp",
  rows: (sheet, snapshot) => {
    const area = filledArea(sheet, TARGETS_TABLE);
    const cells = tableCells(sheet, TARGETS_TABLE, TARGET_HEADERS, area);
    if (cells === null) return null;
    const channelOf = namer<string>(namedIn(snapshot, CHANNELS));
    const rows = cells.rows.flatMap((row): readonly KeyedRow[] => {
      const [name, year] = [row.text("channel"), yearIn(row.text("year"))];
      if (name === "" || year === "") return [];
      const channel = named(channelOf, name, row.text("channelId"));
      const reading = readGoal(row.cell("goal"));
      const goal = reading.ok ? reading.value : row.text("goal");
      return [
        [
          JSON.stringify([Number(year), foldedId(channel)]),
          { id: `${name} × ${year}`, service: null, channel, at: row.row, fields: { goal } },
        ],
      ];
    });
    return { rows, columnOf: (field) => (field === "goal" ? cells.columnOf(field) : null) };
  },
  isReadable: (_, value) => isBlankValue(value) || readGoal(plainValue(value)).ok,
  isWhole: (fields) => !isBlankValue(fields["goal"] ?? ""),
  written: (_, value) => {
    const plain = plainValue(value);
    return plain === "" ? BLANK : typeof plain === "number" ? plain : text(plain);
  },
});

/** Volumes of earlier years, by year, service and channel. */
export const PAST_VOLUMES = typedTable({
  name: PAST_TABLE,
  sheet: "followUp",
  rows: (sheet, snapshot) => {
    const area = filledArea(sheet, PAST_TABLE);
    const cells = tableCells(sheet, PAST_TABLE, PAST_HEADERS, area);
    const column = cells?.columnOf("volume") ?? null;
    if (cells === null || column === null) return null;
    const serviceOf = namer<string>(namedIn(snapshot, SERVICES));
    const channelOf = namer<string>(namedIn(snapshot, CHANNELS));
    const rows = cells.rows.flatMap((row): readonly KeyedRow[] => {
      const [service, channel] = [row.text("service"), row.text("channel")];
      const year = yearIn(row.text("year"));
      if (service === "" || channel === "" || year === "") return [];
      const serviceId = named(serviceOf, service, row.text("serviceId"));
      const channelId = named(channelOf, channel, row.text("channelId"));
      return [
        [
          JSON.stringify([Number(year), foldedId(serviceId), foldedId(channelId)]),
          {
            id: [service, channel, year].join(" × "),
            service: serviceId,
            channel: channelId,
            at: row.row,
            fields: { volume: volumeValue(sheet, row.row, column) },
          },
        ],
      ];
    });
    return { rows, columnOf: (field) => (field === "volume" ? column : null) };
  },
  isReadable: (_, value) => {
    const reading = readVolume(plainValue(value));
    return reading.ok || reading.outside !== undefined;
  },
  isWhole: (fields) => !isBlankValue(fields["volume"] ?? ""),
  written: (_, value) => volumeContent(value),
});
