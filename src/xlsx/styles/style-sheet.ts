/** The styles part as lists that are looked up by number and extended at their ends. */
import { Colors } from "./colors";
import type { Package } from "../package/package";
import type { XmlElement } from "../package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  elements,
  insertInOrder,
  numberOf,
  parseXml,
  serialiseElement,
  setAttribute,
} from "../package/xml";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The minimum that Excel accepts as styles: the default font, the two fills it reserves, one format. */
export const EMPTY_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

export type StyleList =
  "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "cellStyles" | "dxfs";

/** The part, which is created when something is added to a workbook that has none. */
export class StyleSheet {
  readonly root: XmlElement;
  readonly colors: Colors;
  private path: string | undefined;
  private readonly lists = new Map<StyleList, XmlElement[]>();
  private readonly indexes = new Map<StyleList, Map<string, number>>();

  constructor(
    private readonly parts: Package,
    private readonly workbookPath: string,
  ) {
    this.path = parts.related(workbookPath, "styles");
    this.root =
      this.path === undefined ? parseXml(EMPTY_STYLES, "styles").root : parts.tree(this.path).root;
    this.colors = new Colors(parts, workbookPath, this.root);
  }

  list(name: StyleList): readonly XmlElement[] {
    let list = this.lists.get(name);
    if (list === undefined) {
      const parent = childOf(this.root, name);
      list = parent === undefined ? [] : elements(parent);
      this.lists.set(name, list);
    }
    return list;
  }

  at(name: StyleList, number: number | undefined): XmlElement | undefined {
    return number === undefined ? undefined : this.list(name)[number];
  }

  /** Number of the element in its list, to which it is added unless an equal one exists. */
  numberOf(name: StyleList, element: XmlElement): number {
    let indexes = this.indexes.get(name);
    if (indexes === undefined) {
      indexes = new Map(
        this.list(name)
          .map((one, at) => [serialiseElement(one), at] as const)
          .reverse(),
      );
      this.indexes.set(name, indexes);
    }
    const text = serialiseElement(element);
    const known = indexes.get(text);
    if (known !== undefined) return known;
    const number = this.append(name, element);
    indexes.set(text, number);
    return number;
  }

  /** Adds the element to its list. @returns its number */
  append(name: StyleList, element: XmlElement): number {
    const number = this.list(name).length;
    this.lists.get(name)?.push(element);
    const parent = this.parent(name);
    parent.children.push(element);
    setAttribute(parent, "count", number + 1);
    this.touch();
    return number;
  }

  /** Format code → number, of the workbook's own number formats. */
  numberFormats(): Map<string, number> {
    return new Map(
      childrenOf(childOf(this.root, "numFmts"), "numFmt").map((format) => [
        attributeOf(format, "formatCode") ?? "",
        numberOf(format, "numFmtId") ?? 0,
      ]),
    );
  }

  /** Adds a number format. @returns its number, from 164 on */
  addNumberFormat(code: string): number {
    const number = Math.max(163, ...this.numberFormats().values()) + 1;
    const parent = this.parent("numFmts");
    parent.children.push(elementLike(parent, "numFmt", { numFmtId: number, formatCode: code }));
    setAttribute(parent, "count", elements(parent).length);
    this.touch();
    return number;
  }

  private parent(name: string): XmlElement {
    const known = childOf(this.root, name);
    if (known !== undefined) return known;
    const parent = elementLike(this.root, name);
    insertInOrder(this.root, parent, ORDER);
    return parent;
  }

  /** Marks the part as changed; creates it where there is none. */
  touch(): void {
    if (this.path === undefined) {
      this.path = this.parts.freePath("xl/styles.xml");
      this.parts.put(this.path, serialiseElement(this.root), CONTENT_TYPE);
      this.parts.relate(this.workbookPath, "styles", this.path);
      this.parts.adopt(this.path, this.root);
    }
    this.parts.touch(this.path);
  }
}
