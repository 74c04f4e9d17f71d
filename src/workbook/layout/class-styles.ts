/** The styles of the classes: colour and letter, distinguishable in greyscale too, contrast at least 4.5:1. */
import type { CellClass } from "../../domain/model/model";
import type { Language } from "../../locale/language";
import { cellAddress, type Area } from "../../a1/address";
import { literal } from "../cell";
import { classLetter } from "../../locale/class-codes";
import type { TableRule } from "./parts";
import type { ConditionalStyle, ConditionalPlan } from "./plan";

/**
 * The style of each class, here and in the task pane. The primary is the only strong colour: what is discouraged or
 * forbidden is no alarm.
 */
export const CLASS_LOOKS: Readonly<Record<Exclude<CellClass, "open">, ConditionalStyle>> = {
  primary: { fill: "#0B6A3A", color: "#FFFFFF", bold: true },
  complement: { fill: "#CFE9D6", color: "#0B3D0E", bold: true },
  discouraged: { fill: "#FBE8C8", color: "#6B3F00", bold: true },
  forbidden: { fill: "#F7DCDC", color: "#7A1616", bold: true },
  "not-applicable": { color: "#757575" },
};

/** The style of an adopted letter: lighter than a decided one, and in italics where colours are not seen. */
export const ADOPTED_LOOKS: readonly (readonly [Exclude<CellClass, "open">, ConditionalStyle])[] = [
  ["primary", { fill: "#A3D4B8", color: "#06371F", italic: true }],
  ["complement", { fill: "#E6F3EA", color: "#0B3D0E", italic: true }],
  ["discouraged", { fill: "#FDF5E6", color: "#6B3F00", italic: true }],
  ["forbidden", { fill: "#FCF0F0", color: "#7A1616", italic: true }],
  ["not-applicable", { color: "#757575", italic: true }],
];

const looks = Object.entries(CLASS_LOOKS) as [Exclude<CellClass, "open">, ConditionalStyle][];

/** Rules that colour the class codes in columns of a table. */
export const classRules = (from: string, to: string, language: Language): TableRule[] =>
  looks.map(([cellClass, style]) => ({
    from,
    to,
    formula: (_, cell) => `${cell}=${literal(classLetter(cellClass, language))}`,
    style,
  }));

/** Conditional formats that colour the class codes in `area`. */
export function classConditionals(area: Area, language: Language): ConditionalPlan[] {
  const first = cellAddress(area.row, area.column);
  return looks.map(([cellClass, style]) => ({
    area,
    rule: { formula: `=${first}=${literal(classLetter(cellClass, language))}`, style },
  }));
}
