/** Validations, conditional formats, charts, links and print set-up of a sheet, from the plan. */
import { areaAddress, columnName } from "../a1/address";
import type {
  CellsOf,
  ChartPlan,
  ConditionalPlan,
  LinkPlan,
  PagePlan,
  ValidationPlan,
} from "../workbook/layout/plan";

/** Margins of a printed page, in points: narrow, so that wide tables stay readable. */
const MARGIN_SIDE = 36;
const MARGIN_TOP = 40;
const MARGIN_BOTTOM = 48;
const MARGIN_FOOTER = 24;

/** Excel's own limits for a validation's title and message. */
const TITLE = 32;
const MESSAGE = 255;

export function addValidation(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const validation = sheet.getRange(areaAddress(plan.area)).dataValidation;
  validation.clear();
  const { rule } = plan;
  if (rule === "anything") {
    validation.rule = { custom: { formula: "=TRUE" } };
  } else if ("choices" in rule) {
    validation.rule = { list: { inCellDropDown: true, source: rule.choices.join(",") } };
  } else if ("formula" in rule) {
    validation.rule = { custom: { formula: rule.formula } };
  } else {
    const unbounded = rule.maximum >= Number.MAX_SAFE_INTEGER;
    const bounds = unbounded
      ? { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" as const }
      : { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" as const };
    validation.rule = rule.integer ? { wholeNumber: bounds } : { decimal: bounds };
  }
  validation.ignoreBlanks = true;
  validation.prompt = {
    showPrompt: true,
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
  const { fill, color, bold, italic, frame } = rule.style;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (italic !== undefined) custom.format.font.italic = italic;
  if (frame !== undefined) {
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      const border = custom.format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = frame;
    }
  }
}

/** Adds a link from a cell to another one. */
export function addLink(sheet: Excel.Worksheet, { row, column, to, tip }: LinkPlan): void {
  sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference: to, screenTip: tip };
}

/** Creates a chart over its cells. Office.js has no alternative text of charts: see `build.ts`. */
export function addChart(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { name, type, title, categoryTitle, valueTitle, area: chartArea, series }: ChartPlan,
): void {
  const [first] = series;
  if (first === undefined) return;
  const cells = ({ sheet: on, area }: CellsOf): Excel.Range =>
    workbook.worksheets.getItem(on).getRange(areaAddress(area));
  // One column of numbers gives exactly one series, whose ranges are then set.
  const chart = sheet.charts.add(type, cells(first.values), "Columns");
  chart.name = name;
  series.forEach((planned, index) => {
    const created = index === 0 ? chart.series.getItemAt(0) : chart.series.add(planned.name);
    created.name = planned.name;
    created.setValues(cells(planned.values));
    created.setXAxisValues(cells(planned.across));
    if (planned.sizes !== undefined) created.setBubbleSizes(cells(planned.sizes));
    created.format.fill.setSolidColor(planned.color);
  });
  chart.title.text = title;
  chart.axes.categoryAxis.title.text = categoryTitle;
  chart.axes.valueAxis.title.text = valueTitle;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";
  const corner = (row: number, column: number): Excel.Range =>
    sheet.getRangeByIndexes(row, column, 1, 1);
  chart.setPosition(
    corner(chartArea.row, chartArea.column),
    corner(chartArea.row + chartArea.rows - 1, chartArea.column + chartArea.columns - 1),
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
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const { first, count } = plan.titleRows;
  pageLayout.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  if (plan.titleColumns > 0) {
    pageLayout.setPrintTitleColumns(`$A:$${columnName(plan.titleColumns - 1)}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = plan.footer;
}
