/** Sheet `followUp`: volumes of earlier years and goals by channel and year, beside what came. */
import { cellAddress } from "../../a1/address";
import { followUp, type FollowUp } from "../../domain/follow-up/follow-up";
import { COUNT, YEAR } from "../../domain/model/ranges";
import { lines, rowsOf, type TablePart } from "../../workbook/layout/parts";
import { tableHeaderRow, withTableMoved } from "../../workbook/layout/table-place";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { overview, OVERVIEW_ROW } from "./overview";
import { TARGETS_TABLE } from "./reading";
import { pastVolumes, targets } from "./tables";
import { FOLLOW_UP_TEXTS, PAST_HEADERS, SHEET, TARGET_HEADERS } from "./texts";

/** The first column of the table of earlier volumes; a blank one is before it. */
const PAST_COLUMN = 8;

/** What there is to see, or what to do. */
function stateLine(run: RunContext, { year, earlier, behind, targets: rows }: FollowUp): string {
  const current = sheetName(run, "current");
  if (year === null) return word(run, FOLLOW_UP_TEXTS.nothing, { current });
  const years = { year, earlier: earlier.join(", "), current };
  const isUndecided = rows.every(({ proposed }) => proposed === null);
  return [
    word(run, FOLLOW_UP_TEXTS[earlier.length === 0 ? "noEarlier" : "years"], years),
    ...(behind === 0 ? [] : [word(run, FOLLOW_UP_TEXTS.behind, { count: behind, year, current })]),
    ...(isUndecided ? [word(run, FOLLOW_UP_TEXTS.undecided)] : []),
  ].join("");
}

function targetsPart(run: RunContext, { targets: rows }: FollowUp): TablePart {
  return rowsOf(run, targets, rows, {
    heading: { text: word(run, FOLLOW_UP_TEXTS.goals), columns: 6 },
    headerHeight: 32,
    validations: [
      {
        from: "year",
        rule: { ...YEAR, integer: true },
        title: word(run, TARGET_HEADERS.year),
        message: word(run, FOLLOW_UP_TEXTS.yearHint),
        strict: true,
      },
      {
        from: "goal",
        rule: { ...COUNT, integer: false },
        title: word(run, TARGET_HEADERS.goal),
        message: word(run, FOLLOW_UP_TEXTS.goalHint),
        strict: true,
      },
    ],
  });
}

function pastPart(run: RunContext, row: number): TablePart {
  const volume = cellAddress(row, PAST_COLUMN + 3);
  return rowsOf(run, pastVolumes, run.inputs.followUp.past, {
    heading: { text: word(run, FOLLOW_UP_TEXTS.past), columns: 4 },
    headerHeight: 32,
    validations: [
      {
        from: "year",
        rule: { ...YEAR, integer: true },
        title: word(run, PAST_HEADERS.year),
        message: word(run, FOLLOW_UP_TEXTS.yearHint),
        strict: true,
      },
      {
        from: "volume",
        rule: { formula: `=OR(${volume}="x",AND(ISNUMBER(${volume}),${volume}>=0))` },
        title: word(run, PAST_HEADERS.volume),
        message: word(run, FOLLOW_UP_TEXTS.pastHint),
        strict: true,
      },
    ],
  });
}

/** Row of the tables' headers, from 0: below the overview, and never above where they are. */
const headerRowOf = (run: RunContext, rows: number): number =>
  tableHeaderRow(run, "followUp", TARGETS_TABLE, OVERVIEW_ROW + (rows === 0 ? 0 : rows + 1) + 1);

export default outputSheet({
  key: "followUp",
  owner: "shared",
  texts: SHEET,
  layout: (run) => {
    const found = followUp(run.result, run.inputs.followUp);
    const above = overview(run, found);
    const headerRow = headerRowOf(run, above.rows);
    const count = Math.max(found.targets.length, run.inputs.followUp.past.length, 1);
    return {
      parts: [lines([stateLine(run, found)])],
      beside: [
        { row: headerRow - 1, column: 0, part: targetsPart(run, found) },
        ...above.parts,
        { row: headerRow - 1, column: PAST_COLUMN, part: pastPart(run, headerRow + 1) },
      ],
      readsAddedRows: true,
      widths: [{ column: PAST_COLUMN - 1, width: 3 }],
      frozen: { rows: 1, columns: 0 },
      fitted: [{ row: headerRow + 1, rows: count }],
    };
  },
  adjust: (plan, run) => {
    const { rows } = overview(run, followUp(run.result, run.inputs.followUp));
    return withTableMoved(plan, run, TARGETS_TABLE, headerRowOf(run, rows));
  },
});
