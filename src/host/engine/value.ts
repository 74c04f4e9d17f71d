/** Cell values between the workbook's model and Univer's cell records. */
import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { CellValue } from "../../xlsx/content";
import type { StoredCell } from "./cell-edits";

/** Excel's error values that a cell may hold. */
export const ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
]);

export function isError(value: CellValue | null): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

/** Whether Univer would read the text as a number, an error or nothing unless it is marked as text. */
function needsTextMark(text: string): boolean {
  return ERRORS.has(text) || text.trim() === "" || !Number.isNaN(Number(text));
}

/** A value as Univer stores it. */
export function toUniver(value: CellValue): { v: string | number; t: CellValueType } {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  return {
    v: value,
    t: needsTextMark(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}

/** The value of a record of Univer's; null: blank. */
export function fromUniver(record: Pick<ICellData, "v" | "t">): CellValue | null {
  const { v, t } = record;
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  if (typeof v !== "string") return v;
  if (t !== CellValueType.FORCE_STRING && ERRORS.has(v)) return { error: v };
  return v;
}

/** What the engine holds of a cell. */
export function contentOf(record: ICellData): StoredCell {
  const value = fromUniver(record);
  return record.f ? { value, formula: record.f } : { value };
}
