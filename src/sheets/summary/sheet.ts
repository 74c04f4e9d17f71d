/** Sheet `summary`: key figures, native formulas over the matrix and the sheets by channel and by service. */
import { CELL_CLASSES, type Model } from "../../domain/model/model";
import type { NowVolumes } from "../../domain/volumes/volumes-now";
import { BY_CHANNEL_TEXTS, CHECKS_TEXTS, SUMMARY_TEXTS } from "../../locale/outputs";
import { area } from "../../a1/address";
import { BLANK, formula, literal, text, type Content } from "../../workbook/cell";
import { BY_CHANNEL_FIRST_ROW, byChannelColumn, type ByChannelColumn } from "../by-channel/sheet";
import { BY_SERVICE_FIRST_ROW, PRIMARY_COLUMN } from "../by-service/sheet";
import { forecastPositions } from "../business-case/sheet";
import { CHECKS_FIRST_ROW, SEVERITY_COLUMN } from "../checks/sheet";
import { servicesByFrequencyComplexity } from "../scores/frequency-complexity";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { CellStyleName, SheetPlan } from "../../workbook/plan";
import { columnCells, sheetColumn } from "../../workbook/references";
import { CHART_COLUMN_WIDTH, CHARTS_RIGHT, summaryCharts } from "./charts";

const FIRST_ROW = 3;

export interface SummaryRequest extends OutputRequest {
  readonly model: Model;
  readonly now: NowVolumes;
  readonly matrix: GridLayout;
  readonly byChannelName: string;
  readonly businessCaseName: string;
  readonly byServiceName: string;
  readonly checksName: string;
  readonly findings: number;
}

type Label = keyof typeof SUMMARY_TEXTS;
type Line =
  | { readonly section: Label }
  | { readonly label: Label; readonly value: Content; readonly style: CellStyleName };

function lines(request: SummaryRequest): Line[] {
  const { language, matrix, model } = request;
  const { services } = model;
  const channels = model.channels.length;
  const rows = matrix.rowIds.length;
  const byChannel = (key: ByChannelColumn): string =>
    sheetColumn(
      request.byChannelName,
      BY_CHANNEL_FIRST_ROW,
      byChannelColumn(key),
      Math.max(channels, 1),
    );
  const total = (key: ByChannelColumn): string => `SUM(${byChannel(key)})`;
  const electronic = (key: ByChannelColumn): string =>
    `SUMIF(${byChannel("electronic")},${literal(BY_CHANNEL_TEXTS.yes[language])},${byChannel(key)})`;
  const primaryColumn = sheetColumn(
    request.byServiceName,
    BY_SERVICE_FIRST_ROW,
    PRIMARY_COLUMN,
    rows,
  );
  const cells = `${rows}*${channels}`;
  const decided = `(${cells}-${total("open")})`;
  const severities = sheetColumn(
    request.checksName,
    CHECKS_FIRST_ROW,
    SEVERITY_COLUMN,
    Math.max(request.findings, 1),
  );
  const severity = (key: "error" | "warning" | "advice"): Content =>
    formula(`=COUNTIF(${severities},${literal(CHECKS_TEXTS[key][language])})`);
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
export function summaryPlan(request: SummaryRequest): SheetPlan {
  const { language, model, now } = request;
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
      ({ volume }, place) => volume !== null && now.known[place] === 1,
    ).length,
    byChannelName: request.byChannelName,
    businessCaseName: request.businessCaseName,
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
