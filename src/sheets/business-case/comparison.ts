/** Part of the sheet `businessCase`: cost now and as decided over the services that can be compared, and what it rests on. */
import { cellAddress, quotedSheet } from "../../a1/address";
import {
  BLANK_ROW,
  figure,
  figureHeading,
  figures,
  type FigureRow,
  type FigureValue,
} from "../../workbook/layout/figures";
import { fx, type Formula } from "../../workbook/formula";
import { lines, type Part } from "../../workbook/layout/parts";
import { settingValue, sheetName, word, type RunContext } from "../../workbook/run-context";
import { volumeCells } from "../scores/table";
import { SETTINGS } from "../settings/table";
import {
  ASSUMPTIONS,
  channelCells,
  COMPARED,
  comparedCell,
  EXPLANATIONS,
  type ForecastPositions,
} from "./table";
import { BUSINESS_CASE_TEXTS } from "./texts";
import { costsOf } from "./years";

/** The label and the two costs. */
const COLUMNS = 3;

type Rows<K extends string> = Readonly<Record<K, FigureRow>>;
/** Rows that there are only where something can be compared. */
const COSTS = [
  "compared",
  "now",
  "decided",
  "benefit",
  "uncosted",
  "uncostedDecided",
  "note",
] as const;
type CostKey = (typeof COSTS)[number];
type CountKey = Exclude<(typeof COMPARED)[number], CostKey>;

/** The cells with the internal and the external benefit, where there is a forecast. */
export const benefitCells = ({ comparison: top }: ForecastPositions): readonly string[] =>
  [1, 2].map((column) => cellAddress(top + COMPARED.indexOf("benefit"), column));

const t = (run: RunContext, key: keyof typeof BUSINESS_CASE_TEXTS): string =>
  word(run, BUSINESS_CASE_TEXTS[key], { sheet: sheetName(run, "current") });

/** Without a forecast, a line that says why there are no costs. */
const noCosts = (run: RunContext): Rows<CostKey> => ({
  ...(Object.fromEntries(COSTS.map((key) => [key, BLANK_ROW])) as Rows<CostKey>),
  compared: { label: { text: t(run, "noVolumes") }, labelStyle: "purpose" },
});

function costRows(run: RunContext, positions: ForecastPositions): Rows<CostKey> {
  const { all } = channelCells(positions);
  const [now, decided] = [all("nowCompared"), all("decidedCompared")];
  const money = (key: "now" | "decided" | "benefit", ...values: readonly Formula[]): FigureRow =>
    figure(t(run, key), "money-whole", ...values);
  const saved = (column: number): Formula =>
    fx`${comparedCell("now", column)}-${comparedCell("decided", column)}`;
  const uncosted = (key: "uncosted" | "uncostedDecided", contacts: Formula): FigureRow => {
    const without = (of: "cost" | "minutes") => fx`SUMPRODUCT((${all(of)}="")*${contacts})`;
    return figure(t(run, key), "integer", without("cost"), without("minutes"));
  };
  const none = { text: t(run, "noneCompared") };
  return {
    compared: {
      label: { text: t(run, "compared") },
      values: [{ text: t(run, "internal") }, { text: t(run, "external") }],
      labelStyle: "header",
      rowStyle: "header",
    },
    now: money("now", ...costsOf(positions, now)),
    decided: money("decided", ...costsOf(positions, decided)),
    benefit: { ...money("benefit", saved(1), saved(2)), rowStyle: "total" },
    uncosted: uncosted("uncosted", now),
    uncostedDecided: uncosted("uncostedDecided", decided),
    note: {
      label: fx`IF(${comparedCell("comparedServices", 1)}=0,${none},"")`,
      labelStyle: "purpose",
    },
  };
}

/** How many services are compared, and why others are not. */
function countRows(run: RunContext): Rows<CountKey> {
  const { model, now } = run.result;
  const { of } = volumeCells(run.result);
  const count = (key: CountKey, value: FigureValue) => figure(t(run, key), "integer", value);
  const rows = [...model.services.keys()];
  const inPart = rows.filter((row) => now.known[row] === 1 && now.inPart[row] === 1);
  const forecast = (onCourse: 0 | 1): Formula =>
    fx`COUNTIFS(${of("compared")},1,${of("onCourse")},${onCourse})`;
  return {
    services: figureHeading(t(run, "services"), t(run, "count")),
    total: count("total", model.services.length),
    comparedServices: count("comparedServices", fx`COUNTIF(${of("compared")},1)`),
    withoutNow: count("withoutNow", rows.filter((row) => now.known[row] !== 1).length),
    inPart: count("inPart", inPart.length),
    undecided: count("undecided", fx`COUNTIFS(${of("whole")},1,${of("compared")},0)`),
    inProjection: count("inProjection", forecast(1)),
    withoutVolume: count("withoutVolume", forecast(0)),
  };
}

function assumptionRows(run: RunContext): Rows<(typeof ASSUMPTIONS)[number]> {
  const name = sheetName(run, "settings");
  const setting = (key: "hourlyValue" | "horizon", of: "hourlyValue" | "horizonYears") => ({
    ...figure(t(run, key), "decimal", settingValue(run, SETTINGS, of), {
      text: t(run, "settings"),
    }),
    link: { to: `${quotedSheet(name)}!A1`, tip: name },
  });
  const growing = run.result.model.services.filter(({ growth }) => (growth ?? 0) !== 0).length;
  return {
    assumptions: figureHeading(t(run, "assumptions"), t(run, "value")),
    hourlyValue: setting("hourlyValue", "hourlyValue"),
    horizon: setting("horizon", "horizonYears"),
    growing: figure(t(run, "growing"), "decimal", growing),
  };
}

/** The comparison, its assumptions and how it is counted. */
export function comparison(run: RunContext, positions: ForecastPositions | null): readonly Part[] {
  const costs = positions === null ? noCosts(run) : costRows(run, positions);
  const compared = { ...costs, ...countRows(run) };
  const assumptions = assumptionRows(run);
  const inOrder = <K extends string>(keys: readonly K[], rows: Rows<K>) =>
    figures(
      keys.map((key) => rows[key]),
      COLUMNS,
    );
  return [
    inOrder(COMPARED, compared),
    inOrder(ASSUMPTIONS, assumptions),
    lines(EXPLANATIONS.map((key) => t(run, key))),
  ];
}
