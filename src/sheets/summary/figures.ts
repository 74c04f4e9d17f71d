/** The five figures of the page, and the numbers that they are made from, which stand behind the page. */
import { absoluteAddress, area } from "../../a1/address";
import { rowAt } from "../../domain/model/matrix";
import { CASES, FACTORS, MOST_UNKNOWN, type Case } from "../../domain/money/saving";
import { classLetter } from "../../locale/class-codes";
import { percentText } from "../../locale/numbers";
import { text, type Content } from "../../workbook/cell";
import { asContent, columnOf, fx, joined, type Formula } from "../../workbook/formula";
import { hundredsText, millionsText } from "../../workbook/numbers/number-formulas";
import { plainTable, refs, type SectionPart, type TablePart } from "../../workbook/layout/parts";
import type { CellStyleName } from "../../workbook/layout/plan";
import { word, type RunContext } from "../../workbook/run-context";
import { byGroup } from "../by-group/table";
import { adoptedNow, proposedNow } from "../matrix/adopted";
import { COUNT } from "../scores/letters";
import { decisions, volumeCells, type ServiceColumn } from "../scores/table";
import { SCORES_TABLE } from "../../workbook/table-names";
import { inMillions } from "./amounts";
import type { ChannelRows } from "./channel-rows";
import type { SummaryFacts } from "./facts";
import {
  BEHIND_TOP,
  BEHIND_COLUMNS,
  channelArea,
  figureCell,
  FIGURES,
  PAGE_COLUMNS,
  type ChannelColumn,
  type FigureKey,
} from "./places";
import { SUMMARY_TEXTS } from "./texts";

const DASH = "–";
const BETWEEN = " – ";
/** Units of a group in the table by target group: three segments, with and without help. */
const UNITS = 6;

/** The classes whose letters are counted, to see whether the matrix has changed. */
const COUNTED = ["primary", "complement", "discouraged", "forbidden", "not-applicable"] as const;
/** Weights of services are taken from these, so that letters that change places are noticed. */
const PLACES = 97;
/** Most columns of the matrix that a formula counts one by one. */
const MOST_WRITTEN_OUT = 60;

/** A number that changes when letters of the matrix do: each is weighed by its class, service and column. */
function lettersFormula({ grids, language }: RunContext): Formula {
  const { columns } = grids.matrix.body;
  const places = joined(
    Array.from({ length: columns }, (_, index) => fx`${index + 1}`),
    ",",
  );
  // Many columns written out five times would not fit into a formula.
  const at =
    columns > MOST_WRITTEN_OUT
      ? fx`COLUMN(${absoluteAddress(area(0, 0, 1, columns)) as Formula})`
      : (`{${places}}` as Formula);
  const rows = fx`(MOD(ROW(${decisions})-MIN(ROW(${decisions})),${PLACES})+1)`;
  const ofClass = (own: (typeof COUNTED)[number], weight: number): Formula =>
    fx`SUMPRODUCT((MID(${decisions},${at},1)=${{ text: classLetter(own, language) }})*${rows}*${at}*${at})*${weight}`;
  return joined(
    COUNTED.map((own, index) => ofClass(own, index + 1)),
    "+",
  );
}

/** The same number at the run, by the rows of the matrix. */
function lettersAtRun({ grids, result }: RunContext): number {
  const { columns, body, rowIds } = grids.matrix;
  const rowOf = new Map(result.decided.services.map((id, row) => [id as string, row]));
  let sum = 0;
  rowIds.forEach((id, position) => {
    const row = rowOf.get(id);
    if (row === undefined) return;
    rowAt(result.decided, row).forEach((letter, channel) => {
      const weight = COUNTED.findIndex((own) => own === letter) + 1;
      const column = columns.get(result.decided.channels[channel] ?? "");
      if (weight === 0 || column === undefined) return;
      sum += weight * ((position % PLACES) + 1) * (column - body.column + 1) ** 2;
    });
  });
  return sum;
}

/** The share of contacts that people manage themselves; the sum of other channels stands among the charted ones. */
function selfShare({ rows, charted }: ChannelRows, key: "now" | "wanted"): Formula {
  const all = (of: ChannelColumn): Formula =>
    absoluteAddress(channelArea(of, rows.length)) as Formula;
  const sum = fx`SUM(${absoluteAddress(channelArea(key, charted)) as Formula})`;
  return fx`IF(${sum}=0,"",SUMIF(${all("self")},1,${all(key)})/${sum})`;
}

/**
 * A saving that follows the matrix, or the suggestions' at the run where nothing is decided; a dash where too
 * much of what moves has no known cost.
 */
function savingContent(
  run: RunContext,
  { basis, internal, compared }: SummaryFacts,
  of: Case,
): Content {
  if (basis === "suggestions") {
    return internal.headline && compared.includes(1) ? internal.totals[of] : text(DASH);
  }
  const { of: column } = volumeCells(run.result);
  const sum = (key: ServiceColumn): Formula => fx`SUM(${column(key)})`;
  const known = fx`AND(${sum("compared")}>0,${sum("movingUnpriced")}<=${MOST_UNKNOWN}*${sum("moving")})`;
  const saving: Readonly<Record<Case, Formula>> = {
    low: fx`${sum("saving")}*${FACTORS.low}`,
    base: sum("saving"),
    high: sum("savingHigh"),
  };
  return asContent(fx`IF(${known},${saving[of]},${{ text: DASH }})`);
}

/** The numbers behind the page. */
export function figuresTable(
  run: RunContext,
  facts: SummaryFacts,
  channels: ChannelRows,
): TablePart {
  const { result } = run;
  const lettered = fx`COUNTIF(${columnOf(SCORES_TABLE, COUNT)},">0")`;
  const adopted = adoptedNow(run).services;
  const proposed = proposedNow(run).services;
  const groups = absoluteAddress(
    area(BEHIND_TOP, BEHIND_COLUMNS.groups + 1, Math.max(result.model.groups.length, 1), 1),
  ) as Formula;
  const values: Readonly<Record<FigureKey, Content>> = {
    decided: asContent(fx`${lettered}-${adopted}-${proposed}`),
    adoptedServices: asContent(adopted),
    discussFirst: facts.discuss.filter((flag) => flag !== null).length,
    selfNow: asContent(selfShare(channels, "now")),
    selfWanted: asContent(selfShare(channels, "wanted")),
    low: savingContent(run, facts, "low"),
    base: savingContent(run, facts, "base"),
    high: savingContent(run, facts, "high"),
    missed: asContent(fx`COUNTIF(${groups},">0")`),
    letters: asContent(lettersFormula(run)),
    lettersThen: lettersAtRun(run),
  };
  const style = (key: FigureKey): CellStyleName =>
    key === "selfNow" || key === "selfWanted" ? "percent-one" : "integer";
  return plainTable<FigureKey>(
    [
      {
        key: "figure",
        header: word(run, SUMMARY_TEXTS.figure),
        width: 27,
        style: "text",
        value: (key) => word(run, SUMMARY_TEXTS[key]),
      },
      {
        key: "value",
        header: word(run, SUMMARY_TEXTS.value),
        width: 14,
        style: "integer",
        content: (key) => values[key],
      },
    ],
    FIGURES,
    {
      heading: { text: word(run, SUMMARY_TEXTS.behind), columns: 2 },
      headerHeight: null,
      overlays: FIGURES.map((key, index) => ({
        from: "value",
        rows: [index, 1] as const,
        style: style(key),
      })),
    },
  );
}

/** For each target group how many of its units are not reached, summed over services. */
export function groupsTable(run: RunContext): TablePart {
  const { number, none } = refs(run, byGroup);
  const { groups } = run.result.model;
  const rows = groups.length === 0 ? [0] : [...groups.keys()];
  return plainTable<number>(
    [
      {
        key: "group",
        header: word(run, SUMMARY_TEXTS.group),
        width: 24,
        style: "text",
        value: (row) => groups[row]?.name ?? "",
      },
      {
        key: "missedIn",
        header: word(run, SUMMARY_TEXTS.missedIn),
        width: 16,
        style: "integer",
        content: (row) =>
          asContent(
            fx`SUMIFS(${none},${number},">"&${UNITS * row},${number},"<="&${UNITS * (row + 1)})`,
          ),
      },
    ],
    rows,
    { heading: { text: word(run, SUMMARY_TEXTS.missed), columns: 2 }, headerHeight: null },
  );
}

/** One of the five: its number as a text, and what it is. */
interface Shown {
  /** Column of the page in which it begins. */
  readonly column: number;
  readonly value: Content;
  readonly label: string;
}

const percent = (cell: Formula): Formula => fx`ROUND(100*${cell},0)`;

function savingShown(
  run: RunContext,
  { internal, compared }: SummaryFacts,
): Pick<Shown, "value" | "label"> {
  const millions = inMillions([internal]);
  const amount = (key: Case): Formula =>
    (millions ? millionsText : hundredsText)(figureCell(key), run.language);
  const amounts = joined(CASES.map(amount), `&"${BETWEEN}"&`);
  const share = percentText(internal.unknown, run.language);
  return {
    value: asContent(fx`IF(ISNUMBER(${figureCell("base")}),${amounts},${{ text: DASH }})`),
    label: !compared.includes(1)
      ? word(run, SUMMARY_TEXTS.savingNotCompared)
      : internal.headline
        ? word(run, SUMMARY_TEXTS[millions ? "savingMillions" : "saving"])
        : word(run, SUMMARY_TEXTS.savingUnknown, { share }),
  };
}

/** The five figures in two rows: numbers, and what they are. */
export function figuresPart(run: RunContext, facts: SummaryFacts): SectionPart {
  const count = run.result.model.services.length;
  const [now, wanted] = [figureCell("selfNow"), figureCell("selfWanted")];
  const arrow = { text: " → " };
  const shown: readonly Shown[] = [
    {
      column: 0,
      value: asContent(
        fx`${figureCell("decided")}&${{ text: " + " }}&${figureCell("adoptedServices")}`,
      ),
      label: word(run, SUMMARY_TEXTS.decidedOf, { count }),
    },
    {
      column: 1,
      value: asContent(figureCell("discussFirst")),
      label: word(run, SUMMARY_TEXTS.discussFirst),
    },
    {
      column: 2,
      value: asContent(
        fx`IF(${now}="","–",${percent(now)}&${arrow}&IF(${wanted}="","–",${percent(wanted)})&${{ text: " %" }})`,
      ),
      label: word(run, SUMMARY_TEXTS.selfShare),
    },
    { column: 4, ...savingShown(run, facts) },
    {
      column: 7,
      value: asContent(figureCell("missed")),
      label: word(run, SUMMARY_TEXTS.missedGroups),
    },
  ];
  const row = (of: (one: Shown) => Content): Content[] =>
    Array.from({ length: PAGE_COLUMNS }, (_, column) => {
      const found = shown.find((one) => one.column === column);
      return found === undefined ? null : of(found);
    });
  return {
    kind: "section",
    rows: 2,
    columns: PAGE_COLUMNS,
    at: (top, left) => ({
      blocks: [
        {
          row: top,
          column: left,
          cells: [row(({ value }) => value), row(({ label }) => text(label))],
        },
      ],
      styles: [
        { area: area(top, left, 1, PAGE_COLUMNS), style: "big-figure" },
        { area: area(top + 1, left, 1, PAGE_COLUMNS), style: "figure-note" },
      ],
      heights: [{ row: top, points: 27 }],
    }),
  };
}
