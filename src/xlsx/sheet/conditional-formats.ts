/** Conditional formats of a sheet, those of newer Excels in the extension list included. */
import { cellAddress } from "../../a1/address";
import { formatAreas, parseAreas } from "../../a1/reference";
import type { ConditionalFormatContent, ConditionalRule } from "../content";
import { fileColor } from "../styles/colors";
import type { Colors } from "../styles/colors";
import { encodeText } from "../package/escapes";
import { formulaFromFile, formulaToFile } from "../cells/formula-text";
import { FORMAT_OPERATORS, TEXT_OPERATORS, operatorAttribute } from "./operators";
import type { FormatOperator, TextOperator } from "./operators";
import { withoutUndefined } from "../without-undefined";
import type { SheetPart } from "./sheet-part";
import type { Styles } from "../styles/styles";
import type { XmlElement } from "../package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  elementLike,
  elements,
  flagOf,
  localName,
  numberOf,
  serialiseElement,
  setAttribute,
  textOf,
} from "../package/xml";

const POINTS = {
  min: "lowestValue",
  max: "highestValue",
  num: "number",
  percent: "percent",
  percentile: "percentile",
} as const;

function isAboutText(type: string): type is keyof typeof TEXT_OPERATORS {
  return type in TEXT_OPERATORS;
}

function formulasOf(rule: XmlElement): string[] {
  return elements(rule)
    .filter((node) => localName(node) === "formula" || localName(node) === "f")
    .map((node) => formulaFromFile(textOf(node)));
}

function readDataBar(rule: XmlElement, colors: Colors): ConditionalRule | undefined {
  const bar = childOf(rule, "dataBar");
  const color = colors.of(childOf(bar, "color"));
  if (color === undefined) return undefined;
  const ends = childrenOf(bar, "cfvo").map((end) =>
    attributeOf(end, "type") === "num" ? numberOf(end, "val") : undefined,
  );
  const [minimum, maximum] = ends;
  return withoutUndefined({ type: "dataBar" as const, color, minimum, maximum });
}

function readColorScale(rule: XmlElement, colors: Colors): ConditionalRule | undefined {
  const scale = childOf(rule, "colorScale");
  const shades = childrenOf(scale, "color").map((node) => colors.of(node));
  const points = childrenOf(scale, "cfvo").flatMap((point, at) => {
    const type = attributeOf(point, "type") as keyof typeof POINTS;
    const color = shades[at];
    const value = attributeOf(point, "val");
    if (!(type in POINTS) || color === undefined) return [];
    const kind = POINTS[type];
    return [
      value === undefined || type === "min" || type === "max"
        ? { kind, color }
        : { kind, value, color },
    ];
  });
  return points.length === shades.length && points.length > 1
    ? { type: "colorScale", points }
    : undefined;
}

function readRule(rule: XmlElement, colors: Colors): ConditionalRule {
  const type = attributeOf(rule, "type") ?? "";
  const [first, second] = formulasOf(rule);
  if (type === "expression" && first !== undefined) return { type: "custom", formula: first };
  const operators: Readonly<Record<string, FormatOperator>> = FORMAT_OPERATORS;
  const operator = operators[attributeOf(rule, "operator") ?? ""];
  if (type === "cellIs" && operator !== undefined && first !== undefined)
    return withoutUndefined({
      type: "cellValue" as const,
      operator,
      formula1: first,
      formula2: second,
    });
  const text = attributeOf(rule, "text");
  if (isAboutText(type) && text !== undefined)
    return { type: "containsText", operator: TEXT_OPERATORS[type], text };
  const shaded =
    type === "dataBar"
      ? readDataBar(rule, colors)
      : type === "colorScale"
        ? readColorScale(rule, colors)
        : undefined;
  return shaded ?? { type: "other", raw: serialiseElement(rule) };
}

interface FoundRule {
  readonly element: XmlElement;
  readonly format: ConditionalFormatContent;
}

function newerList({ root }: SheetPart): XmlElement | undefined {
  const list = childOf(root, "extLst");
  return list === undefined ? undefined : descendantsOf(list, "conditionalFormattings")[0];
}

function findRules(sheet: SheetPart, styles: Styles): FoundRule[] {
  const found: FoundRule[] = [];
  const add = (
    element: XmlElement,
    sqref: string,
    style: ConditionalFormatContent["style"],
  ): void => {
    found.push({
      element,
      format: {
        id: `cf${found.length + 1}`,
        areas: parseAreas(sqref),
        priority: numberOf(element, "priority") ?? found.length + 1,
        stopIfTrue: flagOf(element, "stopIfTrue"),
        rule: readRule(element, styles.colors),
        style,
      },
    });
  };
  for (const group of childrenOf(sheet.root, "conditionalFormatting"))
    for (const rule of childrenOf(group, "cfRule"))
      add(rule, attributeOf(group, "sqref") ?? "", styles.style(numberOf(rule, "dxfId")));
  const newer = newerList(sheet);
  // Rules there without formulas of their own complete a data bar or belong to kinds not modelled.
  for (const group of childrenOf(newer, "conditionalFormatting"))
    for (const rule of childrenOf(group, "cfRule")) {
      const type = attributeOf(rule, "type") ?? "";
      if (type !== "expression" && type !== "cellIs" && !isAboutText(type)) continue;
      const style = childOf(rule, "dxf");
      add(rule, textOf(childOf(group, "sqref")), style === undefined ? {} : styles.styleOf(style));
    }
  return found;
}

/** Conditional formats in the order of the file. Ids are the same each time a file is read. */
export function readConditionalFormats(
  sheet: SheetPart,
  styles: Styles,
): ConditionalFormatContent[] {
  return findRules(sheet, styles).map(({ format }) => format);
}

function formulaNode(like: XmlElement, formula: string): XmlElement {
  return elementLike(like, "formula", {}, [encodeText(formulaToFile(formula))]);
}

/** The formula that a rule about text carries beside the text, relative to the first cell. */
function textFormula(operator: TextOperator, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "NotContains") return `ISERROR(SEARCH(${quoted},${cell}))`;
  if (operator === "BeginsWith") return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
  if (operator === "EndsWith") return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
}

function fillRule(element: XmlElement, { rule, areas }: ConditionalFormatContent): void {
  const add = (...children: XmlElement[]): void => {
    element.children.push(...children);
  };
  const set = (name: string, value: string): void => {
    setAttribute(element, name, value);
  };
  if (rule.type === "custom") {
    set("type", "expression");
    add(formulaNode(element, rule.formula));
  } else if (rule.type === "cellValue") {
    set("type", "cellIs");
    set("operator", operatorAttribute(FORMAT_OPERATORS, rule.operator));
    add(formulaNode(element, rule.formula1));
    if (rule.formula2 !== undefined && rule.formula2 !== "")
      add(formulaNode(element, rule.formula2));
  } else if (rule.type === "containsText") {
    const kind = operatorAttribute(TEXT_OPERATORS, rule.operator);
    set("type", kind);
    set("operator", kind === "notContainsText" ? "notContains" : kind);
    set("text", rule.text);
    const cell = cellAddress(areas[0]?.row ?? 0, areas[0]?.column ?? 0);
    add(formulaNode(element, textFormula(rule.operator, rule.text, cell)));
  } else if (rule.type === "dataBar") {
    set("type", "dataBar");
    const end = (type: string, value: number | undefined): XmlElement =>
      elementLike(element, "cfvo", { type: value === undefined ? type : "num", val: value });
    const color = elementLike(element, "color", { rgb: fileColor(rule.color) });
    add(
      elementLike(element, "dataBar", {}, [
        end("min", rule.minimum),
        end("max", rule.maximum),
        color,
      ]),
    );
  } else if (rule.type === "colorScale") {
    set("type", "colorScale");
    const points = rule.points.map(({ kind, value }) => {
      const type = Object.entries(POINTS).find(([, name]) => name === kind)?.[0] ?? "num";
      return elementLike(element, "cfvo", { type, val: value });
    });
    const shades = rule.points.map(({ color }) =>
      elementLike(element, "color", { rgb: fileColor(color) }),
    );
    add(elementLike(element, "colorScale", {}, [...points, ...shades]));
  }
}

/** Writes the conditional formats; a rule that has not changed keeps its element. */
export function writeConditionalFormats(
  sheet: SheetPart,
  styles: Styles,
  formats: readonly ConditionalFormatContent[],
): void {
  const newer = newerList(sheet);
  const known = new Map(findRules(sheet, styles).map((one) => [one.format.id, one]));
  const groups = formats.map((format) => {
    const group = elementLike(sheet.root, "conditionalFormatting", {
      sqref: formatAreas(format.areas),
    });
    const before = known.get(format.id);
    const same =
      before !== undefined &&
      newer?.children.some(
        (node) => typeof node !== "string" && childrenOf(node, "cfRule").includes(before.element),
      ) !== true &&
      JSON.stringify([before.format.rule, before.format.style]) ===
        JSON.stringify([format.rule, format.style]) &&
      (format.rule.type !== "containsText" ||
        JSON.stringify(before.format.areas[0]) === JSON.stringify(format.areas[0]));
    const element = same ? before.element : elementLike(group, "cfRule");
    if (!same) {
      fillRule(element, format);
      if (format.rule.type !== "dataBar" && format.rule.type !== "colorScale")
        setAttribute(element, "dxfId", styles.differentialNumber(format.style));
    }
    setAttribute(element, "priority", format.priority);
    setAttribute(element, "stopIfTrue", format.stopIfTrue ? true : undefined);
    group.children.push(element);
    return group;
  });
  const written = groups.filter((_, at) => {
    const format = formats[at];
    return (
      format !== undefined &&
      format.areas.length > 0 &&
      (format.rule.type !== "other" || known.has(format.id))
    );
  });
  sheet.replace("conditionalFormatting", ...written);
  if (newer === undefined) return;
  dropNewer(newer, written);
  if (childrenOf(newer, "conditionalFormatting").length === 0) sheet.dropExtension(newer);
}

/** Keeps in the extension list only parts of existing rules, and those that are not modelled. */
function dropNewer(newer: XmlElement, groups: readonly XmlElement[]): void {
  const ids = new Set(
    groups.flatMap((group) => descendantsOf(group, "id")).map((node) => textOf(node)),
  );
  newer.children = newer.children.filter((group) => {
    if (typeof group === "string") return true;
    group.children = group.children.filter((rule) => {
      if (typeof rule === "string" || localName(rule) !== "cfRule") return true;
      const type = attributeOf(rule, "type") ?? "";
      if (type === "dataBar") return ids.has(attributeOf(rule, "id") ?? "");
      return type !== "expression" && type !== "cellIs" && !isAboutText(type);
    });
    return childrenOf(group, "cfRule").length > 0;
  });
}
