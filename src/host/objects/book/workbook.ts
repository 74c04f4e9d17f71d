/** Excel.Workbook: the root of everything. */
import { invalidSelection } from "../../wire/errors";
import { addLinks } from "../links";
import { Application } from "./application";
import { DocumentProperties } from "./document-properties";
import { HostObject } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { NamedItemCollection } from "./named-item";
import { Range } from "../cells/range";
import { RangeAreas } from "../cells/range-areas";
import { StyleCollection } from "../formats/cell-style";
import { TableCollection } from "../table/table";
import { WorksheetFunctions } from "./worksheet-functions";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "../worksheet/worksheet-collection";

export class Workbook
  extends HostObject
  implements
    Hosted<Excel.Workbook, "name" | "readOnly" | "isDirty" | "getSelectedRange" | "getActiveCell">
{
  get application(): Application {
    return new Application(this.book);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }
  get functions(): WorksheetFunctions {
    return new WorksheetFunctions(this.book);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.book);
  }
  get styles(): StyleCollection {
    return new StyleCollection(this.book);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get name(): string {
    return this.book.name;
  }
  get readOnly(): boolean {
    return this.book.readOnly;
  }
  get isDirty(): boolean {
    return this.book.dirty;
  }
  set isDirty(dirty: boolean) {
    this.book.dirty = dirty;
  }
  /** @throws InvalidSelection where more than one area is selected */
  getSelectedRange(): Range {
    if (this.book.selectedBesides.length > 0) throw invalidSelection();
    return new Range(this.book, this.book.active, this.book.selection);
  }
  getSelectedRanges(): RangeAreas {
    const { active, selection, selectedBesides } = this.book;
    return new RangeAreas(this.book, active, [selection, ...selectedBesides]);
  }
  getActiveCell(): Range {
    return new Range(this.book, this.book.active, { ...this.book.selection, rows: 1, columns: 1 });
  }
}

addLinks();
