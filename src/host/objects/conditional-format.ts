/** Excel.ConditionalFormat and its collection on a range. */
import type { Area } from "../../a1/address";
import { intersection, subtract } from "../../a1/area";
import type { ConditionalFormatContent, ConditionalRule } from "../../xlsx/content";
import type { Book, Sheet } from "../engine/book";
import { invalidArgument, invalidOperation, itemNotFound } from "../wire/errors";
import {
  CellValueConditionalFormat,
  ColorScaleConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  TextConditionalFormat,
} from "./conditional-rule";
import { HostObject, IDENTITY, MEMBERS } from "./host-object";
import type { Identity } from "./host-object";
import type { Hosted } from "./hosted";
import { CollectionOnSheet } from "./on-sheet";
import { requireAllowed } from "./protection-rules";
import { Range } from "./range";

const TYPES: Readonly<Record<ConditionalRule["type"], string>> = {
  custom: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  other: "PresetCriteria",
};

/** The rule that a new format of a type begins with. */
function firstRule(type: string): ConditionalRule {
  switch (type) {
    case "Custom":
      return { type: "custom", formula: "" };
    case "CellValue":
      return { type: "cellValue", operator: "Between", formula1: "=0", formula2: "=0" };
    case "ContainsText":
      return { type: "containsText", operator: "Contains", text: "" };
    case "DataBar":
      return { type: "dataBar", color: "#638EC6" };
    case "ColorScale":
      return {
        type: "colorScale",
        points: [
          { kind: "lowestValue", color: "#F8696B" },
          { kind: "highestValue", color: "#63BE7B" },
        ],
      };
    default:
      throw invalidArgument();
  }
}

/** The sheet's formats from the first to the last, with priorities 1, 2, … */
function ranked(sheet: Sheet): ConditionalFormatContent[] {
  sheet.conditionalFormats.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats.forEach((format, index) => (format.priority = index + 1));
  return sheet.conditionalFormats;
}

export class ConditionalFormat
  extends HostObject
  implements
    Hosted<Excel.ConditionalFormat, "id" | "priority" | "stopIfTrue" | "delete" | "getRange">
{
  readonly #sheet: Sheet;
  readonly #held: ConditionalFormatContent;
  constructor(book: Book, sheet: Sheet, stored: ConditionalFormatContent) {
    super(book);
    this.#sheet = sheet;
    this.#held = stored;
  }
  override [IDENTITY](): Identity {
    return { Id: this.#held.id };
  }
  get id(): string {
    return this.#held.id;
  }
  get type(): string {
    return TYPES[this.#held.rule.type];
  }
  get priority(): number {
    return ranked(this.#sheet).indexOf(this.#held);
  }
  set priority(priority: number) {
    const formats = ranked(this.#sheet);
    formats.splice(formats.indexOf(this.#held), 1);
    formats.splice(priority, 0, this.#held);
    formats.forEach((format, index) => (format.priority = index + 1));
  }
  get stopIfTrue(): boolean {
    return this.#held.stopIfTrue;
  }
  set stopIfTrue(stop: boolean) {
    this.#held.stopIfTrue = stop;
  }
  #is(type: ConditionalRule["type"]): boolean {
    return this.#held.rule.type === type;
  }
  #required<T>(face: T | null): T {
    if (face === null) throw invalidOperation();
    return face;
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.#is("custom") ? new CustomConditionalFormat(this.book, this.#held) : null;
  }
  get custom(): CustomConditionalFormat {
    return this.#required(this.customOrNullObject);
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.#is("cellValue") ? new CellValueConditionalFormat(this.book, this.#held) : null;
  }
  get cellValue(): CellValueConditionalFormat {
    return this.#required(this.cellValueOrNullObject);
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.#is("containsText") ? new TextConditionalFormat(this.book, this.#held) : null;
  }
  get textComparison(): TextConditionalFormat {
    return this.#required(this.textComparisonOrNullObject);
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.#is("dataBar") ? new DataBarConditionalFormat(this.book, this.#held) : null;
  }
  get dataBar(): DataBarConditionalFormat {
    return this.#required(this.dataBarOrNullObject);
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.#is("colorScale") ? new ColorScaleConditionalFormat(this.book, this.#held) : null;
  }
  get colorScale(): ColorScaleConditionalFormat {
    return this.#required(this.colorScaleOrNullObject);
  }
  /** The range it applies to. @throws InvalidOperation where that is more than one */
  getRange(): Range {
    const [area, ...others] = this.#held.areas;
    if (!area || others.length > 0) throw invalidOperation();
    return new Range(this.book, this.#sheet, area);
  }
  getRangeOrNullObject(): Range | null {
    return this.#held.areas.length === 1 ? this.getRange() : null;
  }
  changeRuleToCustom(formula: string): void {
    this.#held.rule = { type: "custom", formula };
  }
  delete(): void {
    requireAllowed(this.#sheet, "allowFormatCells");
    const index = this.#sheet.conditionalFormats.indexOf(this.#held);
    if (index < 0) throw itemNotFound();
    this.#sheet.conditionalFormats.splice(index, 1);
  }
}

export class ConditionalFormatCollection
  extends CollectionOnSheet<ConditionalFormat>
  implements
    Hosted<Excel.ConditionalFormatCollection, "clearAll" | "getCount" | "getItem" | "getItemAt">
{
  readonly #area: Area;
  constructor(book: Book, sheet: Sheet, area: Area) {
    super(book, sheet);
    this.#area = area;
  }
  [MEMBERS](): ConditionalFormat[] {
    return ranked(this.sheet)
      .filter(({ areas }) => areas.some((area) => intersection(area, this.#area)))
      .map((format) => new ConditionalFormat(this.book, this.sheet, format));
  }
  /** Adds a format at the first priority (ConditionalFormatCollection.add). */
  add(type: string): ConditionalFormat {
    requireAllowed(this.sheet, "allowFormatCells");
    const stored: ConditionalFormatContent = {
      id: this.#freeId(),
      areas: [this.#area],
      priority: 0,
      stopIfTrue: false,
      rule: firstRule(type),
      style: {},
    };
    this.sheet.conditionalFormats.push(stored);
    ranked(this.sheet);
    return new ConditionalFormat(this.book, this.sheet, stored);
  }
  #freeId(): string {
    const taken = new Set(this.sheet.conditionalFormats.map(({ id }) => id));
    for (;;) {
      const number = this.book.newId().toString(16).toUpperCase().padStart(12, "0");
      const id = `{00000000-0000-4000-9000-${number}}`;
      if (!taken.has(id)) return id;
    }
  }
  /** Takes all formats off the cells of the range; on other cells they stay. */
  clearAll(): void {
    requireAllowed(this.sheet, "allowFormatCells");
    for (const format of this.sheet.conditionalFormats) {
      format.areas = format.areas.flatMap((area) => subtract(area, this.#area));
    }
    const kept = this.sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
    this.sheet.conditionalFormats.splice(0, Infinity, ...kept);
  }
  getCount(): number {
    return this[MEMBERS]().length;
  }
  getItem(id: string): ConditionalFormat {
    const format = this[MEMBERS]().find((member) => member.id === id);
    if (!format) throw itemNotFound();
    return format;
  }
  getItemAt(index: number): ConditionalFormat {
    const format = this[MEMBERS]()[index];
    if (!format) throw invalidArgument();
    return format;
  }
}
