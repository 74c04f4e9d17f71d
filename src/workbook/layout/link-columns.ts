/**
 * Links from the cells of a table, by one formula a column over two hidden columns: where each row leads, and what its
 * cell shows. Links of the cells' own would take Excel an action each.
 */
import type { Bilingual, Language } from "../../locale/language";
import { LINK_TEXTS } from "../../locale/sheets";
import { columnOf, fx, thisRow, type Formula } from "../formula";
import type { RunContext } from "../run-context";
import type { FirstRow, TablePart, TitledColumn } from "./parts";
import type { KnownValue } from "./plan";

type Column = TitledColumn<unknown>;

const headerOf = (what: keyof typeof LINK_TEXTS, header: string, language: Language): string =>
  `${LINK_TEXTS[what][language]} (${header})`;

/** The column with what the cells of a column with links show, for formulas: not every program takes a link for a number. */
export const shownInLinks = (table: string, header: Bilingual, { language }: RunContext): Formula =>
  columnOf(table, headerOf("shown", header[language], language));

/** A target is a cell's value, so that no text of a person comes into the formula. */
const linkFormula = (target: Formula, shown: Formula): Formula =>
  fx`IF(${shown}="","",IF(${target}="",${shown},HYPERLINK(${target},${shown})))`;

/** The column with its formula, and the two columns that it reads; none where its cells are formulas and texts of its sheet. */
function linked(column: Column, isTable: boolean, run: RunContext): readonly Column[] | null {
  const { link } = column;
  if (link === undefined || !("value" in column)) return null;
  const { value, ...rest } = column;
  const { key, header } = column;
  const hidden = (what: "target" | "shown") => ({
    key: `${key}-${what}`,
    header: headerOf(what, header, run.language),
    // So wide that no text wraps, since rows are fitted to hidden cells too in some programs.
    width: 40,
    hidden: true,
  });
  const [target, shown] = [hidden("target"), hidden("shown")];
  const cellOf = ({ key: of, header: name }: typeof target, first: FirstRow): Formula =>
    isTable ? thisRow(name) : first(of);
  return [
    {
      ...rest,
      formula: (first: FirstRow) => linkFormula(cellOf(target, first), cellOf(shown, first)),
      known: (row: unknown, index: number): KnownValue => {
        const found = value(row, run, index);
        return typeof found === "boolean" ? null : (found ?? "");
      },
    },
    {
      ...target,
      style: "row-id",
      value: (row, _, index) => {
        const found = link(row, index);
        // Within the workbook; a text that begins with an apostrophe would not keep it in every program.
        return found === null ? null : `#${found.to}`;
      },
    },
    { ...shown, style: "formula", value },
  ];
}

/** The columns of a table with a formula in place of each that has links, and what the formulas read behind all others. */
export function withLinkColumns(
  { columns, name }: Pick<TablePart, "columns" | "name">,
  run: RunContext,
): readonly Column[] {
  const behind: Column[] = [];
  const shown = columns.map((column) => {
    const [first = column, ...read] = linked(column, name !== null, run) ?? [];
    behind.push(...read);
    return first;
  });
  return [...shown, ...behind];
}
