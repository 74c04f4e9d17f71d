/** Tables of a Word file: the header repeated on each page, no row broken over two. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from "docx";
import type { DocumentCell, DocumentTable } from "./content";
import { BODY_SIZE, COLORS, directionOf, HALVES, hex, run } from "./docx-texts";

/** Twentieths of a point in a point. */
const TWENTIETHS = 20;
/** Height of turned headers: a line of the longest name, and no more than fits beside the letters. */
const TURNED = { perCharacter: 5.4, margins: 12, least: 40, most: 110 };

const ALIGNED = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLORS.line };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
/** In columns of letters, whose headers are turned. */
const NARROW_MARGIN = 15;
const cellMargins = { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: 70, right: 70 };

interface CellRequest {
  readonly width: number;
  readonly size: number;
  readonly isHeader?: boolean;
  readonly isTurned?: boolean;
}

const tableCell = (
  cell: DocumentCell,
  { width, size, isHeader = false, isTurned = false }: CellRequest,
): TableCell => {
  const fill = cell.fill ?? (isHeader ? COLORS.header : undefined);
  const shown = isHeader ? { ...cell, bold: true, color: COLORS.heading } : cell;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHeader ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(isHeader && isTurned ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    ...(isTurned
      ? {
          margins: {
            ...cellMargins,
            left: NARROW_MARGIN,
            right: NARROW_MARGIN,
            top: NARROW_MARGIN,
            bottom: isHeader ? cellMargins.left : NARROW_MARGIN,
          },
        }
      : {}),
    ...(fill === undefined
      ? {}
      : { shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(fill) } }),
    children: [
      new Paragraph({
        ...directionOf(cell.text),
        alignment: ALIGNED[cell.align ?? "left"],
        spacing: { before: 0, after: 0 },
        // Also where there is no text, so that rows with blank cells are no higher.
        run: { size: size * HALVES },
        children: [run(shown, size)],
      }),
    ],
  });
};

/** Widths in twentieths of a point that add up to the page's. */
function columnWidths(widths: readonly number[], whole: number): number[] {
  const sum = widths.reduce((all, width) => all + width, 0);
  return widths.map((width) => Math.floor((whole * width) / sum));
}

/** @param width of the page, in twentieths of a point */
export function tableOf(table: DocumentTable, width: number): FileChild[] {
  const widths = columnWidths(table.widths, width);
  const size = table.size ?? BODY_SIZE - 1;
  const [firstTurned, lastTurned] = table.turned ?? [0, -1];
  const isTurned = (column: number): boolean => column >= firstTurned && column <= lastTurned;
  const longest = Math.max(
    0,
    ...table.headers.map(({ text }, column) => (isTurned(column) ? text.length : 0)),
  );
  const turnedHeight = Math.min(
    Math.max(longest * TURNED.perCharacter + TURNED.margins, TURNED.least),
    TURNED.most,
  );
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...(lastTurned < firstTurned
      ? {}
      : { height: { value: turnedHeight * TWENTIETHS, rule: HeightRule.EXACT } }),
    children: table.headers.map((cell, column) =>
      tableCell(cell, {
        width: widths[column] ?? 0,
        size,
        isHeader: true,
        isTurned: isTurned(column),
      }),
    ),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, column) => tableCell(cell, { width: widths[column] ?? 0, size })),
      }),
  );
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, own) => sum + own, 0), type: WidthType.DXA },
      columnWidths: widths,
      margins: cellMargins,
      borders: {
        top: LINE,
        bottom: LINE,
        left: NONE,
        right: NONE,
        insideHorizontal: LINE,
        insideVertical: table.turned === undefined ? NONE : LINE,
      },
      rows: table.headers.length === 0 ? rows : [header, ...rows],
    }),
    // Two tables without a paragraph between them would be one.
    new Paragraph({ spacing: { before: 0, after: 60 }, children: [] }),
  ];
}
