/** Part of the sheet `businessCase`: the figures above the tables, section by section, and how they are counted. */
import { quotedSheet } from "../../a1/address";
import {
  figure,
  figureHeading,
  figures,
  type FigureRow,
  type FigureValue,
} from "../../workbook/layout/figures";
import { fx, type Formula } from "../../workbook/formula";
import { broken, lines, type Part } from "../../workbook/layout/parts";
import { settingValue, sheetName, word, type RunContext } from "../../workbook/run-context";
import { volumeCells } from "../scores/table";
import { SETTINGS } from "../settings/table";
import { costRows, savingRows } from "./saved";
import {
  channelCells,
  EXTERNAL,
  figureCell,
  INTERNAL,
  rowsOfSection,
  type FigureKey,
  type ForecastPositions,
  type SectionKey,
} from "./table";
import { EXPLANATIONS, FIGURE_TEXTS, TABLE_TEXTS } from "./texts";
import { costsOf } from "./years";

/** The label, and low, base and high. */
const COLUMNS = 4;

type Rows<K extends FigureKey> = Readonly<Record<K, FigureRow>>;

const t = (run: RunContext, key: keyof typeof FIGURE_TEXTS): string => word(run, FIGURE_TEXTS[key]);

/** Cost now and as decided over the services compared. */
function comparedRows(run: RunContext, positions: ForecastPositions): Rows<FigureKey<"compared">> {
  const { all } = channelCells(positions);
  const [now, decided] = [all("nowCompared"), all("decidedCompared")];
  const money = (key: "now" | "decided" | "difference", ...values: readonly Formula[]): FigureRow =>
    figure(t(run, key), "money-whole", ...values);
  const less = (column: number): Formula =>
    fx`${figureCell("now", column)}-${figureCell("decided", column)}`;
  const uncosted = (key: "uncosted" | "uncostedDecided", contacts: Formula): FigureRow => {
    const without = (of: "cost" | "minutes") => fx`SUMPRODUCT((${all(of)}="")*${contacts})`;
    return figure(t(run, key), "integer", without("cost"), without("minutes"));
  };
  return {
    compared: figureHeading(t(run, "compared"), t(run, "internal"), t(run, "external")),
    now: money("now", ...costsOf(positions, now)),
    decided: money("decided", ...costsOf(positions, decided)),
    difference: {
      ...money("difference", less(INTERNAL), less(EXTERNAL)),
      rowStyle: "total",
    },
    uncosted: uncosted("uncosted", now),
    uncostedDecided: uncosted("uncostedDecided", decided),
  };
}

/** How many services are compared, and why others are not. */
function countRows(run: RunContext): Rows<FigureKey<"services">> {
  const { model, now } = run.result;
  const { of } = volumeCells(run.result);
  const count = (key: FigureKey<"services">, value: FigureValue) =>
    figure(t(run, key), "integer", value);
  const rows = [...model.services.keys()];
  const inPart = rows.filter((row) => now.known[row] === 1 && now.inPart[row] === 1);
  return {
    services: figureHeading(t(run, "services"), t(run, "count")),
    total: count("total", model.services.length),
    comparedServices: count("comparedServices", fx`COUNTIF(${of("compared")},1)`),
    withoutNow: count("withoutNow", rows.filter((row) => now.known[row] !== 1).length),
    inPart: count("inPart", inPart.length),
    undecided: count("undecided", fx`COUNTIFS(${of("whole")},1,${of("compared")},0)`),
  };
}

function assumptionRows(run: RunContext): Rows<FigureKey<"assumptions">> {
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

const section = <S extends SectionKey>(key: S, rows: Rows<FigureKey<S>>): Part =>
  figures(
    rowsOfSection(key).map((row) => rows[row]),
    COLUMNS,
  );

/** Characters across the columns of the sheet: a longer line would make the printed page smaller. */
const WIDTH = 140;

/** How the figures are counted. */
export const explanations = (run: RunContext): Part =>
  lines(
    Object.values(EXPLANATIONS).flatMap((text) =>
      broken(word(run, text, { settings: sheetName(run, "settings") }), WIDTH),
    ),
  );

/** The sections from the top; without a forecast, a line that says why there are no amounts. */
export function figureParts(run: RunContext, positions: ForecastPositions | null): readonly Part[] {
  const amounts: readonly Part[] =
    positions === null
      ? [lines([word(run, TABLE_TEXTS.noVolumes, { sheet: sheetName(run, "current") })])]
      : [
          section("saving", savingRows(run)),
          section("costs", costRows(run, positions)),
          section("compared", comparedRows(run, positions)),
        ];
  return [
    ...amounts,
    section("services", countRows(run)),
    section("assumptions", assumptionRows(run)),
  ];
}
