/** What the planner wrote in the action plan: read by service and channel, and put back on each run. */
import type { Cell } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { tableCells } from "../../workbook/table/table-cells";
import { CHANGES_HEADERS } from "./texts";

export const CHANGES_TABLE = "Changes";

/** What a person wrote about one change; blank cells are "". */
export interface Planned {
  readonly service: string;
  readonly channel: string;
  /** As the sheet named them, for ids that are gone. */
  readonly serviceName: string;
  readonly channelName: string;
  readonly own: Readonly<Record<"responsible" | "doneBy" | "state" | "note", Cell>>;
}

export const plannedKey = (service: string, channel: string): string => `${service}\n${channel}`;

/** Reads the rows in which the planner wrote something. */
export function readPlanned(sheet: SheetSnapshot | undefined): ReadonlyMap<string, Planned> {
  const planned = new Map<string, Planned>();
  for (const { cell, text } of tableCells(sheet, CHANGES_TABLE, CHANGES_HEADERS)?.rows ?? []) {
    if ((["responsible", "doneBy", "state", "note"] as const).every((key) => text(key) === "")) {
      continue;
    }
    const service = text("serviceId");
    const channel = text("channelId");
    planned.set(plannedKey(service, channel), {
      service,
      channel,
      serviceName: text("service"),
      channelName: text("channel"),
      own: {
        responsible: cell("responsible"),
        doneBy: cell("doneBy"),
        state: cell("state"),
        note: cell("note"),
      },
    });
  }
  return planned;
}
