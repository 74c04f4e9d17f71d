/** References to renamed sheets in parts that are otherwise kept unchanged: charts, sparklines, pivots. */
import { quotedSheet } from "../../a1/address";
import { renameSheets } from "../../a1/rewrite";
import { decodeEntities, encodeText } from "../package/escapes";
import type { LoadedWorkbook } from "../load";
import { attributeOf, childOf, descendantsOf, setAttribute } from "../package/xml";

/** The formula with sheets renamed. */
export const renameInFormula = (formula: string, renamed: ReadonlyMap<string, string>): string =>
  renameSheets(formula, (sheet) => {
    const to = renamed.get(sheet);
    return to === undefined ? undefined : quotedSheet(to);
  });

/** Renames in all charts, in the extensions of all sheets and in the sources of pivot tables. */
export function renameInParts(
  { parts, sheets }: LoadedWorkbook,
  renamed: ReadonlyMap<string, string>,
): void {
  for (const path of parts.paths()) {
    if (/charts\/[^/]*\.xml$/i.test(path)) {
      const before = parts.text(path);
      const after = before.replace(
        /(<(?:\w+:)?f>)([^<]+)(<\/(?:\w+:)?f>)/g,
        (_, open: string, formula: string, close: string) =>
          open + encodeText(renameInFormula(decodeEntities(formula), renamed)) + close,
      );
      if (after !== before) parts.put(path, after);
    } else if (/pivotCacheDefinition\d*\.xml$/i.test(path)) {
      const source = descendantsOf(parts.tree(path).root, "worksheetSource")[0];
      const to = renamed.get(attributeOf(source, "sheet") ?? "");
      if (source === undefined || to === undefined) continue;
      setAttribute(source, "sheet", to);
      parts.touch(path);
    }
  }
  for (const { part } of sheets) {
    const extensions = childOf(part.root, "extLst");
    if (extensions === undefined) continue;
    for (const formula of descendantsOf(extensions, "f"))
      formula.children = formula.children.map((node) => {
        if (typeof node !== "string") return node;
        const after = encodeText(renameInFormula(decodeEntities(node), renamed));
        if (after !== node) part.touch();
        return after;
      });
  }
}
