/** Sheet `summary`: key figures to the left, formulas over the matrix and other sheets, and charts to the right. */
import { area } from "../../a1/address";
import { CELL_CLASSES } from "../../domain/model/model";
import { figure, figureHeading, figures, type FigureRow } from "../../workbook/layout/figures";
import { cellsOf, fx, type Formula } from "../../workbook/formula";
import { refs } from "../../workbook/layout/parts";
import type { CellStyleName } from "../../workbook/layout/plan";
import { word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { byChannel } from "../by-channel/table";
import { BY_CHANNEL_TEXTS } from "../by-channel/texts";
import { byService } from "../by-service/table";
import { checks } from "../checks/table";
import { adoptedNow } from "../matrix/adopted";
import { SEVERITY_WORDS } from "../checks/texts";
import { CHART_COLUMN_WIDTH, CHART_COLUMNS, summaryCharts } from "./charts";
import { SHEET, SUMMARY_TEXTS } from "./texts";

type Label = keyof typeof SUMMARY_TEXTS;

function keyFigures(run: RunContext): readonly FigureRow[] {
  const { matrix } = run.grids;
  const { services, groups, channels } = run.result.model;
  const ids = cellsOf(
    matrix.sheetName,
    area(matrix.firstRow, matrix.idColumn, matrix.rowIds.length, 1),
  );
  const ofChannels = refs(run, byChannel);
  const primaries = refs(run, byService).primary;
  const severities = refs(run, checks).severity;
  const yes = { text: word(run, BY_CHANNEL_TEXTS.yes) };
  const total = (key: keyof typeof ofChannels): Formula => fx`SUM(${ofChannels[key]})`;
  const electronic = (key: keyof typeof ofChannels): Formula =>
    fx`SUMIF(${ofChannels.electronic},${yes},${ofChannels[key]})`;
  const share = (part: Formula, of: Formula): Formula => fx`IF(${of}=0,0,${part}/${of})`;
  const cells = fx`(ROWS(${ids})*COUNTA(${ofChannels.id}))`;
  const adopted = adoptedNow(run);
  const decided = fx`(${cells}-${total("open")}-${adopted.cells})`;
  const severity = (key: "error" | "warning" | "advice"): Formula =>
    fx`COUNTIF(${severities},${{ text: word(run, SEVERITY_WORDS[key]) }})`;
  const heading = (label: Label): FigureRow => figureHeading(word(run, SUMMARY_TEXTS[label]));
  const row = (label: Label, value: Formula | number, style: CellStyleName = "integer") =>
    figure(word(run, SUMMARY_TEXTS[label]), style, value);
  return [
    heading("scope"),
    row("services", fx`SUMPRODUCT(--(${ids}<>""))`),
    row("channels", channels.length),
    row("groups", groups.length),
    heading("decisions"),
    row("cells", cells),
    row("decided", decided),
    row("decidedShare", share(decided, cells), "percent-one"),
    row("adopted", adopted.cells),
    row("adoptedServices", adopted.services),
    row("differing", total("differing")),
    row("withPrimary", fx`SUMPRODUCT(--(${primaries}<>""))`),
    row("withoutPrimary", fx`SUMPRODUCT(--(${primaries}=""))`),
    heading("classes"),
    ...CELL_CLASSES.map((cellClass) => row(cellClass, total(cellClass))),
    heading("electronic"),
    row("electronicPrimary", electronic("primary")),
    row("electronicShare", share(electronic("primary"), total("primary")), "percent-one"),
    heading("volumes"),
    row(
      "volumeKnown",
      services.reduce((sum, { volume }) => sum + (volume ?? 0), 0),
    ),
    row("servicesWithoutVolume", services.filter(({ volume }) => volume === null).length),
    row("volumeNow", total("allNow")),
    row("electronicNow", electronic("allNow")),
    row("volumeWanted", total("allWanted")),
    row("electronicWanted", electronic("allWanted")),
    heading("findings"),
    row("errors", severity("error")),
    row("warnings", severity("warning")),
    row("advice", severity("advice")),
  ];
}

export default outputSheet({
  key: "summary",
  owner: "add-in",
  texts: SHEET,
  layout: (run) => ({
    parts: [figures(keyFigures(run), 2)],
    beside: summaryCharts(run),
    widths: [46, 14, 3, ...CHART_COLUMNS.map(() => CHART_COLUMN_WIDTH)].map((width, column) => ({
      column,
      width,
    })),
    frozen: { rows: 1, columns: 0 },
  }),
});
