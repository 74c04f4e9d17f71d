/**
 * What people typed on sheets that are rebuilt, in the area that a run writes again: it is moved to the right of
 * it. It is known by the texts that the last run wrote, which the hidden store keeps as a set, since rows and
 * columns may have been inserted.
 */
import { cellAddress, type Area } from "../../a1/address";
import { containsCell } from "../../a1/area";
import { KNOWN_SHEETS } from "../../sheets/known-sheets";
import { SHEETS } from "../../sheets/registry";
import { text, type Cell, type SafeText } from "../../workbook/cell";
import { foldedHeader } from "../../workbook/finding/folded";
import { headersIn } from "../../workbook/finding/headers";
import type { Block, SheetPlan } from "../../workbook/layout/plan";
import { shownContent } from "../../workbook/layout/written-cells";
import { asKept } from "../../workbook/numbers/numbers";
import type { Problem } from "../../workbook/problem";
import {
  cellAt,
  usedRight,
  type SheetKey,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import { readTextSet, textSetText, type TextSet } from "../../workbook/store/text-set";
import { filledArea } from "../../workbook/table/table-cells";
import { isGivenHeader, withoutGivenNumbers } from "./given-headers";

/** A cell that no run wrote. */
interface OwnCell {
  readonly row: number;
  readonly column: number;
  /** With `=`, else its value. */
  readonly content: Cell;
  /** What its row is about, of a cell that a run reads: it is not put back where that is gone. */
  readonly about?: OwnCell | null;
}

export interface OwnCells {
  /** The workbook with the owned ranges as they are after rows and columns were inserted. */
  readonly snapshot: WorkbookSnapshot;
  readonly cells: ReadonlyMap<SheetKey, readonly OwnCell[]>;
}

/** Digits of a number that every program keeps. */
const DIGITS = 10;
/** Of formulas that no run wrote, this share shows that another program has rewritten them. */
const REWRITTEN = 0.2;

const isFormula = (content: Cell): content is string =>
  typeof content === "string" && content.startsWith("=");

/** A formula without what changes when rows and columns are inserted. */
const shapeOf = (formula: string): string =>
  `=${formula
    .slice(1)
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, "#")
    .replace(/\s+/g, "")
    .toLowerCase()}`;

/** What a content is known by; other programs change line breaks and the last digits of numbers. */
export const signOf = (content: Cell): string =>
  isFormula(content)
    ? shapeOf(content)
    : typeof content === "number"
      ? asKept(content).toPrecision(DIGITS)
      : foldedHeader(content);

/** Everything that the plans write on sheets that are rebuilt. */
export function plannedSigns(plans: readonly SheetPlan[]): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const { ownedRange, blocks, fills } of plans) {
    if (ownedRange === null) continue;
    const lines = [...blocks.flatMap(({ cells }) => cells), ...fills.map((fill) => fill.formulas)];
    for (const content of lines.flat())
      if (content !== null && content !== "") signs.add(signOf(shownContent(content)));
  }
  return signs;
}

/** The text for the next run: what this one writes. */
export const writtenTexts = (plans: readonly SheetPlan[]): string =>
  textSetText(plannedSigns(plans));

/** Tables in which people write, with the columns that are theirs; null: any. */
function typedTables(key: SheetKey, sheet: SheetSnapshot) {
  const module = SHEETS.find((one) => one.key === key);
  if (module?.kind !== "output" || module.read === undefined) return [];
  const known = KNOWN_SHEETS.find((one) => one.key === key)?.tables ?? [];
  return sheet.tables.flatMap(({ name }) => {
    const area = filledArea(sheet, name);
    if (area === null) return [];
    const columns = known.find((one) => one.name === name)?.columns ?? [];
    const found = [...headersIn(sheet, area, columns)];
    const own = found.flatMap(([index, at]) => (columns[index]?.absence === "older" ? [at] : []));
    const typed = found.flatMap(([index, at]) => (columns[index]?.isTyped === true ? [at] : []));
    return [{ area, columns: own.length === 0 ? null : new Set(own), typed: new Set(typed) }];
  });
}

/** The longest text of the run's own in the row of a table, which says what the row is about. */
function aboutRow(
  sheet: SheetSnapshot,
  row: number,
  { area, columns }: ReturnType<typeof typedTables>[number],
): OwnCell | null {
  const cells = Array.from({ length: area.columns }, (_, index): OwnCell => {
    const column = area.column + index;
    return { row, column, content: cellAt(sheet, row, column) };
  }).filter(({ column, content }) => typeof content === "string" && !columns?.has(column));
  const length = ({ content }: OwnCell): number => String(content).length;
  return cells.reduce<OwnCell | null>(
    (longest, cell) => (length(cell) > (longest === null ? 0 : length(longest)) ? cell : longest),
    null,
  );
}

interface OnSheet {
  readonly own: readonly OwnCell[];
  /** Rows and columns with nothing in them but what is a person's: they were inserted. */
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** A formula that deleting and renaming leave as it is. */
const isPlain = (formula: string): boolean => !/[[!]|#REF/.test(formula);

function ownOnSheet(key: SheetKey, sheet: SheetSnapshot, area: Area, written: TextSet): OnSheet {
  const found = (sheet.formulas ?? []).flatMap((line, down) =>
    line.flatMap((content, right) => {
      const [row, column] = [sheet.used.row + down, sheet.used.column + right];
      if (content === "" || !containsCell(area, row, column)) return [];
      if (isGivenHeader(sheet, row, column, content)) return [];
      return [{ row, column, content, isKnown: written.has(signOf(content)) }];
    }),
  );
  const all = withoutGivenNumbers(sheet, found);
  const known = all.filter(({ isKnown }) => isKnown);
  const [knownRows, knownColumns] = [
    new Set(known.map(({ row }) => row)),
    new Set(known.map(({ column }) => column)),
  ];
  const formulas = all.filter(({ content }) => isFormula(content));
  // The program that dropped our mark may have written formulas in its own way.
  const isRewritten =
    sheet.isMarked === false ||
    formulas.filter(({ isKnown }) => !isKnown).length > formulas.length * REWRITTEN;
  const typed = all.filter(
    ({ isKnown, content }) =>
      !isKnown && (!isFormula(content) || (!isRewritten && isPlain(content))),
  );
  const rows = new Set(typed.map(({ row }) => row).filter((at) => !knownRows.has(at)));
  const columns = new Set(typed.map(({ column }) => column).filter((at) => !knownColumns.has(at)));
  const tables = typedTables(key, sheet);
  const read = (row: number, column: number): boolean =>
    tables.some(
      (table) => containsCell(table.area, row, column) && table.columns?.has(column) !== false,
    );
  const inLines = all.filter(
    ({ row, column, isKnown }) => !isKnown && (rows.has(row) || columns.has(column)),
  );
  // In a row of the run's own, what is in a column of theirs is read.
  const single = typed.filter(
    ({ row, column }) => !rows.has(row) && !columns.has(column) && !read(row, column),
  );
  // Notes that the last run put back are among what it wrote.
  const noted = all.flatMap((cell): readonly OwnCell[] => {
    const { row, column, content } = cell;
    if (rows.has(row) || columns.has(column) || isFormula(content)) return [];
    const table = tables.find(
      (one) => one.typed.has(column) && containsCell(one.area, row, column),
    );
    return table === undefined || row === table.area.row
      ? []
      : [{ ...cell, about: aboutRow(sheet, row, table) }];
  });
  const own = [...inLines, ...single, ...noted];
  return { own, rows, columns };
}

/** Finds what people typed in the area that the last run wrote. */
export function ownCells(snapshot: WorkbookSnapshot): OwnCells {
  const written = readTextSet(snapshot.store.get("texts"));
  // Frozen formulas are values that no run wrote.
  const isFrozen = (snapshot.store.get("frozen") ?? "") !== "";
  if (written === null || isFrozen) return { snapshot, cells: new Map() };
  const cells = new Map<SheetKey, readonly OwnCell[]>();
  const sheets = new Map(snapshot.sheets);
  for (const [key, sheet] of snapshot.sheets) {
    const { ownedRange, formulas } = sheet;
    if (ownedRange === null || formulas === null) continue;
    const { own, rows, columns } = ownOnSheet(key, sheet, ownedRange, written);
    if (own.length === 0) continue;
    cells.set(key, own);
    // What the last run wrote has moved down and to the right by as much.
    const grown = {
      ...ownedRange,
      rows: ownedRange.rows + rows.size,
      columns: ownedRange.columns + columns.size,
    };
    const beyond = ownOnSheet(key, sheet, grown, written);
    const isGrown = rows.size + columns.size > 0 && beyond.own.length === own.length;
    // Formats and charts have moved too, so that all is written again.
    if (isGrown) sheets.set(key, { ...sheet, ownedRange: grown, unfinished: true });
  }
  return { snapshot: { ...snapshot, sheets }, cells };
}

const contentOf = (content: Cell): SafeText | number | boolean =>
  typeof content !== "string"
    ? content
    : isFormula(content)
      ? (content as SafeText)
      : text(content);

/** The cells that nothing planned says, with what the rows are about whose notes are not put back. */
function notPlanned(cells: readonly OwnCell[], planned: ReadonlySet<string>): readonly OwnCell[] {
  const own = cells.filter(({ content, about }) => {
    const sign = signOf(content);
    if (planned.has(sign)) return false;
    // A run may put several notes together in one cell.
    return about === undefined || ![...planned].some((text) => text.includes(sign));
  });
  const about = new Map(own.flatMap((cell) => (cell.about ? [[cell.row, cell.about]] : [])));
  return [...own, ...about.values()];
}

/** Cells as one block that keeps its shape, from a column on. */
function blockOf(cells: readonly OwnCell[], column: number): Block {
  const first = Math.min(...cells.map((cell) => cell.row));
  const last = Math.max(...cells.map((cell) => cell.row));
  const left = Math.min(...cells.map((cell) => cell.column));
  const right = Math.max(...cells.map((cell) => cell.column));
  const rows = Array.from({ length: last - first + 1 }, () =>
    Array.from({ length: right - left + 1 }, (): Block["cells"][number][number] => null),
  );
  for (const cell of cells) {
    const line = rows[cell.row - first];
    if (line !== undefined) line[cell.column - left] = contentOf(cell.content);
  }
  return { row: first, column, cells: rows };
}

/** Sheets that are written again and are too large to be searched; not the scores, where a line says not to write. */
function notSearched({ sheets }: WorkbookSnapshot, plans: readonly SheetPlan[]): Problem[] {
  const names = plans.flatMap(({ key, name, blocks, fills, cleared }) => {
    const sheet = key === "scores" ? undefined : sheets.get(key);
    const isLarge = sheet?.formulas === null && sheet.ownedRange !== null;
    const isWritten = blocks.length + fills.length > 0 || cleared.includes("contents");
    return isLarge && isWritten ? [name] : [];
  });
  if (names.length === 0) return [];
  const position = { source: names.join(", "), row: null, column: null };
  return [{ code: "own-cells-not-searched", values: {}, position }];
}

/**
 * Moves what people typed out of the way of the plans.
 * @param whole all that is planned: what is in it is not lost
 * @param plans what is written
 */
export function withOwnCells(
  { snapshot, cells }: OwnCells,
  whole: readonly SheetPlan[],
  plans: readonly SheetPlan[],
): { readonly plans: readonly SheetPlan[]; readonly notes: readonly Problem[] } {
  const notes: Problem[] = notSearched(snapshot, plans);
  if (cells.size === 0) return { plans, notes };
  const planned = plannedSigns(whole);
  const moved = plans.map((plan): SheetPlan => {
    const sheet = snapshot.sheets.get(plan.key);
    const all = whole.find(({ key }) => key === plan.key);
    const own = notPlanned(cells.get(plan.key) ?? [], planned);
    const owned = all?.ownedRange ?? null;
    if (sheet === undefined || all === undefined || owned === null || own.length === 0) return plan;
    const inserts = all.inserts.filter(({ what }) => what === "columns");
    const right = Math.max(
      owned.columns,
      usedRight(sheet) + inserts.reduce((sum, { count }) => sum + count, 0),
    );
    // One column is left blank, so that no table takes it.
    const block = blockOf(own, right + 1);
    for (const { row, column, content } of own.slice(0, 1)) {
      const to = cellAddress(block.row, block.column);
      notes.push({
        code: "own-cells-moved",
        values: { value: String(content).slice(0, 60), count: own.length, cell: to },
        position: { source: plan.name, row: row + 1, column: null, cell: cellAddress(row, column) },
      });
    }
    return { ...plan, blocks: [block, ...plan.blocks] };
  });
  return { plans: moved, notes };
}
