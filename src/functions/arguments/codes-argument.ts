/** Ranges of class codes, services × channels, and the channels of their columns. */
import type { Channel, CellClass } from "../../domain/model/model";
import { CHANNELS } from "../../sheets/channels/table";
import { trimmed, type Cell } from "../../workbook/cell";
import { classOf } from "../../locale/class-codes";
import { fieldOfHeader, readTable } from "../../workbook/table/table";
import { functionText } from "../texts";
import { rangeRows, tableRows, type Rows } from "./argument";
import { displayLanguage, languageOfHeaders } from "../display-language";
import { CHANNELS_KIND, requireArgument } from "./model-argument";
import { invalid, FunctionError } from "../function-error";
import { refuseProblems, tableOfRange, wholeTable } from "./table-argument";

/** Classes by row and column, and the cells as they were passed. */
export interface Codes {
  readonly classes: readonly (readonly CellClass[])[];
  readonly columns: number;
  readonly cells: Rows;
}

function classOfCell(argument: string, cell: Cell, row: number, column: number): CellClass {
  // Some versions of Excel pass blank cells as 0.
  if (cell === "" || cell === 0) return "open";
  const found = classOf(trimmed(cell));
  if (found !== null) return found;
  const language = displayLanguage();
  const prefix = functionText("cell", language, { argument, row: row + 1, column: column + 1 });
  const wrong = functionText("class-unknown", language, { value: trimmed(cell) });
  throw new FunctionError("#VALUE!", prefix + wrong);
}

/**
 * Reads class codes of either language; blank cells are open.
 * @throws FunctionError when a cell contains anything else
 */
export function codesOf(argument: string, value: unknown): Codes {
  requireArgument(argument, value);
  const cells = rangeRows(value);
  return {
    classes: cells.map((line, row) =>
      line.map((cell, column) => classOfCell(argument, cell, row, column)),
    ),
    columns: cells[0]?.length ?? 0,
    cells,
  };
}

/** Whether a range is a table of channels: its first row has a header for the id. */
export const isChannelTable = (value: unknown): boolean =>
  (tableRows(value)[0] ?? []).some((cell) => fieldOfHeader(CHANNELS, String(cell)) === "id");

/** A row of the table of channels; null where it is blank. */
export type ChannelRow = Channel | null;

/** The channels of a table by row, the last one not blank. */
export function channelRowsOf(value: unknown): readonly ChannelRow[] {
  requireArgument("channels", value);
  const source = tableOfRange(CHANNELS_KIND, "channels", value);
  const { rows, problems } = readTable(CHANNELS, source);
  refuseProblems(problems, languageOfHeaders(CHANNELS, source));
  const channels: ChannelRow[] = [];
  for (const { record, row } of rows) {
    while (channels.length < row) channels.push(null);
    channels.push(record);
  }
  return channels;
}

/** The name of each column: ids from the table of channels, else the texts of one row or column. */
export function channelLabels(value: unknown): readonly string[] {
  requireArgument("channels", value);
  if (isChannelTable(value)) return channelRowsOf(value).map((channel) => channel?.id ?? "");
  const rows = rangeRows(value);
  if (rows.length !== 1 && (rows[0]?.length ?? 0) !== 1) {
    throw invalid("not-a-list", displayLanguage(), {
      argument: "channels",
      example: wholeTable(CHANNELS),
    });
  }
  return rows.flat().map((cell) => (cell === 0 ? "" : trimmed(cell)));
}

/** @throws FunctionError when codes and channels do not belong together */
export function requireWidth(argument: string, columns: number, wanted: number): void {
  if (columns === wanted) return;
  throw invalid("columns-differ", displayLanguage(), {
    argument,
    columns,
    other: "channels",
    wanted,
  });
}
