/** Puts together what was found in a workbook: the tables and grids of its sheets under our names, and what of ours is gone. */
import type { NamedRecord } from "../../domain/model/names";
import type { Steps } from "../../domain/steps";
import type { Language } from "../../locale/language";
import { areaAddress, type Area } from "../../a1/address";
import { trimmed } from "../cell";
import type { Problem } from "../problem";
import {
  cellAt,
  tableOf,
  type SheetKey,
  type SheetSnapshot,
  type TableSnapshot,
} from "../snapshot";
import { findLines } from "./found-grids";
import {
  findTable,
  missingColumns,
  onSheet,
  otherTables,
  repeatedHeaders,
  type ExcelTable,
} from "./found-tables";
import { foldedHeader } from "./folded";
import { givenIds, type FormerRecords } from "./given-ids";
import { headersIn } from "./headers";
import { recordApart } from "./ids-apart";
import { namedInGrids, type GridOnSheet } from "./named-in-grids";
import type { ChannelHeads, KnownSheet, KnownTable, RememberedSheets } from "./known-sheet";

/** A sheet as it was read, with its tables in Excel. */
export interface ReadSheet {
  readonly snapshot: SheetSnapshot;
  readonly tables: readonly ExcelTable[];
  /** Whether it is ours whatever is on it; else its contents have to show it. */
  readonly isSure: boolean;
  /** The formulas just under its tables, by row: an own total is no record. */
  readonly formulasBelow: ReadonlyMap<number, readonly unknown[]>;
  readonly merged: readonly Area[];
}

export interface FindRequest {
  readonly sheets: ReadonlyMap<SheetKey, ReadSheet>;
  readonly known: readonly KnownSheet[];
  readonly remembered: RememberedSheets;
  readonly heads: ChannelHeads;
  /** The records of the last run; none: not known. */
  readonly former: FormerRecords;
  readonly language: Language;
  readonly isCurrent: boolean;
  /** The last run was cut off: what it had not written yet is no loss. */
  readonly isUnfinished: boolean;
  /** The workbook does not say that a run has made it. */
  readonly isStateless: boolean;
}

export interface FoundWorkbook {
  readonly sheets: ReadonlyMap<SheetKey, SheetSnapshot>;
  readonly problems: readonly Problem[];
}

const TOTAL = /^(total|totals|totalt|summa|sum|subtotal|delsumma|sammanlagt)\b/i;
const AGGREGATE = /^=\s*(SUM|SUBTOTAL|AGGREGATE|COUNT|COUNTA|AVERAGE|SUMPRODUCT|MAX|MIN)\(/i;

/** Whether the row under a table is a total of the planner's own: a word for it, or a formula that sums. */
const ownTotal =
  ({ snapshot, formulasBelow }: ReadSheet) =>
  (row: number, { column, columns }: TableSnapshot["area"]): boolean =>
    (formulasBelow.get(row) ?? []).some((formula) => AGGREGATE.test(String(formula))) ||
    Array.from({ length: columns }, (_, index) =>
      trimmed(cellAt(snapshot, row, column + index)),
    ).some((cell) => TOTAL.test(cell));

const searchOf = (request: FindRequest, known: KnownSheet, read: ReadSheet) => ({
  sheet: read.snapshot,
  tables: read.tables,
  remembered: request.remembered.get(known.key),
  language: request.language,
  isCurrent: request.isCurrent,
  isUnfinished: request.isUnfinished,
  isOwnTotal: ownTotal(read),
});

/**
 * Whether a sheet with our name but without our mark shows by its title that a run wrote it: in its first cell, or
 * beside hidden ids in the second.
 */
const hasTitle = ({ snapshot }: ReadSheet, { title }: KnownSheet): boolean =>
  [0, 1].some((column) => {
    const text = foldedHeader(cellAt(snapshot, 0, column));
    return [title.sv, title.en].some((name) => text.startsWith(`${foldedHeader(name)} ·`));
  });

/** The columns that are missing, or the merged cells over the headers that hide them. */
function underMerged(
  { snapshot, merged }: ReadSheet,
  { area: { row, column, columns } }: TableSnapshot,
  missing: readonly Problem[],
): readonly Problem[] {
  const over = merged.filter(
    (area) =>
      area.columns > 1 &&
      area.row <= row &&
      row < area.row + area.rows &&
      area.column < column + columns &&
      column < area.column + area.columns,
  );
  if (missing.length === 0 || over.length === 0) return missing;
  const headers = missing.map(({ values }) => values["value"]).join(", ");
  return over.map((area): Problem => {
    const cells = areaAddress(area);
    const problem = onSheet(snapshot, "headers-merged", { headers }, [area.row, area.column]);
    return { ...problem, position: { ...problem.position, cell: cells } };
  });
}

const isBlankSheet = ({ snapshot }: ReadSheet): boolean =>
  snapshot.used.rows === 0 || snapshot.used.columns === 0;

/** The grids, before it is known which row and column is which. */
const gridsOf = (request: FindRequest): readonly GridOnSheet[] =>
  request.known.flatMap((known): readonly GridOnSheet[] => {
    const { grid } = known;
    const read = request.sheets.get(known.key);
    if (grid === null || read === undefined) return [];
    const { table } = findTable(searchOf(request, known, read), grid);
    return table === null ? [] : [{ sheet: read.snapshot, grid, area: table.area }];
  });

/** The tables of a sheet, or why one is not there; null: the sheet is not ours. */
function tablesOf(request: FindRequest, known: KnownSheet, read: ReadSheet) {
  const search = searchOf(request, known, read);
  const tables: TableSnapshot[] = [];
  const problems: Problem[] = [];
  const wanted = [...known.tables, ...(known.grid === null ? [] : [known.grid])];
  let given: ReadonlyMap<number, string> | null = null;
  let found = 0;
  for (const one of wanted) {
    const { table, problem } = findTable(search, one);
    if (table !== null) {
      tables.push(table);
      found += 1;
      const again = known.isRebuilt ? null : repeatedHeaders(read.snapshot, table);
      if (again !== null) problems.push(again);
      if ("columns" in one) {
        if (one.idPrefix !== undefined) {
          const former = request.former.get(known.key) ?? [];
          const named = former.length > 0 ? former : namedInGrids(gridsOf(request), known.key);
          given = givenIds(read.snapshot, table, one, named);
          const header = one.columns[0]?.header[request.language] ?? "";
          if (!request.isUnfinished)
            problems.push(...recordApart(read.snapshot, table, one, former, header));
        }
        const isNamed =
          one.isKnownByNames === true && (one.idPrefix === undefined || given !== null);
        const missing = missingColumns({ ...search, isNamed }, table, one.columns);
        problems.push(...underMerged(read, table, missing));
      }
    }
    if (problem !== null) {
      found += 1;
      problems.push(problem);
    } else if (table === null && !known.isRebuilt && !isBlankSheet(read) && !request.isUnfinished) {
      const headers = headersOf(one, request.language);
      const { name } = read.snapshot;
      problems.push(
        onSheet(read.snapshot, "table-gone", { table: one.name, sheet: name, headers }),
      );
    }
  }
  // An empty sheet with the name of one that is gone: a person wants it to begin again.
  const isAgain =
    isBlankSheet(read) &&
    !known.isRebuilt &&
    (request.isStateless || request.remembered.has(known.key));
  const isShown = found > 0 || isAgain || (known.isRebuilt && hasTitle(read, known));
  if (!read.isSure && !isShown) return null;
  const others = otherTables(search, tables, known);
  for (const { isHeadless, name, area } of others) {
    if (isHeadless === true && known.otherTables.includes(name)) {
      problems.push(
        onSheet(read.snapshot, "header-row-off", { table: name }, [area.row, area.column]),
      );
    }
  }
  const ids = given === null || given.size === 0 ? {} : { givenIds: given };
  return { tables: [...tables, ...others], problems, ids };
}

const headersOf = (
  known:
    | KnownTable
    | { readonly id: KnownTable["columns"][number]; readonly labels: KnownTable["columns"] },
  language: Language,
): string =>
  ("columns" in known ? known.columns : [known.id, ...known.labels])
    .filter(({ absence }) => absence !== "older")
    .map(({ header }) => header[language])
    .join(", ");

/** The ids and names that a table of records has. */
function recordsOf(
  sheet: SheetSnapshot | undefined,
  { name, columns }: KnownTable,
): readonly NamedRecord[] {
  const table = tableOf(sheet, name);
  if (sheet === undefined || table === null) return [];
  const found = headersIn(sheet, table.area, columns);
  const [id, label] = [found.get(0), found.get(1)];
  const { givenIds: given } = sheet;
  if (id === undefined && given === undefined) return [];
  return Array.from({ length: table.area.rows - 1 }, (_, index) => {
    const row = table.area.row + 1 + index;
    return {
      id: given?.get(row) ?? (id === undefined ? "" : trimmed(cellAt(sheet, row, id))),
      name: label === undefined ? "" : trimmed(cellAt(sheet, row, label)),
    };
  }).filter((record) => record.id !== "");
}

/** The grids' rows and columns, by the records of the other sheets. */
function* withLines(
  request: FindRequest,
  sheets: Map<SheetKey, SheetSnapshot>,
  problems: Problem[],
  withoutHeaders: ReadonlySet<SheetKey>,
): Steps<void> {
  const tableOn = (key: SheetKey): KnownTable | undefined =>
    request.known.find((known) => known.key === key)?.tables[0];
  const recordsOn = (key: SheetKey): readonly NamedRecord[] => {
    const table = tableOn(key);
    return table === undefined ? [] : recordsOf(sheets.get(key), table);
  };
  const channels = recordsOn("channels");
  for (const { key, grid } of request.known) {
    const sheet = sheets.get(key);
    const table = grid === null ? null : tableOf(sheet, grid.name);
    if (grid === null || sheet === undefined || table === null) continue;
    // Without its headers it was reported.
    if (table.isHeadless === true || withoutHeaders.has(key)) continue;
    yield;
    const search = { sheet, language: request.language, isCurrent: request.isCurrent };
    const { lines, problems: found } = findLines({
      sheet,
      table,
      known: grid,
      records: recordsOn(grid.rows),
      channels,
      heads: request.heads,
      former: request.former.get(grid.rows) ?? [],
      isUnfinished: request.isUnfinished,
      idHeader: grid.id.header[request.language],
    });
    problems.push(...found);
    if (lines === null) continue;
    const channelColumns = new Set(lines.columns.map(({ at }) => at));
    const missing = missingColumns({ ...search, passedOver: channelColumns }, table, grid.inputs);
    const read = request.sheets.get(key);
    problems.push(...(read === undefined ? missing : underMerged(read, table, missing)));
    sheets.set(key, { ...sheet, lines });
  }
}

/** Sheets that people fill in and that the last run knew. */
function missingSheets(request: FindRequest, sheets: ReadonlyMap<SheetKey, unknown>) {
  return request.known.flatMap(({ key, isRebuilt, tables, grid }): readonly Problem[] => {
    const stored = request.remembered.get(key);
    const isInput = !isRebuilt && (tables.length > 0 || grid !== null) && key !== "log";
    if (!isInput || stored === undefined || sheets.has(key) || request.isUnfinished) return [];
    const position = { source: stored.sheet, row: null, column: null };
    return [{ code: "sheet-gone", values: { value: stored.sheet }, position }];
  });
}

/** What has told already that a table does not begin with its headers. */
const WITHOUT_HEADERS: readonly Problem["code"][] = ["headers-elsewhere", "headers-gone"];

/** Finds the tables and grids of the sheets, and reports what is gone; a step for each sheet. */
export function* findAll(request: FindRequest): Steps<FoundWorkbook> {
  const sheets = new Map<SheetKey, SheetSnapshot>();
  const problems: Problem[] = [];
  const withoutHeaders = new Set<SheetKey>();
  for (const [key, read] of request.sheets) {
    const known = request.known.find((one) => one.key === key);
    if (known === undefined) {
      sheets.set(key, read.snapshot);
      continue;
    }
    yield;
    const found = tablesOf(request, known, read);
    if (found === null) continue;
    problems.push(...found.problems);
    if (found.problems.some(({ code }) => WITHOUT_HEADERS.includes(code))) withoutHeaders.add(key);
    sheets.set(key, { ...read.snapshot, tables: found.tables, ...found.ids });
  }
  yield* withLines(request, sheets, problems, withoutHeaders);
  problems.push(...missingSheets(request, sheets));
  return { sheets, problems };
}
