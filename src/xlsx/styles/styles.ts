/** Cell formats of the file as styles, and new styles as cell formats. */
import { withoutUndefined } from "../without-undefined";
import type { CellStyle, ConditionalStyle } from "../content";
import type { Colors } from "./colors";
import { differentialNumber, readDifferential } from "./differential-styles";
import type { Package } from "../package/package";
import { readStyle } from "./style-read";
import { StyleSheet } from "./style-sheet";
import { changeFormat } from "./style-write";
import type { XmlElement } from "../package/xml";
import { cloneElement, elementLike, serialiseElement } from "../package/xml";

/** The styles of one workbook. */
export class Styles {
  readonly colors: Colors;
  private readonly sheet: StyleSheet;
  /** Cell formats that were there when the file was opened. */
  private readonly opened: number;
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
    return this.sheet
      .list("cellXfs")
      .map((format, at) => ({ ...readStyle(this.sheet, format, codes), sourceFormat: at }));
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

  /** @param fresh only the workbook's default font is used as a base */
  private create(baseNumber: number, style: CellStyle, fresh: boolean): number {
    const base = this.sheet.at("cellXfs", baseNumber);
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
    const before = base === undefined ? {} : readStyle(this.sheet, base, this.codes());
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
