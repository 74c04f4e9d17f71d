/** Sheet `byLifeEvent`: the way in to each service by life event and business process, with figures for each of them above. */
import type { Service } from "../../domain/model/model";
import { occasionsOf } from "../../domain/life-event-groups";
import { BY_LIFE_EVENT_TEXTS } from "./texts";
import { fill } from "../../locale/language";
import { area, cellAddress } from "../../a1/address";
import { literal, text } from "../../workbook/cell";
import { TABLE_HEADER_ROW } from "../../workbook/frame";
import { HIDDEN_COLUMNS, OCCASION_COLUMNS, occasionColumn } from "./columns";
import { overview, overviewRows } from "./overview";
import { occasionTable, type OccasionTable } from "./table";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { SheetPlan } from "../../workbook/plan";
import { tableOf } from "../../workbook/snapshot";

export const BY_LIFE_EVENT_TABLE = "ByLifeEvent";
/** Row of the line that says what the sheet has, beside the link back. */
const STATE_ROW = 2;

export interface ByLifeEventRequest extends OutputRequest, Omit<OccasionTable, "headerRow"> {
  readonly services: readonly Service[];
  readonly servicesName: string;
}

/**
 * Makes room above a table that is there: its header cannot move otherwise, and what the planner
 * wrote beside it moves along.
 */
function withRoomAbove(plan: SheetPlan, at: number, count: number): SheetPlan {
  if (count === 0) return plan;
  return {
    ...plan,
    inserts: [
      { what: "rows", at, count },
      ...plan.inserts.flatMap((made) => {
        if (made.what === "columns") return [made];
        const left = made.count - count;
        return left > 0 ? [{ ...made, at: made.at + count, count: left }] : [];
      }),
    ],
    clear: plan.clear === null ? null : { ...plan.clear, rows: plan.clear.rows + count },
  };
}

/** Plans the sheet. */
export function byLifeEventPlan(request: ByLifeEventRequest): SheetPlan {
  const { language, services, sheet } = request;
  const { compare } = new Intl.Collator(language);
  const occasions = occasionsOf(services, compare);
  const standing = tableOf(sheet, BY_LIFE_EVENT_TABLE)?.area.row;
  const headerRow = Math.max(TABLE_HEADER_ROW + overviewRows(occasions), standing ?? 0);
  const firstRow = headerRow + 1;
  const table = occasionTable({ ...request, headerRow }, occasions);
  const rows = occasions.reduce((sum, occasion) => sum + occasion.services.length, 0);
  const height = Math.max(rows, 1);
  const none = rows === 0;
  const above = none
    ? { blocks: [], fills: [], looks: [] }
    : overview(occasions, language, firstRow, rows);
  const state = none
    ? fill(BY_LIFE_EVENT_TEXTS.empty[language], { services: request.servicesName })
    : BY_LIFE_EVENT_TEXTS.both[language];
  const electronic = occasionColumn("electronic");
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
    looks: [
      { area: area(STATE_ROW, 1, 1, 1), look: "stamp" },
      ...above.looks,
      { area: area(headerRow, 0, 1, OCCASION_COLUMNS.length), look: "header" },
      ...OCCASION_COLUMNS.map(({ look }, column) => ({
        area: area(firstRow, column, height, 1),
        look,
      })),
      { area: area(firstRow, 0, height, OCCASION_COLUMNS.length), look: "lined" },
    ],
    validations: [],
    conditionals: [
      {
        area: area(firstRow, electronic, height, 1),
        rule: {
          formula: `=${cellAddress(firstRow, electronic)}=${literal(BY_LIFE_EVENT_TEXTS.missing[language])}`,
          look: { fill: "#FFE5B4", color: "#6B3F00" },
        },
      },
    ],
    widths: OCCASION_COLUMNS.map(({ width }, column) => ({ column, width })),
    hidden: HIDDEN_COLUMNS,
    fitted: { row: TABLE_HEADER_ROW, rows: firstRow + height - TABLE_HEADER_ROW },
    frozen: { rows: TABLE_HEADER_ROW, columns: 2 },
  });
  const { page } = plan;
  return withRoomAbove(
    {
      ...plan,
      page: page === null ? null : { ...page, titleRows: { first: headerRow, count: 1 } },
    },
    standing ?? 0,
    standing === undefined ? 0 : headerRow - standing,
  );
}
