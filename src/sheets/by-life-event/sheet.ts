/** Sheet `byLifeEvent`: the way in to each service by life event and business process, with figures for each of them above. */
import type { Service } from "../../domain/model/model";
import { lifeEventGroupsOf } from "../../domain/life-event-groups";
import { BY_LIFE_EVENT_TEXTS } from "./texts";
import { fill } from "../../locale/language";
import { area, cellAddress } from "../../a1/address";
import { literal, text } from "../../workbook/cell";
import { TABLE_HEADER_ROW } from "../../workbook/frame";
import { HIDDEN_COLUMNS, OCCASION_COLUMNS, lifeEventColumn } from "./columns";
import { overview, overviewRows } from "./overview";
import { lifeEventTable, type LifeEventTable } from "./table";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { SheetPlan } from "../../workbook/plan";
import { tableOf } from "../../workbook/snapshot";

export const BY_LIFE_EVENT_TABLE = "ByLifeEvent";
/** Row of the line that says what the sheet has, beside the link back. */
const STATE_ROW = 2;

export interface ByLifeEventRequest extends OutputRequest, Omit<LifeEventTable, "headerRow"> {
  readonly services: readonly Service[];
  readonly servicesName: string;
}

/**
 * Makes room above a table that is there: its header cannot move otherwise, and what the planner
 * wrote beside it moves along.
 */
function withSpaceAbove(plan: SheetPlan, at: number, count: number): SheetPlan {
  if (count === 0) return plan;
  return {
    ...plan,
    inserts: [
      { what: "rows", at, count },
      ...plan.inserts.flatMap((created) => {
        if (created.what === "columns") return [created];
        const left = created.count - count;
        return left > 0 ? [{ ...created, at: created.at + count, count: left }] : [];
      }),
    ],
    clear: plan.clear === null ? null : { ...plan.clear, rows: plan.clear.rows + count },
  };
}

/** Plans the sheet. */
export function byLifeEventPlan(request: ByLifeEventRequest): SheetPlan {
  const { language, services, sheet } = request;
  const { compare } = new Intl.Collator(language);
  const lifeEventGroups = lifeEventGroupsOf(services, compare);
  const existing = tableOf(sheet, BY_LIFE_EVENT_TABLE)?.area.row;
  const headerRow = Math.max(TABLE_HEADER_ROW + overviewRows(lifeEventGroups), existing ?? 0);
  const firstRow = headerRow + 1;
  const table = lifeEventTable({ ...request, headerRow }, lifeEventGroups);
  const rows = lifeEventGroups.reduce(
    (sum, lifeEventGroup) => sum + lifeEventGroup.services.length,
    0,
  );
  const height = Math.max(rows, 1);
  const none = rows === 0;
  const above = none
    ? { blocks: [], fills: [], styles: [] }
    : overview(lifeEventGroups, language, firstRow, rows);
  const state = none
    ? fill(BY_LIFE_EVENT_TEXTS.empty[language], { services: request.servicesName })
    : BY_LIFE_EVENT_TEXTS.both[language];
  const electronic = lifeEventColumn("electronic");
  const plan = outputPlan("byLifeEvent", request, {
    rows: firstRow + height,
    columns: OCCASION_COLUMNS.length,
    table: { name: BY_LIFE_EVENT_TABLE, headerRow, columns: OCCASION_COLUMNS.length, rows },
    blocks: [
      { row: STATE_ROW, column: 1, cells: [[text(state)]] },
      ...above.blocks,
      ...table.blocks,
    ],
    fills: [...table.fills, ...above.fills],
    styles: [
      { area: area(STATE_ROW, 1, 1, 1), style: "stamp" },
      ...above.styles,
      { area: area(headerRow, 0, 1, OCCASION_COLUMNS.length), style: "header" },
      ...OCCASION_COLUMNS.map(({ style }, column) => ({
        area: area(firstRow, column, height, 1),
        style,
      })),
      { area: area(firstRow, 0, height, OCCASION_COLUMNS.length), style: "lined" },
    ],
    validations: [],
    conditionals: [
      {
        area: area(firstRow, electronic, height, 1),
        rule: {
          formula: `=${cellAddress(firstRow, electronic)}=${literal(BY_LIFE_EVENT_TEXTS.missing[language])}`,
          style: { fill: "#FFE5B4", color: "#6B3F00" },
        },
      },
    ],
    widths: OCCASION_COLUMNS.map(({ width }, column) => ({ column, width })),
    hidden: HIDDEN_COLUMNS,
    fitted: { row: TABLE_HEADER_ROW, rows: firstRow + height - TABLE_HEADER_ROW },
    frozen: { rows: TABLE_HEADER_ROW, columns: 2 },
  });
  const { page } = plan;
  return withSpaceAbove(
    {
      ...plan,
      page: page === null ? null : { ...page, titleRows: { first: headerRow, count: 1 } },
    },
    existing ?? 0,
    existing === undefined ? 0 : headerRow - existing,
  );
}
