/** Sheets with nothing but results: what a merge need not read of a file, though it is most of it. */
import { SHEET_PROPERTY } from "../../excel/properties";
import { KNOWN_SHEETS } from "../../sheets/known-sheets";
import { UNREAD_SHEETS } from "../../sheets/registry";
import { tableNames } from "../../workbook/finding/known-sheet";
import type { SheetContent } from "../../xlsx/content";

const namesOf = (isResult: boolean): ReadonlySet<string> =>
  new Set(
    KNOWN_SHEETS.filter(({ key }) => UNREAD_SHEETS.has(key) === isResult).flatMap(tableNames),
  );

const RESULT_TABLES = namesOf(true);
const OTHER_TABLES = namesOf(false);

/** Whether a run made it and nobody writes on it: by its mark, or where another program dropped that by its tables. */
export function isResultSheet({
  customProperties,
  tables,
}: Pick<SheetContent, "customProperties" | "tables">): boolean {
  const property = customProperties.get(SHEET_PROPERTY);
  const has = (names: ReadonlySet<string>): boolean => tables.some(({ name }) => names.has(name));
  return (
    !has(OTHER_TABLES) &&
    (property === undefined ? has(RESULT_TABLES) : UNREAD_SHEETS.has(property))
  );
}
