/** What lies over the cells of planned sheets, in the terms of files: validations, conditional formats, links, and the page. */
import { columnName } from "../../a1/address";
import { formatArea } from "../../a1/reference";
import type {
  ConditionalPlan,
  LinkPlan,
  PagePlan,
  SheetPlan,
  ValidationPlan,
} from "../../workbook/layout/plan";
import type {
  ConditionalFormatContent,
  HyperlinkContent,
  PageContent,
  ValidationContent,
} from "../../xlsx/content";

/** Excel's own limits for a validation's title and message. */
const TITLE = 32;
const MESSAGE = 255;

/** Margins of a printed page, in points. */
const MARGINS = { left: 28, right: 28, top: 34, bottom: 42, header: 21.6, footer: 20 };

type Rule = Pick<ValidationContent, "type" | "operator" | "formula1" | "formula2">;

function ruleOf(rule: ValidationPlan["rule"]): Rule {
  if (rule === "anything") return { type: "custom", formula1: "=TRUE" };
  if ("choices" in rule) return { type: "list", formula1: rule.choices.join(",") };
  if ("from" in rule) return { type: "list", formula1: rule.from };
  if ("formula" in rule) return { type: "custom", formula1: rule.formula };
  const type = rule.integer ? "wholeNumber" : "decimal";
  const formula1 = String(rule.minimum);
  return rule.maximum >= Number.MAX_SAFE_INTEGER
    ? { type, operator: "GreaterThanOrEqualTo", formula1 }
    : { type, operator: "Between", formula1, formula2: String(rule.maximum) };
}

/** Cells with the same rule and messages become one validation. */
export function validationsOf(plans: readonly ValidationPlan[]): ValidationContent[] {
  const found = new Map<string, ValidationContent>();
  for (const { area, ...plan } of plans) {
    const key = JSON.stringify(plan);
    const known = found.get(key);
    if (known !== undefined) {
      known.areas = [...known.areas, area];
      continue;
    }
    const { rule, strict, hintless } = plan;
    const [title, message] = [plan.title.slice(0, TITLE), plan.message.slice(0, MESSAGE)];
    const style = strict === true ? "Stop" : "Warning";
    found.set(key, {
      ...ruleOf(rule),
      areas: [area],
      ignoreBlanks: true,
      showDropDown: true,
      ...(hintless === true ? {} : { prompt: { title, message } }),
      ...(rule !== "anything" && strict !== "silent" ? { alert: { title, message, style } } : {}),
    });
  }
  return [...found.values()];
}

const EDGES = ["top", "bottom", "left", "right"] as const;

/** In the order of the plan: the first wins. */
export const conditionalsOf = (plans: readonly ConditionalPlan[]): ConditionalFormatContent[] =>
  plans.map(({ area, rule }, index): ConditionalFormatContent => {
    const common = {
      id: `{00000000-0002-0000-0000-${String(index + 1).padStart(12, "0")}}`,
      areas: [area],
      priority: index + 1,
      stopIfTrue: false,
    };
    if ("bar" in rule) {
      const { bar: color, minimum, maximum } = rule;
      return { ...common, rule: { type: "dataBar", color, minimum, maximum }, style: {} };
    }
    const { fill, color, bold, italic, frame } = rule.style;
    const formula = rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`;
    return {
      ...common,
      rule: { type: "custom", formula },
      style: {
        ...(fill === undefined ? {} : { fillColor: fill }),
        ...(color === undefined ? {} : { fontColor: color }),
        ...(bold === undefined ? {} : { bold }),
        ...(italic === undefined ? {} : { italic }),
        ...(frame === undefined
          ? {}
          : {
              borders: Object.fromEntries(
                EDGES.map((edge) => [edge, { style: "thin" as const, color: frame }]),
              ),
            }),
      },
    };
  });

export const linksOf = (plans: readonly LinkPlan[]): HyperlinkContent[] =>
  plans.map(({ row, column, to, tip }) => ({
    area: { row, column, rows: 1, columns: 1 },
    documentReference: to,
    screenTip: tip,
  }));

export function pageOf(plan: PagePlan | null, breaks: SheetPlan["pageBreaks"]): PageContent {
  if (plan === null) return { landscape: false };
  const { orientation, titleRows, titleColumns, footer, printed, onePage = false, scale } = plan;
  const printAreas = [printed ?? [], plan.printedBeside ?? []].flat();
  return {
    landscape: orientation === "landscape",
    paper: "a4",
    ...(scale === undefined ? { fitToWidth: 1, fitToHeight: onePage ? 1 : 0 } : { scale }),
    titleRows: `${titleRows.first + 1}:${titleRows.first + titleRows.count}`,
    ...(titleColumns > 0 ? { titleColumns: `A:${columnName(titleColumns - 1)}` } : {}),
    ...(printed === undefined
      ? {}
      : { printArea: printAreas.map((own) => formatArea(own)).join(",") }),
    margins: MARGINS,
    headerFooter: { centerFooter: footer },
    ...(breaks === null || breaks.length === 0 ? {} : { rowBreaks: breaks }),
  };
}
