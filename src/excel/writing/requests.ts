/** Sends steps of a run to Excel in requests below its limit, and halves what it still finds too large. */
import type { Block, SheetPlan } from "../../workbook/layout/plan";
import type { Cell, Content } from "../../workbook/cell";
import { isWritten } from "../../workbook/difference/same-content";
import { cellAddress } from "../../a1/address";
import { readAreas } from "../contents/area-contents";
import { CHUNK_BYTES, chunks, STEP_BYTES } from "./chunks";
import { rest } from "../rest";
import { isAnswerTooLarge, isTooLarge } from "../run-error";

/** A step queued for Excel: a block of cells, which is read back and can be split, or any other change. */
export type Step =
  | { readonly block: Block; readonly bytes: number; readonly plan: SheetPlan }
  | { readonly run: () => void };

/** Called before each request; what it throws ends the run. */
export type BeforeRequest = (partiallyWritten: boolean) => Promise<void>;

/** A written block, with the range to verify it against. */
interface WrittenBlock {
  readonly block: Block;
  readonly plan: SheetPlan;
  readonly range: Excel.Range;
}

/** A cell that has other content than was written. */
interface DifferingCell {
  readonly plan: SheetPlan;
  readonly row: number;
  readonly column: number;
  readonly content: Exclude<Content, null>;
}

/** The cells of a block that have other content than was written. */
const differing = (
  { block, plan }: Pick<WrittenBlock, "block" | "plan">,
  formulas: readonly (readonly unknown[])[],
): readonly DifferingCell[] =>
  block.cells.flatMap((line, down) =>
    line.flatMap((content, right): DifferingCell[] => {
      const found = formulas[down]?.[right] as Cell;
      return content === null || isWritten(content, found)
        ? []
        : [{ plan, row: block.row + down, column: block.column + right, content }];
    }),
  );

/** Cells that are written a second time; more are only reported. */
const MOST_MENDED = 500;

/** Two parts of the steps, the only block cut in two; null where nothing can be cut. */
function halved(steps: readonly Step[]): readonly (readonly Step[])[] | null {
  if (steps.length > 1) {
    const middle = Math.floor(steps.length / 2);
    return [steps.slice(0, middle), steps.slice(middle)];
  }
  const [step] = steps;
  if (step === undefined || !("block" in step) || step.block.cells.length < 2) return null;
  return [...chunks(step.block, step.bytes / 2)].map((chunk) => [{ ...chunk, plan: step.plan }]);
}

/** The requests of one run. Sheets are looked up when a step is queued, since a refused request creates none. */
export class Requests {
  readonly #context: Excel.RequestContext;
  readonly #sheetOf: (plan: SheetPlan) => Excel.Worksheet;
  /** Called when an answer was lost: created sheets must be looked up by their names. */
  readonly #renew: () => void;
  readonly #before: BeforeRequest;
  #partWritten = false;
  #differing: DifferingCell[] = [];
  #queued: Step[] = [];
  #bytes = 0;

  constructor(
    context: Excel.RequestContext,
    sheetOf: (plan: SheetPlan) => Excel.Worksheet,
    renew: () => void,
    before: BeforeRequest,
  ) {
    this.#context = context;
    this.#sheetOf = sheetOf;
    this.#renew = renew;
    this.#before = before;
  }

  /** Queues a step; what is queued is sent first where it would become too much. */
  async add(step: Step): Promise<void> {
    await rest();
    const bytes = "block" in step ? step.bytes : STEP_BYTES;
    if (this.#bytes > 0 && this.#bytes + bytes > CHUNK_BYTES) await this.flush();
    this.#queued.push(step);
    this.#bytes += bytes;
  }

  /** Sends the queue, and compares what the written cells have then. */
  async flush(): Promise<void> {
    const steps = this.#queued;
    this.#queued = [];
    this.#bytes = 0;
    if (steps.length > 0) await this.#send(steps);
  }

  async #send(steps: readonly Step[]): Promise<void> {
    await this.#before(this.#partWritten);
    const blocks: WrittenBlock[] = [];
    // Queueing and sending each take long: the page is served in between.
    for (const step of steps) {
      await rest();
      if ("block" in step) blocks.push(this.#write(step));
      else step.run();
    }
    await rest();
    try {
      await this.#context.sync();
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      if (isAnswerTooLarge(error)) {
        this.#partWritten = true;
        this.#renew();
        await this.#readBack(blocks);
        return;
      }
      const parts = halved(steps);
      if (parts === null) throw error;
      for (const part of parts) await this.#send(part);
      return;
    }
    this.#partWritten = true;
    for (const one of blocks) {
      this.#differing.push(...differing(one, one.range.formulas as unknown[][]));
    }
  }

  /**
   * Writes cells again that have other content than was written, such as numbers in cells that somebody has
   * formatted as text; after `flush`.
   * @returns the positions of those that differ still
   */
  async mend(): Promise<readonly string[]> {
    const cells = this.#differing;
    this.#differing = [];
    if (cells.length === 0) return [];
    await this.#before(this.#partWritten);
    const mended = cells.slice(0, MOST_MENDED).map((cell) => {
      const range = this.#sheetOf(cell.plan).getRangeByIndexes(cell.row, cell.column, 1, 1);
      const { content } = cell;
      if (typeof content !== "string" || content.startsWith("="))
        range.numberFormat = [["General"]];
      range.formulas = [[content]];
      range.load("formulas");
      return { cell, range };
    });
    await this.#context.sync();
    return [
      ...mended.flatMap(({ cell, range }) =>
        isWritten(cell.content, (range.formulas as Cell[][])[0]?.[0] ?? "") ? [] : [cell],
      ),
      ...cells.slice(MOST_MENDED),
    ].map(({ plan, row, column }) => `${plan.name}!${cellAddress(row, column)}`);
  }

  #write({ block, plan }: Pick<WrittenBlock, "block" | "plan">): WrittenBlock {
    const range = this.#sheetOf(plan).getRangeByIndexes(
      block.row,
      block.column,
      block.cells.length,
      block.cells[0]?.length ?? 1,
    );
    range.formulas = block.cells.map((row) => [...row]);
    range.load("formulas");
    return { block, plan, range };
  }

  /** The request was carried out, and only its answer was too large. */
  async #readBack(blocks: readonly WrittenBlock[]): Promise<void> {
    const contents = await readAreas(
      this.#context,
      blocks.map(({ block: { row, column, cells }, plan }) => ({
        sheet: this.#sheetOf(plan),
        area: { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 },
      })),
    );
    blocks.forEach((one, index) => {
      this.#differing.push(...differing(one, contents[index]?.formulas ?? []));
    });
  }
}
