/** Whether the rows of a sheet part are well formed: the scan of rows takes what it finds, and would write a damaged part again. */
import { parseXml } from "../package/xml";
import type { ScannedRow, SheetText } from "./row-scan";

/** What nearly all cells are: elements beside each other, without elements in them. */
const FLAT = /<([\w.:-]+)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/y;
/** A text in its cell. */
const INLINE = /^<([\w.:-]+)><([\w.:-]+)(?:\s[^<>]*)?>[^<]*<\/\2><\/\1>$/;

function isFlat(body: string): boolean {
  FLAT.lastIndex = 0;
  while (FLAT.lastIndex < body.length) if (!FLAT.test(body)) return false;
  return true;
}

/** @throws FileError `damaged` where the content of an element is not well formed */
function check(content: string, path: string): void {
  if (content !== "" && !isFlat(content) && !INLINE.test(content))
    parseXml(`<content>${content}</content>`, path);
}

/** What stands beside rows or cells: blanks as a rule, and what the schema adds some day. */
function checkBeside(content: string, path: string): void {
  if (content.trim() !== "") check(content, path);
}

/**
 * @param from where the row before it ends
 * @throws FileError `damaged`
 */
export function checkRow({ text, path }: SheetText, row: ScannedRow, from: number): void {
  if (row.start > from) checkBeside(text.slice(from, row.start), path);
  let at = row.innerStart;
  for (const { start, end, body } of row.cells) {
    if (start > at) checkBeside(text.slice(at, start), path);
    check(body, path);
    at = end;
  }
  if (row.innerEnd > at) checkBeside(text.slice(at, row.innerEnd), path);
}

/** @throws FileError `damaged` for what stands after the last row and is not well formed */
export const checkAfterRows = ({ text, path, innerEnd }: SheetText, from: number): void => {
  if (innerEnd > from) checkBeside(text.slice(from, innerEnd), path);
};
