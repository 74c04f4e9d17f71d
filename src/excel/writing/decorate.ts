/** Validations, conditional formats, charts, links and print set-up of a sheet, from the plan. */
import { areaAddress, cellAddress, columnName } from "../../a1/address";
import { formatArea } from "../../a1/reference";
import type {
  AxisPlan,
  CellsOf,
  ChartPlan,
  LabelPlan,
  MovedChart,
  SeriesPlan,
} from "../../workbook/layout/chart-plan";
import type {
  ConditionalPlan,
  LinkPlan,
  PagePlan,
  ValidationPlan,
} from "../../workbook/layout/plan";

/** Margins of a printed page, in points: narrow, so that wide tables stay readable. */
const MARGIN_SIDE = 28;
const MARGIN_TOP = 34;
const MARGIN_BOTTOM = 42;
const MARGIN_FOOTER = 20;

/** Excel's own limits for a validation's title and message. */
const TITLE = 32;
const MESSAGE = 255;

/** Sets the rule and messages of a plan, whose area is not used here. @param replaces the cells may have a rule */
export function addValidation(
  validation: Excel.DataValidation,
  plan: ValidationPlan,
  replaces: boolean,
): void {
  if (replaces) validation.clear();
  const { rule } = plan;
  if (rule === "anything") {
    validation.rule = { custom: { formula: "=TRUE" } };
  } else if ("choices" in rule) {
    validation.rule = { list: { inCellDropDown: true, source: rule.choices.join(",") } };
  } else if ("from" in rule) {
    validation.rule = { list: { inCellDropDown: true, source: rule.from } };
  } else if ("formula" in rule) {
    validation.rule = { custom: { formula: rule.formula } };
  } else {
    const unbounded = rule.maximum >= Number.MAX_SAFE_INTEGER;
    const bounds = unbounded
      ? { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" as const }
      : { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" as const };
    validation.rule = rule.integer ? { wholeNumber: bounds } : { decimal: bounds };
  }
  validation.prompt = {
    showPrompt: plan.hintless !== true,
    title: plan.title.slice(0, TITLE),
    message: plan.message.slice(0, MESSAGE),
  };
  validation.errorAlert = {
    showAlert: rule !== "anything" && plan.strict !== "silent",
    style: plan.strict === true ? "Stop" : "Warning",
    title: plan.title.slice(0, TITLE),
    message: plan.message.slice(0, MESSAGE),
  };
}

export function addConditional(sheet: Excel.Worksheet, plan: ConditionalPlan): void {
  const formats = sheet.getRange(areaAddress(plan.area)).conditionalFormats;
  const { rule } = plan;
  if ("bar" in rule) {
    const { dataBar } = formats.add("DataBar");
    dataBar.positiveFormat.fillColor = rule.bar;
    dataBar.lowerBoundRule = { type: "Number", formula: String(rule.minimum) };
    dataBar.upperBoundRule = { type: "Number", formula: String(rule.maximum) };
    return;
  }
  const { custom } = formats.add("Custom");
  custom.rule.formula = rule.formula;
  const { fill, color, bold, italic, frame, dotted = false } = rule.style;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (italic !== undefined) custom.format.font.italic = italic;
  if (frame !== undefined) {
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      const border = custom.format.borders.getItem(edge);
      border.style = dotted ? "Dot" : "Continuous";
      border.color = frame;
    }
  }
}

/** Adds a link from a cell to another one. */
export function addLink(sheet: Excel.Worksheet, { row, column, to, tip }: LinkPlan): void {
  sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference: to, screenTip: tip };
}

/** Sets the texts beside the points of a series. */
function addLabels(series: Excel.ChartSeries, plan: LabelPlan): void {
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showSeriesName = plan.shows === "name";
  dataLabels.showValue = plan.shows === "value";
  dataLabels.showBubbleSize = false;
  dataLabels.position = plan.position;
  dataLabels.format.font.size = plan.size;
  dataLabels.format.font.color = plan.color;
  if (plan.numberFormat !== undefined) dataLabels.numberFormat = plan.numberFormat;
}

function setAxis(axis: Excel.ChartAxis, plan: AxisPlan): void {
  const { minimum, maximum, crossesAt, reversed, visible, unlabelled, gridlines, size } = plan;
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
  if (crossesAt !== undefined) axis.setPositionAt(crossesAt);
  if (reversed !== undefined) axis.reversePlotOrder = reversed;
  if (unlabelled === true) axis.tickLabelPosition = "None";
  if (gridlines !== undefined) axis.majorGridlines.visible = gridlines;
  if (size !== undefined) axis.format.font.size = size;
  // Last: an axis that is not there has no other properties.
  if (visible !== undefined) axis.visible = visible;
}

/** A name that begins with = would be a reference to cells. */
const plainName = (name: string): string => (name.startsWith("=") ? ` ${name}` : name);

/** Creates a chart over its cells. Office.js has no alternative text of charts: see `build.ts`. */
export function addChart(workbook: Excel.Workbook, sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { name, type, title, categoryTitle, valueTitle, series } = plan;
  const [first] = series;
  if (first === undefined) return;
  // One column of numbers gives exactly one series, whose ranges are then set.
  const chart = sheet.charts.add(type, cellsOf(workbook, first.values), "Columns");
  chart.name = name;
  series.forEach((planned, index) => {
    const seriesName = plainName(planned.name);
    const created = index === 0 ? chart.series.getItemAt(0) : chart.series.add(seriesName);
    if (index === 0) created.name = seriesName;
    setCells(workbook, created, planned);
    if (planned.color === null) created.format.fill.clear();
    else created.format.fill.setSolidColor(planned.color);
    if (planned.labels !== undefined) addLabels(created, planned.labels);
  });
  chart.title.text = title;
  if (categoryTitle !== "") chart.axes.categoryAxis.title.text = categoryTitle;
  if (valueTitle !== "") chart.axes.valueAxis.title.text = valueTitle;
  const { legend = series.length > 1 } = plan;
  chart.legend.visible = legend;
  if (legend) chart.legend.position = "Bottom";
  if (plan.categoryAxis !== undefined) setAxis(chart.axes.categoryAxis, plan.categoryAxis);
  if (plan.valueAxis !== undefined) setAxis(chart.axes.valueAxis, plan.valueAxis);
  setPosition(sheet, chart, plan);
}

/** Gives a chart that stays its position, and where they are others the cells that it draws from. */
export function moveChart(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { chart: plan, otherCells }: MovedChart,
): void {
  const chart = sheet.charts.getItem(plan.name);
  if (otherCells) {
    plan.series.forEach((planned, index) => {
      setCells(workbook, chart.series.getItemAt(index), planned);
    });
  }
  setPosition(sheet, chart, plan);
}

const cellsOf = (workbook: Excel.Workbook, { sheet, area }: CellsOf): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRange(areaAddress(area));

function setCells(
  workbook: Excel.Workbook,
  series: Excel.ChartSeries,
  { values, across, sizes }: SeriesPlan,
): void {
  series.setValues(cellsOf(workbook, values));
  series.setXAxisValues(cellsOf(workbook, across));
  if (sizes !== undefined) series.setBubbleSizes(cellsOf(workbook, sizes));
}

function setPosition(sheet: Excel.Worksheet, chart: Excel.Chart, { area }: ChartPlan): void {
  const corner = (row: number, column: number): Excel.Range =>
    sheet.getRangeByIndexes(row, column, 1, 1);
  chart.setPosition(
    corner(area.row, area.column),
    corner(area.row + area.rows - 1, area.column + area.columns - 1),
  );
}

export function setPage(sheet: Excel.Worksheet, plan: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = plan.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.leftMargin = MARGIN_SIDE;
  pageLayout.rightMargin = MARGIN_SIDE;
  pageLayout.topMargin = MARGIN_TOP;
  pageLayout.bottomMargin = MARGIN_BOTTOM;
  pageLayout.footerMargin = MARGIN_FOOTER;
  const { printed, printedBeside, onePage = false, scale } = plan;
  pageLayout.zoom =
    scale === undefined
      ? { horizontalFitToPages: 1, verticalFitToPages: onePage ? 1 : 0 }
      : { scale };
  if (printed !== undefined) {
    pageLayout.setPrintArea(
      printedBeside === undefined
        ? formatArea(printed)
        : sheet.getRanges(`${formatArea(printed)},${formatArea(printedBeside)}`),
    );
  }
  const { first, count } = plan.titleRows;
  pageLayout.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  if (plan.titleColumns > 0) {
    pageLayout.setPrintTitleColumns(`$A:$${columnName(plan.titleColumns - 1)}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = plan.footer;
}

/** Begins pages before these rows. @param replaces the sheet may have breaks of the last run */
export function setPageBreaks(
  { horizontalPageBreaks }: Excel.Worksheet,
  rows: readonly number[],
  replaces: boolean,
): void {
  if (replaces) horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(cellAddress(row, 0));
}
