/** The page's copy of a workbook is the workbook, whatever is done to it, and is told no more than what has changed. */
import fc from "fast-check";
import { build } from "../../src/commands/build";
import { cellAddress } from "../../src/a1/address";
import type { Book } from "../../src/host/engine/book";
import { isError } from "../../src/host/engine/value";
import type { Host } from "../../src/host/host";
import type { Edit } from "../../src/preview/edits/edit";
import { BookChanges } from "../../src/preview/thread/book-changes";
import { BookCopy } from "../../src/preview/thread/book-copy";
import { framesOf } from "../../src/preview/thread/frames";
import { History } from "../../src/preview/undo/history";
import { onSmallWorkbook } from "../commands/small-workbook";

/** A workbook and the copy of it. */
class Copied {
  readonly copy = new BookCopy("Copy.xlsx");
  readonly #changes: BookChanges;
  readonly host: Host;
  readonly history: History;

  constructor(host: Host) {
    this.host = host;
    this.history = new History(host);
    this.#changes = new BookChanges(host.book);
  }

  /** Sends what has changed. @returns the number of rows that were sent */
  send(): number {
    const { head, rows } = this.#changes.take();
    this.copy.takeHead(structuredClone(head));
    let count = 0;
    for (const one of rows) {
      count += one.rows.length;
      this.copy.takeRows(structuredClone(one));
    }
    return count;
  }

  async edit(edit: Edit): Promise<number> {
    await this.host.editByUser(async (workbook) => {
      this.history.editing();
      try {
        edit(workbook);
      } catch {
        // What the host refuses changes nothing, or what it has changed is sent.
      }
      this.history.edited();
      await this.host.book.calculate();
    });
    return this.send();
  }
}

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

const onCopied = (work: (copied: Copied) => Promise<void>): Promise<void> =>
  onSmallWorkbook(async (host) => {
    await host.book.recalculate();
    await work(new Copied(host));
  });

const row = fc.nat({ max: 30 });
const column = fc.nat({ max: 12 });
const at = fc.record({ sheet: fc.nat({ max: 20 }), row, column });
const content = fc.oneof(
  fc.constantFrom(
    "",
    "x",
    "=SEQUENCE(3,2)",
    "=1+",
    "=B6&1",
    "=KANALMATRIS()",
    "=CHANNEL.SCORES(1)",
  ),
  fc.integer(),
);

/** What a person may do, on a sheet of the workbook as it is then. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(at, content).map(([{ sheet, ...cell }, typed]): Edit => ({ book, worksheets }) => {
    const of = worksheets.getItem(book.sheets[sheet % book.sheets.length]?.id ?? "");
    of.getRangeByIndexes(cell.row, cell.column, 1, 1).formulas = [[typed]];
  }),
  fc
    .tuple(
      at,
      fc.constantFrom("insert row", "delete row", "insert column", "hide", "fill", "whole"),
    )
    .map(([{ sheet, ...cell }, what]): Edit => ({ book, worksheets }) => {
      const of = worksheets.getItem(book.sheets[sheet % book.sheets.length]?.id ?? "");
      const range = of.getRangeByIndexes(cell.row, cell.column, 1, 1);
      if (what === "insert row") range.getEntireRow().insert("Down");
      else if (what === "delete row") range.getEntireRow().delete("Up");
      else if (what === "insert column") range.getEntireColumn().insert("Right");
      else if (what === "hide") range.getEntireRow().rowHidden = true;
      else if (what === "fill") range.format.fill.color = "#FF0000";
      else range.getEntireColumn().format.font.bold = true;
    }),
  fc
    .tuple(fc.nat({ max: 20 }), fc.constantFrom("delete", "rename", "move", "add", "select"))
    .map(([sheet, what]): Edit => ({ book, worksheets }) => {
      const of = worksheets.getItem(book.sheets[sheet % book.sheets.length]?.id ?? "");
      if (what === "delete") of.delete();
      else if (what === "rename") of.name = `Blad ${sheet}`;
      else if (what === "move") of.position = 0;
      else if (what === "add") worksheets.add(`Nytt ${sheet}`);
      else of.activate();
    }),
);

it("is the workbook after every edit, undone edit and run", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 5, arbitrary: edit }, fc.constantFrom("undo", "redo", "build")), {
        minLength: 3,
        maxLength: 6,
      }),
      (steps) =>
        onCopied(async (copied) => {
          copied.send();
          expectSame(copied);
          for (const step of steps) {
            if (step === "undo" || step === "redo") {
              await copied.history[step]();
              copied.send();
            } else if (step === "build") {
              await build({ imports: {}, decide: false, language: "sv", today: "2026-03-01" });
              copied.send();
            } else if (typeof step !== "string") await copied.edit(step);
            expectSame(copied);
          }
        }),
    ),
    { numRuns: 6 },
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
