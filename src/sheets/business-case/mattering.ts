/** Part of the sheet `businessCase`: which departments and services the saving is about, adding up to the whole. */
import { businessCase } from "../../domain/money/business-case";
import type { RankedDepartment } from "../../domain/money/ranking";
import { fx, type Formula } from "../../workbook/formula";
import { HEADER_HEIGHT } from "../../workbook/layout/header-styles";
import {
  plainTable,
  type FirstRow,
  type TablePart,
  type TitledColumn,
} from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { volumeCells, type ServiceColumn } from "../scores/table";
import { figureCell } from "./table";
import { TABLE_TEXTS } from "./texts";
import { figureWidth, LABEL_WIDTH } from "./widths";

/** How many departments and services have a row; the rest is one more. */
const DEPARTMENTS = 20;
const SERVICES = 15;

/** A row over what has its rank, from 1; the last may be over all that follow too. */
interface RankedRow {
  readonly label: string;
  /** Beside the figures, "" where there is none. */
  readonly remark: string;
}

interface RankedRows {
  readonly rows: readonly RankedRow[];
  /** Whether the last row is over all that follow. */
  readonly others: boolean;
}

type Column = TitledColumn<RankedRow>;
type Key = keyof typeof TABLE_TEXTS;

/** One row for each of the first ranks, and one for all that follow. */
function rankedRows<T>(
  ranked: readonly T[],
  most: number,
  labelOf: (one: T) => RankedRow,
  others: (count: number) => string,
): RankedRows {
  const shown = ranked.length <= most + 1 ? ranked.length : most;
  const rows = ranked.slice(0, shown).map(labelOf);
  const rest = ranked.length - shown;
  return rest === 0
    ? { rows, others: false }
    : { rows: [...rows, { label: others(rest), remark: "" }], others: true };
}

/** Columns with a sum over the services of the row's rank, in the last row of those that follow too. */
function columns(run: RunContext, rank: "department" | "rank", { rows, others }: RankedRows) {
  const { of } = volumeCells(run.result);
  const { headline } = businessCase(run.result).savings.internal;
  const width = figureWidth(run);
  /** The label in the row, `$A60`, as the first of a range down to it. */
  const number = (cell: FirstRow): Formula => {
    const own = cell("label");
    return fx`ROWS(${own.replace(/\d+$/, (row) => `$${row}`) as Formula}:${own})`;
  };
  const ranked = (cell: FirstRow): Formula =>
    others ? fx`IF(${number(cell)}=${rows.length},">=","=")&${number(cell)}` : number(cell);
  const sum =
    (key: ServiceColumn) =>
    (cell: FirstRow): Formula =>
      fx`SUMIF(${of(rank)},${ranked(cell)},${of(key)})`;
  const column = (
    key: Key,
    style: "integer" | "money-whole" | "percent-one",
    formula: (cell: FirstRow) => Formula,
    total = true,
  ): Column => ({ key, header: word(run, TABLE_TEXTS[key]), width, style, formula, total });
  return {
    count: column("servicesOf", "integer", (cell) => fx`COUNTIF(${of(rank)},${ranked(cell)})`),
    compared: column("comparedOf", "integer", sum("compared")),
    leaving: column("leaving", "integer", sum("leaving")),
    // A sum that cannot be stood for is not given here either.
    saving: column("savingOf", "money-whole", sum("saving"), headline),
    time: column(
      "timeOf",
      "money-whole",
      (cell) => fx`${sum("minutes")(cell)}/60*${figureCell("hourlyValue", 1)}`,
    ),
    unknown: column(
      "unknownOf",
      "percent-one",
      (cell) =>
        fx`IF(${sum("moving")(cell)}=0,"",${sum("movingUnpriced")(cell)}/${sum("moving")(cell)})`,
      false,
    ),
  };
}

const label = (run: RunContext, key: "department" | "service"): Column => ({
  key: "label",
  header: word(run, TABLE_TEXTS[key]),
  width: LABEL_WIDTH,
  style: "row-label",
  value: (row) => row.label,
});

/** A table with its sums, under a heading that says what the amounts leave out. */
function rankedTable(
  run: RunContext,
  heading: "departments" | "mattering",
  all: readonly Column[],
  { rows }: RankedRows,
): TablePart {
  const { headline } = businessCase(run.result).savings.internal;
  const text = word(run, TABLE_TEXTS[heading]) + (headline ? "" : word(run, TABLE_TEXTS.knownOnly));
  return plainTable(all, rows, {
    heading: { text, columns: all.length },
    totals: { label: word(run, TABLE_TEXTS.sum), at: "label" },
    headerHeight: HEADER_HEIGHT,
    plainHeight: false,
  });
}

/** The departments. */
export function departmentTable(run: RunContext): TablePart {
  const rows = rankedRows<RankedDepartment>(
    businessCase(run.result).ranking.departments,
    DEPARTMENTS,
    ({ name }) => ({
      label: name === "" ? word(run, TABLE_TEXTS.noDepartment) : name,
      remark: "",
    }),
    (count) => word(run, TABLE_TEXTS.otherDepartments, { count }),
  );
  const of = columns(run, "department", rows);
  return rankedTable(
    run,
    "departments",
    [label(run, "department"), of.count, of.compared, of.leaving, of.saving, of.time, of.unknown],
    rows,
  );
}

/** The services that matter most, and the others as one row. */
export function serviceTable(run: RunContext): TablePart {
  const { services } = run.result.model;
  const rows = rankedRows(
    businessCase(run.result).ranking.services,
    SERVICES,
    (row) => ({
      label: services[row]?.name ?? "",
      remark: services[row]?.department ?? "",
    }),
    (count) => word(run, TABLE_TEXTS.otherServices, { count }),
  );
  const of = columns(run, "rank", rows);
  const department: Column = {
    key: "remark",
    header: word(run, TABLE_TEXTS.department),
    width: figureWidth(run),
    style: "text",
    value: ({ remark }) => remark,
  };
  return rankedTable(
    run,
    "mattering",
    [label(run, "service"), of.leaving, of.saving, of.time, of.unknown, department],
    rows,
  );
}
