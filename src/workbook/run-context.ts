/** One run, for the sheets' plans: what was read, what the method says, and where the other sheets are. */
import { DEFAULT_SETTINGS, type NumberSettingKey } from "../domain/model/settings";
import type { ChangedSuggestion } from "../domain/changed-suggestions/changed-suggestions";
import type { Result } from "../domain/result";
import type { FindingNames } from "../locale/findings";
import { fill, type Bilingual, type Language } from "../locale/language";
import { area } from "../a1/address";
import type { Stamp } from "./layout/frame";
import { cellsOf, columnOf, fx, matched, type Formula } from "./formula";
import type { GridLayout } from "./grid/grid-sheet";
import type { WorkbookInputs } from "./inputs";
import { cellAt, tableOf, type SheetKey, type WorkbookSnapshot } from "./snapshot";
import type { Wording } from "./wording";
import { fieldOfHeader, type TableDefinition } from "./table/table";

/** Who writes a sheet: people; the add-in, which rebuilds it on each run; both; the add-in, which appends rows. */
export type Owner = "planner" | "add-in" | "shared" | "appended";

/** A sheet as other sheets refer to it. */
export interface SheetSummary {
  readonly key: SheetKey;
  readonly owner: Owner;
  /** Its name, or the name that it will be created with. */
  readonly name: string;
  readonly purpose: Bilingual;
}

/** Services or target groups × channels: the sheets that people fill in cell by cell. */
export type GridKey = "matrix" | "current" | "needs";

export interface RunContext {
  readonly language: Language;
  readonly stamp: Stamp;
  readonly snapshot: WorkbookSnapshot;
  readonly inputs: WorkbookInputs;
  readonly result: Result;
  /** Suggestions go into blank cells of the matrix. */
  readonly decide: boolean;
  /** Suggestions that are not as in the last run. */
  readonly changed: readonly ChangedSuggestion[];
  /** Lines for the log besides the run's own. */
  readonly logged?: readonly string[];
  /** The workbook is of an older version: columns that it lacks are added. */
  readonly upgrade: boolean;
  /** All sheets, in the order of a new workbook. */
  readonly sheets: readonly SheetSummary[];
  readonly grids: Readonly<Record<GridKey, GridLayout>>;
  readonly names: FindingNames;
  /** In whose words codes and ids are written. */
  readonly wording: Wording;
  /** What the figures of the example are, where this is its workbook; null: it is not. */
  readonly example: string | null;
  /** Texts by service: why channels are suggested, and why channels are closed. */
  readonly whySuggested: readonly string[];
  readonly whyClosed: readonly string[];
}

/** @throws Error for a key that no sheet has */
export function sheetName({ sheets }: Pick<RunContext, "sheets">, key: SheetKey): string {
  const found = sheets.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`There is no sheet ${key}.`);
  return found.name;
}

/** A text in the language of the workbook. */
export const word = (
  { language }: Pick<RunContext, "language">,
  text: Bilingual,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(text[language], values);

/** The column of an input table by its field, under the header that it has in this workbook. */
export function inputColumn<T>(
  { snapshot, language }: Pick<RunContext, "snapshot" | "language">,
  definition: TableDefinition<T>,
  field: keyof T & string,
): Formula {
  const sheet = snapshot.sheets.get(definition.key);
  const table = tableOf(sheet, definition.name);
  const headers =
    sheet === undefined || table === null
      ? []
      : Array.from({ length: table.area.columns }, (_, index) =>
          String(cellAt(sheet, table.area.row, table.area.column + index)),
        );
  const header = headers.find((found) => fieldOfHeader(definition, found) === field);
  return columnOf(definition.name, header ?? definition.fields[field].header[language]);
}

/** The row with the channels' ids above a grid's headers. */
const channelIds = ({ sheetName: name, idRow, left, width }: GridLayout): Formula =>
  cellsOf(name, area(idRow, left, 1, width));

/** Index of a channel among all columns of a grid's table, from 1. */
export const channelIndex = (grid: GridLayout, id: Formula): Formula =>
  matched(id, channelIds(grid), grid.columns.keys());

/** A column of a grid by its index, from 1. By address: LibreOffice counts the headers in a table's bare name. */
export const gridColumn = (
  { sheetName: name, firstRow, left, rowIds, width }: GridLayout,
  index: Formula,
): Formula => fx`INDEX(${cellsOf(name, area(firstRow, left, rowIds.length, width))},0,${index})`;

/** The cells of the channel whose id the formula gives, the same text for every channel. */
export const channelCells = (grid: GridLayout, id: Formula): Formula =>
  gridColumn(grid, channelIndex(grid, id));

/** Index among a body's class codes, as MID counts them, from 1. */
export const codeIndex = (grid: GridLayout, id: Formula): Formula =>
  fx`${channelIndex(grid, id)}-${grid.body.column - grid.left}`;

/** A helper column of a grid. */
export const helperColumn = (grid: GridLayout, header: string): Formula =>
  columnOf(grid.table, header);

/** The cell of a grid's column in the row of an id, however the grid is sorted; `""` where there is no such row. */
export const cellOfId = (grid: GridLayout, cells: Formula, id: Formula): Formula => {
  const ids = cellsOf(grid.sheetName, area(grid.firstRow, grid.idColumn, grid.rowIds.length, 1));
  return fx`IFERROR(INDEX(${cells},${matched(id, ids, grid.rowIds)}),"")`;
};

/** The value of a setting, as the sheet of settings has it now; where that is blank, the default. */
export function settingValue<T extends { readonly key: string }>(
  run: Pick<RunContext, "snapshot" | "language">,
  settings: TableDefinition<T>,
  key: NumberSettingKey,
): Formula {
  const values = inputColumn(run, settings, "value" as keyof T & string);
  const keys = inputColumn(run, settings, "key");
  const found = fx`INDEX(${values},MATCH(${{ text: key }},${keys},0))`;
  const unset = DEFAULT_SETTINGS[key];
  return fx`IFERROR(IF(${found}="",${unset},${found}),${unset})`;
}
