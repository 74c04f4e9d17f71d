/** Excel.WorksheetCollection. */
import { itemNotFound } from "../wire/errors";
import { WORKBOOK_TARGET, listen, stopListening } from "./events";
import { HostCollection, MEMBERS } from "./host-object";
import type { Hosted } from "./hosted";
import { requireStructure } from "./workbook-protection";
import { Worksheet, requireSheetName } from "./worksheet";

export class WorksheetCollection
  extends HostCollection<Worksheet>
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
    if (name === undefined || name === "")
      return new Worksheet(this.book, this.book.addSheet(this.#freeName()));
    requireSheetName(this.book, name);
    return new Worksheet(this.book, this.book.addSheet(name));
  }
  #freeName(): string {
    for (let number = this.book.sheets.length + 1; ; number++) {
      if (!this.book.sheetByName(`Sheet${number}`)) return `Sheet${number}`;
    }
  }
  getItem(key: string): Worksheet {
    const worksheet = this.getItemOrNullObject(key);
    if (!worksheet) throw itemNotFound();
    return worksheet;
  }
  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.book.sheetById(key) ?? this.book.sheetByName(key);
    return sheet ? new Worksheet(this.book, sheet) : null;
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.active);
  }
  getCount(visibleOnly?: boolean): number {
    return this.book.sheets.filter(
      ({ visibility }) => visibleOnly !== true || visibility === "Visible",
    ).length;
  }
  getFirst(visibleOnly?: boolean): Worksheet {
    const sheet = this.book.sheets.find(
      ({ visibility }) => visibleOnly !== true || visibility === "Visible",
    );
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.book, sheet);
  }
  getLast(visibleOnly?: boolean): Worksheet {
    const sheet = this.book.sheets.findLast(
      ({ visibility }) => visibleOnly !== true || visibility === "Visible",
    );
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.book, sheet);
  }
  _RegisterDataChangedEvent(): void {
    listen(this, "changed", WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent(): void {
    stopListening(this, "changed", WORKBOOK_TARGET);
  }
  _RegisterSelectionChangedEvent(): void {
    listen(this, "selected", WORKBOOK_TARGET);
  }
  _UnregisterSelectionChangedEvent(): void {
    stopListening(this, "selected", WORKBOOK_TARGET);
  }
  _RegisterActivatedEvent(): void {
    listen(this, "activated", WORKBOOK_TARGET);
  }
  _UnregisterActivatedEvent(): void {
    stopListening(this, "activated", WORKBOOK_TARGET);
  }
  _RegisterDeactivatedEvent(): void {
    listen(this, "deactivated", WORKBOOK_TARGET);
  }
  _UnregisterDeactivatedEvent(): void {
    stopListening(this, "deactivated", WORKBOOK_TARGET);
  }
  _RegisterAddedEvent(): void {
    listen(this, "added", WORKBOOK_TARGET);
  }
  _UnregisterAddedEvent(): void {
    stopListening(this, "added", WORKBOOK_TARGET);
  }
  _RegisterDeletedEvent(): void {
    listen(this, "deleted", WORKBOOK_TARGET);
  }
  _UnregisterDeletedEvent(): void {
    stopListening(this, "deleted", WORKBOOK_TARGET);
  }
}
