/** Splits blocks of cells by their size in bytes on the wire. */
import type { Block } from "../../workbook/layout/plan";

/** Bytes in one round trip; Excel on the web takes 5 MB in a request and in an answer (Office.js documentation, Resource limits). */
export const CHUNK_BYTES = 2_000_000;

/** About as many bytes take the actions of a step that writes no cells, such as a style of an area. */
export const STEP_BYTES = 1_000;

/** UTF-8 bytes of a row of cells as JSON, without building it. */
function bytesOf(cells: Block["cells"][number]): number {
  let bytes = 2;
  for (const cell of cells) {
    if (typeof cell === "string") {
      bytes += 3;
      for (let index = 0; index < cell.length; index++) {
        const code = cell.charCodeAt(index);
        bytes +=
          code < 0x20
            ? 6
            : code === 0x22 || code === 0x5c
              ? 2
              : code < 0x80
                ? 1
                : code < 0x800
                  ? 2
                  : 3;
      }
    } else {
      bytes += cell === null ? 5 : String(cell).length + 1;
    }
  }
  return bytes;
}

/** A block with the bytes that it takes. */
export interface MeasuredBlock {
  readonly block: Block;
  readonly bytes: number;
}

/** The block in chunks of whole rows, none above `limit` unless a single row is; measured lazily. */
export function* chunks(block: Block, limit: number = CHUNK_BYTES): Generator<MeasuredBlock> {
  let from = 0;
  let bytes = 0;
  const cut = (to: number): MeasuredBlock => ({
    block: { row: block.row + from, column: block.column, cells: block.cells.slice(from, to) },
    bytes,
  });
  for (const [index, row] of block.cells.entries()) {
    const more = bytesOf(row);
    if (bytes + more > limit && index > from) {
      yield cut(index);
      from = index;
      bytes = 0;
    }
    bytes += more;
  }
  if (from < block.cells.length) yield cut(block.cells.length);
}
