/** The parts that all sheets have in common: rows of title, purpose and headers, with their styles. */
import type { Bilingual, Language } from "../../locale/language";
import { area } from "../../a1/address";
import { text } from "../cell";
import type { Block, StylePlan } from "./plan";

export const TITLE_ROW = 0;
export const PURPOSE_ROW = 1;
/** Header row of a plain table. */
export const TABLE_HEADER_ROW = 3;

/** Rows below a table that are formatted for further records. */
export const SPARE_ROWS = 200;

/** When and in which revision a sheet was created: `2026-03-01 · revision 4`. */
export interface Stamp {
  readonly created: string;
  readonly revision: number;
}

export const stampText = (stamp: Stamp): string => `${stamp.created} · revision ${stamp.revision}`;

/** For a sheet of the planner's: when it was created. */
export const createdText = (stamp: Stamp, language: Language): string =>
  language === "sv" ? `gjord ${stamp.created}` : `made ${stamp.created}`;

/** Tab colours: the planner's sheets, the matrix, and those that are rebuilt. */
export const TAB_INPUT = "#1F4E79";
export const TAB_MATRIX = "#1B5E20";
export const TAB_OUTPUT = "#7F7F7F";

/** Name of a sheet, and the line under its title with its purpose. */
export interface SheetTexts {
  readonly name: Bilingual;
  readonly purpose: Bilingual;
}

/** Title and purpose of a sheet. @param column the first that is shown */
export function titleBlocks(
  { name, purpose }: SheetTexts,
  language: Language,
  when: string,
  column = 0,
): { readonly blocks: readonly Block[]; readonly styles: readonly StylePlan[] } {
  return {
    blocks: [
      {
        row: TITLE_ROW,
        column,
        cells: [[text(`${name[language]} · ${when}`)], [text(purpose[language])]],
      },
    ],
    styles: [
      { area: area(TITLE_ROW, column, 1, 1), style: "title" },
      { area: area(PURPOSE_ROW, column, 1, 1), style: "purpose" },
    ],
  };
}

/** The text at the foot of every printed page; Excel's codes for page and pages. */
export const pageFooter = (title: string): string => `${title.replaceAll("&", "&&")}  ·  &P / &N`;
