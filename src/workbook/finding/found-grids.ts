/** Which row of a grid is which service or target group, and which column which channel: by ids, and by names where ids are gone or do not fit. */
import type { NamedRecord } from "../../domain/model/names";
import { isErrorCell, trimmed } from "../cell";
import type { Problem } from "../problem";
import { cellAt, type GridLines, type Line } from "../snapshot";
import { columnNamed, foldedHeader } from "./folded";
import { headersIn } from "./headers";
import { rowApart } from "./ids-apart";
import { gridColumns, onSheet } from "./found-tables";
import { renamedChannels, type GridSearch } from "./renamed-channels";

export interface FoundLines {
  readonly lines: GridLines | null;
  readonly problems: readonly Problem[];
}

/** Rows above the headers in which the channels' ids are looked for. */
const ROWS_ABOVE = 6;

/** The one id that a text names; null: none, or several. */
class Names {
  readonly #ids = new Map<string, string | null>();

  add(name: string, id: string): void {
    const folded = foldedHeader(name);
    if (folded === "") return;
    const other = this.#ids.get(folded);
    this.#ids.set(folded, other === undefined || other === id ? id : null);
  }

  /** Whether more than one has the name. */
  isOfSeveral(name: unknown): boolean {
    return this.#ids.get(foldedHeader(name)) === null;
  }

  idOf(name: unknown): string | null {
    return this.#ids.get(foldedHeader(name)) ?? null;
  }
}

function namesOf(records: readonly NamedRecord[]): { readonly ids: Names; readonly names: Names } {
  const [ids, names] = [new Names(), new Names()];
  for (const { id, name } of records) {
    ids.add(id, id);
    names.add(name === "" ? id : name, id);
    if (name !== "") names.add(`${name} (${id})`, id);
  }
  return { ids, names };
}

/** The row above the headers with the most ids of channels, the nearest of equal ones; null: none has any. */
function idRowOf({ sheet, table: { area: found } }: GridSearch, ids: Names): number | null {
  let best: { readonly row: number; readonly count: number } | null = null;
  for (let row = found.row - 1; row >= Math.max(0, found.row - ROWS_ABOVE); row--) {
    let count = 0;
    for (let column = found.column; column < found.column + found.columns; column++) {
      if (ids.idOf(cellAt(sheet, row, column)) !== null) count += 1;
    }
    if (count > (best?.count ?? 0)) best = { row, count };
  }
  return best?.row ?? null;
}

/** What a column says of its channel. */
interface ColumnSigns {
  readonly at: number;
  /** By the row of ids: a known id, else the text as it is; "" where it has none. */
  readonly byId: string;
  readonly isKnownId: boolean;
  /** By its header, as the last run wrote it, else as the channel is called now. */
  readonly byHeader: string | null;
}

/** Whether headers were moved without their ids: the columns that contradict each other are the same channels, otherwise ordered. */
function areMoved(signs: readonly ColumnSigns[]): boolean {
  const contrary = signs.filter(({ byId, byHeader }) => byHeader !== null && byId !== byHeader);
  const ids = contrary.map(({ byId }) => byId).sort();
  const headers = contrary.map(({ byHeader }) => byHeader ?? "").sort();
  return ids.length > 0 && JSON.stringify(ids) === JSON.stringify(headers);
}

function channelLines(
  search: GridSearch,
  idRow: number | null,
  sides: ReadonlySet<number>,
  { ids, names }: { readonly ids: Names; readonly names: Names },
): readonly Line[] {
  const { sheet, table, heads, channels } = search;
  const written = new Names();
  const present = new Set(channels.map(({ id }) => id));
  for (const [id, header] of heads) if (present.has(id)) written.add(header, id);
  const signs: ColumnSigns[] = [];
  for (let at = table.area.column; at < table.area.column + table.area.columns; at++) {
    if (sides.has(at)) continue;
    const header = cellAt(sheet, table.area.row, at);
    const id = idRow === null ? "" : trimmed(cellAt(sheet, idRow, at));
    const known = ids.idOf(id);
    signs.push({
      at,
      byId: known ?? id,
      isKnownId: known !== null,
      byHeader: written.idOf(header) ?? (heads.size === 0 || id === "" ? names.idOf(header) : null),
    });
  }
  // A column whose channel has another id now is known by its name, where no other column is that channel.
  const taken = new Set(signs.flatMap(({ byId, byHeader }) => [byId, byHeader]));
  signs.forEach((sign, index) => {
    if (sign.isKnownId || sign.byHeader !== null) return;
    const named = names.idOf(cellAt(sheet, table.area.row, sign.at));
    if (named !== null && !taken.has(named)) signs[index] = { ...sign, byHeader: named };
  });
  const headersWin = heads.size > 0 || areMoved(signs);
  const idOf = ({ byId, isKnownId, byHeader }: ColumnSigns): string =>
    byHeader !== null && (headersWin || !isKnownId) ? byHeader : byId;
  const lines = new Map<string, ColumnSigns>();
  for (const sign of signs) {
    const id = idOf(sign);
    if (id === "") continue;
    const other = lines.get(id);
    // Of a column and its copy the one whose header and id agree.
    const agrees = sign.byId === id && sign.byHeader === id;
    const otherAgrees = other?.byId === id && other.byHeader === id;
    if (other === undefined || (agrees && !otherAgrees)) lines.set(id, sign);
  }
  return [...lines].map(([id, { at }]) => ({ id, at })).sort((one, other) => one.at - other.at);
}

interface FoundRows {
  readonly rows: readonly Line[];
  /** Rows below the table in Excel that belong to no record of its own. */
  readonly strange: readonly number[];
  /** Rows whose id is an error value and whose name is not known either. */
  readonly faulty: readonly number[];
  /** Rows whose id another row above has, in any case, with other contents than that. */
  readonly repeated: readonly { readonly at: number; readonly first: number }[];
  /** Rows without an id whose name several records have, or none where no row has an id. */
  readonly unnamed: readonly number[];
}

/** The column in which most rows have an id of a record, where it is headed otherwise; null: none has one in most rows. */
function idColumnByIds({ sheet, table, records }: GridSearch, passedOver: ReadonlySet<number>) {
  const { ids } = namesOf(records);
  const { row, rows: height, column: left, columns: width } = table.area;
  let best: { readonly column: number; readonly count: number } | null = null;
  for (let column = left; column < left + width; column++) {
    if (passedOver.has(column)) continue;
    let [count, filled] = [0, 0];
    for (let at = row + 1; at < row + height; at++) {
      const cell = trimmed(cellAt(sheet, at, column));
      if (cell !== "") filled += 1;
      if (ids.idOf(cell) !== null) count += 1;
    }
    if (count * 2 > filled && count > (best?.count ?? 0)) best = { column, count };
  }
  return best?.column ?? null;
}

/** The rows by their ids; a row whose id nobody has, by its name, where no other row is that record. */
function rowLines(
  { sheet, table, records }: GridSearch,
  idColumn: number | null,
  label: number | null,
  areApart: (row: number, first: number) => boolean,
): FoundRows {
  const { ids, names } = namesOf(records);
  const { row: head, rows: height } = table.area;
  const bottom =
    table.excelArea === null || table.excelArea === undefined || table.hasTotals === true
      ? head + height
      : table.excelArea.row + table.excelArea.rows;
  const all = Array.from({ length: height - 1 }, (_, index) => {
    const at = head + 1 + index;
    const cell = idColumn === null ? "" : cellAt(sheet, at, idColumn);
    const id = trimmed(cell);
    return { at, id, known: ids.idOf(id), isError: isErrorCell(cell) };
  });
  const taken = new Set<string>();
  for (const { known } of all) if (known !== null) taken.add(known);
  const lines: Line[] = [];
  const strange: number[] = [];
  const faulty: number[] = [];
  const unnamed: number[] = [];
  const repeated: { at: number; first: number }[] = [];
  const placed = new Map<string, number>();
  const isWithoutIds = taken.size === 0;
  for (const { at, id, known, isError } of all) {
    const named = label === null ? null : names.idOf(cellAt(sheet, at, label));
    const byName = named !== null && !taken.has(named) ? named : null;
    const own = known ?? byName ?? id;
    if (
      at >= bottom &&
      (own === "" || placed.has(foldedHeader(own)) || (known ?? byName) === null)
    ) {
      strange.push(at);
    }
    if (own === "") {
      // With ids a row of none is the planner's own; a name of several is nobody's in any case.
      const isAmbiguous = label !== null && names.isOfSeveral(cellAt(sheet, at, label));
      if (isAmbiguous || isWithoutIds) unnamed.push(at);
      continue;
    }
    if (known === null && byName === null && isError) faulty.push(at);
    const first = placed.get(foldedHeader(own));
    if (first !== undefined && areApart(at, first)) repeated.push({ at, first });
    if (byName !== null && known === null) taken.add(byName);
    if (first === undefined) placed.set(foldedHeader(own), at);
    lines.push({ id: own, at });
  }
  return { rows: lines, strange, faulty, repeated, unnamed };
}

/** Finds the rows and columns of a grid. */
export function findLines(search: GridSearch): FoundLines {
  const { sheet, table, known, channels, idHeader } = search;
  const { row, column: left, columns: width } = table.area;
  const columns = gridColumns(known);
  const sides = headersIn(sheet, table.area, columns);
  const idColumn = sides.get(0) ?? idColumnByIds(search, new Set(sides.values()));
  if (idColumn === null && !sides.has(1)) {
    const cell = [row, left] as const;
    const values = { value: idHeader, table: table.name };
    return { lines: null, problems: [onSheet(sheet, "column-gone", values, cell)] };
  }
  const names = namesOf(channels);
  const idRow = channels.length === 0 ? (row === 0 ? null : row - 1) : idRowOf(search, names.ids);
  // A channel may be called as a column of ours; its id then says so.
  const sideColumns = new Set(
    [...sides.values()].filter((at) => {
      const id = idRow === null ? "" : trimmed(cellAt(sheet, idRow, at));
      return id === "" || names.ids.idOf(id) === null;
    }),
  );
  if (idColumn !== null) sideColumns.add(idColumn);
  for (let at = left; at < left + width; at++) {
    const id = idRow === null ? "" : trimmed(cellAt(sheet, idRow, at));
    if (id === "" && columnNamed(columns, cellAt(sheet, row, at)) >= 0) sideColumns.add(at);
  }
  const labelColumns = known.labels.map((_, index) => sides.get(1 + index) ?? null);
  const channelColumns = channelLines(search, idRow, sideColumns, names);
  const filled = [
    ...channelColumns.map(({ at }) => at),
    ...known.inputs.flatMap((_, index) => sides.get(1 + known.labels.length + index) ?? []),
  ];
  const areApart = (one: number, other: number): boolean =>
    filled.some((at) => {
      const text = trimmed(cellAt(sheet, one, at));
      return text !== "" && text !== trimmed(cellAt(sheet, other, at));
    });
  const label = labelColumns[0] ?? null;
  const found = rowLines(search, idColumn, label, areApart);
  const { rows, strange, faulty, repeated } = found;
  // What has no id and nothing in it is a blank row, or a heading of the planner's own.
  const unnamed = found.unnamed.filter((at) =>
    filled.some((column) => trimmed(cellAt(sheet, at, column)) !== ""),
  );
  const head = idColumn ?? label ?? left;
  const textAt = (at: number, column: number): string => trimmed(cellAt(sheet, at, column));
  const problems = [
    ...strange
      .slice(0, 1)
      .map((at) => onSheet(sheet, "row-below-table", { table: table.name }, [at, left])),
    ...faulty.map((at) => onSheet(sheet, "error-cell", { value: textAt(at, head) }, [at, head])),
    ...repeated.map(({ at, first }) =>
      onSheet(sheet, "id-duplicate", { value: textAt(at, head), first: first + 1 }, [at, head]),
    ),
    ...unnamed.map((at) => {
      const values = { value: textAt(at, label ?? head), header: idHeader };
      return onSheet(sheet, "row-not-known", values, [at, label ?? head]);
    }),
    ...(idColumn === null || label === null || search.isUnfinished
      ? []
      : rowApart(
          sheet,
          rows.map(({ at }) => ({
            id: textAt(at, idColumn),
            name: textAt(at, label),
            cell: [at, label],
          })),
          search.records,
          search.former,
          idHeader,
        )),
    ...renamedChannels(search, channelColumns, sideColumns),
  ];
  return {
    lines: {
      idRow,
      idColumn,
      labelColumns,
      rows,
      columns: channelColumns,
    },
    problems,
  };
}
