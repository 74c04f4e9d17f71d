/** The page's copy of a workbook is the workbook, whatever is done to it, and is told no more than what has changed. */
import fc from "fast-check";
import { cellAddress } from "../../src/a1/address";
import type { Book } from "../../src/host/engine/book";
import { isError } from "../../src/host/engine/value";
import type { BookCopy } from "../../src/preview/thread/book-copy";
import { framesOf } from "../../src/preview/thread/frames";
import { runs } from "../runs";
import { onCopied, steps, type Copied } from "./copied";

type Line = readonly (readonly [string, unknown])[];

const sorted = (cells: readonly (readonly [string, unknown])[]): Line =>
  [...cells].sort(([a], [b]) => (a < b ? -1 : 1));

/** Every cell of a sheet with what it has. */
function cellsOfBook(book: Book, id: string): Line {
  const rows = new Set<number>();
  for (const [row] of book.engine.cells(id)) rows.add(row);
  for (const area of book.engine.spillAreas(id))
    for (let row = area.row; row < area.row + area.rows; row++) rows.add(row);
  const cells = [...rows].flatMap((row) =>
    [...book.engine.row(id, row)].map(([column]) => {
      const { value = null, formula } = book.engine.read(id, row, column) ?? {};
      const message = isError(value) ? book.engine.messageAt(id, row, column) : undefined;
      return [cellAddress(row, column), { value, formula, message }] as const;
    }),
  );
  return sorted(cells);
}

function cellsOfCopy({ engine }: BookCopy, id: string): Line {
  const cells = [...engine.rows(id)].flatMap((row) =>
    [...engine.row(id, row)].map(
      ([column, { value, formula, message }]) =>
        [cellAddress(row, column), { value, formula, message }] as const,
    ),
  );
  return sorted(cells);
}

function expectSame({ host: { book }, copy }: Copied): void {
  expect(copy.sheets.map(({ id }) => id)).toEqual(book.sheets.map(({ id }) => id));
  expect(copy.active.id).toBe(book.active.id);
  expect(copy.selection).toEqual(book.selection);
  expect(copy.names).toEqual(book.names);
  expect(copy.pool.list).toEqual(book.pool.list);
  expect(copy.dirty).toBe(book.dirty);
  const frame = framesOf(book);
  book.sheets.forEach((sheet, position) => {
    const copied = copy.sheets[position];
    const { styles, ...rest } = sheet;
    const { styles: copiedStyles, ...copiedRest } = copied ?? { styles: null };
    expect(copiedRest).toEqual(rest);
    const own = (grid: typeof styles | null): Line =>
      sorted([...(grid?.own() ?? [])].map(([row, column, one]) => [cellAddress(row, column), one]));
    expect(own(copiedStyles)).toEqual(own(styles));
    expect(copiedStyles?.lines).toEqual(styles.lines);
    expect(cellsOfCopy(copy, sheet.id)).toEqual(cellsOfBook(book, sheet.id));
    expect(copy.frames.get(sheet.id)).toEqual(frame(sheet));
  });
}

it("is the workbook after every edit, undone edit and run", () =>
  fc.assert(
    fc.asyncProperty(steps, (taken) =>
      onCopied(async (copied) => {
        copied.send();
        expectSame(copied);
        for (const step of taken) {
          await copied.take(step);
          expectSame(copied);
        }
      }),
    ),
    { numRuns: runs(3) },
  ));

it("is told of the rows that an edit changes, and nothing where nothing has changed", () =>
  onCopied(async (copied) => {
    const all = copied.send();
    expect(all).toBeGreaterThan(100);
    expect(copied.send()).toBe(0);
    const sheet = copied.host.book.sheetByName("Tjänster");
    const typed = await copied.edit(({ worksheets }) => {
      worksheets.getItem(sheet?.id ?? "").getRange("M3").values = [["vid sidan"]];
    });
    expect(typed).toBe(1);
    expectSame(copied);
  }));

it("has the whole of a formula that fills several cells, and nothing of it when it is gone", () =>
  onCopied(async (copied) => {
    copied.send();
    const sheet = copied.host.book.sheetByName("Tjänster");
    const put = (typed: string): Promise<number> =>
      copied.edit(({ worksheets }) => {
        worksheets.getItem(sheet?.id ?? "").getRange("AA60").formulas = [[typed]];
      });
    const read = (row: number, column: number): unknown =>
      copied.copy.engine.read(sheet?.id ?? "", row, column);
    await put("=SEQUENCE(2,2)");
    expect([read(59, 26), read(60, 27)]).toEqual([
      { value: 1, formula: "=SEQUENCE(2,2)" },
      { value: 4 },
    ]);
    await put("");
    expect([read(59, 26), read(60, 27)]).toEqual([undefined, undefined]);
    expectSame(copied);
  }));
