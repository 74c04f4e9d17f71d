/** Sheet `summary`: key figures, native formulas over the matrix and the sheets by channel and by service. */
import { CELL_CLASSES } from "../../domain/model/model";
import { area } from "../../a1/address";
import { BLANK, formula, literal, text, type Content } from "../../workbook/cell";
import { refs } from "../../workbook/parts";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { CellStyleName, SheetPlan } from "../../workbook/plan";
import { columnCells } from "../../workbook/references";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { ownSheet } from "../../workbook/sheet-module";
import { byChannel } from "../by-channel/table";
import { BY_CHANNEL_TEXTS } from "../by-channel/texts";
import { byService } from "../by-service/table";
import { forecastPositions } from "../business-case/table";
import { checks } from "../checks/table";
import { SEVERITY_WORDS } from "../checks/texts";
import { servicesByFrequencyComplexity } from "../scores/frequency-complexity";
import { CHART_COLUMN_WIDTH, CHARTS_RIGHT, summaryCharts } from "./charts";
import { SHEET, SUMMARY_TEXTS } from "./texts";

const FIRST_ROW = 3;

interface SummaryRequest extends OutputRequest {
  readonly run: RunContext;
}

type Label = keyof typeof SUMMARY_TEXTS;
type Line =
  | { readonly section: Label }
  | { readonly label: Label; readonly value: Content; readonly style: CellStyleName };

function lines({ run }: SummaryRequest): Line[] {
  const { matrix } = run.grids;
  const { model } = run.result;
  const { services } = model;
  const channels = model.channels.length;
  const rows = matrix.rowIds.length;
  const byChannelCells = refs(run, byChannel);
  const total = (key: keyof typeof byChannelCells): string => `SUM(${byChannelCells[key]})`;
  const electronic = (key: keyof typeof byChannelCells): string =>
    `SUMIF(${byChannelCells.electronic},${literal(word(run, BY_CHANNEL_TEXTS.yes))},${byChannelCells[key]})`;
  const primaryColumn = refs(run, byService).primary;
  const cells = `${rows}*${channels}`;
  const decided = `(${cells}-${total("open")})`;
  const severity = (key: "error" | "warning" | "advice"): Content =>
    formula(`=COUNTIF(${refs(run, checks).severity},${literal(word(run, SEVERITY_WORDS[key]))})`);
  const known = services.reduce((sum, { volume }) => sum + (volume ?? 0), 0);
  const unknown = services.filter(({ volume }) => volume === null).length;
  const figure = (label: Label, source: string, style: CellStyleName = "integer"): Line => ({
    label,
    value: formula(`=${source}`),
    style,
  });
  return [
    { section: "scope" },
    figure("services", `SUMPRODUCT(--(${columnCells(matrix, matrix.idColumn)}<>""))`),
    { label: "channels", value: channels, style: "integer" },
    { label: "groups", value: model.groups.length, style: "integer" },
    { section: "decisions" },
    figure("cells", cells),
    figure("decided", decided),
    figure("decidedShare", `IF(${cells}=0,0,${decided}/(${cells}))`, "percent-one"),
    figure("differing", total("differing")),
    figure("withPrimary", `SUMPRODUCT(--(${primaryColumn}<>""))`),
    figure("withoutPrimary", `SUMPRODUCT(--(${primaryColumn}=""))`),
    { section: "classes" },
    ...CELL_CLASSES.map((cellClass) => figure(cellClass, total(cellClass))),
    { section: "electronic" },
    figure("electronicPrimary", electronic("primary")),
    figure(
      "electronicShare",
      `IF(${total("primary")}=0,0,${electronic("primary")}/${total("primary")})`,
      "percent-one",
    ),
    { section: "volumes" },
    { label: "volumeKnown", value: known, style: "integer" },
    { label: "servicesWithoutVolume", value: unknown, style: "integer" },
    figure("volumeNow", total("volumeNow")),
    figure("electronicNow", electronic("volumeNow")),
    figure("volumeWanted", total("volumeWanted")),
    figure("electronicWanted", electronic("volumeWanted")),
    { section: "findings" },
    { label: "errors", value: severity("error"), style: "integer" },
    { label: "warnings", value: severity("warning"), style: "integer" },
    { label: "advice", value: severity("advice"), style: "integer" },
  ];
}

/** Plans the sheet: key figures to the left, charts to the right. */
function summaryPlan(request: SummaryRequest): SheetPlan {
  const { language, run } = request;
  const { model, now } = run.result;
  const all = lines(request);
  const cells = all.map((line): Content[] =>
    "section" in line
      ? [text(SUMMARY_TEXTS[line.section][language]), BLANK]
      : [text(SUMMARY_TEXTS[line.label][language]), line.value],
  );
  const charts = summaryCharts({
    language,
    firstRow: FIRST_ROW,
    name: request.name,
    channels: model.channels.length,
    services: model.services.length,
    servicesWithNow: model.services.filter(
      ({ volume }, index) => volume !== null && now.known[index] === 1,
    ).length,
    byChannelName: sheetName(run, "byChannel"),
    businessCaseName: sheetName(run, "businessCase"),
    compared: forecastPositions(model, now),
    frequencyComplexity: servicesByFrequencyComplexity(model),
  });
  return outputPlan("summary", request, {
    rows: Math.max(FIRST_ROW + all.length, charts.rows),
    columns: CHARTS_RIGHT,
    table: null,
    blocks: [{ row: FIRST_ROW, column: 0, cells }, ...charts.blocks],
    styles: [
      ...all.flatMap((line, index) => {
        const row = FIRST_ROW + index;
        return "section" in line
          ? [{ area: area(row, 0, 1, 2), style: "section" as const }]
          : [
              { area: area(row, 0, 1, 1), style: "figure-label" as const },
              { area: area(row, 1, 1, 1), style: line.style },
            ];
      }),
      ...charts.styles,
    ],
    charts: charts.charts,
    validations: [],
    conditionals: [],
    widths: [
      { column: 0, width: 46 },
      { column: 1, width: 14 },
      { column: 2, width: 3 },
      ...Array.from({ length: CHARTS_RIGHT - 3 }, (_, index) => ({
        column: 3 + index,
        width: CHART_COLUMN_WIDTH,
      })),
    ],
    frozen: { rows: 1, columns: 0 },
  });
}

export default ownSheet({
  key: "summary",
  owner: "add-in",
  texts: SHEET,
  plan: (run, request) => summaryPlan({ ...request, run }),
});
