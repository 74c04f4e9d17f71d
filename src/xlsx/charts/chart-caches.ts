/** Brings the values that charts cache up to date with the cells that were changed, in charts of all writers. */
import { parseReference, splitSheetName } from "../../a1/reference";
import type { CellValue } from "../content";
import { decodeXString, stringText } from "../package/escapes";
import type { Package } from "../package/package";
import type { XmlElement } from "../package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  elementLike,
  elements,
  localName,
  numberOf,
  textOf,
} from "../package/xml";
import type { CellsOf } from "./chart-values";

/** Row → first and last changed column. */
export type ChangedCells = ReadonlyMap<number, readonly [first: number, last: number]>;

/** Whether cells that the formula refers to are among the changed ones. @param changed by sheet name in lower case */
function isChanged(formula: string, changed: ReadonlyMap<string, ChangedCells>): boolean {
  const { sheet, rest } = splitSheetName(formula);
  const cells = changed.get(sheet?.toLowerCase() ?? "");
  const area = parseReference(rest);
  if (cells === undefined || area === null) return false;
  for (const [row, [first, last]] of cells) {
    if (row < area.row || row >= area.row + area.rows) continue;
    if (last >= area.column && first < area.column + area.columns) return true;
  }
  return false;
}

/** The text of a cached point; undefined where there is none. */
function pointText(value: CellValue | null, numbers: boolean): string | undefined {
  if (value === null || typeof value === "object") return undefined;
  return numbers && typeof value !== "number" ? undefined : String(value);
}

function isSame(
  cached: XmlElement | undefined,
  text: string | undefined,
  numbers: boolean,
): boolean {
  if (cached === undefined || text === undefined) return cached === undefined && text === undefined;
  const before = decodeXString(textOf(childOf(cached, "v")));
  return before === text || (numbers && Number(before) === Number(text));
}

/** @returns whether a point differed */
function renewCache(cache: XmlElement, values: readonly (CellValue | null)[]): boolean {
  const numbers = localName(cache) === "numCache";
  const texts = values.map((value) => pointText(value, numbers));
  const before = new Map(childrenOf(cache, "pt").map((point) => [numberOf(point, "idx"), point]));
  const count = childOf(cache, "ptCount");
  if (
    numberOf(count, "val") === values.length &&
    texts.every((text, at) => isSame(before.get(at), text, numbers))
  )
    return false;
  const points = texts.flatMap((text, at) => {
    if (text === undefined) return [];
    const content = elementLike(cache, "v", {}, [stringText(text)]);
    const formatCode = attributeOf(before.get(at), "formatCode");
    return [elementLike(cache, "pt", { idx: at, formatCode }, [content])];
  });
  const rest = elements(cache).filter((node) => !/^(ptCount|pt)$/.test(localName(node)));
  cache.children = [
    ...rest.filter((node) => localName(node) === "formatCode"),
    elementLike(cache, "ptCount", { val: values.length }),
    ...points,
    ...rest.filter((node) => localName(node) !== "formatCode"),
  ];
  return true;
}

/** Renews the caches that refer to changed cells; those whose values are the same stay as they are. */
export function renewChartCaches(
  parts: Package,
  changed: ReadonlyMap<string, ChangedCells>,
  cellsOf: CellsOf,
): void {
  if (changed.size === 0) return;
  for (const path of parts.paths()) {
    if (!/charts\/[^/]*\.xml$/i.test(path)) continue;
    const { root } = parts.tree(path);
    for (const kind of ["numRef", "strRef"]) {
      for (const reference of descendantsOf(root, kind)) {
        const formula = textOf(childOf(reference, "f"));
        const cache = childOf(reference, "numCache") ?? childOf(reference, "strCache");
        const values = isChanged(formula, changed) ? cellsOf(formula)?.values : undefined;
        if (cache === undefined || values === undefined) continue;
        if (renewCache(cache, values)) parts.touch(path);
      }
    }
  }
}
