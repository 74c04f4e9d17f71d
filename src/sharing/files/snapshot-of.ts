/** The workbook of a file as a run reads it, without a spreadsheet engine: the values are those that it was saved with. */
import { area, parseArea, type Area } from "../../a1/address";
import { boundingArea, cellArea } from "../../a1/area";
import { lostSheets, lostState } from "../../excel/lost-state";
import { OWNED_RANGE_PROPERTY, SCHEMA, SHEET_PROPERTY, stateOf } from "../../excel/properties";
import { RunError } from "../../excel/run-error";
import { KNOWN_SHEETS } from "../../sheets/known-sheets";
import type { Cell } from "../../workbook/cell";
import { sheetsByKey } from "../../workbook/finding/found-sheets";
import { daysFrom1904 } from "../../workbook/finding/days-1904";
import { atOnce } from "../../domain/steps";
import { mayShowDays, sheetsAsShown, type FormatAt } from "../../workbook/finding/shown-cells";
import { findAll, type ReadSheet } from "../../workbook/finding/found-workbook";
import { calledIn } from "../../workbook/finding/given-ids";
import { readSheets, type RememberedSheet } from "../../workbook/finding/known-sheet";
import {
  NOTHING_USED,
  type SheetKey,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import { readState } from "../../workbook/store/state";
import {
  EMPTY_STORE,
  isStoreSheet,
  readStore,
  STORE_VERSION,
  type StoreSheet,
} from "../../workbook/store/store";
import type { Cell as FileCell, CellRows, SheetContent, WorkbookContent } from "../../xlsx/content";

/** The smallest area of all cells with content. */
function usedArea(rows: CellRows): Area {
  let used: Area | null = null;
  for (const [row, columns] of rows) {
    for (const [column, { value, formula }] of columns) {
      if (value === null && formula === undefined) continue;
      const cell = cellArea(row, column);
      used = used === null ? cell : boundingArea(used, cell);
    }
  }
  return used ?? NOTHING_USED;
}

const valueOf = ({ value }: FileCell): Cell =>
  value === null ? "" : typeof value === "object" ? value.error : value;

/** The values or formulas of an area. */
const contents = (
  rows: CellRows,
  { row, column, rows: height, columns: width }: Area,
  of: (cell: FileCell) => Cell,
): Cell[][] =>
  Array.from({ length: height }, (_, down) => {
    const line = rows.get(row + down);
    return Array.from({ length: width }, (__, right) => {
      const cell = line?.get(column + right);
      return cell === undefined ? "" : of(cell);
    });
  });

const formulaOf = (cell: FileCell): Cell => cell.formula ?? valueOf(cell);

/** @param isMarked it has the property that a run gave it; other programs drop these */
function readSheet(
  sheet: SheetContent,
  isMarked: boolean,
  isSure: boolean,
  stored: RememberedSheet | undefined,
): ReadSheet {
  const used = usedArea(sheet.cells);
  const owned = sheet.customProperties.get(OWNED_RANGE_PROPERTY);
  const tables = sheet.tables.map(({ name, area: cells, showHeaders, showTotals }) => ({
    ...{ name, area: cells, showHeaders, showTotals },
  }));
  return {
    snapshot: {
      id: sheet.id,
      name: sheet.name,
      tables: tables.map(({ name, area: cells }) => ({ name, area: cells })),
      charts: sheet.charts.map(({ name }) => name),
      used,
      cells: contents(sheet.cells, used, valueOf),
      formulas: contents(sheet.cells, used, formulaOf),
      ownedRange: parseArea(owned ?? (isMarked ? "" : (stored?.owned ?? ""))),
      unfinished: false,
    },
    isSure,
    merged: sheet.merges,
    tables,
    formulasBelow: new Map(
      tables.map(({ area: { row, column, rows, columns } }) => {
        const below = area(row + rows, column, 1, columns);
        return [row + rows, contents(sheet.cells, below, formulaOf)[0] ?? []] as const;
      }),
    ),
  };
}

const formatsOf =
  ({ cells }: SheetContent, { row, column }: Area, { styles }: WorkbookContent): FormatAt =>
  (down, right) =>
    styles[cells.get(row + down)?.get(column + right)?.style ?? 0]?.numberFormat ?? "";

/** The hidden store's sheet, with its cells from A1 on. */
function storeSheetOf({ sheets }: WorkbookContent): StoreSheet | null {
  const found = sheets.find(({ name }) => isStoreSheet(name));
  if (found === undefined) return null;
  const { row, column, rows, columns } = usedArea(found.cells);
  const cells = contents(found.cells, area(0, 0, row + rows, column + columns), valueOf);
  return { id: found.id, name: found.name, cells };
}

/**
 * The workbook with its sheets and tables found as the pane finds them; what is gone is in its problems.
 * @throws RunError `schema-newer`
 */
export function snapshotOf(content: WorkbookContent): WorkbookSnapshot {
  const storeSheet = storeSheetOf(content);
  const reading = storeSheet === null ? null : readStore(storeSheet.cells);
  if (reading?.kind === "newer") {
    throw new RunError("schema-newer", { found: reading.version, known: STORE_VERSION });
  }
  const store = reading?.kind === "store" ? reading.store : EMPTY_STORE;
  const copied = stateOf(content.customProperties);
  const state = readState(store.get("state") ?? "") ?? copied;
  const found = Math.max(state?.schema ?? 0, copied?.schema ?? 0);
  if (found > SCHEMA) throw new RunError("schema-newer", { found, known: SCHEMA });
  const seen = content.sheets.filter(({ name }) => !isStoreSheet(name));
  const remembered = readSheets(store.get("sheets"));
  const traits = seen.map(({ name, customProperties, tables }) => ({
    name,
    property: customProperties.get(SHEET_PROPERTY),
    tables: tables.map((table) => table.name),
  }));
  const sheets = new Map<SheetKey, ReadSheet>();
  const formats = new Map<SheetKey, FormatAt>();
  for (const [key, { index, isSure }] of sheetsByKey(traits, KNOWN_SHEETS, remembered)) {
    const sheet = seen[index];
    const isMarked = traits[index]?.property === key;
    if (sheet !== undefined) {
      const read = readSheet(sheet, isMarked, isSure, remembered.get(key));
      sheets.set(key, read);
      formats.set(key, formatsOf(sheet, read.snapshot.used, content));
    }
  }
  const finding = findAll({
    sheets,
    known: KNOWN_SHEETS,
    remembered,
    ...calledIn(store),
    language: state?.language ?? "en",
    isCurrent: state !== null && state.schema >= SCHEMA && remembered.size > 0,
    isUnfinished: false,
    isStateless: state === null,
  });
  const all = atOnce(finding);
  const present = state ?? lostState(all, KNOWN_SHEETS);
  const gone = state === null && present !== null ? lostSheets(all, KNOWN_SHEETS, present) : [];
  const is1904 = content.date1904 === true;
  const shown = (): ReadonlyMap<SheetKey, SheetSnapshot> =>
    sheetsAsShown(all.sheets, KNOWN_SHEETS.filter(mayShowDays), formats, is1904);
  return {
    state: present,
    sheets:
      present === null
        ? new Map<SheetKey, SheetSnapshot>()
        : is1904
          ? daysFrom1904(shown(), KNOWN_SHEETS)
          : shown(),
    sheetNames: seen.map(({ name }) => name),
    storeSheet,
    store,
    problems: present === null ? [] : [...all.problems, ...gone],
  };
}
