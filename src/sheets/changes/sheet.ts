/** Sheet `changes`: the action plan from now to what is decided, with the planner's own columns kept between runs. */
import { quotedSheet } from "../../a1/address";
import { businessCase } from "../../domain/money/business-case";
import { numberWidth } from "../../workbook/layout/column-width";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { firstColumnsPrinted } from "../../workbook/layout/long-page";
import { withTableMoved } from "../../workbook/layout/table-place";
import {
  columnIndex,
  plainTable,
  rowsOf,
  titled,
  type TablePart,
  type TableValidation,
  type TitledColumn,
} from "../../workbook/layout/parts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { firstRows } from "../changes-by-service/place";
import { idTexts } from "../service-groups/reading";
import { figures } from "./figures";
import { changesHeaderRow } from "./place";
import { CHANGES_TABLE, membersHeader, readPlanned, type Planned } from "./planned";
import { planRows, type PlanRow } from "./rows";
import { changesTable, type ShownRow } from "./table";
import { CHANGES_HEADERS, CHANGES_TEXTS, SHEET } from "./texts";

/** The blank row, the heading and the headers above what is to be measured. */
const HEADS = 3;

type ShownColumn = TitledColumn<ShownRow>;

/** The ids of the rows' services, in as many hidden columns as they take. */
function memberColumns(run: RunContext, rows: readonly ShownRow[]): readonly ShownColumn[] {
  const texts = new Map(rows.map((row) => [row, idTexts(row.services)]));
  const most = Math.max(1, ...[...texts.values()].map((own) => own.length));
  return Array.from({ length: most }, (_, index): ShownColumn => {
    const header = membersHeader(run.language, index);
    return {
      key: header,
      header,
      width: 12,
      style: "row-id",
      hidden: true,
      value: (row) => texts.get(row)?.[index] ?? null,
    };
  });
}

/** Where each row's services are listed. */
function linked(run: RunContext): (row: PlanRow) => ShownRow {
  const sheet = quotedSheet(sheetName(run, "changesByService"));
  const first = firstRows(run.result.changeRows);
  const tip = word(run, CHANGES_TEXTS.goToServices);
  const notKnown = word(run, CHANGES_TEXTS.notKnown);
  return (row) => {
    const to = row.no === null ? undefined : first[row.no - 1];
    return { ...row, notKnown, link: to === undefined ? null : { to: `${sheet}!A${to}`, tip } };
  };
}

function validations(run: RunContext): readonly TableValidation[] {
  const states = [CHANGES_TEXTS.notStarted, CHANGES_TEXTS.started, CHANGES_TEXTS.done].map(
    (state) => word(run, state),
  );
  return [
    {
      from: "state",
      rule: { choices: states },
      title: word(run, CHANGES_HEADERS.state),
      message: states.join(" / "),
      strict: false,
    },
    {
      from: "doneBy",
      rule: "anything",
      title: word(run, CHANGES_HEADERS.doneBy),
      message: word(run, CHANGES_TEXTS.dateHint),
      strict: false,
    },
  ];
}

/** What is to be measured, a row for each channel, under the columns of the table. */
function toMeasure(
  run: RunContext,
  rows: readonly ShownRow[],
  members: readonly ShownColumn[],
): TablePart {
  const columns = (titled(run, changesTable) as readonly ShownColumn[]).map(
    (column): ShownColumn =>
      "formula" in column
        ? { key: column.key, header: "", width: column.width, style: "text", value: () => null }
        : column,
  );
  return {
    ...plainTable([...columns, ...members], rows, {
      heading: { text: word(run, CHANGES_TEXTS.toMeasure), columns: columns.length },
      headerHeight: 32,
      validations: validations(run),
    }),
    plainHeight: false,
  };
}

/** Wide enough for the sums above the table, which are no greater than what all contacts cost. */
function moneyWidth({ result }: RunContext): { readonly column: number; readonly width: number } {
  const { now, wanted } = businessCase(result).costs;
  const greatest = Math.max(now.internal + now.external, wanted.internal + wanted.external);
  const { width } = changesTable.columns.money;
  return { column: columnIndex(changesTable, "money"), width: numberWidth(greatest, width) };
}

export default outputSheet({
  key: "changes",
  owner: "shared",
  texts: SHEET,
  read: readPlanned,
  layout: (run, planned) => {
    const { changes, toMeasure: unmeasured } = planRows(run, planned);
    const rows = changes.map(linked(run));
    const below = unmeasured.map(linked(run));
    const members = memberColumns(run, [...rows, ...below]);
    const table = rowsOf(run, changesTable, rows, {
      headerHeight: 32,
      validations: validations(run),
    });
    return {
      gap: 0,
      parts: [
        figures(run, changes),
        {
          ...table,
          columns: [
            ...table.columns,
            ...(members as readonly TitledColumn<never>[] as readonly TitledColumn<unknown>[]),
          ],
          gap: 1,
        },
        ...(below.length === 0 ? [] : [toMeasure(run, below, members)]),
      ],
      frozen: { rows: TABLE_HEADER_ROW, columns: 3 },
      titleRow: changesHeaderRow(run),
      widths: [moneyWidth(run)],
      fitted: [
        {
          row: changesHeaderRow(run) + 1,
          rows: Math.max(rows.length, 1) + (below.length === 0 ? 0 : HEADS + below.length),
        },
      ],
    };
  },
  adjust: (plan, run) => {
    const moved = withTableMoved(plan, run, CHANGES_TABLE, changesHeaderRow(run));
    // Who does what and when is printed once somebody has written it.
    const planned = (run.inputs.userInput.get("changes") ?? []) as readonly Planned[];
    const isPlanned = planned.some(({ own }) => Object.values(own).some((cell) => cell !== ""));
    return isPlanned
      ? moved
      : firstColumnsPrinted(moved, columnIndex(changesTable, "toChange") + 1);
  },
});
