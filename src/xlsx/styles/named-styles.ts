/** Named styles of the file, as Excel's gallery shows them: `<cellStyles>`, and the formats that they name. */
import type { CellStyle, NamedStyle } from "./cell-style";
import {
  attributeOf,
  childOf,
  childrenOf,
  cloneElement,
  elementLike,
  numberOf,
} from "../package/xml";
import { setAttribute, type XmlElement } from "../package/xml";
import { withoutUndefined } from "../without-undefined";
import { readStyle } from "./style-read";
import type { StyleSheet } from "./style-sheet";
import { changeFormat } from "./style-write";

/** Excel's name of the style that every cell has until it gets another. */
const NORMAL = "Normal";

/** Attributes that say which parts of a style a cell overrides. */
const OVERRIDES = [
  "applyNumberFormat",
  "applyFont",
  "applyFill",
  "applyBorder",
  "applyAlignment",
  "applyProtection",
];

/** Number of the named format → name; without Normal. */
export const namesOf = (sheet: StyleSheet): ReadonlyMap<number, string> =>
  new Map(
    childrenOf(childOf(sheet.root, "cellStyles"), "cellStyle").flatMap((element) => {
      const name = attributeOf(element, "name") ?? "";
      const isNormal = attributeOf(element, "builtinId") === "0" || name === NORMAL;
      return isNormal || name === "" ? [] : [[numberOf(element, "xfId") ?? 0, name] as const];
    }),
  );

const codesOf = (sheet: StyleSheet): ReadonlyMap<number, string> =>
  new Map([...sheet.numberFormats()].map(([code, number]) => [number, code]));

/** All named styles but Normal, in their order. */
export function readNamedStyles(sheet: StyleSheet): readonly NamedStyle[] {
  const codes = codesOf(sheet);
  const builtIn = new Set(
    childrenOf(childOf(sheet.root, "cellStyles"), "cellStyle")
      .filter((element) => attributeOf(element, "builtinId") !== undefined)
      .map((element) => attributeOf(element, "name")),
  );
  return [...namesOf(sheet)].flatMap(([number, name]) => {
    const format = sheet.at("cellStyleXfs", number);
    return format === undefined
      ? []
      : [{ name, builtIn: builtIn.has(name), style: readStyle(sheet, format, codes) }];
  });
}

const same = (one: CellStyle, other: CellStyle): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** Adds named styles that the file lacks, and changes those that differ. */
export function writeNamedStyles(sheet: StyleSheet, wanted: readonly NamedStyle[]): void {
  const existing = new Map(readNamedStyles(sheet).map((named) => [named.name, named.style]));
  const numbers = new Map([...namesOf(sheet)].map(([number, name]) => [name, number]));
  for (const { name, style } of wanted) {
    const before = existing.get(name);
    const number = numbers.get(name);
    if (before !== undefined && number !== undefined) {
      const format = sheet.at("cellStyleXfs", number);
      if (format !== undefined && !same(before, style)) {
        changeFormat(sheet, format, before, style);
        sheet.touch();
      }
      continue;
    }
    const format = elementLike(sheet.root, "xf", {
      numFmtId: 0,
      fontId: 0,
      fillId: 0,
      borderId: 0,
    });
    // Only the workbook's own font is taken from Normal.
    const { fontName, fontSize } = readStyle(
      sheet,
      sheet.at("cellStyleXfs", 0) ?? format,
      codesOf(sheet),
    );
    changeFormat(sheet, format, {}, { ...withoutUndefined({ fontName, fontSize }), ...style });
    const added = sheet.append("cellStyleXfs", format);
    sheet.append("cellStyles", elementLike(sheet.root, "cellStyle", { name, xfId: added }));
  }
}

/** A cell format that is exactly a named style, and overrides nothing of it; undefined: there is no such style. */
export function formatNamed(sheet: StyleSheet, name: string): XmlElement | undefined {
  const number = [...namesOf(sheet)].find(([, known]) => known === name)?.[0];
  const definition = sheet.at("cellStyleXfs", number);
  if (definition === undefined) return undefined;
  const format = cloneElement(definition);
  for (const override of OVERRIDES) setAttribute(format, override, undefined);
  setAttribute(format, "xfId", number);
  return format;
}
