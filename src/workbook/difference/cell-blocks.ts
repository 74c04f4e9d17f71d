/** Contents of single cells, collected and cut into few blocks to write. */
import type { Content } from "../cell";
import type { Block } from "../layout/plan";

/** Cells of a block that may be left as they are, so that it joins what would be two; writing one costs as much as sending some thousand. */
const MOST_GAPS = 3_000;

interface Open {
  readonly row: number;
  left: number;
  right: number;
  filled: number;
  readonly rows: ReadonlyMap<number, Content>[];
}

/** Contents by row and column; a later content of a cell replaces an earlier one. */
export class CellContents {
  readonly #rows = new Map<number, Map<number, Content>>();

  set(row: number, column: number, content: Content): void {
    const line = this.#rows.get(row);
    if (line === undefined) this.#rows.set(row, new Map([[column, content]]));
    else line.set(column, content);
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Blocks from above; cells between the collected ones are null. */
  blocks(): readonly Block[] {
    const blocks: Block[] = [];
    let open: Open | null = null;
    const close = (): void => {
      if (open !== null) blocks.push(blockOf(open));
    };
    for (const [row, line] of [...this.#rows].sort(([one], [other]) => one - other)) {
      const columns = [...line.keys()];
      const [left, right] = [Math.min(...columns), Math.max(...columns) + 1];
      if (open !== null) {
        const between = row - open.row - open.rows.length;
        const from = Math.min(open.left, left);
        const to = Math.max(open.right, right);
        const filled = open.filled + columns.length;
        const cells = (to - from) * (row - open.row + 1);
        if (cells - filled <= MOST_GAPS) {
          for (let index = 0; index < between; index++) open.rows.push(new Map());
          open.rows.push(line);
          Object.assign(open, { left: from, right: to, filled });
          continue;
        }
        close();
      }
      open = { row, left, right, filled: columns.length, rows: [line] };
    }
    close();
    return blocks;
  }
}

const blockOf = ({ row, left, right, rows }: Open): Block => ({
  row,
  column: left,
  cells: rows.map((line) =>
    Array.from({ length: right - left }, (_, index) => line.get(left + index) ?? null),
  ),
});
