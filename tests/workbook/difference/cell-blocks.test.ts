/** Blocks hold just the cells that were collected, whatever is between them. */
import fc from "fast-check";
import type { Content } from "../../../src/workbook/cell";
import { CellContents } from "../../../src/workbook/difference/cell-blocks";

const cell = fc.record({
  row: fc.nat(4_000),
  column: fc.nat(200),
  content: fc.oneof(fc.integer(), fc.boolean()),
});

test("every collected cell is in one block, with its last content, and no other", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const contents = new CellContents();
      const last = new Map<string, Content>();
      for (const { row, column, content } of cells) {
        contents.set(row, column, content);
        last.set(`${row} ${column}`, content);
      }
      const found = contents
        .blocks()
        .flatMap((block) =>
          block.cells.flatMap((line, down) =>
            line.flatMap((content, right): [string, Content][] =>
              content === null ? [] : [[`${block.row + down} ${block.column + right}`, content]],
            ),
          ),
        );
      expect(found).toHaveLength(last.size);
      expect(new Map(found)).toEqual(last);
    }),
  );
});

test("neighbours are one block, and cells far apart are not", () => {
  const near = new CellContents();
  for (let row = 0; row < 50; row++) near.set(row, row % 7, row);
  expect(near.blocks()).toHaveLength(1);
  const far = new CellContents();
  far.set(0, 0, 1);
  far.set(5_000, 100, 2);
  expect(far.blocks()).toHaveLength(2);
});
