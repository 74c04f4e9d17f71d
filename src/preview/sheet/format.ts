/** Formatting by hand: bold, italic, a fill and a number format, for the selected cells. */
import type { Bilingual } from "../../locale/language";
import type { Area } from "../../a1/address";
import type { Range } from "../../host/objects/cells/range";
import type { Workbook } from "../../host/objects/book/workbook";

/** A choice of the ribbon. */
export interface Choice {
  readonly name: Bilingual;
  /** "" for none. */
  readonly value: string;
}

export const FILLS: readonly Choice[] = [
  { name: { sv: "Ingen", en: "None" }, value: "" },
  { name: { sv: "Gul", en: "Yellow" }, value: "#FFF2CC" },
  { name: { sv: "Grön", en: "Green" }, value: "#E2EFDA" },
  { name: { sv: "Blå", en: "Blue" }, value: "#DDEBF7" },
  { name: { sv: "Röd", en: "Red" }, value: "#FCE4D6" },
  { name: { sv: "Grå", en: "Grey" }, value: "#EDEDED" },
];

export const NUMBER_FORMATS: readonly Choice[] = [
  { name: { sv: "Allmänt", en: "General" }, value: "General" },
  { name: { sv: "Heltal (1 234)", en: "Whole number (1,234)" }, value: "#,##0" },
  { name: { sv: "Två decimaler (1 234,50)", en: "Two decimals (1,234.50)" }, value: "#,##0.00" },
  { name: { sv: "Procent (12 %)", en: "Per cent (12%)" }, value: "0%" },
  { name: { sv: "Datum (2026-03-01)", en: "Date (2026-03-01)" }, value: "yyyy-mm-dd" },
  { name: { sv: "Text", en: "Text" }, value: "@" },
];

type Edit = (workbook: Workbook) => void;

const rangeAt = (workbook: Workbook, sheetId: string, area: Area): Range =>
  workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** Makes the cells bold or italic, or plain again where the first one is so. */
export const toggleFont =
  (member: "bold" | "italic", sheetId: string, area: Area): Edit =>
  (workbook) => {
    const first = rangeAt(workbook, sheetId, { ...area, rows: 1, columns: 1 });
    rangeAt(workbook, sheetId, area).format.font[member] = !first.format.font[member];
  };

/** @param color "" takes the fill away */
export const setFill =
  (color: string, sheetId: string, area: Area): Edit =>
  (workbook) => {
    const { fill } = rangeAt(workbook, sheetId, area).format;
    if (color === "") fill.clear();
    else fill.color = color;
  };

export const setNumberFormat =
  (format: string, sheetId: string, area: Area): Edit =>
  (workbook) => {
    rangeAt(workbook, sheetId, area).numberFormat = format;
  };
