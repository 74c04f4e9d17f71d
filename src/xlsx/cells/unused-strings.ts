/** Takes the texts that no cell shows any longer out of a workbook, and numbers the others again. */
import type { Package } from "../package/package";
import { FileError } from "../failure";
import { findRows, scanRows, tagAttribute } from "./row-scan";
import type { SheetText } from "./row-scan";
import type { SharedStrings } from "./shared-strings";

/** Kinds of parts with cells. */
const WITH_CELLS = new Set(["worksheet", "xlMacrosheet", "xlIntlMacrosheet", "dialogsheet"]);

/** Calls `visit` for each number of a shared text, with its position in the part. */
function visitNumbers(
  sheet: SheetText,
  visit: (number: number, start: number, end: number) => void,
): void {
  const { text, prefix } = sheet;
  const open = `<${prefix}v`;
  scanRows(sheet, ({ cells }) => {
    for (const { tag, start: cell, end: after } of cells) {
      if (tagAttribute(tag, "t") !== "s") continue;
      const body = text.slice(cell, after);
      const at = body.indexOf(open);
      if (at < 0) continue;
      const from = body.indexOf(">", at) + 1;
      const to = body.indexOf("<", from);
      const number = Number(body.slice(from, to));
      if (from > 0 && to > from && Number.isInteger(number)) visit(number, cell + from, cell + to);
    }
  });
}

function renumbered(sheet: SheetText, numbers: ReadonlyMap<number, number>): string {
  let text = "";
  let kept = 0;
  visitNumbers(sheet, (number, start, end) => {
    text += sheet.text.slice(kept, start) + String(numbers.get(number) ?? number);
    kept = end;
  });
  return text + sheet.text.slice(kept);
}

/** Drops unused texts. Shared workbooks keep all: their log of changes may refer to any. */
export function dropUnusedStrings(
  parts: Package,
  workbookPath: string,
  strings: SharedStrings,
): void {
  const targets = parts.relationships(workbookPath);
  if (targets.some(({ type }) => type === "revisionHeaders")) return;
  const sheets: SheetText[] = [];
  const used = new Set<number>();
  try {
    for (const { type, target } of targets) {
      if (!WITH_CELLS.has(type) || !parts.has(target)) continue;
      const sheet = findRows(target, parts.text(target));
      if (sheet === undefined) continue;
      sheets.push(sheet);
      visitNumbers(sheet, (number) => {
        used.add(number);
      });
    }
  } catch (error) {
    // A part of another program with cells that cannot be read may use any text.
    if (error instanceof FileError) return;
    throw error;
  }
  const numbers = strings.keep(used);
  if (numbers === null) return;
  for (const sheet of sheets) parts.put(sheet.path, renumbered(sheet, numbers));
}
