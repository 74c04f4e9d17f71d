/** Cell formats of the file as styles, and new styles as cell formats. */
import { withoutUndefined } from "../without-undefined";
import type { ConditionalStyle } from "../content";
import type { CellStyle, NamedStyle } from "./cell-style";
import type { Colors } from "./colors";
import { differentialNumber, readDifferential } from "./differential-styles";
import type { Package } from "../package/package";
import { formatNamed, namesOf, readNamedStyles, writeNamedStyles } from "./named-styles";
import { readStyle } from "./style-read";
import { StyleSheet } from "./style-sheet";
import { changeFormat, setReadingOrder } from "./style-write";
import type { XmlElement } from "../package/xml";
import {
  attributeOf,
  childOf,
  cloneElement,
  elementLike,
  numberOf,
  serialiseElement,
  setAttribute,
} from "../package/xml";

/** How the file says that a cell is read from right to left. */
const RIGHT_TO_LEFT = "2";

/** The styles of one workbook. */
export class Styles {
  readonly colors: Colors;
  private readonly sheet: StyleSheet;
  /** How many cell formats were there when the file was opened. */
  readonly opened: number;
  private readonly created = new Map<string, number>();

  constructor(parts: Package, workbookPath: string) {
    this.sheet = new StyleSheet(parts, workbookPath);
    this.colors = this.sheet.colors;
    this.opened = this.sheet.list("cellXfs").length;
  }

  private codes(): Map<number, string> {
    return new Map([...this.sheet.numberFormats()].map(([code, number]) => [number, code]));
  }

  /** All cell formats, by their number in the file. */
  read(): CellStyle[] {
    const codes = this.codes();
    const names = namesOf(this.sheet);
    return this.sheet.list("cellXfs").map((format, at) => {
      const named = names.get(numberOf(format, "xfId") ?? 0);
      const style = { ...readStyle(this.sheet, format, codes), sourceFormat: at };
      return named === undefined ? style : { ...style, named };
    });
  }

  /** The named styles but Normal. */
  readNamed(): readonly NamedStyle[] {
    return readNamedStyles(this.sheet);
  }

  /** Adds named styles that the file lacks, and changes those that differ; before the formats that use them. */
  writeNamed(wanted: readonly NamedStyle[]): void {
    writeNamedStyles(this.sheet, wanted);
  }

  /** Number of the cell format for a style, created when there is none like it. */
  formatOf(style: CellStyle): number {
    const { sourceFormat, basedOn, ...own } = style;
    if (sourceFormat !== undefined && sourceFormat < this.opened) return sourceFormat;
    const baseNumber = basedOn !== undefined && basedOn < this.opened ? basedOn : 0;
    const key = JSON.stringify([baseNumber, basedOn, Object.entries(own).sort()]);
    let number = this.created.get(key);
    if (number === undefined) {
      number = this.create(baseNumber, own, basedOn === undefined);
      this.created.set(key, number);
    }
    return number;
  }

  /**
   * The cell format with a reading order, created when there is none like it. Left to right is Excel's own, by
   * the first letter: nothing is stated.
   */
  ordered(number: number, rightToLeft: boolean): number {
    const key = `${number} ${String(rightToLeft)}`;
    const known = this.created.get(key);
    if (known !== undefined) return known;
    const format = this.sheet.at("cellXfs", number);
    const has = attributeOf(childOf(format, "alignment"), "readingOrder") === RIGHT_TO_LEFT;
    let found = number;
    if (format !== undefined && has !== rightToLeft) {
      const ordered = cloneElement(format);
      setReadingOrder(ordered, rightToLeft ? RIGHT_TO_LEFT : undefined);
      found = this.sheet.numberOf("cellXfs", ordered);
    }
    this.created.set(key, found);
    return found;
  }

  /** @param fresh only the workbook's default font is used as a base */
  private create(baseNumber: number, { named, ...style }: CellStyle, fresh: boolean): number {
    const base = this.sheet.at("cellXfs", baseNumber);
    const codes = this.codes();
    const namedBefore = namesOf(this.sheet).get(numberOf(base, "xfId") ?? 0);
    const start =
      named === undefined || named === namedBefore ? undefined : formatNamed(this.sheet, named);
    if (start !== undefined) {
      const before = readStyle(this.sheet, start, codes);
      changeFormat(this.sheet, start, before, style);
      return this.sheet.numberOf("cellXfs", start);
    }
    const format =
      base === undefined
        ? elementLike(this.sheet.root, "xf", {
            numFmtId: 0,
            fontId: 0,
            fillId: 0,
            borderId: 0,
            xfId: 0,
          })
        : cloneElement(base);
    if (named === undefined && namedBefore !== undefined) setAttribute(format, "xfId", 0);
    const before = base === undefined ? {} : readStyle(this.sheet, base, codes);
    const { fontName, fontSize } = before;
    const defaults = withoutUndefined({ fontName, fontSize });
    changeFormat(this.sheet, format, before, fresh ? { ...defaults, ...style } : style);
    if (base !== undefined && serialiseElement(format) === serialiseElement(base))
      return baseNumber;
    return this.sheet.numberOf("cellXfs", format);
  }

  /** The style that a differential format gives, by its number. */
  style(number: number | undefined): ConditionalStyle {
    return readDifferential(this.sheet, this.sheet.at("dxfs", number));
  }

  /** The style of a `<dxf>`. */
  styleOf(format: XmlElement): ConditionalStyle {
    return readDifferential(this.sheet, format);
  }

  /** Number of a differential format with that style; undefined for an empty one. */
  differentialNumber(style: ConditionalStyle): number | undefined {
    return differentialNumber(this.sheet, style);
  }
}
