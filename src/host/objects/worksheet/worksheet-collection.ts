/** Excel.WorksheetCollection. */
import type { Sheet } from "../../engine/sheet";
import { itemNotFound } from "../../wire/errors";
import { WORKBOOK_TARGET, addEvents } from "../book/events";
import { MEMBERS, NamedCollection, freeName } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { requireStructure } from "../book/workbook-protection";
import { Worksheet, requireSheetName } from "./worksheet";

export class WorksheetCollection
  extends NamedCollection<Worksheet>
  implements
    Hosted<
      Excel.WorksheetCollection,
      "add" | "getItem" | "getItemOrNullObject" | "getActiveWorksheet" | "getCount"
    >
{
  [MEMBERS](): Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }
  add(name?: string): Worksheet {
    requireStructure(this.book);
    const isTaken = (taken: string): boolean => this.book.sheetByName(taken) !== undefined;
    if (name === undefined || name === "") {
      const free = freeName("Sheet", this.book.sheets.length + 1, isTaken);
      return new Worksheet(this.book, this.book.addSheet(free));
    }
    requireSheetName(this.book, name);
    return new Worksheet(this.book, this.book.addSheet(name));
  }
  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.book.sheetById(key) ?? this.book.sheetByName(key);
    return sheet ? new Worksheet(this.book, sheet) : null;
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.active);
  }
  override getCount(visibleOnly?: boolean): number {
    return this.#sheets(visibleOnly).length;
  }
  getFirst(visibleOnly?: boolean): Worksheet {
    return this.#required(this.#sheets(visibleOnly)[0]);
  }
  getLast(visibleOnly?: boolean): Worksheet {
    return this.#required(this.#sheets(visibleOnly).at(-1));
  }
  #sheets(visibleOnly: boolean | undefined): Sheet[] {
    return this.book.sheets.filter(
      ({ visibility }) => visibleOnly !== true || visibility === "Visible",
    );
  }
  #required(sheet: Sheet | undefined): Worksheet {
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.book, sheet);
  }
}

addEvents(
  WorksheetCollection,
  ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Added", "Deleted"],
  () => WORKBOOK_TARGET,
);
