/** The effect of table styles on cells without a style of their own. */
import { contains } from "../../a1/area";
import {
  BooleanNumber,
  BorderStyleTypes,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { TableContent } from "../../xlsx/content";
import type { Sheet } from "../../host/engine/sheet";

/** The blue of Excel's own theme, which the plain table styles use, and its light tint. */
const ACCENT = "#4472C4";
const TINT = "#D9E1F2";
const GREY_STRIPE = "#D9D9D9";

const line = (color: string): IBorderStyleData => ({
  s: BorderStyleTypes.THIN,
  cl: { rgb: color },
});

function partOf(table: TableContent, row: number): "header" | "total" | "band" | "plain" {
  const at = row - table.area.row;
  if (table.showHeaders && at === 0) return "header";
  if (table.showTotals && at === table.area.rows - 1) return "total";
  const body = at - (table.showHeaders ? 1 : 0);
  return table.showBandedRows && body % 2 === 0 ? "band" : "plain";
}

/** The table style of a cell; null: the cell is in no table, or the style does not cover it. */
export function tableStyleAt(sheet: Sheet, row: number, column: number): IStyleData | null {
  const cell = { row, column, rows: 1, columns: 1 };
  const table = sheet.tables.find(({ area }) => contains(area, cell));
  if (!table || table.style === "") return null;
  const filled = !table.style.startsWith("TableStyleLight");
  const last = row === table.area.row + table.area.rows - 1;
  const edge = filled ? {} : { bd: last ? { b: line("#000000") } : {} };
  switch (partOf(table, row)) {
    case "header":
      return filled
        ? { bl: BooleanNumber.TRUE, bg: { rgb: ACCENT }, cl: { rgb: "#FFFFFF" } }
        : { bl: BooleanNumber.TRUE, bd: { t: line("#000000"), b: line("#000000") } };
    case "total":
      return { bl: BooleanNumber.TRUE, bd: { t: line(filled ? ACCENT : "#000000") } };
    case "band":
      return { bg: { rgb: filled ? TINT : GREY_STRIPE }, ...edge };
    default:
      return last ? edge : null;
  }
}
