/** The plan of a sheet that holds one table of inputs: made once, then only what differs is written. */
import type { Language } from "../locale/language";
import type { SheetKey } from "./snapshot";
import { area, type Area } from "../a1/address";
import { text, type Cell, type Content } from "./cell";
import type { Field } from "./fields";
import {
  createdText,
  pageFooter,
  SPARE_ROWS,
  TAB_INPUT,
  TABLE_HEADER_ROW,
  titleBlocks,
  type SheetTexts,
  type Stamp,
} from "./frame";
import type { Entry } from "./inputs";
import { HEADER_HEIGHT, headerStyles } from "./header-styles";
import { emptyPlan, type Block, type StylePlan, type SheetPlan, type ValidationPlan } from "./plan";
import {
  isBlank,
  tableOf,
  usedBottom,
  usedRight,
  type SheetSnapshot,
  type TableSnapshot,
} from "./snapshot";
import { fieldOfHeader, headersOf, writeRow, type TableDefinition } from "./table";

export interface TableSheet<T> {
  readonly key: SheetKey;
  readonly texts: SheetTexts;
  /** Name of the sheet, as it is or as it will be made. */
  readonly name: string;
  readonly definition: TableDefinition<T>;
  readonly entries: readonly Entry<T>[];
  readonly language: Language;
  readonly stamp: Stamp;
  readonly sheet: SheetSnapshot | undefined;
  /** Columns that an older version did not have are made at the right end of the table. */
  readonly upgrade: boolean;
}

type AnyField = Field<unknown>;

function validationOf(field: AnyField, area: Area, language: Language): ValidationPlan {
  const { choices, range } = field;
  const numeric = range !== undefined && field.format !== "percent";
  return {
    area: area,
    rule:
      choices !== undefined
        ? { choices }
        : numeric
          ? { ...range, integer: field.format === "year" }
          : "anything",
    title: field.header[language],
    message: field.hint[language],
    strict: choices !== undefined || numeric,
  };
}

function bodyStyles<T>(
  definition: TableDefinition<T>,
  top: number,
  left: number,
  rows: number,
): StylePlan[] {
  return (Object.values(definition.fields) as AnyField[]).map((field, index) => ({
    area: area(top, left + index, rows, 1),
    style: field.format,
  }));
}

function newTableSheet<T>(request: TableSheet<T>): SheetPlan {
  const { key, definition, entries, language, stamp } = request;
  const fields = Object.values(definition.fields) as AnyField[];
  const rows = Math.max(entries.length, 1);
  const title = titleBlocks(request.texts, language, createdText(stamp, language));
  const top = TABLE_HEADER_ROW + 1;
  const { name } = request;
  const styles: StylePlan[] = [
    { area: area(TABLE_HEADER_ROW, 0, 1, fields.length), style: "header" },
    ...bodyStyles(definition, top, 0, rows + SPARE_ROWS),
  ];
  return {
    ...emptyPlan(key, name, request.sheet?.id ?? null, TAB_INPUT),
    blocks: [
      ...title.blocks,
      { row: TABLE_HEADER_ROW, column: 0, cells: [headersOf(definition, language).map(text)] },
      ...(entries.length === 0
        ? []
        : [
            {
              row: top,
              column: 0,
              cells: entries.map(({ record }) => writeRow(definition, record)),
            },
          ]),
    ],
    styles: [
      ...title.styles,
      ...styles,
      ...headerStyles(styles),
      { area: area(top, 0, rows, fields.length), style: "lined" },
    ],
    tables: [
      {
        name: definition.name,
        area: area(TABLE_HEADER_ROW, 0, rows + 1, fields.length),
        exists: false,
      },
    ],
    ...finishing(
      request,
      fields.map((field, column) => [field, column]),
      TABLE_HEADER_ROW,
      rows,
    ),
  };
}

/** What lies over the cells of the whole table. */
function finishing<T>(
  { name, language }: TableSheet<T>,
  columns: readonly (readonly [field: AnyField, column: number])[],
  headerRow: number,
  rows: number,
): Pick<SheetPlan, "validations" | "widths" | "heights" | "frozen" | "fitted" | "page"> {
  const names = Math.min(2, columns.length - 1);
  return {
    validations: columns.map(([field, column]) =>
      validationOf(field, area(headerRow + 1, column, rows + SPARE_ROWS, 1), language),
    ),
    widths: columns.map(([{ width }, column]) => ({ column, width })),
    frozen: { rows: headerRow + 1, columns: names },
    heights: [{ row: headerRow, points: HEADER_HEIGHT }],
    fitted: { row: headerRow + 1, rows },
    page: {
      orientation: "landscape",
      titleRows: { first: headerRow, count: 1 },
      titleColumns: names,
      footer: pageFooter(name),
    },
  };
}

/** Where the fields of a table stand in a table that is there, possibly moved by the planner. */
function columnsIn<T>(
  definition: TableDefinition<T>,
  sheet: SheetSnapshot,
  table: TableSnapshot,
): Map<keyof T & string, number> {
  const columns = new Map<keyof T & string, number>();
  const header = sheet.cells[table.area.row - sheet.used.row] ?? [];
  for (let index = 0; index < table.area.columns; index++) {
    const column = table.area.column + index;
    const key = fieldOfHeader(definition, String(header[column - sheet.used.column] ?? ""));
    if (key !== null && !columns.has(key as keyof T & string)) {
      columns.set(key as keyof T & string, column);
    }
  }
  return columns;
}

/** The columns that an older table lacks, to the right of those that it has. */
function newColumns<T>(
  { definition, language, upgrade }: TableSheet<T>,
  sheet: SheetSnapshot,
  table: TableSnapshot,
  columns: Map<keyof T & string, number>,
): Pick<SheetPlan, "inserts" | "blocks" | "styles" | "validations" | "widths"> & {
  readonly count: number;
} {
  const { row, column: left, rows, columns: width } = table.area;
  const keys = upgrade
    ? (Object.keys(definition.fields) as (keyof T & string)[]).filter((key) => !columns.has(key))
    : [];
  const at = left + width;
  const fields = keys.map((key, index) => {
    columns.set(key, at + index);
    return { field: definition.fields[key] as AnyField, column: at + index };
  });
  const count = keys.length;
  const beside = usedRight(sheet) > at;
  return {
    count,
    inserts: count > 0 && beside ? [{ what: "columns", at, count }] : [],
    blocks:
      count === 0
        ? []
        : [{ row, column: at, cells: [fields.map(({ field }) => text(field.header[language]))] }],
    styles: [
      ...(count === 0 ? [] : [{ area: area(row, at, 1, count), style: "header" as const }]),
      ...fields.map(({ field, column }) => ({
        area: area(row + 1, column, rows - 1 + SPARE_ROWS, 1),
        style: field.format,
      })),
    ],
    validations: fields.map(({ field, column }) =>
      validationOf(field, area(row + 1, column, rows - 1 + SPARE_ROWS, 1), language),
    ),
    widths: fields.map(({ field, column }) => ({ column, width: field.width })),
  };
}

const sameValue = (field: AnyField, cell: Cell, value: unknown): boolean => {
  const reading = field.read(cell);
  return reading.ok && JSON.stringify(reading.value) === JSON.stringify(value);
};

/** What differs in the rows that are there, one block a column that differs. */
function changedCells<T>(
  request: TableSheet<T>,
  sheet: SheetSnapshot,
  table: TableSnapshot,
  columns: ReadonlyMap<keyof T & string, number>,
): Block[] {
  const top = table.area.row + 1;
  const blocks: Block[] = [];
  for (const [key, column] of columns) {
    const field = request.definition.fields[key] as AnyField;
    const changes = new Map<number, Content>();
    for (const { record, row } of request.entries) {
      if (row === null) continue;
      const found = sheet.cells[top + row - sheet.used.row]?.[column - sheet.used.column] ?? "";
      if (!sameValue(field, found, record[key])) changes.set(top + row, field.write(record[key]));
    }
    if (changes.size === 0) continue;
    const first = Math.min(...changes.keys());
    const last = Math.max(...changes.keys());
    const cells = Array.from({ length: last - first + 1 }, (_, index) => [
      changes.get(first + index) ?? null,
    ]);
    blocks.push({ row: first, column, cells });
  }
  return blocks;
}

/** The first of the blank rows at the foot of a table, where new records go; the row below it when it has none. */
export function firstFreeRow(sheet: SheetSnapshot, { area: place }: TableSnapshot): number {
  const { row: headerRow, column: left, rows, columns } = place;
  let blanks = 0;
  while (
    blanks < rows - 1 &&
    isBlank(sheet, area(headerRow + rows - 1 - blanks, left, 1, columns))
  ) {
    blanks += 1;
  }
  return headerRow + rows - blanks;
}

function grownTableSheet<T>(
  request: TableSheet<T>,
  sheet: SheetSnapshot,
  table: TableSnapshot,
): SheetPlan {
  const { key, definition } = request;
  const columns = columnsIn(definition, sheet, table);
  const { count, ...fresh } = newColumns(request, sheet, table, columns);
  const { row: headerRow, column: left, rows } = table.area;
  const width = table.area.columns + count;
  const plan = {
    ...emptyPlan(key, sheet.name, sheet.id, TAB_INPUT),
    ...fresh,
    blocks: [...fresh.blocks, ...changedCells(request, sheet, table, columns)],
    tables:
      count === 0
        ? []
        : [{ name: definition.name, area: area(headerRow, left, rows, width), exists: true }],
  };
  const added = request.entries.filter(({ row }) => row === null);
  const whole = (height: number) =>
    sheet.unfinished
      ? finishing(
          request,
          [...columns].map(([key, column]) => [definition.fields[key] as AnyField, column]),
          headerRow,
          height,
        )
      : {};
  if (added.length === 0) return { ...plan, ...whole(rows - 1) };

  const first = firstFreeRow(sheet, table);
  const blanks = headerRow + rows - first;
  const spilling = Math.max(0, added.length - blanks);
  const below = headerRow + rows;
  const occupied = usedBottom(sheet) > below;
  const fieldBlocks: Block[] = [...columns].map(([field, column]) => ({
    row: first,
    column,
    cells: added.map(({ record }) => [(definition.fields[field] as AnyField).write(record[field])]),
  }));
  return {
    ...plan,
    inserts: [
      ...fresh.inserts,
      ...(occupied && spilling > 0 ? [{ what: "rows" as const, at: below, count: spilling }] : []),
    ],
    styles: [
      ...fresh.styles,
      ...[...columns].map(([field, column]) => ({
        area: area(first, column, added.length, 1),
        style: (definition.fields[field] as AnyField).format,
      })),
      { area: area(first, left, added.length, width), style: "lined" },
    ],
    blocks: [...plan.blocks, ...fieldBlocks],
    fitted: { row: first, rows: added.length },
    tables: [
      {
        name: definition.name,
        area: area(headerRow, left, rows + spilling, width),
        exists: true,
      },
    ],
    validations: [
      ...fresh.validations,
      ...[...columns].map(([field, column]) =>
        validationOf(
          definition.fields[field] as AnyField,
          area(first, column, added.length, 1),
          request.language,
        ),
      ),
    ],
    ...whole(rows - 1 + spilling),
  };
}

/** The plan of the sheet: whole when it is not there, otherwise what differs and what is new. */
export function tableSheetPlan<T>(request: TableSheet<T>): SheetPlan {
  const table = tableOf(request.sheet, request.definition.name);
  return request.sheet === undefined || table === null
    ? newTableSheet(request)
    : grownTableSheet(request, request.sheet, table);
}
