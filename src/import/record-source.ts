/** Given records as a table to import, as if they came from a file. */
import { writeRow, type TableDefinition, type TableSource } from "../workbook/table/table";
import type { Content } from "../workbook/cell";

/** The value that a cell shows after such content was written. */
const shown = (content: Content): string | number | boolean => {
  if (content === null) return "";
  return typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;
};

/** The records under the names of their fields. */
export function recordSource<T>(
  definition: TableDefinition<T>,
  records: readonly T[],
  source: string,
): TableSource {
  const headers = Object.keys(definition.fields);
  return {
    source,
    headers,
    rows: records.map((record) => writeRow(definition, record).map(shown)),
    position: (row, column) => ({
      source,
      row: row === null ? null : row + 1,
      column: column === null ? null : (headers[column] ?? null),
    }),
    ownColumns: false,
  };
}
