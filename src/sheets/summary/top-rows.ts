/** The rows of the page: the services that matter most, with what is left out. */
import { progressOf } from "../../domain/decisions/progress";
import { rowAt } from "../../domain/model/matrix";
import { methodTables } from "../../domain/units/method-tables";
import { FLAG_TEXTS } from "../../locale/flags";
import { numberText } from "../../locale/numbers";
import { statusWord } from "../../locale/statuses";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { text } from "../../workbook/cell";
import { asContent, columnOf, fx, matched } from "../../workbook/formula";
import { SCORES_TABLE } from "../../workbook/table-names";
import { volumeCells } from "../scores/table";
import { plainTable, refs, type TablePart } from "../../workbook/layout/parts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { byService } from "../by-service/table";
import { BY_SERVICE_TEXTS } from "../by-service/texts";
import type { SummaryFacts } from "./facts";
import { figureCell, PAGE_WIDTHS } from "./places";
import { rounded } from "./sentence";
import { SUMMARY_TEXTS } from "./texts";

/** How many services have a row. */
const ROWS = 10;
const DASH = "–";

/** The services by money, then by contacts that move; after them those that are to be discussed, the largest first. */
function ranked(run: RunContext, facts: SummaryFacts): readonly number[] {
  const volumes = methodTables(run.result.model).services.map(({ volume }) => volume ?? 0);
  const money = (row: number): number => Math.abs(facts.internal.services.base[row] ?? 0);
  const contacts = (row: number): number => facts.leaving[row]?.contacts ?? 0;
  const discussed = (row: number): number => ((facts.discuss[row] ?? null) === null ? 0 : 1);
  return [...volumes.keys()]
    .filter((row) => contacts(row) > 0 || discussed(row) > 0)
    .sort(
      (one, other) =>
        money(other) - money(one) ||
        contacts(other) - contacts(one) ||
        discussed(other) - discussed(one) ||
        (volumes[other] ?? 0) - (volumes[one] ?? 0),
    );
}

/** In a word how far the decision has come. */
export function statusText(run: Pick<RunContext, "language" | "result">, row: number): string {
  const status = run.result.statuses[row]?.status ?? "";
  if (status !== "") return statusWord(status, run.language);
  const progress = progressOf(run.result, row);
  return progress === "open" || progress === "adopted"
    ? word(run, SUMMARY_TEXTS[progress])
    : statusWord(progress, run.language);
}

export interface TopRows {
  readonly table: TablePart;
  /** Lines under it. */
  readonly notes: readonly string[];
}

/** The rows, and what they leave out. */
export function topRows(run: RunContext, facts: SummaryFacts): TopRows {
  const { model } = run.result;
  const all = ranked(run, facts);
  const shown = all.slice(0, ROWS);
  const rest = all.slice(ROWS);
  const of = refs(run, byService);
  const number = (value: number): string => numberText(value, run.language, 0);
  const leaving = (row: number) => facts.leaving[row] ?? { contacts: 0, from: -1 };
  const primary = (row: number) => {
    const service = model.services[row];
    const names = rowAt(facts.letters, row).flatMap((letter, column) =>
      letter === "primary" ? [model.channels[column]?.name ?? ""] : [],
    );
    const suggested =
      names.length === 0 ? "" : word(run, SUMMARY_TEXTS.suggested, { channel: names.join(", ") });
    const own = fx`INDEX(${of.primary},${matched(fx`${{ text: service?.id ?? "" }}`, of.id, run.grids.matrix.rowIds)})`;
    const undecided = { text: word(run, BY_SERVICE_TEXTS.undecided) };
    return facts.basis === "matrix"
      ? asContent(fx`IFERROR(${own}&"","")`)
      : asContent(
          fx`IFERROR(IF(OR(${own}="",${own}=${undecided}),${{ text: suggested }},${own}),"")`,
        );
  };
  const ids = columnOf(SCORES_TABLE, word(run, MATRIX_TEXTS.id));
  /** What moves in the service, or is saved: by the matrix as it is now, or at the run where nothing is decided. */
  const live = (row: number, key: "leaving" | "saving", atRun: number) => {
    if (facts.basis === "suggestions") {
      return facts.compared[row] === 1 ? atRun : text(DASH);
    }
    const scores = volumeCells(run.result).of;
    const id = fx`${{ text: model.services[row]?.id ?? "" }}`;
    const at = matched(id, ids, run.grids.matrix.rowIds);
    const value = fx`INDEX(${scores(key)},${at})`;
    const known =
      key === "leaving"
        ? fx`INDEX(${scores("compared")},${at})=1`
        : fx`AND(INDEX(${scores("compared")},${at})=1,ISNUMBER(${figureCell("base")}))`;
    return asContent(fx`IFERROR(IF(${known},${value},${{ text: DASH }}),${{ text: DASH }})`);
  };
  const header = (key: keyof typeof SUMMARY_TEXTS): string => word(run, SUMMARY_TEXTS[key]);
  const table = plainTable<number>(
    [
      {
        key: "service",
        header: header("service"),
        width: PAGE_WIDTHS[0],
        style: "row-label",
        value: (row) => model.services[row]?.name ?? "",
      },
      {
        key: "department",
        header: header("department"),
        width: PAGE_WIDTHS[1],
        style: "long-text",
        value: (row) => model.services[row]?.department ?? "",
      },
      {
        key: "primary",
        header: header("primary"),
        width: PAGE_WIDTHS[2],
        style: "answer",
        content: primary,
      },
      {
        key: "moves",
        header: header("moves"),
        headerStyle: "number-header",
        width: PAGE_WIDTHS[3],
        style: "integer",
        content: (row) => live(row, "leaving", leaving(row).contacts),
      },
      {
        key: "from",
        header: `${header("from")}*`,
        width: PAGE_WIDTHS[4],
        style: "long-text",
        value: (row) => model.channels[leaving(row).from]?.name ?? "",
      },
      {
        key: "kronor",
        header: header("kronor"),
        headerStyle: "number-header",
        width: PAGE_WIDTHS[5],
        style: "money-whole",
        content: (row) =>
          facts.basis === "suggestions" && !facts.internal.headline
            ? text(DASH)
            : live(row, "saving", facts.internal.services.base[row] ?? 0),
      },
      {
        key: "status",
        header: `${header("status")}*`,
        width: PAGE_WIDTHS[6],
        style: "long-text",
        value: (row) => statusText(run, row),
      },
      {
        key: "discuss",
        header: `${header("discuss")}*`,
        width: PAGE_WIDTHS[7],
        style: "long-text",
        value: (row) => {
          const flag = facts.discuss[row] ?? null;
          return flag === null ? "" : word(run, FLAG_TEXTS[flag]);
        },
      },
    ],
    shown,
    {
      heading: { text: header("matters"), columns: 8 },
      headerHeight: null,
      plainHeight: false,
      gap: 0,
    },
  );
  const notes = [
    ...(shown.length === 0 && model.services.length > 0 ? [header("nothingMatters")] : []),
    ...(rest.length > 0
      ? [
          word(run, SUMMARY_TEXTS.leftOut, {
            moving: number(rest.filter((row) => leaving(row).contacts > 0).length),
            contacts: number(rounded(rest.reduce((sum, row) => sum + leaving(row).contacts, 0))),
            discussed: number(rest.filter((row) => (facts.discuss[row] ?? null) !== null).length),
            changes: sheetName(run, "changes"),
            matrix: sheetName(run, "matrix"),
          }),
        ]
      : []),
    word(run, SUMMARY_TEXTS.asOfRun, { date: run.stamp.created }),
  ];
  return { table, notes };
}
