/** Lays out one table of a sheet: header, body, sums, styles, rules, drop-downs and links, from its columns and rows. */
import { mapped, type Steps } from "../../domain/steps";
import { area, cellAddress, columnName, type Area } from "../../a1/address";
import { BLANK, text, textInTextCell, type Content } from "../cell";
import { asContent, columnOf, fx, type Formula } from "../formula";
import { longestWord, numberWidth } from "./column-width";
import { withLinkColumns } from "./link-columns";
import type { OutputContents } from "./output";
import type { CellValue, FirstRow, Section, TablePart, TitledColumn } from "./parts";
import type { CellStyleName, Fill, KnownValue } from "./plan";
import type { RunContext } from "../run-context";

/** Height of a table's header with room for three lines, in points. */
const TALL = 48;

/** Styles whose number format is text, so that only a formula's first characters need care. */
const TEXT_STYLES: ReadonlySet<CellStyleName> = new Set<CellStyleName>([
  "text",
  "long-text",
  "row-id",
  "row-label",
  "class",
  "channel-id",
  "paragraph",
  "free-text",
]);

/** A value as the content of a cell of that style. */
function contentOf(value: CellValue, style: CellStyleName): Content {
  if (value === null) return BLANK;
  if (typeof value !== "string") return value;
  return TEXT_STYLES.has(style) ? textInTextCell(value) : text(value);
}

/** A part that has its place: where it ends, and what it adds to the sheet. */
export interface Placed {
  readonly rows: number;
  /** From the sheet's first to the part's last. */
  readonly columns: number;
  readonly section: Section;
  readonly table?: OutputContents["tables"][number] | null;
  readonly fitted?: { readonly row: number; readonly rows: number };
}

const stylesOf = ({ style }: Pick<TitledColumn<unknown>, "style">): readonly CellStyleName[] =>
  typeof style === "string" ? [style] : style;

/** What a column holds, so that neighbours that hold the same are written at once. */
const sortOf = (column: TitledColumn<unknown>): "values" | "formulas" | "known formulas" =>
  !("formula" in column) ? "values" : column.known === undefined ? "formulas" : "known formulas";

/** Runs of neighbouring columns that hold values, or formulas. */
function runsOf(
  columns: readonly TitledColumn<unknown>[],
): { readonly first: number; readonly columns: readonly TitledColumn<unknown>[] }[] {
  const runs: { first: number; columns: TitledColumn<unknown>[] }[] = [];
  columns.forEach((column, index) => {
    const last = runs.at(-1);
    if (last !== undefined && sortOf(last.columns[0] ?? column) === sortOf(column)) {
      last.columns.push(column);
    } else runs.push({ first: index, columns: [column] });
  });
  return runs;
}

function sums({ name, columns, totals }: TablePart, body: Area): readonly Content[] {
  return columns.map(({ key, header, total }, index): Content => {
    if (key === totals?.at) return text(totals.label);
    if (total !== true) return BLANK;
    const letter = columnName(body.column + index);
    return asContent(
      name === null
        ? (`SUM(${letter}${body.row + 1}:${letter}${body.row + body.rows})` as Formula)
        : fx`SUM(${columnOf(name, header)})`,
    );
  });
}

/** The values of formulas that are known beforehand; null where none is. */
function* knownValues(
  columns: readonly TitledColumn<unknown>[],
  rows: readonly unknown[],
): Steps<readonly (readonly KnownValue[])[] | null> {
  const of = columns.map((column) => ("formula" in column ? column.known : undefined));
  if (of.every((known) => known === undefined)) return null;
  return yield* mapped(rows, (row, index) => of.map((known) => known?.(row, index) ?? null));
}

/** How many columns there are up to the last that is shown; only formulas read those after it. */
const shownColumns = (columns: readonly TitledColumn<unknown>[]): number =>
  columns.findLastIndex(({ hidden }) => hidden !== true) + 1;

/** Cells below each other, one entry for each run of them. */
function runsOfRows(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly { readonly row: number; readonly column: number; readonly rows: number }[] {
  const runs: { row: number; column: number; rows: number }[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1 });
  }
  return runs;
}

/** Styles of numbers whose columns are as wide as the greatest needs, however wide they are otherwise. */
const WHOLE_NUMBERS: ReadonlySet<CellStyleName> = new Set(["integer", "money-whole"]);

/** How many of the first columns are hidden: texts stand beside them. */
export const leadingHidden = ({ columns }: Pick<TablePart, "columns">): number =>
  Math.max(
    0,
    columns.findIndex(({ hidden }) => hidden !== true),
  );

/** Lays out a table with its first row and column given, in steps. */
export function* placedTable(
  part: TablePart,
  run: RunContext,
  start: number,
  left: number,
): Steps<Placed> {
  const { name, rows, heading, rules = [], overlays = [], validations = [] } = part;
  const columns = withLinkColumns(part, run);
  const top = heading === undefined ? start : start + 1;
  const headRows = part.headless === true ? 0 : 1;
  const first = top + headRows;
  const height = Math.max(rows.length, 1);
  const body = area(first, left, height, columns.length);
  const unseen = leadingHidden(part);
  const at = (key: string): number => left + columns.findIndex((column) => column.key === key);
  const between = (
    from: string,
    to: string = from,
    [start, count]: readonly [number, number] = [0, height],
  ): Area => area(first + start, at(from), count, at(to) - at(from) + 1);
  const firstRow =
    (start: number): FirstRow =>
    (key) =>
      `$${cellAddress(first + start, at(key))}` as Formula;
  const blocks: { row: number; column: number; cells: readonly (readonly Content[])[] }[] = [
    ...(headRows === 0
      ? []
      : [{ row: top, column: left, cells: [columns.map(({ header }) => text(header))] }]),
    ...(heading === undefined
      ? []
      : [{ row: start, column: left + unseen, cells: [[text(heading.text)]] }]),
  ];
  const fills: Fill[] = [];
  const greatest = columns.map(() => 0);
  const see = (index: number, rows: readonly (readonly unknown[])[]): void => {
    for (const row of rows) {
      row.forEach((value, right) => {
        const at = index + right;
        if (typeof value === "number") greatest[at] = Math.max(greatest[at] ?? 0, Math.abs(value));
      });
    }
  };
  for (const { first: index, columns: alike } of rows.length === 0 ? [] : runsOf(columns)) {
    const column = left + index;
    if ("formula" in (alike[0] ?? {})) {
      const formulas = alike.map((one) =>
        "formula" in one
          ? asContent(typeof one.formula === "function" ? one.formula(firstRow(0)) : one.formula)
          : BLANK,
      );
      const known = yield* knownValues(alike, rows);
      see(index, known ?? []);
      fills.push({
        row: first,
        column,
        formulas,
        rows: rows.length,
        ...(known === null ? {} : { known }),
      });
    } else {
      const cells = yield* mapped(rows, (row, index) =>
        alike.map((one) => {
          if ("content" in one) return one.content(row);
          return "value" in one
            ? contentOf(one.value(row, run, index), stylesOf(one)[0] ?? "text")
            : BLANK;
        }),
      );
      see(index, cells);
      blocks.push({ row: first, column, cells });
    }
  }
  // A table of Excel's grows over what is written directly below it.
  const gap = name === null ? 0 : 1;
  const totalRow = part.totals === undefined ? null : first + height + gap;
  if (totalRow !== null)
    fills.push({
      row: totalRow,
      column: left,
      formulas: sums({ ...part, columns }, body),
      rows: 1,
    });
  const linked = columns.flatMap(({ link, ...column }, index) =>
    link === undefined
      ? []
      : rows.flatMap((row, down) => {
          const target = link(row, down);
          const cell = { row: first + down, column: left + index };
          return target === null ? [] : [{ cell, target, byFormula: "formula" in column }];
        }),
  );
  const heads = columns.map(({ headerStyle = "header" }) => headerStyle);
  return {
    rows: (totalRow === null ? first + height : totalRow + 1) - start,
    columns: left + columns.length,
    table:
      name === null
        ? null
        : { name, headerRow: top, column: left, columns: columns.length, rows: rows.length },
    section: {
      blocks,
      fills,
      links: linked.flatMap(({ cell, target, byFormula }) =>
        byFormula ? [] : [{ ...cell, ...target }],
      ),
      styles: [
        ...(heading === undefined
          ? []
          : [{ area: area(start, left, 1, heading.columns), style: "section" as const }]),
        ...(headRows === 0 ? [] : headStyles(heads, top, left)),
        ...columns.flatMap((column, index) =>
          stylesOf(column).map((style) => ({
            area: area(first, left + index, (totalRow ?? first + height - 1) + 1 - first, 1),
            style,
          })),
        ),
        ...runsOfRows(linked.map(({ cell }) => cell)).map(({ row, column, rows: count }) => ({
          area: area(row, column, count, 1),
          style: "link" as const,
        })),
        ...overlays.map(({ from, to, rows: some, style }) => ({
          area: between(from, to, some),
          style,
        })),
        { area: { ...body, columns: shownColumns(columns) }, style: "lined" },
        ...(totalRow === null
          ? []
          : [{ area: area(totalRow, left, 1, columns.length), style: "total" as const }]),
      ],
      widths: columns.map((column, index) => {
        const least = headRows === 0 ? column.width : widthOf(column);
        return {
          column: left + index,
          width: stylesOf(column).some((style) => WHOLE_NUMBERS.has(style))
            ? numberWidth(greatest[index] ?? 0, least)
            : least,
        };
      }),
      hidden: columns.flatMap(({ hidden }, column) => (hidden === true ? [left + column] : [])),
      heights:
        headRows === 0 || part.headerHeight === null
          ? []
          : [{ row: top, points: part.headerHeight ?? TALL }],
      conditionals: rules.map(({ from, to, rows: some, ...rule }) => {
        const coloured = between(from, to, some);
        if ("bar" in rule) return { area: coloured, rule };
        const cell = cellAddress(coloured.row, coloured.column);
        const formula = `=${rule.formula(firstRow(some?.[0] ?? 0), cell)}`;
        return { area: coloured, rule: { formula, style: rule.style } };
      }),
      validations: validations.map(({ from, to, rows: some, ...validation }) => ({
        ...validation,
        area: between(from, to, some),
      })),
    },
    ...(rows.length === 0 || part.plainHeight === true
      ? {}
      : { fitted: { row: first, rows: rows.length } }),
  };
}

/** The width of a column in which no word of its header is broken, also where that is indented. */
function widthOf({ width, header, headerStyle = "header", style }: TitledColumn<unknown>): number {
  if (headerStyle !== "header") return width;
  const indented = style === "text" || style === "long-text";
  return Math.max(width, longestWord(header) + (indented ? 2 : 1));
}

/** Header styles, one plan for each run of columns that share one. */
function headStyles(heads: readonly CellStyleName[], row: number, left: number): Section["styles"] {
  const runs: { column: number; columns: number; style: CellStyleName }[] = [];
  heads.forEach((style, index) => {
    const column = left + index;
    const last = runs.at(-1);
    if (last?.style === style) last.columns += 1;
    else runs.push({ column, columns: 1, style });
  });
  return runs.map(({ column, columns, style }) => ({ area: area(row, column, 1, columns), style }));
}
