/** Finds rows and cells in the text of a sheet part without building a tree, for speed. */
import { columnNumber } from "../../a1/address";
import { FileError } from "../failure";

/** Positions are in the text of the part. */
export interface ScannedCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The opening tag's attributes. */
  readonly tag: string;
  /** Between the tags. */
  readonly body: string;
}

export interface ScannedRow {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** The opening tag's attributes. */
  readonly tag: string;
  readonly cells: ScannedCell[];
}

/** A sheet part with the position of its rows. */
export interface SheetText {
  readonly path: string;
  readonly text: string;
  /** Prefix of the part's elements, `""` or `x:`. */
  readonly prefix: string;
  /** The `sheetData` element. */
  readonly start: number;
  readonly end: number;
  /** The text between its tags. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** Finds the rows. @throws FileError `damaged` when the part has none */
export function locateRows(path: string, text: string): SheetText {
  const open = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^>]*>/.exec(text);
  if (open === null) throw FileError.damaged(path, "it has no sheetData");
  const prefix = open[1] ?? "";
  const tagEnd = open.index + open[0].length;
  const start = open.index;
  if (open[0].endsWith("/>"))
    return { path, text, prefix, start, end: tagEnd, innerStart: tagEnd, innerEnd: tagEnd };
  const close = `</${prefix}sheetData>`;
  const innerEnd = text.indexOf(close, tagEnd);
  if (innerEnd < 0) throw FileError.damaged(path, "sheetData has no end");
  return { path, text, prefix, start, end: innerEnd + close.length, innerStart: tagEnd, innerEnd };
}

/** Value of an attribute in a tag, raw; undefined when absent. */
export function tagAttribute(tag: string, name: string): string | undefined {
  const search = ` ${name}="`;
  const at = tag.indexOf(search);
  if (at < 0) return undefined;
  const from = at + search.length;
  return tag.slice(from, tag.indexOf('"', from));
}

function plainTag(tag: string): string {
  return /['\s]=|=\s|[\t\n\r']/.test(tag)
    ? ` ${tag
        .replace(/\s*=\s*'([^']*)'/g, '="$1"')
        .replace(/\s*=\s*"/g, '="')
        .replace(/\s+/g, " ")}`
    : tag;
}

function startsElement(text: string, at: number, open: string): boolean {
  if (!text.startsWith(open, at)) return false;
  const after = text.charCodeAt(at + open.length);
  return after === 62 || after === 47 || after <= 32;
}

/**
 * Calls `visit` for each row in the order of the part.
 * @throws FileError `damaged` when a tag does not end
 */
export function scanRows(sheet: SheetText, visit: (row: ScannedRow) => void): void {
  const { text, prefix, path, innerEnd } = sheet;
  const rowOpen = `<${prefix}row`;
  const rowClose = `</${prefix}row>`;
  let at = sheet.innerStart;
  let last = -1;
  for (;;) {
    const start = text.indexOf(rowOpen, at);
    if (start < 0 || start >= innerEnd) return;
    if (!startsElement(text, start, rowOpen)) {
      at = start + 1;
      continue;
    }
    const tagEnd = text.indexOf(">", start);
    const empty = text[tagEnd - 1] === "/";
    const tag = plainTag(text.slice(start + rowOpen.length, empty ? tagEnd - 1 : tagEnd));
    const number = tagAttribute(tag, "r");
    const row = number === undefined ? last + 1 : Number(number) - 1;
    const close = empty ? tagEnd : text.indexOf(rowClose, tagEnd);
    if (tagEnd < 0 || close < 0 || !(row >= 0)) throw FileError.damaged(path, `row ${row + 1}`);
    const end = empty ? tagEnd + 1 : close + rowClose.length;
    const cells = empty ? [] : scanCells(sheet, tagEnd + 1, close);
    visit({ row, start, end, tag, cells });
    last = row;
    at = end;
  }
}

function scanCells({ text, prefix, path }: SheetText, from: number, to: number): ScannedCell[] {
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  const cells: ScannedCell[] = [];
  let last = -1;
  let at = from;
  for (;;) {
    const start = text.indexOf(open, at);
    if (start < 0 || start >= to) return cells;
    if (!startsElement(text, start, open)) {
      at = start + 1;
      continue;
    }
    const tagEnd = text.indexOf(">", start);
    const empty = text.charCodeAt(tagEnd - 1) === 47;
    const tag = plainTag(text.slice(start + open.length, empty ? tagEnd - 1 : tagEnd));
    const address = tagAttribute(tag, "r");
    const column = address === undefined ? last + 1 : columnNumber(address.replace(/\d+$/, ""));
    const inner = empty ? tagEnd : text.indexOf(close, tagEnd);
    if (tagEnd < 0 || inner < 0 || column < 0)
      throw FileError.damaged(path, `cell ${address ?? "without address"}`);
    const end = empty ? tagEnd + 1 : inner + close.length;
    cells.push({ column, start, end, tag, body: empty ? "" : text.slice(tagEnd + 1, inner) });
    last = column;
    at = end;
  }
}
