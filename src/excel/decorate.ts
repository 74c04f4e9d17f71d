/** Validations, conditional formats and print set-up of a sheet, from the plan. */
import { areaAddress, columnName } from "../sheets/address";
import type { ConditionalPlan, PagePlan, ValidationPlan } from "../sheets/plan";

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
    showAlert: rule !== "anything",
    style: plan.strict ? "Stop" : "Warning",
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
  const { fill, color, bold, italic, frame } = rule.look;
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

export function setPage(sheet: Excel.Worksheet, plan: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = plan.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const { first, count } = plan.titleRows;
  pageLayout.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  if (plan.titleColumns > 0) {
    pageLayout.setPrintTitleColumns(`$A:$${columnName(plan.titleColumns - 1)}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = plan.footer;
}
