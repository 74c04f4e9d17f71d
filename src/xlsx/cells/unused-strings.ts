/** Takes the texts that no cell shows any longer out of a workbook, and numbers the others again. */
import type { Package } from "../package/package";
import { locateRows } from "./row-scan";
import type { SheetText } from "./row-scan";
import type { SharedStrings } from "./shared-strings";

/** Kinds of parts with cells. */
const WITH_CELLS = new Set(["worksheet", "xlMacrosheet", "xlIntlMacrosheet", "dialogsheet"]);

/** Calls `visit` for each number of a shared text, with its position in the part. */
function visitNumbers(
  { text, prefix, innerStart, innerEnd }: SheetText,
  visit: (number: number, start: number, end: number) => void,
): void {
  const cell = new RegExp(`<${prefix}c\\s(?:[^>]*\\s)?t\\s*=\\s*["']s["'][^>]*>`, "g");
  const open = `<${prefix}v`;
  cell.lastIndex = innerStart;
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    if (found.index >= innerEnd) return;
    const at = text.indexOf(open, cell.lastIndex);
    if (found[0].endsWith("/>") || at < 0) continue;
    const start = text.indexOf(">", at) + 1;
    const end = text.indexOf("<", start);
    visit(Number(text.slice(start, end)), start, end);
  }
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
  const sheets = targets
    .filter(({ type, target }) => WITH_CELLS.has(type) && parts.has(target))
    .map(({ target }) => [target, parts.text(target)] as const)
    .filter(([, text]) => /<(?:[\w.-]+:)?sheetData[\s/>]/.test(text))
    .map(([target, text]) => locateRows(target, text));
  const used = new Set<number>();
  for (const sheet of sheets)
    visitNumbers(sheet, (number) => {
      used.add(number);
    });
  const numbers = strings.keep(used);
  if (numbers === null) return;
  for (const sheet of sheets) parts.put(sheet.path, renumbered(sheet, numbers));
}
