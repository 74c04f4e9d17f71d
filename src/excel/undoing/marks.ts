/**
 * Names on the rows and columns that an undo removes. Excel carries out a request action by action and may stop at any;
 * a name whose rows are gone has no range, so the next attempt knows which are left.
 */
import { columnName } from "../../a1/address";
import type { SheetRecord } from "../run-history";

type Inserts = SheetRecord["inserts"];
type Insert = Inserts[number];

const PREFIX = "_ChannelMatrixUndo_";

const nameOf = (sheet: number, insert: number): string => `${PREFIX}${sheet}_${insert}`;

const isMark = ({ name }: Excel.NamedItem): boolean => name.startsWith(PREFIX);

/** The rows or columns that were inserted, as they are addressed while no later insert is there. */
export const addressOf = ({ what, at, count }: Insert): string =>
  what === "rows" ? `${at + 1}:${at + count}` : `${columnName(at)}:${columnName(at + count - 1)}`;

/** The marks in a workbook whose names are loaded. */
export class Marks {
  readonly #workbook: Excel.Workbook;
  readonly #ranges: Map<string, Excel.Range>;

  /** Queues reading what the marks refer to; the workbook's names are loaded. */
  constructor(workbook: Excel.Workbook) {
    this.#workbook = workbook;
    this.#ranges = new Map(
      workbook.names.items
        .filter(isMark)
        .map((named) => [named.name, named.getRangeOrNullObject().load("address")]),
    );
  }

  /** Those of a sheet's inserts that are still there: later ones are removed first. Call it once the marks are read. */
  remaining(sheet: number, inserts: Inserts): Inserts {
    const gone = inserts.findIndex(
      (_, index) => this.#ranges.get(nameOf(sheet, index))?.isNullObject === true,
    );
    return gone < 0 ? inserts : inserts.slice(0, gone);
  }

  /** Queues the marks of a sheet's inserts that have none. */
  add(sheet: Excel.Worksheet, at: number, inserts: Inserts): void {
    inserts.forEach((insert, index) => {
      const name = nameOf(at, index);
      if (this.#ranges.has(name)) return;
      this.#workbook.names.add(name, sheet.getRange(addressOf(insert))).visible = false;
    });
  }

  /** Queues that no mark is left. */
  clear(): void {
    for (const name of this.#ranges.keys()) this.#workbook.names.getItem(name).delete();
    this.#ranges.clear();
  }
}

/** Removes the marks, in a request of its own once all else is restored. */
export async function removeMarks(context: Excel.RequestContext): Promise<void> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  for (const mark of names.items.filter(isMark)) mark.delete();
  await context.sync();
}
