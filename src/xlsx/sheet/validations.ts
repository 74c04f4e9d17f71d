/** Data validation: the input allowed in cells, with the messages on entry and on error. */
import { formatAreas, parseAreas } from "../../a1/reference";
import type { ValidationContent } from "../content";
import { encodeText, encodeXString, decodeXString } from "../package/escapes";
import { formulaFromFile, formulaToFile } from "../cells/formula-text";
import { comparisonOf, joinEqual, ruleKey } from "./equal-validations";
import { VALIDATION_OPERATORS, operatorAttribute } from "./operators";
import type { ValidationOperator } from "./operators";
import type { SheetPart } from "./sheet-part";
import type { XmlElement } from "../package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  elementLike,
  flagOf,
  setAttribute,
  textOf,
} from "../package/xml";

const TYPES = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
} as const;
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Longest title, input message and error message that Excel takes. */
const TITLE = 32;
const MESSAGE = 255;
const ALERT = 225;

/** Longest list of choices that Excel opens; a longer one has to be in cells. */
const CHOICES = 255;

function newerList({ root }: SheetPart): XmlElement | undefined {
  const list = childOf(root, "extLst");
  return list === undefined ? undefined : descendantsOf(list, "dataValidations")[0];
}

/** A formula with `=`; a constant as it is, choices without the quotes around them. */
function readFormula(element: XmlElement | undefined, type: string): string {
  const text = textOf(element);
  const list = type === "list" ? /^"(.*)"$/s.exec(text)?.[1] : undefined;
  if (list !== undefined) return list.replaceAll('""', '"');
  if (text === "" || (type !== "custom" && type !== "list" && !Number.isNaN(Number(text))))
    return text;
  return formulaFromFile(text);
}

function writeFormula(formula: string, type: string): string {
  if (formula.startsWith("=")) return formulaToFile(formula);
  if (type !== "list") return formula;
  if (formula.length > CHOICES)
    throw new RangeError(`A list of choices holds more than ${CHOICES} characters: ${formula}`);
  return `"${formula.replaceAll('"', '""')}"`;
}

function readOne(element: XmlElement): ValidationContent | undefined {
  const type = attributeOf(element, "type") as keyof typeof TYPES;
  if (!(type in TYPES)) return undefined;
  const kind = TYPES[type];
  const text = (name: string): string => decodeXString(attributeOf(element, name) ?? "");
  const operators: Readonly<Record<string, ValidationOperator>> = VALIDATION_OPERATORS;
  const operator = operators[attributeOf(element, "operator") ?? "between"];
  if (operator === undefined) return undefined;
  const second = readFormula(childOf(element, "formula2"), kind);
  const content: ValidationContent = {
    areas: parseAreas(attributeOf(element, "sqref") ?? textOf(childOf(element, "sqref"))),
    type: kind,
    formula1: readFormula(childOf(element, "formula1"), kind),
    ignoreBlanks: flagOf(element, "allowBlank"),
    // The attribute means the contrary of its name.
    showDropDown: !flagOf(element, "showDropDown"),
  };
  if (kind !== "list" && kind !== "custom") content.operator = operator;
  if (second !== "") content.formula2 = second;
  if (flagOf(element, "showInputMessage") && text("promptTitle") + text("prompt") !== "")
    content.prompt = { title: text("promptTitle"), message: text("prompt") };
  if (flagOf(element, "showErrorMessage")) {
    const style = (attributeOf(element, "errorStyle") ?? "stop") as keyof typeof STYLES;
    content.alert = { title: text("errorTitle"), message: text("error"), style: STYLES[style] };
  }
  return content;
}

function validationElements(sheet: SheetPart): XmlElement[] {
  return [
    ...childrenOf(childOf(sheet.root, "dataValidations"), "dataValidation"),
    ...childrenOf(newerList(sheet), "dataValidation"),
  ];
}

export function readValidations(sheet: SheetPart): ValidationContent[] {
  return validationElements(sheet).flatMap((element) => readOne(element) ?? []);
}

function writeOne(list: XmlElement, content: ValidationContent): XmlElement {
  const { type, prompt, alert } = content;
  const fileType = Object.entries(TYPES).find(([, kind]) => kind === type)?.[0];
  const element = elementLike(list, "dataValidation", { type: fileType });
  const set = (name: string, value: string | boolean | undefined): void => {
    setAttribute(element, name, value);
  };
  const text = (value: string, longest: number): string | undefined =>
    value === "" ? undefined : encodeXString(value.slice(0, longest)).replaceAll("\n", "_x000a_");
  if (alert !== undefined && alert.style !== "Stop") set("errorStyle", alert.style.toLowerCase());
  const operator = operatorAttribute(VALIDATION_OPERATORS, comparisonOf(content));
  if (operator !== "between") set("operator", operator);
  if (content.ignoreBlanks) set("allowBlank", true);
  if (!content.showDropDown) set("showDropDown", true);
  if (prompt !== undefined) {
    set("showInputMessage", true);
    set("promptTitle", text(prompt.title, TITLE));
    set("prompt", text(prompt.message, MESSAGE));
  }
  if (alert !== undefined) {
    set("showErrorMessage", true);
    set("errorTitle", text(alert.title, TITLE));
    set("error", text(alert.message, ALERT));
  }
  set("sqref", formatAreas(content.areas));
  const formulas = [
    ["formula1", content.formula1],
    ["formula2", content.formula2],
  ] as const;
  for (const [name, formula] of formulas)
    if (formula !== undefined && formula !== "")
      element.children.push(
        elementLike(element, name, {}, [encodeText(writeFormula(formula, type))]),
      );
  return element;
}

/** Writes the validations; kinds that are not modelled, and those that have not changed, stay. */
export function writeValidations(
  sheet: SheetPart,
  validations: readonly ValidationContent[],
): void {
  const newer = newerList(sheet);
  const known = childOf(sheet.root, "dataValidations");
  const list = elementLike(sheet.root, "dataValidations");
  for (const [name, value] of known?.attributes ?? []) list.attributes.set(name, value);
  const kept = new Map<string, XmlElement>();
  const strange: XmlElement[] = [];
  for (const element of childrenOf(known, "dataValidation")) {
    const content = readOne(element);
    if (content === undefined) strange.push(element);
    else if (comparisonOf(content) === (content.operator ?? "Between"))
      kept.set(ruleKey(content, content.areas), element);
  }
  const unknown = childrenOf(newer, "dataValidation").filter((one) => readOne(one) === undefined);
  list.children = [
    ...joinEqual(validations)
      .filter(({ areas }) => areas.length > 0)
      .map((content) => kept.get(ruleKey(content, content.areas)) ?? writeOne(list, content)),
    ...strange,
  ];
  setAttribute(list, "count", list.children.length);
  sheet.replace("dataValidations", ...(list.children.length > 0 ? [list] : []));
  if (newer === undefined) return;
  newer.children = unknown;
  setAttribute(newer, "count", unknown.length);
  if (unknown.length === 0) sheet.dropExtension(newer);
}
