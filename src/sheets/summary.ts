/** Sheet `summary`: key figures, native formulas over the matrix and the sheets by channel and by service. */
import { CELL_CLASSES, type Service } from "../domain/model";
import { CHECKS_TEXTS, SUMMARY_TEXTS } from "../locale/outputs";
import { area } from "./address";
import { BLANK, formula, literal, text, type Content } from "./cell";
import { BY_CHANNEL_FIRST_ROW, byChannelColumn, type ByChannelColumn } from "./byChannel";
import { BY_SERVICE_FIRST_ROW, PRIMARY_COLUMN } from "./byService";
import { CHECKS_FIRST_ROW, SEVERITY_COLUMN } from "./checks";
import type { GridLayout } from "./grid-sheet";
import { outputPlan, type OutputRequest } from "./output";
import type { Look, SheetPlan } from "./plan";
import { columnCells, sheetColumn } from "./references";

const FIRST_ROW = 3;

export interface SummaryRequest extends OutputRequest {
  readonly services: readonly Service[];
  readonly channels: number;
  readonly groups: number;
  readonly matrix: GridLayout;
  readonly byChannelName: string;
  readonly byServiceName: string;
  readonly checksName: string;
  readonly findings: number;
}

type Label = keyof typeof SUMMARY_TEXTS;
type Line =
  | { readonly section: Label }
  | { readonly label: Label; readonly value: Content; readonly look: Look };

function lines(request: SummaryRequest): Line[] {
  const { language, matrix } = request;
  const rows = matrix.rowIds.length;
  const byChannel = (key: ByChannelColumn): string =>
    sheetColumn(
      request.byChannelName,
      BY_CHANNEL_FIRST_ROW,
      byChannelColumn(key),
      Math.max(request.channels, 1),
    );
  const total = (key: ByChannelColumn): string => `SUM(${byChannel(key)})`;
  const electronic = (key: ByChannelColumn): string =>
    `SUMIF(${byChannel("electronic")},"yes",${byChannel(key)})`;
  const primaryColumn = sheetColumn(
    request.byServiceName,
    BY_SERVICE_FIRST_ROW,
    PRIMARY_COLUMN,
    rows,
  );
  const cells = `${rows}*${request.channels}`;
  const decided = `(${cells}-${total("open")})`;
  const severities = sheetColumn(
    request.checksName,
    CHECKS_FIRST_ROW,
    SEVERITY_COLUMN,
    Math.max(request.findings, 1),
  );
  const severity = (key: "error" | "warning" | "advice"): Content =>
    formula(`=COUNTIF(${severities},${literal(CHECKS_TEXTS[key][language])})`);
  const known = request.services.reduce((sum, { volume }) => sum + (volume ?? 0), 0);
  const unknown = request.services.filter(({ volume }) => volume === null).length;
  const figure = (label: Label, source: string, look: Look = "integer"): Line => ({
    label,
    value: formula(`=${source}`),
    look,
  });
  return [
    { section: "scope" },
    figure("services", `SUMPRODUCT(--(${columnCells(matrix, matrix.idColumn)}<>""))`),
    { label: "channels", value: request.channels, look: "integer" },
    { label: "groups", value: request.groups, look: "integer" },
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
    { label: "volumeKnown", value: known, look: "integer" },
    { label: "servicesWithoutVolume", value: unknown, look: "integer" },
    figure("volumeNow", total("volumeNow")),
    figure("electronicNow", electronic("volumeNow")),
    figure("volumeWanted", total("volumeWanted")),
    figure("electronicWanted", electronic("volumeWanted")),
    { section: "findings" },
    { label: "errors", value: severity("error"), look: "integer" },
    { label: "warnings", value: severity("warning"), look: "integer" },
    { label: "advice", value: severity("advice"), look: "integer" },
  ];
}

/** Plans the sheet. */
export function summaryPlan(request: SummaryRequest): SheetPlan {
  const { language } = request;
  const all = lines(request);
  const cells = all.map((line): Content[] =>
    "section" in line
      ? [text(SUMMARY_TEXTS[line.section][language]), BLANK]
      : [text(SUMMARY_TEXTS[line.label][language]), line.value],
  );
  return outputPlan("summary", request, {
    rows: FIRST_ROW + all.length,
    columns: 2,
    table: null,
    blocks: [{ row: FIRST_ROW, column: 0, cells }],
    looks: all.flatMap((line, index) => {
      const row = FIRST_ROW + index;
      return "section" in line
        ? [{ area: area(row, 0, 1, 2), look: "section" as const }]
        : [
            { area: area(row, 0, 1, 1), look: "figure-label" as const },
            { area: area(row, 1, 1, 1), look: line.look },
          ];
    }),
    validations: [],
    conditionals: [],
    widths: [
      { column: 0, width: 46 },
      { column: 1, width: 18 },
    ],
    portrait: true,
    frozen: { rows: FIRST_ROW, columns: 0 },
  });
}
