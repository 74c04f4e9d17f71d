/** Reads cells from the text of a sheet part. */
import { parseReference } from "../../a1/reference";
import { sharedFormulaAt } from "../../a1/rewrite";
import type { Cell, CellRows, CellValue } from "../content";
import { FileError } from "../failure";
import { CELLS } from "../limits";
import { decodeEntities, decodeXString, withoutSections } from "../package/escapes";
import { tagEnd } from "../package/xml";
import { formulaFromFile } from "./formula-text";
import { scanRows, startsElement, tagAttribute } from "./row-scan";
import type { ScannedCell, SheetText } from "./row-scan";
import type { SharedStrings } from "./shared-strings";
import { plainText } from "./shared-strings";

/** The parts outside the sheet part that cells refer to. */
export interface CellEnvironment<Strings = Pick<SharedStrings, "text">> {
  readonly strings: Strings;
  /** Numbers of cell metadata (`cm`) that mean a dynamic array. */
  readonly dynamic: ReadonlySet<string>;
  /** How many cell formats the workbook has; cells that name another have the first. */
  readonly formats: number;
  /** Days count from 1904. */
  readonly date1904: boolean;
  /** Name of the table at a cell. */
  tableAt(row: number, column: number): string | undefined;
}

interface SharedMaster {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

interface Child {
  readonly tag: string;
  readonly text: string;
}

/**
 * First element of that name in a cell's body; undefined: there is none.
 * @throws FileError `damaged` when the body is not well formed
 */
function child(body: string, name: string, path: string): Child | undefined {
  const open = `<${name}`;
  let at = body.indexOf("<");
  while (at >= 0) {
    const end = tagEnd(body, at);
    if (end < 0) throw FileError.damaged(path, "a cell ends inside a tag");
    if (startsElement(body, at, open)) {
      const empty = body.charCodeAt(end - 1) === 47;
      const tag = body.slice(at + open.length, empty ? end - 1 : end);
      if (empty) return { tag, text: "" };
      const close = body.indexOf(`</${name}`, end);
      if (close < 0) throw FileError.damaged(path, `<${name}> of a cell has no end`);
      return { tag, text: withoutSections(body.slice(end + 1, close)) };
    }
    at = body.indexOf("<", end);
  }
  return undefined;
}

const DAY = 86_400_000;

/** Serial day number of an ISO date. */
function serialDay(iso: string, date1904: boolean): number {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}${iso.includes("T") ? "Z" : ""}`,
  );
  const days = (time - Date.UTC(1899, 11, 30)) / DAY;
  return date1904 ? days - 1462 : days < 61 ? days - 1 : days;
}

const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);

/** Reads the cells of one sheet in the order of the part: formulas shared between cells lead to that. */
export class CellReader {
  private readonly masters = new Map<string, SharedMaster>();
  /** Cells that array formulas fill. */
  private filled = 0;

  constructor(
    private readonly sheet: Pick<SheetText, "prefix" | "path">,
    private readonly references: CellEnvironment,
  ) {}

  private child(body: string, name: string): Child | undefined {
    return child(body, this.sheet.prefix + name, this.sheet.path);
  }

  /** The cell; its `style` is the format's number in the file. */
  read(scanned: ScannedCell, row: number): Cell {
    const number = Number(tagAttribute(scanned.tag, "s") ?? 0);
    const style = number > 0 && number < this.references.formats ? Math.trunc(number) : 0;
    if (scanned.body === "") return { value: null, style };
    const formula = scanned.body.includes(`<${this.sheet.prefix}f`)
      ? this.formula(scanned, row)
      : undefined;
    const value = this.value(scanned);
    return formula === undefined ? { value, style } : { value, ...formula, style };
  }

  /** Number of the group of shared formulas that the cell belongs to. */
  sharedGroup(scanned: ScannedCell): string | undefined {
    if (!scanned.body.includes('"shared"')) return undefined;
    return tagAttribute(this.child(scanned.body, "f")?.tag ?? "", "si");
  }

  private formula(
    { body, column, tag }: ScannedCell,
    row: number,
  ): Pick<Cell, "formula" | "arrayRef" | "arrayKind"> | undefined {
    const found = this.child(body, "f");
    const kind = found === undefined ? undefined : tagAttribute(found.tag, "t");
    if (found === undefined || kind === "dataTable") return undefined;
    const text = decodeXString(decodeEntities(found.text));
    const table = this.references.tableAt(row, column);
    if (kind === "shared") {
      const group = tagAttribute(found.tag, "si") ?? "";
      const master = this.masters.get(group);
      if (text === "" && master !== undefined) {
        const moved = sharedFormulaAt(master.text, row - master.row, column - master.column);
        return { formula: formulaFromFile(moved, table) };
      }
      this.masters.set(group, { text, row, column });
    }
    if (text === "") return undefined;
    const formula = formulaFromFile(text, table);
    const arrayRef = kind === "array" ? tagAttribute(found.tag, "ref") : undefined;
    if (arrayRef === undefined) return { formula };
    const area = parseReference(arrayRef);
    this.filled += area === null ? 0 : area.rows * area.columns;
    if (this.filled > CELLS)
      throw FileError.tooLarge(this.sheet.path, `its arrays fill more than ${CELLS} cells`);
    const dynamic = this.references.dynamic.has(tagAttribute(tag, "cm") ?? "");
    return { formula, arrayRef, arrayKind: dynamic ? "dynamic" : "legacy" };
  }

  /** @throws FileError `damaged` where the file does not have it: a blank cell would lose what was typed */
  private sharedText(index: number): string {
    const text = this.references.strings.text(index);
    if (text === undefined)
      throw FileError.damaged(this.sheet.path, "a cell has a text that is not there");
    return text;
  }

  private value({ body, tag }: ScannedCell): CellValue | null {
    const type = tagAttribute(tag, "t") ?? "n";
    if (type === "inlineStr") return plainText(body);
    const found = this.child(body, "v");
    if (found === undefined) return null;
    if (type === "str") return decodeXString(decodeEntities(found.text.replaceAll("\r\n", "\n")));
    const text = found.text.trim();
    switch (type) {
      case "s":
        return this.sharedText(Number(text));
      case "b":
        return text === "1" || text === "true";
      case "e":
        return { error: decodeEntities(text) };
      case "d":
        return finite(serialDay(text, this.references.date1904));
      default:
        return text === "" ? null : finite(Number(text));
    }
  }
}

/** Whether a cell of the file is worth listing. */
export function isBlank(cell: Cell): boolean {
  return cell.value === null && cell.formula === undefined && cell.style === 0;
}

export interface SheetCells {
  readonly cells: CellRows;
  readonly rowHeights: Map<number, number>;
  readonly fittedRows: Set<number>;
  readonly hiddenRows: Set<number>;
}

/** All cells and rows of a sheet. */
export function readCells(sheet: SheetText, references: CellEnvironment): SheetCells {
  const reader = new CellReader(sheet, references);
  const read: SheetCells = {
    cells: new Map(),
    rowHeights: new Map(),
    fittedRows: new Set(),
    hiddenRows: new Set(),
  };
  scanRows(sheet, ({ row, tag, cells }) => {
    const { height, fitted, hidden } = rowSize(tag);
    if (height !== undefined) read.rowHeights.set(row, height);
    if (fitted) read.fittedRows.add(row);
    if (hidden) read.hiddenRows.add(row);
    const columns = read.cells.get(row) ?? new Map<number, Cell>();
    for (const scanned of cells) {
      const cell = reader.read(scanned, row);
      if (!isBlank(cell)) columns.set(scanned.column, cell);
    }
    if (columns.size > 0) read.cells.set(row, columns);
  });
  return read;
}

const isOn = (flag: string | undefined): boolean => flag === "1" || flag === "true";

/** Height in points, whether it was fitted to the texts, and whether the row is hidden, from a row's tag. */
export function rowSize(tag: string): {
  readonly height: number | undefined;
  readonly fitted: boolean;
  readonly hidden: boolean;
} {
  const of = (name: string): string | undefined =>
    tag.includes(`${name}=`) ? tagAttribute(tag, name) : undefined;
  const height = of("ht");
  return {
    height: height === undefined ? undefined : Number(height),
    fitted: height !== undefined && !isOn(of("customHeight")),
    hidden: isOn(of("hidden")),
  };
}
