/** Part of the sheet `businessCase`: cost now and as decided over the services that can be compared, and what it rests on. */
import { absoluteAddress, area, cellAddress } from "../../a1/address";
import {
  channelColumn,
  COST_COLUMN,
  DECIDED_COLUMN,
  MINUTES_COLUMN,
  NOW_COLUMN,
  type ForecastPositions,
} from "./channels";
import { businessCaseWord, topOf, type BusinessCaseRequest, type Section } from "./parts";
import { formula, literal, text, type Content } from "../../workbook/cell";
import type { StylePlan } from "../../workbook/plan";

/** Rows, counted from the first of the section. */
const ROWS = {
  header: 0,
  now: 1,
  decided: 2,
  benefit: 3,
  uncosted: 4,
  uncostedDecided: 5,
  note: 6,
  services: 7,
  total: 8,
  compared: 9,
  withoutNow: 10,
  withoutVolume: 11,
  withoutPrimary: 12,
  inProjection: 13,
  assumptions: 15,
  hourlyValue: 16,
  horizon: 17,
  growing: 18,
  explainedCost: 20,
  explainedForecast: 21,
  explainedYearZero: 22,
} as const;

export const COMPARISON_ROWS = 23;
/** Columns of the labels and of the two costs. */
const COLUMNS = 3;

/** The cell with the value of the user's hour. */
export const hourlyValueCell = ({ comparison }: ForecastPositions): string =>
  absoluteAddress(area(comparison + ROWS.hourlyValue, 1, 1, 1)).split(":")[0] ?? "";

/** The cells with the internal and the external benefit. */
export const benefitCells = ({ comparison }: ForecastPositions): readonly string[] =>
  [1, 2].map((column) => cellAddress(comparison + ROWS.benefit, column));

/** Internal and external cost of a column of contacts by channel. */
const costsOf = (places: ForecastPositions, column: number): Content[] => {
  const volumes = channelColumn(places, column);
  return [
    formula(`=SUMPRODUCT(${channelColumn(places, COST_COLUMN)},${volumes})`),
    formula(
      `=SUMPRODUCT(${channelColumn(places, MINUTES_COLUMN)},${volumes})/60*${hourlyValueCell(places)}`,
    ),
  ];
};

/** Contacts in channels without a cost, and without minutes. */
const uncostedOf = (places: ForecastPositions, column: number): Content[] =>
  [COST_COLUMN, MINUTES_COLUMN].map((of) =>
    formula(`=SUMPRODUCT((${channelColumn(places, of)}="")*${channelColumn(places, column)})`),
  );

/** Lays out the section; without places only the counts and the assumptions. */
export function comparisonSection(
  request: BusinessCaseRequest,
  first: number,
  places: ForecastPositions | null,
): Section {
  const { language, model, now, volumeProjection } = request;
  const word = businessCaseWord(language);
  const { services, settings } = model;
  const knownNow = services.filter((_, index) => now.known[index] === 1);
  const counted = (criterion: string): Content =>
    formula(
      `=COUNTIFS(${volumeProjection.of("comparable")},1,${volumeProjection.primaries},${literal(criterion)})`,
    );
  const lines: (readonly [row: keyof typeof ROWS, cells: readonly Content[]])[] = [
    ["services", [text(word("services")), text(word("count"))]],
    ["total", [text(word("total")), services.length]],
    ["compared", [text(word("comparedServices")), counted(">0")]],
    ["withoutNow", [text(word("withoutNow")), services.length - knownNow.length]],
    [
      "withoutVolume",
      [text(word("withoutVolume")), knownNow.filter(({ volume }) => volume === null).length],
    ],
    ["withoutPrimary", [text(word("withoutPrimary")), counted("0")]],
    [
      "inProjection",
      [
        text(word("inProjection")),
        formula(
          `=COUNTIFS(${volumeProjection.of("on course")},1,${volumeProjection.primaries},">0")`,
        ),
      ],
    ],
    ["assumptions", [text(word("assumptions")), text(word("value"))]],
    ["hourlyValue", [text(word("hourlyValue")), settings.hourlyValue, text(word("settings"))]],
    ["horizon", [text(word("horizon")), settings.horizonYears, text(word("settings"))]],
    [
      "growing",
      [text(word("growing")), services.filter(({ growth }) => (growth ?? 0) !== 0).length],
    ],
    ["explainedCost", [text(word("explainedCost"))]],
    ["explainedForecast", [text(word("explainedForecast"))]],
    ["explainedYearZero", [text(word("explainedYearZero", { sheet: request.currentName }))]],
  ];
  if (places === null) {
    lines.push(["header", [text(word("noVolumes", { sheet: request.currentName }))]]);
  } else {
    const cost = (row: "now" | "decided"): string => cellAddress(first + ROWS[row], 1);
    const external = (row: "now" | "decided"): string => cellAddress(first + ROWS[row], 2);
    const compared = cellAddress(first + ROWS.compared, 1);
    lines.push(
      ["header", [word("compared"), word("internal"), word("external")].map(text)],
      ["now", [text(word("now")), ...costsOf(places, NOW_COLUMN)]],
      ["decided", [text(word("decided")), ...costsOf(places, DECIDED_COLUMN)]],
      [
        "benefit",
        [
          text(word("benefit")),
          formula(`=${cost("now")}-${cost("decided")}`),
          formula(`=${external("now")}-${external("decided")}`),
        ],
      ],
      ["uncosted", [text(word("uncosted")), ...uncostedOf(places, NOW_COLUMN)]],
      ["uncostedDecided", [text(word("uncostedDecided")), ...uncostedOf(places, DECIDED_COLUMN)]],
      ["note", [formula(`=IF(${compared}=0,${literal(word("noneCompared"))},"")`)]],
    );
  }
  const across = (row: keyof typeof ROWS, style: StylePlan["style"], rows = 1): StylePlan => ({
    area: area(first + ROWS[row], 0, rows, COLUMNS),
    style,
  });
  const figures = (row: keyof typeof ROWS, style: StylePlan["style"], rows: number): StylePlan => ({
    area: area(first + ROWS[row], 1, rows, COLUMNS - 1),
    style,
  });
  const link = (row: "hourlyValue" | "horizon") => ({
    row: first + ROWS[row],
    column: 2,
    to: topOf(request.settingsName),
    tip: request.settingsName,
  });
  return {
    blocks: lines.map(([row, cells]) => ({ row: first + ROWS[row], column: 0, cells: [cells] })),
    styles: [
      ...(places === null
        ? [{ area: area(first, 0, 1, 1), style: "purpose" as const }]
        : [
            across("header", "header"),
            figures("now", "money-whole", 3),
            figures("uncosted", "integer", 2),
            across("benefit", "total"),
            { area: area(first + ROWS.note, 0, 1, 1), style: "purpose" as const },
          ]),
      { area: area(first + 1, 0, COMPARISON_ROWS - 4, 1), style: "figure-label" },
      across("services", "section"),
      figures("services", "section-number", 1),
      figures("total", "integer", 6),
      across("assumptions", "section"),
      figures("assumptions", "section-number", 1),
      figures("hourlyValue", "decimal", 3),
      { area: area(first + ROWS.hourlyValue, 2, 2, 1), style: "link" },
      { area: area(first + ROWS.explainedCost, 0, 3, 1), style: "purpose" },
    ],
    links: [link("hourlyValue"), link("horizon")],
  };
}
