/** Reads what people wrote on the sheet `followUp`: goals, and volumes of earlier years. */
import type { FollowUpInputs, Goal, PastVolume } from "../../domain/follow-up/follow-up";
import { foldedName, goalKey, pastKey } from "../../domain/follow-up/keys";
import type { ChannelId, ServiceId } from "../../domain/model/ids";
import { idKey } from "../../domain/model/same-id";
import { COUNT, YEAR } from "../../domain/model/ranges";
import { cellAddress } from "../../a1/address";
import { trimmed, type Cell } from "../../workbook/cell";
import { guarded } from "../../workbook/fields";
import { readNumber } from "../../workbook/numbers/number-columns";
import { refuse, type Position, type Problem, type Reading } from "../../workbook/problem";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import { filledArea, tableCells, type TableCells } from "../../workbook/table/table-cells";
import { readVolume } from "../current/table";
import { PAST_HEADERS, TARGET_HEADERS } from "./texts";

export const PAST_TABLE = "FollowUp";
export const TARGETS_TABLE = "Targets";

/** A record that rows name. */
interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

/** The services and channels that rows name. */
export interface KnownNames {
  readonly services: readonly Named<ServiceId>[];
  readonly channels: readonly Named<ChannelId>[];
}

/**
 * The id of the record that a row names: the one with that name or id; of several, and of none, that of the
 * hidden column, since a name may have changed. "" where neither is known.
 */
export function namer<Id extends string>(
  records: readonly Named<Id>[],
): (name: string, stored: string) => Id | "" {
  const ids = new Map(records.map(({ id }) => [idKey(id), id]));
  const byName = new Map<string, Set<Id>>();
  for (const { id, name } of records) {
    for (const key of [foldedName(name), foldedName(id)]) {
      byName.set(key, (byName.get(key) ?? new Set<Id>()).add(id));
    }
  }
  return (name, stored) => {
    const known = ids.get(idKey(stored)) ?? "";
    const named = byName.get(foldedName(name));
    if (named === undefined || (known !== "" && named.has(known))) return known;
    const [only, ...others] = named;
    return only !== undefined && others.length === 0 ? only : known;
  };
}

/** An earlier volume, and the cell that it stands in. */
export interface PastRow {
  readonly entry: PastVolume;
  readonly position: Position;
}

type Row<K extends string> = TableCells<K>["rows"][number];

/** Reads a cell of a row, or reports it. */
function cellReader<K extends string>(
  sheet: SheetSnapshot,
  cells: TableCells<K>,
  problems: Problem[],
) {
  const headerRow = (cells.rows[0]?.row ?? 1) - 1;
  const position = (row: Row<K>, key: K): Position => {
    const column = cells.columnOf(key) ?? 0;
    return {
      source: sheet.name,
      row: row.row + 1,
      column: trimmed(cellAt(sheet, headerRow, column)),
      cell: cellAddress(row.row, column),
    };
  };
  return {
    position,
    value: <T>(row: Row<K>, key: K, reader: (cell: Cell) => Reading<T>): T | undefined => {
      const reading = reader(row.cell(key));
      if (reading.ok) return reading.value;
      const { code, values } = reading;
      problems.push({ code, values, position: position(row, key) });
      return undefined;
    },
  };
}

const required = (reader: (cell: Cell) => Reading<number>) => (cell: Cell) =>
  trimmed(cell) === "" ? refuse("value-missing") : reader(cell);
const readYear = required((cell) => readNumber(cell, { kind: "count", range: YEAR }));
/** Reads a goal; null: there is none. */
export const readGoal = guarded((cell) => readNumber(cell, { kind: "count", range: COUNT }));
const readName = guarded((cell): Reading<string> =>
  trimmed(cell) === "" ? refuse("value-missing") : { ok: true, value: trimmed(cell) },
);

/** Reports a row whose key another row has; the message has what was typed. */
function checkTwice(
  seen: Map<string, number>,
  { key, typed }: { readonly key: string; readonly typed: string },
  row: number,
  position: Position,
  problems: Problem[],
): void {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row + 1);
  else problems.push({ code: "cell-twice", position, values: { value: typed, first } });
}

function readGoals(
  sheet: SheetSnapshot,
  { channels }: KnownNames,
  problems: Problem[],
): readonly Goal[] {
  const cells = tableCells(sheet, TARGETS_TABLE, TARGET_HEADERS, filledArea(sheet, TARGETS_TABLE));
  if (cells === null) return [];
  const { value, position } = cellReader(sheet, cells, problems);
  const idOf = namer(channels);
  const seen = new Map<string, number>();
  const goals = cells.rows.flatMap((row): readonly Goal[] => {
    const hasGoal = row.text("goal") !== "";
    const stored = row.text("channelId");
    const named = idOf(row.text("channel"), stored);
    // A run writes rows without a goal, with the id of their channel: they are no user input.
    const isTyped =
      stored === ""
        ? row.text("channel") !== "" || row.text("year") !== ""
        : named !== "" && named !== stored;
    if (!hasGoal && !isTyped) return [];
    const channelName = value(row, "channel", readName);
    const year = value(row, "year", readYear);
    const goal = hasGoal ? value(row, "goal", readGoal) : null;
    if (channelName === undefined || year === undefined || goal === undefined) return [];
    const read: Goal = { channel: named, channelName, year, goal };
    if (goal !== null) {
      const typed = `${channelName} × ${year}`;
      checkTwice(seen, { key: goalKey(read), typed }, row.row, position(row, "goal"), problems);
    }
    return [read];
  });
  return withoutRepeated(goals, seen).map((read) =>
    read.channel === "" || read.goal === null ? read : { ...read, channelName: "" },
  );
}

/** Without the rows that have no goal where another row is about the same channel and year. */
function withoutRepeated(
  goals: readonly Goal[],
  withGoal: ReadonlyMap<string, number>,
): readonly Goal[] {
  const known = new Set(withGoal.keys());
  return goals.filter((one) => {
    if (one.goal !== null) return true;
    const key = goalKey(one);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function readPast(
  sheet: SheetSnapshot,
  { services, channels }: KnownNames,
  problems: Problem[],
): readonly PastRow[] {
  const cells = tableCells(sheet, PAST_TABLE, PAST_HEADERS, filledArea(sheet, PAST_TABLE));
  if (cells === null) return [];
  const { value, position } = cellReader(sheet, cells, problems);
  const [serviceOf, channelOf] = [namer(services), namer(channels)];
  const seen = new Map<string, number>();
  return cells.rows.flatMap((row): readonly PastRow[] => {
    const typed = ["year", "service", "channel", "volume"] as const;
    if (typed.every((key) => row.text(key) === "")) return [];
    const year = value(row, "year", readYear);
    const serviceName = value(row, "service", readName);
    const channelName = value(row, "channel", readName);
    const volume = value(row, "volume", readVolume);
    if (year === undefined || serviceName === undefined) return [];
    if (channelName === undefined || volume === undefined) return [];
    const service = serviceOf(serviceName, row.text("serviceId"));
    const channel = channelOf(channelName, row.text("channelId"));
    const entry: PastVolume = { year, service, channel, serviceName, channelName, volume };
    const same = { key: pastKey(entry), typed: `${serviceName} × ${channelName} × ${year}` };
    const at = position(row, "volume");
    checkTwice(seen, same, row.row, at, problems);
    return [{ entry, position: at }];
  });
}

/** What the sheet has, and the cells that cannot be used. */
export function readFollowUp(
  sheet: SheetSnapshot | undefined,
  names: KnownNames,
): {
  readonly past: readonly PastRow[];
  readonly goals: FollowUpInputs["goals"];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  if (sheet === undefined) return { past: [], goals: [], problems };
  // The same order wherever they were typed, so that sorting the sheet is no new input.
  const goals = [...readGoals(sheet, names, problems)].sort((one, other) =>
    JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
  );
  const past = readPast(sheet, names, problems);
  return { past, goals, problems };
}
