/** Lists inside cells: the whole cell first, then its parts between the separators that give known ones. */
import { trimmed, type Cell } from "../../workbook/cell";
import { partsOf } from "../../workbook/known-ids";

const SEPARATORS: readonly RegExp[] = [/\|/, /;/, /\r?\n/, /,/, /\s+\/\s+|\//, /\s+(?:och|and|und|en|et|e|y|og|ja|&|\+)\s+/i];

/**
 * The parts of a cell. A separator splits it where it gives more known parts than the whole, the earliest of them first.
 * @param isKnown whether a part is a value that is known
 */
export function partsOfCell(cell: Cell, isKnown: (part: string) => boolean): readonly string[] {
  const text = trimmed(cell);
  if (text === "") return [];
  if (isKnown(text)) return [text];
  let best: readonly string[] = [];
  for (const separator of SEPARATORS) {
    const parts = partsOf(text, separator);
    if (parts.length < 2) continue;
    if (parts.every(isKnown)) return [...new Set(parts)];
    const known = parts.filter(isKnown).length;
    if (known > best.filter(isKnown).length) best = parts;
  }
  if (best.length > 0) {
    // What is not known may be a list by another separator.
    return [...new Set(best.flatMap((part) => (isKnown(part) ? [part] : partsOfCell(part, isKnown))))];
  }
  const strong = [/\|/, /;/, /\r?\n/].find((separator) => separator.test(text));
  if (strong !== undefined) return [...new Set(partsOf(text, strong))];
  // Short parts between commas are a list; a sentence is not.
  const parts = partsOf(text, /,/);
  return parts.length > 1 && parts.every((part) => part.split(/\s+/).length <= 3) ? [...new Set(parts)] : [text];
}

/** Free texts in a list: separated by `|` or `;` only, since names have commas. */
export const textsOf = (cell: Cell): readonly string[] => [
  ...new Set(partsOf(trimmed(cell), /[|;\n]/)),
];
