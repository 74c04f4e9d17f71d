/** Above the action plan: rows, contacts and money by term, and what the plan leaves out. */
import { area, cellAddress } from "../../a1/address";
import { TERMS, type Term } from "../../domain/changes/changes";
import { TERM_TEXTS } from "../../locale/changes";
import { text, type Content } from "../../workbook/cell";
import { asContent, fx, type Formula } from "../../workbook/formula";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { shownInLinks } from "../../workbook/layout/link-columns";
import { columnIndex, refs, type SectionPart } from "../../workbook/layout/parts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { volumeCells } from "../scores/table";
import { isDecided } from "./action";
import { changesHeaderRow } from "./place";
import { undecidedServices, type PlanRow } from "./rows";
import { changesTable } from "./table";
import { withoutRowText } from "./without-row";
import { CHANGES_HEADERS, CHANGES_TEXTS } from "./texts";

/** Columns of the labels and the figures: above those of the table that have the same. */
const LABEL = columnIndex(changesTable, "kind");
const ROWS = columnIndex(changesTable, "term");
const COUNT = columnIndex(changesTable, "count");
const MONEY = columnIndex(changesTable, "money");

/** Rows of figures: the terms, their sum, what follows without a row, and the whole. */
const FIGURES = TERMS.length + 3;

/** What the plan shows and what it leaves out, a line each. */
function notes(run: RunContext, rows: readonly PlanRow[]): readonly string[] {
  const undecided = undecidedServices(run.result);
  const inPlan = rows.flatMap(({ row }) => row ?? []);
  const withoutMoney = inPlan.filter(({ money }) => money === null).length;
  const adopted = inPlan.filter(({ changes }) => changes.some((one) => !isDecided(run, one)));
  const left = [
    ...(undecided === 0
      ? []
      : [
          word(run, CHANGES_TEXTS.undecided, { count: undecided, sheet: sheetName(run, "matrix") }),
        ]),
    ...(adopted.length === 0 ? [] : [word(run, CHANGES_TEXTS.adopted, { count: adopted.length })]),
    ...(withoutMoney === 0 ? [] : [word(run, CHANGES_TEXTS.withoutMoney, { count: withoutMoney })]),
    ...(inPlan.length === 0 && undecided < run.result.model.services.length
      ? [word(run, CHANGES_TEXTS.none)]
      : []),
  ];
  return [
    word(run, CHANGES_TEXTS.asOfRun, { sheet: sheetName(run, "changesByService") }),
    word(run, CHANGES_TEXTS.ofMoney),
    withoutRowText(run),
    left.join(" "),
  ];
}

/** @param rows those of the table */
export function figures(run: RunContext, rows: readonly PlanRow[]): SectionPart {
  const of = refs(run, changesTable);
  const t = (key: keyof typeof CHANGES_TEXTS): Content => text(word(run, CHANGES_TEXTS[key]));
  const line = (term: Term): readonly Content[] => {
    const isOfTerm = fx`${of.term},${{ text: word(run, TERM_TEXTS[term]) }}`;
    const sum = (column: Formula): Formula => fx`SUMIFS(${column},${isOfTerm})`;
    return [
      asContent(fx`COUNTIFS(${isOfTerm})`),
      asContent(sum(shownInLinks(changesTable.name, changesTable.headers.count, run))),
      null,
      asContent(sum(of.money)),
    ];
  };
  return {
    kind: "section",
    rows: changesHeaderRow(run) - TABLE_HEADER_ROW,
    columns: MONEY + 1,
    at: (top) => {
      const sum = (column: number): Content =>
        asContent(
          `SUM(${cellAddress(top + 1, column)}:${cellAddress(top + TERMS.length, column)})` as Formula,
        );
      const total = top + TERMS.length + 1;
      const whole = fx`SUM(${volumeCells(run.result).of("saving")})`;
      const money = (row: number): Formula => cellAddress(row, MONEY) as Formula;
      return {
        blocks: [
          { row: top, column: LABEL, cells: [[t("counts")]] },
          {
            row: top,
            column: ROWS,
            cells: [[t("rows"), t("changes"), null, text(word(run, CHANGES_HEADERS.money))]],
          },
          {
            row: top + 1,
            column: LABEL,
            cells: TERMS.map((term) => [text(word(run, TERM_TEXTS[term]))]),
          },
          { row: top + 1, column: ROWS, cells: TERMS.map(line) },
          { row: total, column: LABEL, cells: [[t("sum")], [t("following")], [t("whole")]] },
          { row: total, column: ROWS, cells: [[sum(ROWS), sum(COUNT), null, sum(MONEY)]] },
          {
            row: total + 1,
            column: MONEY,
            cells: [[asContent(fx`${money(total + 2)}-${money(total)}`)], [asContent(whole)]],
          },
          {
            row: total + 3,
            column: 0,
            cells: [
              ...notes(run, rows).map((line) => [text(line)]),
              [
                asContent(
                  fx`${{ text: `${word(run, CHANGES_TEXTS.stale)} ` }}&COUNTIF(${of.since},"?*")`,
                ),
              ],
            ],
          },
        ],
        styles: [
          { area: area(top, LABEL, 1, MONEY - LABEL + 1), style: "section" },
          { area: area(top, ROWS, 1, MONEY - ROWS + 1), style: "section-number" },
          { area: area(top + 1, LABEL, FIGURES, 1), style: "figure-label" },
          { area: area(top + 1, ROWS, FIGURES, MONEY - ROWS), style: "integer" },
          { area: area(top + 1, MONEY, FIGURES, 1), style: "money-whole" },
          { area: area(total, LABEL, 1, MONEY - LABEL + 1), style: "total" },
          { area: area(total + 3, 0, 5, 1), style: "purpose" },
        ],
      };
    },
  };
}
