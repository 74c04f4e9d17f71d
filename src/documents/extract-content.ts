/** A workbook with one sheet that has one table of texts, as the file writer takes it. */
import { area } from "../a1/address";
import { textInTextCell } from "../workbook/cell";
import type { Cell, SheetContent, WorkbookContent } from "../xlsx/content";
import type { CellStyle } from "../xlsx/styles/cell-style";

export interface ExtractColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly text: (row: Row) => string;
}

export interface ExtractFrame {
  /** Of the sheet. */
  readonly name: string;
  /** What stands in the table where it has no row. */
  readonly none: string;
  /** The lines above the table by the number of its rows, the first as a title. */
  readonly lines: (shown: number) => readonly string[];
}

/** Cells hold texts, so that nothing that looks like a number or a formula becomes one. */
const TEXT: CellStyle = { numberFormat: "@" };
const BODY: CellStyle = {
  ...TEXT,
  vertical: "Top",
  wrap: true,
  borders: { bottom: { style: "thin", color: "#D9D9D9" } },
};
const STYLES = {
  plain: {},
  title: { ...TEXT, bold: true, fontSize: 16, fontColor: "#1F3864" },
  note: { ...TEXT, fontColor: "#595959" },
  header: {
    ...TEXT,
    bold: true,
    fontColor: "#FFFFFF",
    fillColor: "#1F3864",
    vertical: "Top",
    wrap: true,
  },
  text: BODY,
  quoted: { ...BODY, quotePrefix: true },
} as const satisfies Record<string, CellStyle>;
type StyleName = keyof typeof STYLES;
const STYLE_NAMES = Object.keys(STYLES) as readonly StyleName[];

const TABLE = "PublicExtract";
/** Heights in points; a program that opens the file does not work them out. */
const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 22;
const MOST_HEIGHT = 409;
/** Characters of text are counted this much wider than digits. */
const WIDER = 1.05;
const SIDE_MARGIN = 36;
const MARGIN = 42;

/** A text as a constant; one that begins as a formula does is marked as typed with an apostrophe. */
function cellOf(text: string, style: StyleName): Cell {
  const safe = textInTextCell(text) as string;
  const isQuoted = safe !== text && safe.startsWith("'");
  return {
    value: isQuoted ? safe.slice(1) : safe,
    style: STYLE_NAMES.indexOf(isQuoted && style === "text" ? "quoted" : style),
  };
}

/** Lines that a text takes in a column, somewhat more rather than fewer. */
const linesIn = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * WIDER) / width)), 0);

const rowOf = (texts: readonly string[], style: StyleName): Map<number, Cell> =>
  new Map(texts.map((text, column) => [column, cellOf(text, style)]));

/** The workbook. */
export function extractContent<Row>(
  columns: readonly ExtractColumn<Row>[],
  rows: readonly Row[],
  { name, none, lines }: ExtractFrame,
): WorkbookContent {
  const above = lines(rows.length);
  const top = above.length + 1;
  const body =
    rows.length === 0
      ? [columns.map((_, index) => (index === 0 ? none : ""))]
      : rows.map((row) => columns.map(({ text }) => text(row)));
  const [title = ""] = above;
  const heightOf = (texts: readonly string[]): number => {
    const most = texts.map((text, column) => linesIn(text, columns[column]?.width ?? 1));
    return Math.min(LINE_HEIGHT * Math.max(...most), MOST_HEIGHT);
  };
  const sheet: SheetContent = {
    id: "{00000000-0001-0000-0000-000000000000}",
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: false,
    cells: new Map([
      ...above.map((line, row) => [row, rowOf([line], row === 0 ? "title" : "note")] as const),
      [
        top,
        rowOf(
          columns.map(({ header }) => header),
          "header",
        ),
      ] as const,
      ...body.map((texts, index) => [top + 1 + index, rowOf(texts, "text")] as const),
    ]),
    columnWidths: new Map(columns.map(({ width }, column) => [column, width])),
    hiddenColumns: new Set(),
    rowHeights: new Map([
      [0, TITLE_HEIGHT],
      [top, heightOf(columns.map(({ header }) => header))],
      ...body.map((texts, index) => [top + 1 + index, heightOf(texts)] as const),
    ]),
    fittedRows: new Set(body.map((_, index) => top + 1 + index)),
    hiddenRows: new Set(),
    frozen: { rows: top + 1, columns: 1 },
    merges: [],
    tables: [
      {
        id: 1,
        name: TABLE,
        area: area(top, 0, body.length + 1, columns.length),
        style: "TableStyleLight1",
        showHeaders: true,
        showTotals: false,
        showBandedRows: false,
        showFilterButton: true,
      },
    ],
    conditionalFormats: [],
    validations: [],
    hyperlinks: [],
    charts: [],
    page: {
      landscape: true,
      fitToWidth: 1,
      fitToHeight: 0,
      paper: "a4",
      titleRows: `${top + 1}:${top + 1}`,
      margins: {
        left: SIDE_MARGIN,
        right: SIDE_MARGIN,
        top: MARGIN,
        bottom: MARGIN,
        header: MARGIN / 2,
        footer: MARGIN / 2,
      },
    },
    protection: null,
    customProperties: new Map(),
  };
  return {
    sheets: [sheet],
    activeSheet: 0,
    names: [],
    styles: STYLE_NAMES.map((style) => STYLES[style]),
    properties: new Map([["title", title]]),
    customProperties: new Map(),
    source: null,
  };
}
