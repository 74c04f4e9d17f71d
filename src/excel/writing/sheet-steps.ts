/** What a run does on one sheet besides its cells, as steps: so that a request that is too large can be split between any two. */
import { area, areaAddress, columnName, cellAddress, type Area } from "../../a1/address";
import { pointsOfCharacters } from "../../workbook/layout/column-width";
import { begunText } from "../../workbook/layout/begun-inserts";
import type { Fill, SheetPlan } from "../../workbook/layout/plan";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { addConditional, addLink, addValidation, setPage, setPageBreaks } from "./decorate";
import { INSERTING_PROPERTY, OWNED_RANGE_PROPERTY, SHEET_PROPERTY } from "../properties";
import { styledAreas } from "./style-areas";
import { cellStyleName } from "./styles";
import { columnAddresses, onUnions, rowAddresses, rowsAddress, spans } from "./unions";

/** A step that is queued for a sheet. */
export type OnSheet = (sheet: Excel.Worksheet) => void;

const stepsOf = <T>(
  list: readonly T[],
  queue: (sheet: Excel.Worksheet, one: T) => void,
): OnSheet[] =>
  list.map((one): OnSheet => (sheet) => {
    queue(sheet, one);
  });

const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);

const intersects = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The smallest area that covers A1 and both areas. */
const boundingBlock = (one: Area, other: Area): Area => ({
  row: 0,
  column: 0,
  rows: Math.max(one.row + one.rows, other.row + other.rows),
  columns: Math.max(one.column + one.columns, other.column + other.columns),
});

/** Height of a row with one line of Calibri 11, in points. */
const PLAIN_HEIGHT = 15;

/** Removes from what the last run wrote the parts that are written again. */
function clear(sheet: Excel.Worksheet, plan: SheetPlan): void {
  // Excel's own style for cells that have no other; clearing formats would take the conditional ones too.
  for (const cells of plan.unstyled) rangeOf(sheet, cells).style = "Normal";
  if (plan.clear === null || plan.cleared.length === 0) return;
  const cleared = new Set(plan.cleared);
  const range = rangeOf(sheet, plan.clear);
  if (cleared.has("contents")) range.clear("Contents");
  if (cleared.has("links")) range.clear("Hyperlinks");
  if (cleared.has("conditionals")) range.conditionalFormats.clearAll();
  if (cleared.has("validations")) range.dataValidation.clear();
  // The rows may have other content now; the title keeps its own height.
  const { row, rows } = plan.clear;
  if (cleared.has("rows") && rows > 1) {
    sheet.getRange(rowsAddress(row + 1, rows - 1)).format.rowHeight = PLAIN_HEIGHT;
  }
}

/**
 * Creates or finds the sheet, inserts rows and columns, clears what is written again, and resizes tables.
 * @param before the sheet as it was read
 */
export function prepare(
  context: Excel.RequestContext,
  plan: SheetPlan,
  before: SheetSnapshot | undefined,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet =
    plan.sheetId === null ? worksheets.add(plan.name) : worksheets.getItem(plan.sheetId);
  if (plan.sheetId === null && plan.veryHidden) sheet.visibility = "VeryHidden";
  // Other programs drop the property.
  if (!plan.veryHidden) sheet.customProperties.add(SHEET_PROPERTY, plan.key);
  if (plan.sheetId === null && !plan.veryHidden) {
    sheet.tabColor = plan.tabColor;
    sheet.showGridlines = false;
  }
  // Excel may stop between two actions: the next run has to know what is inserted.
  const inserting = before !== undefined && plan.inserts.length > 0;
  if (inserting) sheet.customProperties.add(INSERTING_PROPERTY, begunText(plan.inserts, before));
  for (const { what, at, count } of plan.inserts) {
    const address =
      what === "rows" ? rowsAddress(at, count) : `${columnName(at)}:${columnName(at + count - 1)}`;
    sheet.getRange(address).insert(what === "rows" ? "Down" : "Right");
  }
  if (plan.ownedRange !== null && plan.clear !== null) {
    // Until the run is finished, the owned range covers both the old and the new area.
    const both = boundingBlock(plan.clear, plan.ownedRange);
    sheet.customProperties.add(OWNED_RANGE_PROPERTY, areaAddress(both));
  }
  for (const name of plan.chartsThere) sheet.charts.getItem(name).delete();
  clear(sheet, plan);
  for (const { name, excelName = name, area, exists, dropsTotals = false } of plan.tables) {
    if (!exists) continue;
    const table = sheet.tables.getItem(excelName);
    if (dropsTotals) table.showTotals = false;
    table.resize(areaAddress(area));
  }
  if (inserting || before?.begun !== undefined)
    sheet.customProperties.getItem(INSERTING_PROPERTY).delete();
  return sheet;
}

/** Gives the cells their styles, which the workbook has by then. @param wanted which areas; absent: all */
export const styling = (
  plan: SheetPlan,
  wanted: (cells: Area) => boolean = () => true,
): OnSheet[] =>
  styledAreas(plan.styles).map(({ styles, areas }): OnSheet => (sheet) => {
    onUnions(sheet, areas.filter(wanted).map(areaAddress), (cells) => {
      cells.style = cellStyleName(styles);
    });
  });

/** Tables that do not exist yet; before any formula, since formulas of other sheets name them. */
export const creatingTables = (plan: SheetPlan): OnSheet[] =>
  stepsOf(
    plan.tables.filter(({ exists }) => !exists),
    (sheet, { name, area }) => {
      const table = sheet.tables.add(areaAddress(area), true);
      table.name = name;
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
    },
  );

/** Writes the first row and copies it down, so that relative references shift. */
function fillDown(sheet: Excel.Worksheet, { row, column, formulas, rows }: Fill): void {
  const first = sheet.getRangeByIndexes(row, column, 1, formulas.length);
  first.formulas = [[...formulas]];
  if (rows > 1) {
    sheet.getRangeByIndexes(row + 1, column, rows - 1, formulas.length).copyFrom(first, "Formulas");
  }
}

export const filling = (plan: SheetPlan): OnSheet[] => stepsOf(plan.fills, fillDown);

/** The entries with an equal key, with all their areas. */
function grouped<T>(
  list: readonly T[],
  keyOf: (one: T) => unknown,
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of list) {
    const key = JSON.stringify(keyOf(one));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** Links. Excel gives their cells its own style for links, so they get theirs back. */
function linking(plan: SheetPlan): OnSheet[] {
  const linked = plan.links.map(({ row, column }) => area(row, column, 1, 1));
  const isLinked = (cells: Area): boolean => linked.some((link) => intersects(link, cells));
  return [...stepsOf(plan.links, addLink), ...(linked.length === 0 ? [] : styling(plan, isLinked))];
}

/** What lies over the cells: links, validations, formats by condition. */
export function finishing(plan: SheetPlan): OnSheet[] {
  const conditioned = new Set(plan.conditionals.map(({ area }) => areaAddress(area)));
  return [
    ...linking(plan),
    ...grouped(plan.validations, (validation) => ({ ...validation, area: null })).map(
      (same): OnSheet =>
        (sheet) => {
          onUnions(
            sheet,
            same.map(({ area }) => areaAddress(area)),
            (cells) => {
              addValidation(cells.dataValidation, same[0], plan.clear === null);
            },
          );
        },
    ),
    ...stepsOf(plan.clear === null ? [...conditioned] : [], (sheet, address) => {
      if (plan.sheetId !== null) sheet.getRange(address).conditionalFormats.clearAll();
    }),
    // Each is added before those that are there: the first of the plan last, so that it wins.
    ...stepsOf([...plan.conditionals].reverse(), addConditional),
    ...arranging(plan),
  ];
}

/** Sizes, hidden rows and columns, panes, and the owned range. */
function arranging(plan: SheetPlan): OnSheet[] {
  return [
    ...grouped(plan.widths, ({ width }) => width).map((same): OnSheet => (sheet) => {
      onUnions(sheet, columnAddresses(same.map(({ column }) => column)), ({ format }) => {
        format.columnWidth = pointsOfCharacters(same[0].width);
      });
    }),
    ...grouped(plan.heights, ({ points }) => points).map((same): OnSheet => (sheet) => {
      onUnions(sheet, rowAddresses(same.map(({ row }) => row)), ({ format }) => {
        format.rowHeight = same[0].points;
      });
    }),
    ...stepsOf(columnAddresses(plan.hidden), (sheet, address) => {
      sheet.getRange(address).columnHidden = true;
    }),
    ...stepsOf(spans(plan.hiddenRows), (sheet, { first, count }) => {
      sheet.getRange(rowsAddress(first, count)).rowHidden = true;
    }),
    (sheet) => {
      if (plan.frozen !== null) freeze(sheet, plan.frozen);
      if (plan.ownedRange !== null) {
        sheet.customProperties.add(OWNED_RANGE_PROPERTY, areaAddress(plan.ownedRange));
      }
    },
  ];
}

function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: { rows: number; columns: number },
): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress(rows - 1, columns - 1)}`));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  }
}

/** Fits row heights to their texts; last, since the texts may come from formulas on any sheet. */
export const fitting = ({ fitted }: SheetPlan): OnSheet[] =>
  stepsOf(fitted, (sheet, { row, rows }) => {
    sheet.getRange(rowsAddress(row, rows)).format.autofitRows();
  });

/** The page as it is printed, and where pages begin. */
export const paging = ({ page, pageBreaks, sheetId }: SheetPlan): OnSheet[] => [
  ...(page === null
    ? []
    : [
        (sheet: Excel.Worksheet) => {
          setPage(sheet, page);
        },
      ]),
  ...(pageBreaks === null || (sheetId === null && pageBreaks.length === 0)
    ? []
    : [
        (sheet: Excel.Worksheet) => {
          setPageBreaks(sheet, pageBreaks, sheetId !== null);
        },
      ]),
];
