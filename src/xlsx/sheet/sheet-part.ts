/** A sheet part opened for reading and changing, its rows aside. */
import { FileError } from "../failure";
import type { Package } from "../package/package";
import { orderedRows, type OrderedRows } from "../cells/ordered-rows";
import { locateRows } from "../cells/row-scan";
import type { SheetText } from "../cells/row-scan";
import type { XmlDocument, XmlElement } from "../package/xml";
import {
  childOf,
  childrenOf,
  insertInOrder,
  localName,
  parseXml,
  removeChildren,
  serialiseXml,
} from "../package/xml";

/** Children of `worksheet` as the schema orders them (ECMA-376 part 1, 18.3.1.99). */
const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** One worksheet's part. */
export class SheetPart {
  /** As it was written, its rows in whatever order. */
  private readonly written: SheetText;
  private found: OrderedRows | undefined;
  readonly root: XmlElement;
  private readonly document: XmlDocument;
  private changed = false;

  constructor(
    readonly parts: Package,
    readonly path: string,
  ) {
    this.written = locateRows(path, parts.text(path));
    const { text, prefix, start, end } = this.written;
    this.document = parseXml(
      `${text.slice(0, start)}<${prefix}sheetData/>${text.slice(end)}`,
      path,
    );
    this.root = this.document.root;
    if (localName(this.root) !== "worksheet") throw FileError.damaged(path, "it is no worksheet");
    // Of a second one nothing would be read.
    if (childrenOf(this.root, "sheetData").length > 1)
      throw FileError.damaged(path, "it has more than one sheetData");
  }

  /** Found when they are first asked for: most of a large part is rows. */
  private get ordered(): OrderedRows {
    return (this.found ??= orderedRows(this.written));
  }

  get rows(): SheetText {
    return this.ordered.rows;
  }

  /** How many rows and cells it has. */
  get count(): number {
    return this.ordered.count;
  }

  /** The sheet's elements, rows aside, will be written again. */
  touch(): void {
    this.changed = true;
  }

  /** Replaces the children of that name; the new ones follow the schema's order. */
  replace(local: string, ...children: XmlElement[]): void {
    removeChildren(this.root, local);
    for (const child of children) insertInOrder(this.root, child, SHEET_ORDER);
    this.touch();
  }

  /** Inserts a child and keeps others of the same name. */
  insert(child: XmlElement): void {
    insertInOrder(this.root, child, SHEET_ORDER);
    this.touch();
  }

  /** Removes the extension of an element without children: Excel rejects empty lists. */
  dropExtension(empty: XmlElement): void {
    const list = childOf(this.root, "extLst");
    if (list === undefined) return;
    list.children = list.children.filter(
      (extension) => typeof extension === "string" || !extension.children.includes(empty),
    );
    if (childrenOf(list, "ext").length === 0) removeChildren(this.root, "extLst");
    this.touch();
  }

  /** Name of the attribute that holds a relationship's id, its prefix declared. */
  relationshipAttribute(): string {
    for (const [name, value] of this.root.attributes)
      if (name.startsWith("xmlns:") && (value === RELATIONSHIPS || value === STRICT))
        return `${name.slice(6)}:id`;
    this.root.attributes.set("xmlns:r", RELATIONSHIPS);
    return "r:id";
  }

  /**
   * Writes the part into its package.
   * @param rows what is between the tags of `sheetData`; undefined leaves the rows
   */
  save(rows: string | undefined): void {
    if (rows === undefined && !this.changed) return;
    const { text, prefix, start, end, innerStart, innerEnd } = this.rows;
    const inner = rows ?? text.slice(innerStart, innerEnd);
    const element =
      inner === "" ? `<${prefix}sheetData/>` : `<${prefix}sheetData>${inner}</${prefix}sheetData>`;
    if (!this.changed) {
      this.parts.put(this.path, text.slice(0, start) + element + text.slice(end));
      return;
    }
    const frame = serialiseXml(this.document);
    const index = frame.indexOf(`<${prefix}sheetData/>`);
    const after = index + `<${prefix}sheetData/>`.length;
    this.parts.put(this.path, frame.slice(0, index) + element + frame.slice(after));
  }
}
