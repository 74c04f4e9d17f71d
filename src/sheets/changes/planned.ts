/** What the planner wrote in the action plan: read by service and channel, and put back on each run. */
import { CHANGES_HEADERS } from "./texts";
import { trimmed, type Cell } from "../../workbook/cell";
import { cellAt, tableOf, type SheetSnapshot } from "../../workbook/snapshot";

export const CHANGES_TABLE = "Changes";

/** The planner's own columns, in their order. */
export const OWN_COLUMNS = ["responsible", "doneBy", "state", "note"] as const;

/** What a person wrote about one change; blank cells are "". */
export interface Planned {
  readonly service: string;
  readonly channel: string;
  /** As the sheet named them, for ids that are gone. */
  readonly serviceName: string;
  readonly channelName: string;
  readonly own: Readonly<Record<(typeof OWN_COLUMNS)[number], Cell>>;
}

export const plannedKey = (service: string, channel: string): string => `${service}\n${channel}`;

/** Reads what stands in the planner's columns, found by their headers in either language. */
export function readPlanned(sheet: SheetSnapshot | undefined): ReadonlyMap<string, Planned> {
  const planned = new Map<string, Planned>();
  const table = tableOf(sheet, CHANGES_TABLE);
  if (sheet === undefined || table === null) return planned;
  const { row: top, column: left, rows, columns } = table.area;
  const columnOf = new Map<string, number>();
  for (let column = left; column < left + columns; column++) {
    const header = trimmed(cellAt(sheet, top, column));
    for (const [key, names] of Object.entries(CHANGES_HEADERS)) {
      const found = header === names.sv || header === names.en;
      if (found && !columnOf.has(key)) columnOf.set(key, column);
    }
  }
  for (let row = top + 1; row < top + rows; row++) {
    const cell = (key: keyof typeof CHANGES_HEADERS): Cell => {
      const column = columnOf.get(key);
      return column === undefined ? "" : cellAt(sheet, row, column);
    };
    const own = {
      responsible: cell("responsible"),
      doneBy: cell("doneBy"),
      state: cell("state"),
      note: cell("note"),
    };
    if (OWN_COLUMNS.every((key) => trimmed(own[key]) === "")) continue;
    const service = trimmed(cell("serviceId"));
    const channel = trimmed(cell("channelId"));
    planned.set(plannedKey(service, channel), {
      service,
      channel,
      serviceName: trimmed(cell("service")),
      channelName: trimmed(cell("channel")),
      own,
    });
  }
  return planned;
}
