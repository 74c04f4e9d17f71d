/** Cell formats of the file as styles, and new styles as cell formats. */
import type { CellStyle, ConditionalLook } from "../content";
import type { Colors } from "./colors";
import { lookNumber, readLook } from "./differential-styles";
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

  /** Number of the cell format for a style, made when there is none like it. */
  formatOf(style: CellStyle): number {
    const { sourceFormat, basedOn, ...look } = style;
    if (sourceFormat !== undefined && sourceFormat < this.opened) return sourceFormat;
    const baseNumber = basedOn !== undefined && basedOn < this.opened ? basedOn : 0;
    const key = JSON.stringify([baseNumber, basedOn, Object.entries(look).sort()]);
    let number = this.created.get(key);
    if (number === undefined) {
      number = this.make(baseNumber, look, basedOn === undefined);
      this.created.set(key, number);
    }
    return number;
  }

  /** @param fresh nothing is taken over but the workbook's default font */
  private make(baseNumber: number, look: CellStyle, fresh: boolean): number {
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
    const defaults = {
      ...(fontName === undefined ? {} : { fontName }),
      ...(fontSize === undefined ? {} : { fontSize }),
    };
    changeFormat(this.sheet, format, before, fresh ? { ...defaults, ...look } : look);
    if (base !== undefined && serialiseElement(format) === serialiseElement(base))
      return baseNumber;
    return this.sheet.numberOf("cellXfs", format);
  }

  /** The look that a differential format gives, by its number. */
  style(number: number | undefined): ConditionalLook {
    return readLook(this.sheet, this.sheet.at("dxfs", number));
  }

  /** The look of a `<dxf>`. */
  lookOf(format: XmlElement): ConditionalLook {
    return readLook(this.sheet, format);
  }

  /** Number of a differential format with that look; undefined for a look of nothing. */
  lookNumber(look: ConditionalLook): number | undefined {
    return lookNumber(this.sheet, look);
  }
}
