/** Excel.Functions: of the functions of worksheets only the one that the add-in calls. */
import type { Book } from "../../engine/book";
import { HostObject } from "../base/host-object";

const DAY = 86_400_000;

/** Excel.FunctionResult. */
class FunctionResult extends HostObject {
  readonly #value: number;

  constructor(book: Book, value: number) {
    super(book);
    this.#value = value;
  }
  get value(): number {
    return this.#value;
  }
}

export class WorksheetFunctions extends HostObject {
  /** The day's number as the workbook counts it, of days after February 1900. */
  date(year: number, month: number, day: number): FunctionResult {
    const first = this.book.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return new FunctionResult(this.book, (Date.UTC(year, month - 1, day) - first) / DAY);
  }
}
