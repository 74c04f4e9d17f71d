/** Excel.Worksheet. */
import { EVERYTHING } from "../../../a1/area";
import { splitSheetName } from "../../../a1/reference";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../../wire/errors";
import { ChartCollection } from "../chart/chart";
import { toHex } from "../base/colors";
import { addEvents } from "../book/events";
import { WorksheetFreezePanes } from "./freeze-panes";
import { IDENTITY } from "../base/host-object";
import type { Identity } from "../base/host-object";
import { OnSheet } from "../base/on-sheet";
import type { Hosted } from "../base/hosted";
import { NamedItemCollection } from "../book/named-item";
import { HorizontalPageBreaks } from "../page/page-break";
import { PageLayout } from "../page/page-layout";
import { WorksheetProtection } from "./protection";
import { Range } from "../cells/range";
import { RangeAreas } from "../cells/range-areas";
import { usedArea } from "../cells/used-area";
import { cellsOf } from "../cells/range-argument";
import { TableCollection } from "../table/table";
import { requireStructure } from "../book/workbook-protection";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-property";

/** Characters that a sheet name may not have (Worksheet.name; Excel's rules for sheet names). */
const FORBIDDEN = /[\\/?*[\]:]/;

/** @throws InvalidArgument for names that Excel refuses, ItemAlreadyExists for one that is taken */
export function requireSheetName(book: Book, name: string, self?: Sheet): void {
  const wrong =
    name.length === 0 ||
    name.length > 31 ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (wrong) throw invalidArgument();
  const taken = book.sheetByName(name);
  if (taken && taken !== self) throw itemAlreadyExists();
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export class Worksheet
  extends OnSheet
  implements
    Hosted<
      Excel.Worksheet,
      | "id"
      | "name"
      | "position"
      | "visibility"
      | "tabColor"
      | "showGridlines"
      | "activate"
      | "delete"
      | "getRange"
      | "getRangeByIndexes"
      | "getCell"
      | "getUsedRange"
      | "getUsedRangeOrNullObject"
    >
{
  override [IDENTITY](): Identity {
    return { Id: this.sheet.id };
  }
  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    requireStructure(this.book);
    requireSheetName(this.book, name, this.sheet);
    if (name !== this.sheet.name) this.book.renameSheet(this.sheet, name);
  }
  get position(): number {
    return this.book.sheets.indexOf(this.sheet);
  }
  set position(position: number) {
    requireStructure(this.book);
    if (!Number.isInteger(position) || position < 0 || position >= this.book.sheets.length) {
      throw invalidArgument();
    }
    this.book.moveSheet(this.sheet, position);
  }
  get visibility(): Sheet["visibility"] {
    return this.sheet.visibility;
  }
  set visibility(value: Excel.Worksheet["visibility"]) {
    const visibility = VISIBILITIES.find((known) => known === value);
    if (!visibility) throw invalidArgument();
    requireStructure(this.book);
    if (visibility !== "Visible") this.#requireAnotherVisible();
    this.sheet.visibility = visibility;
    if (visibility !== "Visible" && this.book.active === this.sheet) {
      const next = this.book.sheets.find((sheet) => sheet.visibility === "Visible");
      if (next) this.book.activate(next);
    }
  }
  #requireAnotherVisible(): void {
    const others = this.book.sheets.filter((sheet) => sheet !== this.sheet);
    if (!others.some((sheet) => sheet.visibility === "Visible")) {
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
    }
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(color: string) {
    this.sheet.tabColor = color === "" ? "" : toHex(color);
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set showGridlines(show: boolean) {
    this.sheet.showGridlines = show;
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, this.sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }
  get horizontalPageBreaks(): HorizontalPageBreaks {
    return new HorizontalPageBreaks(this.book, this.sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheet);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.book, this.sheet);
  }
  activate(): void {
    if (this.sheet.visibility !== "Visible") throw invalidOperation();
    this.book.activate(this.sheet);
  }
  delete(): void {
    requireStructure(this.book);
    this.#requireAnotherVisible();
    if (this.sheet.visibility === "VeryHidden") throw invalidOperation();
    this.book.removeSheet(this.sheet);
  }
  getRange(address?: string): Range {
    if (address === undefined) return new Range(this.book, this.sheet, EVERYTHING);
    const { sheet, rest } = splitSheetName(address);
    if (sheet !== null && sheet.toLowerCase() !== this.sheet.name.toLowerCase()) {
      throw invalidArgument();
    }
    const found = cellsOf(this.book, this.sheet, rest);
    return new Range(this.book, found.sheet, found.area);
  }
  /** Areas of this sheet, their addresses separated by commas. */
  getRanges(address?: string): RangeAreas {
    const areas = address?.split(",").map((part) => this.getRange(part.trim()).area);
    return new RangeAreas(this.book, this.sheet, areas ?? [EVERYTHING]);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.book, this.sheet, { row, column, rows, columns });
  }
  getCell(row: number, column: number): Range {
    return new Range(this.book, this.sheet, { row, column, rows: 1, columns: 1 });
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedArea(this.book, this.sheet, valuesOnly);
    return used && new Range(this.book, this.sheet, used);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getNextOrNullObject(visibleOnly?: boolean): Worksheet | null {
    const next = this.book.sheets
      .slice(this.position + 1)
      .find((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
    return next ? new Worksheet(this.book, next) : null;
  }
  calculate(): void {
    this.book.engine.markAll();
  }
}

addEvents(
  Worksheet,
  ["DataChanged", "SelectionChanged", "Activated", "Deactivated"],
  ({ sheet }) => sheet.id,
);
