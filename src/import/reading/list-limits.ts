/** How large a list may be to be read. All work on it is linear in what is counted here, so these numbers bound time and memory. */
import { CELLS } from "../../xlsx/limits";
import type { CsvProblem } from "../texts";

/** Bytes of a file that is text. */
const TEXT_BYTES = 100_000_000;
/** Fields that a row may have: columns of a sheet in Excel. */
export const MOST_FIELDS = 16_384;
/** Cells of a list, as many as those of a workbook. */
export const MOST_CELLS = CELLS;
/** Levels of lists and records inside each other in JSON. */
const DEPTH = 256;

const MEGABYTE = 1_000_000;

/** Why text of so many bytes is not read; null: it is. */
export const tooHeavy = ({ length }: Uint8Array, file: string): CsvProblem | null =>
  length <= TEXT_BYTES
    ? null
    : { code: "csv-too-heavy", values: { file, most: TEXT_BYTES / MEGABYTE } };

/** Why so many cells are not read; null: they are. */
export const tooManyCells = (cells: number, file: string): CsvProblem | null =>
  cells <= MOST_CELLS ? null : { code: "csv-too-long", values: { file, most: MOST_CELLS } };

/** Whether JSON has more levels than are followed. */
export function isTooDeep(json: string): boolean {
  let [depth, quoted] = [0, false];
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (quoted) {
      if (character === "\\") at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "[" || character === "{") {
      depth += 1;
      if (depth > DEPTH) return true;
    } else if (character === "]" || character === "}") depth -= 1;
  }
  return false;
}
