/** Notes on cells (comments, also threaded ones), which are kept as the file has them, where rows or columns were inserted or deleted. */
import { cellAddress } from "../../a1/address";
import { shiftArea, shiftSpan, type Shift } from "../../a1/area";
import { parseReference } from "../../a1/reference";
import type { Package } from "../package/package";
import type { SheetContent } from "../content";
import { plainText } from "../cells/shared-strings";
import {
  attributeOf,
  childOf,
  childrenOf,
  localName,
  serialiseElement,
  setAttribute,
  type XmlElement,
} from "../package/xml";
import type { SheetPart } from "./sheet-part";

/** Where a cell is after the shifts; null: it was deleted. */
function shiftedCell(row: number, column: number, shifts: readonly Shift[]) {
  return shifts.reduce(
    (area, shift) => (area === null ? null : shiftArea(area, shift)),
    parseReference(cellAddress(row, column)),
  );
}

/** Moves the elements of a list that name a cell, and takes away those whose cell is gone. */
function moveRefs(list: XmlElement, name: string, shifts: readonly Shift[]): void {
  list.children = list.children.filter((node) => {
    if (typeof node === "string" || localName(node) !== name) return true;
    const area = parseReference(attributeOf(node, "ref") ?? "");
    if (area === null) return true;
    const moved = shiftedCell(area.row, area.column, shifts);
    if (moved !== null) setAttribute(node, "ref", cellAddress(moved.row, moved.column));
    return moved !== null;
  });
}

/** A row or column of a shape's anchor after the shifts of its axis. */
const shiftedLine = (line: number, axis: Shift["axis"], shifts: readonly Shift[]): number =>
  shifts
    .filter((shift) => shift.axis === axis)
    .reduce((at, shift) => shiftSpan(at, at, shift)?.[0] ?? shift.at, line);

/** The shapes of the notes, which Excel writes as VML, not always well-formed: they are edited as text. */
function movedShapes(text: string, shifts: readonly Shift[]): string {
  return text.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    if (row === undefined || column === undefined) return shape;
    const moved = shiftedCell(Number(row), Number(column), shifts);
    if (moved === null) return "";
    return shape
      .replace(/(<x:Row>)[^<]*/, `$1${moved.row}`)
      .replace(/(<x:Column>)[^<]*/, `$1${moved.column}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => {
        // Column, pixels, row, pixels of the top left corner, then of the bottom right one.
        const parts = anchor.split(",").map((part, index) => {
          if (index % 2 === 1) return part;
          return ` ${shiftedLine(Number(part), index % 4 === 0 ? "column" : "row", shifts)}`;
        });
        return `${tag}${parts.join(",")}`;
      });
  });
}

function moveList(
  parts: Package,
  path: string,
  list: XmlElement | undefined,
  name: string,
  shifts: readonly Shift[],
) {
  if (list === undefined) return;
  moveRefs(list, name, shifts);
  parts.touch(path);
}

/** The notes of a sheet, each with its cell. */
export function readNotes({ parts, path }: SheetPart): Pick<SheetContent, "notes"> {
  const notes = parts
    .relationships(path)
    .filter(({ type, target, external }) => type === "comments" && !external && parts.has(target))
    .flatMap(({ target }) =>
      childrenOf(childOf(parts.tree(target).root, "commentList"), "comment").flatMap((comment) => {
        const cell = parseReference(attributeOf(comment, "ref") ?? "");
        const text = childOf(comment, "text");
        return cell === null || text === undefined
          ? []
          : [{ row: cell.row, column: cell.column, text: plainText(serialiseElement(text)) }];
      }),
    );
  return notes.length === 0 ? {} : { notes };
}

/** Moves the notes of a sheet along with their cells. */
export function moveNotes({ parts, path }: SheetPart, shifts: readonly Shift[]): void {
  if (shifts.length === 0) return;
  for (const { type, target, external } of parts.relationships(path)) {
    if (external || !parts.has(target)) continue;
    if (type === "comments") {
      moveList(parts, target, childOf(parts.tree(target).root, "commentList"), "comment", shifts);
    } else if (type === "threadedComment") {
      moveList(parts, target, parts.tree(target).root, "threadedComment", shifts);
    } else if (type === "vmlDrawing") {
      parts.put(target, movedShapes(parts.text(target), shifts));
    }
  }
}
