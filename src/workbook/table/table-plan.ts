/** The plan of a sheet that holds one table of inputs: created once, then only what differs is written. */
import { area } from "../../a1/address";
import { text, type Content } from "../cell";
import { wordWidth } from "../layout/column-width";
import { createdText, SPARE_ROWS, TAB_INPUT, TABLE_HEADER_ROW, titleBlocks } from "../layout/frame";
import { headerStyles } from "../layout/header-styles";
import { emptyPlan, type SheetPlan, type StylePlan } from "../layout/plan";
import { tableOf } from "../snapshot";
import { headersOf, writeRow } from "./table";
import { grownTableSheet } from "./table-growth";
import {
  cellPlans,
  codeColumns,
  columnWidths,
  contentIn,
  fieldColumns,
  finishing,
  ownColumn,
  ownHeaders,
  type TableSheet,
} from "./table-sheet";

function newTableSheet<T>(request: TableSheet<T>): SheetPlan {
  const { key, name, definition, entries, language, stamp, wording } = request;
  const fields = fieldColumns(definition, 0);
  const own = ownHeaders(entries).map((header, index) =>
    ownColumn<T>(header, fields.length + index),
  );
  const columns = [...fields, ...own];
  const rows = Math.max(entries.length, 1);
  const unseen = new Set(codeColumns(columns));
  const shown = columns.findIndex(({ column }) => !unseen.has(column));
  const title = titleBlocks(request.texts, language, createdText(stamp, language), shown);
  const top = TABLE_HEADER_ROW + 1;
  const styles: StylePlan[] = [
    { area: area(TABLE_HEADER_ROW, 0, 1, columns.length), style: "header" },
    ...cellPlans(columns, top, rows + SPARE_ROWS, language).styles,
  ];
  const cells = entries.map((entry) => [
    ...writeRow(definition, entry.record, wording),
    ...own.map((column) => contentIn(entry, column, wording)),
  ]);
  return {
    ...emptyPlan(key, name, request.sheet?.id ?? null, TAB_INPUT),
    blocks: [
      ...title.blocks,
      {
        row: TABLE_HEADER_ROW,
        column: 0,
        cells: [
          [
            ...headersOf(definition, language),
            ...own.map(({ field }) => field.header[language]),
          ].map(text),
        ],
      },
      ...(cells.length === 0 ? [] : [{ row: top, column: 0, cells }]),
    ],
    styles: [
      ...title.styles,
      ...styles,
      ...headerStyles(styles),
      { area: area(top, 0, rows, columns.length), style: "lined" },
    ],
    tables: [
      {
        name: definition.name,
        area: area(TABLE_HEADER_ROW, 0, rows + 1, columns.length),
        exists: false,
      },
    ],
    ...finishing(request, columns, TABLE_HEADER_ROW, rows),
    widths: columnWidths(columns, language).map(({ column, width }, at) => ({
      column,
      width: columns[at]?.field.format === "long-text" ? widened(width, cells, at) : width,
    })),
  };
}

/** The width in which no word of the column's cells is broken in its middle. */
const widened = (width: number, cells: readonly (readonly Content[])[], at: number): number =>
  Math.max(
    width,
    wordWidth(
      cells.flatMap((row) => {
        const content = row[at];
        return typeof content === "string" ? [content] : [];
      }),
    ),
  );

/** The plan of the sheet: whole when it is not there, otherwise what differs and what is new. */
export function tableSheetPlan<T>(request: TableSheet<T>): SheetPlan {
  const table = tableOf(request.sheet, request.definition.name);
  return request.sheet === undefined || table === null
    ? newTableSheet(request)
    : grownTableSheet(request, request.sheet, table);
}
