/** Sheet `summary`: key figures, native formulas over the matrix and the sheets by channel and by service. */
import { CELL_CLASSES, type Channel, type Service } from "../domain/model";
import { isElectronic } from "../domain/electronic";
import { CHECKS_TEXTS, SUMMARY_TEXTS } from "../locale/outputs";
import { area } from "./address";
import { BLANK, formula, literal, text, type Content } from "./cell";
import { BY_SERVICE_FIRST_ROW, PRIMARY_COLUMN } from "./byService";
import { CHECKS_FIRST_ROW, SEVERITY_COLUMN } from "./checks";
import { classLetter } from "./class-codes";
import type { GridLayout } from "./grid-plan";
import { outputPlan, type OutputRequest } from "./output";
import type { Look, SheetPlan } from "./plan";
import { bodyCells, channelCells, columnCells, sheetColumn } from "./references";

const FIRST_ROW = 3;

export interface SummaryRequest extends OutputRequest {
  readonly services: readonly Service[];
  readonly channels: readonly Channel[];
  readonly groups: number;
  readonly matrix: GridLayout;
  readonly current: GridLayout;
  readonly byServiceName: string;
  readonly checksName: string;
  readonly findings: number;
}

type Label = keyof typeof SUMMARY_TEXTS;
type Line =
  | { readonly section: Label }
  | { readonly label: Label; readonly value: Content; readonly look: Look };

const electronicOf = (channels: readonly Channel[]): readonly Channel[] =>
  channels.filter(isElectronic);

/** The sum of one formula over several channels; "0" over none. */
const over = (parts: readonly string[]): string => (parts.length === 0 ? "0" : parts.join("+"));

function lines(request: SummaryRequest): Line[] {
  const { language, matrix, current, channels } = request;
  const rows = matrix.rowIds.length;
  const body = [...matrix.columns.values()].sort((one, other) => one - other);
  const letter = (cellClass: (typeof CELL_CLASSES)[number]): string =>
    literal(classLetter(cellClass, language));
  const perColumn = (of: (cells: string) => string): string =>
    over(body.map((column) => of(columnCells(matrix, column))));
  const electronicCells = electronicOf(channels).flatMap(
    ({ id }) => channelCells(matrix, id) ?? [],
  );
  const currentCells = (chosen: readonly Channel[]): readonly string[] =>
    chosen.flatMap(({ id }) => channelCells(current, id) ?? []);
  const primaries = `COUNTIF(${bodyCells(matrix)},${letter("primary")})`;
  const electronicPrimaries = over(
    electronicCells.map((cells) => `COUNTIF(${cells},${letter("primary")})`),
  );
  const primaryColumn = sheetColumn(
    request.byServiceName,
    BY_SERVICE_FIRST_ROW,
    PRIMARY_COLUMN,
    rows,
  );
  const suggestion = matrix.trailing[0];
  const differing =
    suggestion === undefined
      ? "0"
      : over(
          body.map((column) => {
            const cells = columnCells(matrix, column);
            const letters = columnCells(matrix, suggestion);
            const place = column - matrix.body.column + 1;
            return `SUMPRODUCT((${cells}<>"")*(${letters}<>"")*(${cells}<>MID(${letters},${place},1)))`;
          }),
        );
  const decided = perColumn((cells) => `COUNTA(${cells})`);
  const cells = `${rows}*${body.length}`;
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
    { label: "channels", value: channels.length, look: "integer" },
    { label: "groups", value: request.groups, look: "integer" },
    { section: "decisions" },
    figure("cells", cells),
    figure("decided", decided),
    figure("decidedShare", `IF(${cells}=0,0,(${decided})/(${cells}))`, "percent-one"),
    figure("differing", differing),
    figure("withPrimary", `SUMPRODUCT(--(${primaryColumn}<>""))`),
    figure("withoutPrimary", `SUMPRODUCT(--(${primaryColumn}=""))`),
    { section: "classes" },
    ...CELL_CLASSES.map((cellClass) =>
      figure(
        cellClass,
        cellClass === "open"
          ? perColumn((column) => `COUNTBLANK(${column})`)
          : perColumn((column) => `COUNTIF(${column},${letter(cellClass)})`),
      ),
    ),
    { section: "electronic" },
    figure("electronicPrimary", electronicPrimaries),
    figure(
      "electronicShare",
      `IF(${primaries}=0,0,(${electronicPrimaries})/${primaries})`,
      "percent-one",
    ),
    { section: "volumes" },
    { label: "volumeKnown", value: known, look: "integer" },
    { label: "servicesWithoutVolume", value: unknown, look: "integer" },
    figure("volumeNow", over(currentCells(channels).map((column) => `SUM(${column})`))),
    figure(
      "electronicNow",
      over(currentCells(electronicOf(channels)).map((column) => `SUM(${column})`)),
    ),
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
