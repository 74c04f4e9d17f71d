/** A workbook of the host and the page's copy of it, and what a person may do to it. */
import fc from "fast-check";
import { build } from "../../src/commands/build";
import type { Host } from "../../src/host/host";
import type { Edit } from "../../src/preview/edits/edit";
import { BookChanges } from "../../src/preview/thread/book-changes";
import { BookCopy } from "../../src/preview/thread/book-copy";
import { History } from "../../src/preview/undo/history";
import { onSmallWorkbook } from "../commands/small-workbook";

/** What is done to a workbook. */
export type Step = Edit | "undo" | "redo" | "build";

/** A workbook and the copy of it. */
export class Copied {
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

  /** Does a step, and sends what has changed. */
  async take(step: Step): Promise<void> {
    if (typeof step !== "string") {
      await this.edit(step);
      return;
    }
    if (step === "build")
      await build({ imports: {}, decide: false, language: "sv", today: "2026-03-01" });
    else await this.history[step]();
    this.send();
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

/** Works on a small workbook that has been calculated. */
export const onCopied = (work: (copied: Copied) => Promise<void>): Promise<void> =>
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

/** A few steps, most of them edits. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: edit }, fc.constantFrom("undo", "redo", "build")),
  { minLength: 3, maxLength: 6 },
);
