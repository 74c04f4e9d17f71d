/** Columns of a grid that may be those of channels under another header, where neither ids nor headers say so. */
import { trimmed } from "../cell";
import type { Problem } from "../problem";
import type { NamedRecord } from "../../domain/model/names";
import { cellAt, type Line, type SheetSnapshot, type TableSnapshot } from "../snapshot";
import { onSheet } from "./found-tables";
import type { ChannelHeads, KnownGrid } from "./known-sheet";

export interface GridSearch {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
  readonly known: KnownGrid;
  /** The records of the rows, and the channels, as their own sheets have them. */
  readonly records: readonly NamedRecord[];
  readonly channels: readonly NamedRecord[];
  /** The headers of the channels that the last run wrote; none: not known. */
  readonly heads: ChannelHeads;
  /** The records of the rows as the last run had them; none: not known. */
  readonly former: readonly NamedRecord[];
  /** The last run was cut off: names may be written on one sheet and not yet on another. */
  readonly isUnfinished: boolean;
  /** The header of the id column, for messages. */
  readonly idHeader: string;
}

/** Channels that the last run gave a column and that have none now; without a last run all without one. */
const withoutColumn = ({ channels, heads }: GridSearch, columns: readonly Line[]) =>
  channels.filter(
    ({ id }) => (heads.size === 0 || heads.has(id)) && !columns.some((line) => line.id === id),
  );

/** Whether a column has cells, and all could be a channel's. */
function holdsCells({ sheet, table, known }: GridSearch, column: number): boolean {
  const { row, rows } = table.area;
  const cells = Array.from({ length: rows - 1 }, (_, index) =>
    cellAt(sheet, row + 1 + index, column),
  ).filter((cell) => trimmed(cell) !== "");
  return cells.length > 0 && cells.every((cell) => known.holds(cell));
}

/** Each channel without a column, with a column that has no channel and may be its own. */
export function renamedChannels(
  search: GridSearch,
  columns: readonly Line[],
  sides: ReadonlySet<number>,
): readonly Problem[] {
  const missing = withoutColumn(search, columns);
  if (missing.length === 0) return [];
  const { sheet, table, heads } = search;
  const { row, column: left, columns: width } = table.area;
  const taken = new Set(columns.map(({ at }) => at));
  const free = Array.from({ length: width }, (_, index) => left + index).filter(
    (at) =>
      !taken.has(at) &&
      !sides.has(at) &&
      trimmed(cellAt(sheet, row, at)) !== "" &&
      holdsCells(search, at),
  );
  return missing.flatMap(({ id, name }, index): readonly Problem[] => {
    const at = free[index];
    if (at === undefined) return [];
    const value = heads.get(id) ?? (name === "" ? id : name);
    const found = trimmed(cellAt(sheet, row, at));
    return [onSheet(sheet, "column-renamed", { value, found }, [row, at])];
  });
}
