/** Writes cells into the text of a sheet part; a cell that has not changed keeps its text. */
import { cellAddress } from "../../a1/address";
import type { Cell, CellValue, SheetContent } from "../content";
import { CellReader, isBlank, rowSize } from "./cell-read";
import type { CellEnvironment } from "./cell-read";
import type { SharedStrings } from "./shared-strings";
import { encodeText, stringText } from "../package/escapes";
import { FilledFormulas, keptFormula } from "./filled-formulas";
import { addressed } from "./ordered-rows";
import { isRightToLeft } from "./reading-order";
import { scanRows, tagAttribute } from "./row-scan";
import type { ScannedCell, ScannedRow, SheetText } from "./row-scan";
import { parseAttributes } from "../package/xml";

/** Errors that every version of Excel knows; newer ones are written as `#VALUE!`. */
const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** Longest text that Excel keeps in a cell. */
const LONGEST = 32_767;

/** The context for writing a sheet's cells. */
export interface CellWriting {
  readonly references: CellEnvironment<SharedStrings>;
  /** The content's style number → number of the cell format in the file. */
  formatOf(style: number): number;
  /** The cell format with the reading order of a text: the same where it has that already. */
  ordered(format: number, rightToLeft: boolean): number;
  /** Number of cell metadata that means a dynamic array. */
  dynamicNumber(): string;
  /** Row → column → text that the cell must hold: the headers of tables. */
  readonly headers: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/** Rows of the sheet as written, and whether anything differs from before. */
export interface WrittenRows {
  readonly text: string;
  readonly changed: boolean;
  /** A formula was added or removed. */
  readonly formulasChanged: boolean;
  /** A formula was written without a value. */
  readonly uncalculated: boolean;
  /** Row → first and last column of the cells whose value was changed. */
  readonly changedCells: ReadonlyMap<number, readonly [first: number, last: number]>;
}

function sameValue(a: CellValue | null, b: CellValue | null): boolean {
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return a === b;
}

function sameFormula(a: Cell, b: Cell): boolean {
  return a.formula === b.formula && a.arrayRef === b.arrayRef && a.arrayKind === b.arrayKind;
}

const numberText = (value: number): string => String(value).replace("e", "E");

/** Writes one sheet's cells into its part. */
export class CellWriter {
  private readonly reader: CellReader;
  private readonly formulas: FilledFormulas;
  /** Groups of shared formulas whose first cell has changed. */
  private readonly broken = new Set<string>();
  private formulasChanged = false;
  private uncalculated = false;
  private readonly changedCells = new Map<number, [first: number, last: number]>();
  /** Rows with table headers, which must have the given texts. */
  private readonly headerRows = new Map<number, Map<number, Cell>>();

  constructor(
    private readonly sheet: SheetText,
    private readonly content: SheetContent,
    private readonly writing: CellWriting,
  ) {
    this.reader = new CellReader(sheet, writing.references);
    this.formulas = new FilledFormulas((row, column) => writing.references.tableAt(row, column));
    for (const [row, texts] of writing.headers) {
      const cells = new Map(content.cells.get(row));
      for (const [column, value] of texts)
        cells.set(column, { value, style: cells.get(column)?.style ?? 0 });
      this.headerRows.set(row, cells);
    }
  }

  /** The text between the tags of `sheetData`. */
  write(): WrittenRows {
    const { content, sheet } = this;
    const wanted = [
      ...new Set([
        ...content.cells.keys(),
        ...this.headerRows.keys(),
        ...content.rowHeights.keys(),
        ...content.hiddenRows,
      ]),
    ].sort((a, b) => a - b);
    let next = 0;
    let text = "";
    let kept = sheet.innerStart;
    const addRows = (before: number): string => {
      let added = "";
      for (let row = wanted[next]; row !== undefined && row < before; row = wanted[next]) {
        added += this.newRow(row, "", []);
        next += 1;
      }
      return added;
    };
    scanRows(sheet, (row) => {
      const added = addRows(row.row);
      if (wanted[next] === row.row) next += 1;
      const same = this.isSame(row);
      if (added === "" && same) return;
      text += sheet.text.slice(kept, row.start) + added;
      kept = row.start;
      if (same) return;
      text += this.newRow(row.row, row.tag, row.cells);
      kept = row.end;
    });
    const added = addRows(Number.POSITIVE_INFINITY);
    const changed = text !== "" || added !== "";
    text += sheet.text.slice(kept, sheet.innerEnd) + added;
    const { formulasChanged, uncalculated, changedCells } = this;
    return { text, changed, formulasChanged, uncalculated, changedCells };
  }

  private noteChange(row: number, column: number): void {
    const span = this.changedCells.get(row);
    if (span === undefined) this.changedCells.set(row, [column, column]);
    else span[1] = column;
  }

  private cellsOf(row: number): ReadonlyMap<number, Cell> | undefined {
    return this.headerRows.get(row) ?? this.content.cells.get(row);
  }

  private isSameCell(scanned: ScannedCell, row: number, before: Cell): boolean {
    const cell = this.cellsOf(row)?.get(scanned.column);
    const group = this.reader.sharedGroup(scanned);
    const same =
      cell === undefined
        ? isBlank(before)
        : sameValue(before.value, cell.value) &&
          sameFormula(before, cell) &&
          this.writing.formatOf(cell.style) === before.style;
    if (group === undefined) return same;
    if (this.broken.has(group)) return false;
    if (
      !same &&
      (cell === undefined || !sameFormula(before, cell)) &&
      scanned.body.includes("ref=")
    )
      this.broken.add(group);
    return same;
  }

  private isSame(row: ScannedRow): boolean {
    const { height, fitted, hidden } = rowSize(row.tag);
    let same =
      this.content.rowHeights.get(row.row) === height &&
      this.isFitted(row.row) === fitted &&
      this.content.hiddenRows.has(row.row) === hidden;
    let found = 0;
    const wanted = this.cellsOf(row.row);
    for (const scanned of row.cells) {
      if (!this.isSameCell(scanned, row.row, this.reader.read(scanned, row.row))) same = false;
      if (wanted?.has(scanned.column) === true) found += 1;
    }
    return same && found === (wanted?.size ?? 0);
  }

  private isFitted(row: number): boolean {
    const { fittedRows, rowHeights } = this.content;
    return fittedRows.has(row) && rowHeights.has(row);
  }

  private newRow(row: number, tag: string, scanned: readonly ScannedCell[]): string {
    const { prefix } = this.sheet;
    const attributes = parseAttributes(tag);
    const before = rowSize(tag);
    const height = this.content.rowHeights.get(row);
    attributes.delete("spans");
    if (!attributes.has("r")) attributes.set("r", String(row + 1));
    if (height === undefined) {
      attributes.delete("ht");
      attributes.delete("customHeight");
    } else if (height !== before.height || this.isFitted(row) !== before.fitted) {
      attributes.set("ht", String(height));
      if (this.isFitted(row)) attributes.delete("customHeight");
      else attributes.set("customHeight", "1");
    }
    if (!this.content.hiddenRows.has(row)) attributes.delete("hidden");
    else if (!before.hidden) attributes.set("hidden", "1");
    let text = `<${prefix}row`;
    for (const [name, value] of attributes) text += ` ${name}="${value}"`;
    const cells = this.rowCells(row, scanned);
    if (cells === "" && tag === "" && attributes.size === 1) return "";
    return cells === "" ? `${text}/>` : `${text}>${cells}</${prefix}row>`;
  }

  private rowCells(row: number, scanned: readonly ScannedCell[]): string {
    const known = new Map(scanned.map((cell) => [cell.column, cell]));
    const wanted = this.cellsOf(row);
    const columns = [...new Set([...known.keys(), ...(wanted?.keys() ?? [])])].sort(
      (a, b) => a - b,
    );
    return columns
      .map((column) => {
        const source = known.get(column);
        const cell = wanted?.get(column);
        if (source === undefined) {
          this.noteChange(row, column);
          return this.newCell(row, column, cell, undefined);
        }
        const before = this.reader.read(source, row);
        if (!sameValue(before.value, cell?.value ?? null)) this.noteChange(row, column);
        if (this.isSameCell(source, row, before)) return addressed(this.sheet, source, row);
        if ((cell?.formula === undefined) !== (before.formula === undefined))
          this.formulasChanged = true;
        const keepsFormula =
          cell?.formula !== undefined &&
          sameFormula(before, cell) &&
          !this.broken.has(this.reader.sharedGroup(source) ?? "");
        return this.newCell(row, column, cell, keepsFormula ? source : undefined);
      })
      .join("");
  }

  /** @param source the cell's text in the file, when its formula stays and only value or style differ */
  private newCell(
    row: number,
    column: number,
    cell: Cell | undefined,
    source: ScannedCell | undefined,
  ): string {
    if (cell === undefined) return "";
    const { prefix } = this.sheet;
    const plain = this.writing.formatOf(cell.style);
    const format =
      typeof cell.value === "string" && cell.value !== ""
        ? this.writing.ordered(plain, isRightToLeft(cell.value))
        : plain;
    let tag = `<${prefix}c r="${cellAddress(row, column)}"`;
    if (format !== 0) tag += ` s="${format}"`;
    if (cell.value === null && cell.formula === undefined) return format === 0 ? "" : `${tag}/>`;
    let formula = "";
    if (cell.formula !== undefined) {
      if (source === undefined) this.formulasChanged = true;
      if (cell.value === null) this.uncalculated = true;
      formula =
        source === undefined ? this.formula(cell, row, column) : keptFormula(source, prefix);
      const metadata =
        source === undefined
          ? cell.arrayKind === "dynamic" && cell.arrayRef !== undefined
            ? this.writing.dynamicNumber()
            : undefined
          : tagAttribute(source.tag, "cm");
      if (metadata !== undefined) tag += ` cm="${metadata}"`;
    }
    const [type, value] = this.value(cell, row, column);
    if (type !== "") tag += ` t="${type}"`;
    const markup = value === undefined ? "" : `<${prefix}v>${value}</${prefix}v>`;
    return `${tag}>${formula}${markup}</${prefix}c>`;
  }

  private formula(cell: Cell, row: number, column: number): string {
    const text = this.formulas.toFile(cell.formula ?? "", row, column);
    const { prefix } = this.sheet;
    const array = cell.arrayRef === undefined ? "" : ` t="array" ref="${cell.arrayRef}"`;
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
    return `<${prefix}f${array}${space}>${stringText(text)}</${prefix}f>`;
  }

  private value(
    cell: Cell,
    row: number,
    column: number,
  ): [type: string, value: string | undefined] {
    const { value } = cell;
    if (value === null) return ["", undefined];
    if (typeof value === "number")
      return Number.isFinite(value) ? ["", numberText(value)] : ["e", "#NUM!"];
    if (typeof value === "boolean") return ["b", value ? "1" : "0"];
    if (typeof value === "object") {
      return ["e", encodeText(ERRORS.has(value.error) ? value.error : "#VALUE!")];
    }
    if (value.length > LONGEST)
      throw new RangeError(
        `${this.content.name}!${cellAddress(row, column)} holds more than ${LONGEST} characters`,
      );
    if (cell.formula !== undefined) return ["str", stringText(value)];
    return ["s", String(this.writing.references.strings.number(value))];
  }
}
