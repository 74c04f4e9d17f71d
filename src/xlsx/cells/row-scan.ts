/** Finds rows and cells in the text of a sheet part without building a tree, for speed. */
import { COLUMNS, ROWS } from "../../a1/area";
import { FileError } from "../failure";
import { attributesIn, tagEnd } from "../package/xml";

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
  /** Between its tags. */
  readonly innerStart: number;
  readonly innerEnd: number;
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

/** Position of the `sheetData` tag's `<`; -1 where there is none. */
function dataStart(text: string): number {
  for (let at = text.indexOf("sheetData"); at >= 0; at = text.indexOf("sheetData", at + 1)) {
    const after = text.charCodeAt(at + 9);
    const open = text.lastIndexOf("<", at);
    const prefix = text.slice(open + 1, Math.min(at, open + 60));
    if (open >= 0 && at - open < 60 && /^([\w.-]+:)?$/.test(prefix) && isEnd(after)) return open;
  }
  return -1;
}

/** Finds the rows. @throws FileError `damaged` where there is no element for them, or one that does not end */
export function locateRows(path: string, text: string): SheetText {
  const rows = findRows(path, text);
  if (rows === undefined) throw FileError.damaged(path, "it has no sheetData");
  return rows;
}

/** Finds the rows; undefined where there is no element for them. @throws FileError `damaged` where it does not end */
export function findRows(path: string, text: string): SheetText | undefined {
  const start = dataStart(text);
  if (start < 0) return undefined;
  const open = tagEnd(text, start);
  if (open < 0) throw FileError.damaged(path, "it ends inside a tag");
  const prefix = text.slice(start + 1, text.indexOf("sheetData", start));
  const after = open + 1;
  if (text[open - 1] === "/")
    return { path, text, prefix, start, end: after, innerStart: after, innerEnd: after };
  const close = `</${prefix}sheetData`;
  const innerEnd = text.indexOf(close, after);
  const end = innerEnd < 0 ? -1 : text.indexOf(">", innerEnd) + 1;
  if (end <= 0) throw FileError.damaged(path, "sheetData has no end");
  return { path, text, prefix, start, end, innerStart: after, innerEnd };
}

/** Value of an attribute in a tag, raw; undefined when absent. */
export function tagAttribute(tag: string, name: string): string | undefined {
  const search = ` ${name}="`;
  const at = tag.indexOf(search);
  if (at < 0) return undefined;
  const from = at + search.length;
  return tag.slice(from, tag.indexOf('"', from));
}

/** The attributes of a tag, each as ` name="value"`. */
function plainTag(tag: string): string | undefined {
  if (!/[\t\n\r']| =|= /.test(tag)) return tag;
  const attributes = attributesIn(tag);
  if (attributes === undefined) return undefined;
  return [...attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
}

/** Whether the character may follow the name of an element. */
const isEnd = (code: number): boolean => code === 62 || code === 47 || code <= 32;

/** Whether an element begins there. @param open `<` and its name */
export function startsElement(text: string, at: number, open: string): boolean {
  return text.startsWith(open, at) && isEnd(text.charCodeAt(at + open.length));
}

/** Column and row of an address, counted from 0; undefined for what is none on a sheet. */
function parseAddress(address: string): { column: number; row: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90 || address.charCodeAt(at) < 65) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  const digits = at;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || row > ROWS) return undefined;
    row = row * 10 + digit;
  }
  if (digits === at || column < 1 || column > COLUMNS || row < 1 || row > ROWS) return undefined;
  return { column: column - 1, row: row - 1 };
}

/**
 * Calls `visit` for each row in the order of the part, in time that is linear in its length.
 * @throws FileError `damaged` when a tag does not end, or a row or cell is not on the sheet
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
    const open = tagEnd(text, start);
    const empty = text[open - 1] === "/";
    const tag = plainTag(text.slice(start + rowOpen.length, empty ? open - 1 : open));
    const number = tag === undefined ? undefined : tagAttribute(tag, "r");
    const row = number === undefined ? last + 1 : Number(number) - 1;
    const close = empty ? open : text.indexOf(rowClose, open);
    const isOn = Number.isInteger(row) && row >= 0 && row < ROWS;
    if (open < 0 || tag === undefined || close < 0 || close > innerEnd || !isOn)
      throw FileError.damaged(path, `row ${number?.slice(0, 20) ?? String(last + 2)}`);
    const end = empty ? open + 1 : close + rowClose.length;
    const cells = empty ? [] : scanCells(sheet, row, open + 1, close);
    const [innerStart, rowEnd] = empty ? [end, end] : [open + 1, close];
    visit({ row, start, end, innerStart, innerEnd: rowEnd, tag, cells });
    last = row;
    at = end;
  }
}

function scanCells(
  { text, prefix, path }: SheetText,
  row: number,
  from: number,
  to: number,
): ScannedCell[] {
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  const cells: ScannedCell[] = [];
  let last = -1;
  // The end of the row begins with `<`: nothing is searched beyond it.
  for (let at = text.indexOf("<", from); at < to; at = text.indexOf("<", at)) {
    if (!startsElement(text, at, open)) {
      at += 1;
      continue;
    }
    const tagClose = tagEnd(text, at);
    const empty = text.charCodeAt(tagClose - 1) === 47;
    const tag = plainTag(text.slice(at + open.length, empty ? tagClose - 1 : tagClose));
    const address = tag === undefined ? undefined : tagAttribute(tag, "r");
    const position = address === undefined ? { column: last + 1, row } : parseAddress(address);
    const inner = empty ? tagClose : text.indexOf(close, tagClose);
    const isRight = position?.row === row && position.column < COLUMNS;
    if (tagClose < 0 || tag === undefined || inner < 0 || inner > to || !isRight)
      throw FileError.damaged(path, `cell ${address?.slice(0, 20) ?? `in row ${row + 1}`}`);
    const end = empty ? tagClose + 1 : inner + close.length;
    const body = empty ? "" : text.slice(tagClose + 1, inner);
    cells.push({ column: position.column, start: at, end, tag, body });
    last = position.column;
    at = end;
  }
  return cells;
}
