/** What the planner wrote in the action plan, by the services, the channel and the change of its row. */
import { CHANGE_KINDS, type ChangeKind } from "../../domain/changes/change-kinds";
import { CHANGE_TEXTS } from "../../locale/changes";
import { trimmed, type Cell } from "../../workbook/cell";
import { isHeader } from "../../workbook/finding/folded";
import { cellAt, tableOf, usedBottom, type SheetSnapshot } from "../../workbook/snapshot";
import { tableCells } from "../../workbook/table/table-cells";
import { CHANGES_HEADERS, MEMBERS_HEADER } from "./texts";

export const CHANGES_TABLE = "Changes";

/** The planner's own columns. */
export const OWN = ["responsible", "doneBy", "goal", "state", "note"] as const;
export type OwnKey = (typeof OWN)[number];

/** What a person wrote in one row; blank cells are "". */
export interface Planned {
  /** None, and channel "": the columns with their ids are gone. */
  readonly services: readonly string[];
  readonly channel: string;
  /** null: the row is of a version that did not state it, so that any change of the channel is meant. */
  readonly kind: ChangeKind | null;
  /** As the sheet named them, for what is no longer in the plan. */
  readonly serviceName: string;
  readonly channelName: string;
  readonly own: Readonly<Record<OwnKey, Cell>>;
}

/** Header of the further columns with ids of services: `Tjänstens id 2`. */
export const membersHeader = (language: "sv" | "en", index: number): string =>
  index === 0 ? MEMBERS_HEADER[language] : `${MEMBERS_HEADER[language]} ${index + 1}`;

const IS_MEMBERS = new RegExp(`^(${MEMBERS_HEADER.sv}|${MEMBERS_HEADER.en})( \\d+)?$`);

/** Ids in a cell: a list as JSON, or one id as earlier versions wrote it. */
function idsIn(text: string): readonly string[] {
  if (!text.startsWith("[")) return text === "" ? [] : [text];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];
  } catch {
    return [text];
  }
}

/** By its code, else by its word in either language. */
const kindOf = (code: string, shown: string): ChangeKind | null =>
  CHANGE_KINDS.find((kind) =>
    code === "" ? isHeader(shown, CHANGE_TEXTS[kind]) : kind === code,
  ) ?? null;

/** The same order however the planner sorted the table. */
const byKey = (one: Planned, other: Planned): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;

/** A row of the plan: whom it is about, and the planner's cells. */
export interface PlannedRow extends Planned {
  /** Of the sheet, from 0. */
  readonly row: number;
}

/** The rows of the table, and those to be measured below it, with the columns of the planner's; null: there is no plan. */
export function plannedCells(sheet: SheetSnapshot | undefined): {
  readonly rows: readonly PlannedRow[];
  readonly columnOf: (key: OwnKey) => number | null;
} | null {
  const table = tableOf(sheet, CHANGES_TABLE);
  const cells = tableCells(sheet, CHANGES_TABLE, CHANGES_HEADERS);
  if (sheet === undefined || table === null || cells === null) return null;
  const { row: top, column: left, rows, columns } = table.area;
  const members = Array.from({ length: columns }, (_, index) => left + index).filter((column) =>
    IS_MEMBERS.test(trimmed(cellAt(sheet, top, column))),
  );
  const cell = (row: number, key: keyof typeof CHANGES_HEADERS): Cell => {
    const column = cells.columnOf(key);
    return column === null ? "" : cellAt(sheet, row, column);
  };
  const text = (row: number, key: keyof typeof CHANGES_HEADERS): string => trimmed(cell(row, key));
  const rowsBelow = Math.max(usedBottom(sheet) - (top + rows), 0);
  const indexes = Array.from({ length: rows - 1 + rowsBelow }, (_, index) => top + 1 + index);
  return {
    columnOf: cells.columnOf,
    rows: indexes.flatMap((row): readonly PlannedRow[] => {
      const kind = kindOf(text(row, "change"), text(row, "kind"));
      if (row >= top + rows && kind !== "measure") return [];
      return [
        {
          row,
          services: members.flatMap((column) => idsIn(trimmed(cellAt(sheet, row, column)))),
          channel: text(row, "channelId"),
          kind,
          serviceName: text(row, "service"),
          channelName: text(row, "channel"),
          own: Object.fromEntries(OWN.map((key) => [key, cell(row, key)])) as Planned["own"],
        },
      ];
    }),
  };
}

/** Reads the rows in which the planner wrote something. */
export const readPlanned = (sheet: SheetSnapshot | undefined): readonly Planned[] =>
  (plannedCells(sheet)?.rows ?? [])
    .filter(({ own }) => OWN.some((key) => trimmed(own[key]) !== ""))
    .map(({ services, channel, kind, serviceName, channelName, own }): Planned => ({
      ...{ services, channel, kind, serviceName, channelName, own },
    }))
    .sort(byKey);
