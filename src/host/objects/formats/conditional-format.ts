/** Excel.ConditionalFormat and its collection on a range. */
import type { Area } from "../../../a1/address";
import { intersection } from "../../../a1/area";
import type { ConditionalFormatContent, ConditionalRule } from "../../../xlsx/content";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { invalidArgument, invalidOperation } from "../../wire/errors";
import {
  CellValueConditionalFormat,
  ColorScaleConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  TextConditionalFormat,
} from "./conditional-rule";
import { IDENTITY, MEMBERS, removeFrom } from "../base/host-object";
import type { Identity } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { CollectionOnSheet, OnSheetOfContent } from "../base/on-sheet";
import { contentProperties, withProperties } from "../base/properties";
import { excludeArea } from "../cells/range-edits";
import { requireAllowed } from "../worksheet/protection-rules";
import { Range } from "../cells/range";

const TYPES: Readonly<Record<ConditionalRule["type"], string>> = {
  custom: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  other: "PresetCriteria",
};

/** The initial rule of a new format of a type. */
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

/** Creates the object for the rule of a format, where the format has a rule of that type. */
function ruled<T>(
  type: ConditionalRule["type"],
  rule: new (book: Book, stored: ConditionalFormatContent) => T,
) {
  const orNull = ({ book, stored }: OnSheetOfContent<ConditionalFormatContent>): T | null =>
    stored.rule.type === type ? new rule(book, stored) : null;
  const required = (format: OnSheetOfContent<ConditionalFormatContent>): T => {
    const found = orNull(format);
    if (found === null) throw invalidOperation();
    return found;
  };
  return { orNull: { get: orNull }, required: { get: required } };
}

const custom = ruled("custom", CustomConditionalFormat);
const cellValue = ruled("cellValue", CellValueConditionalFormat);
const textComparison = ruled("containsText", TextConditionalFormat);
const dataBar = ruled("dataBar", DataBarConditionalFormat);
const colorScale = ruled("colorScale", ColorScaleConditionalFormat);

export class ConditionalFormat
  extends withProperties(OnSheetOfContent<ConditionalFormatContent>, {
    ...contentProperties<ConditionalFormatContent>()("stopIfTrue"),
    custom: custom.required,
    customOrNullObject: custom.orNull,
    cellValue: cellValue.required,
    cellValueOrNullObject: cellValue.orNull,
    textComparison: textComparison.required,
    textComparisonOrNullObject: textComparison.orNull,
    dataBar: dataBar.required,
    dataBarOrNullObject: dataBar.orNull,
    colorScale: colorScale.required,
    colorScaleOrNullObject: colorScale.orNull,
  })
  implements
    Hosted<Excel.ConditionalFormat, "id" | "priority" | "stopIfTrue" | "delete" | "getRange">
{
  override [IDENTITY](): Identity {
    return { Id: this.id };
  }
  get id(): string {
    return this.stored.id;
  }
  get type(): string {
    return TYPES[this.stored.rule.type];
  }
  get priority(): number {
    return ranked(this.sheet).indexOf(this.stored);
  }
  set priority(priority: number) {
    const formats = ranked(this.sheet);
    formats.splice(formats.indexOf(this.stored), 1);
    formats.splice(priority, 0, this.stored);
    formats.forEach((format, index) => (format.priority = index + 1));
  }
  /** The range it applies to. @throws InvalidOperation where that is more than one */
  getRange(): Range {
    const [area, ...others] = this.stored.areas;
    if (!area || others.length > 0) throw invalidOperation();
    return new Range(this.book, this.sheet, area);
  }
  getRangeOrNullObject(): Range | null {
    return this.stored.areas.length === 1 ? this.getRange() : null;
  }
  changeRuleToCustom(formula: string): void {
    this.stored.rule = { type: "custom", formula };
  }
  delete(): void {
    requireAllowed(this.sheet, "allowFormatCells");
    removeFrom(this.sheet.conditionalFormats, this.stored);
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
  /** Removes all formats from the cells of the range; on other cells they are kept. */
  clearAll(): void {
    requireAllowed(this.sheet, "allowFormatCells");
    excludeArea(this.sheet.conditionalFormats, this.#area);
  }
  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this[MEMBERS]().find((member) => member.id === id) ?? null;
  }
}
