/** The workbook as it was read, with cells as if a person had typed into them. */
import { boundingArea, cellArea } from "../../a1/area";
import type { Cell, Content } from "../../workbook/cell";
import type { SheetKey, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

/** A cell of a sheet that gets a content. */
export interface CellEdit {
  readonly sheet: SheetKey;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** What a formula gives. */
  readonly value?: string | number;
}

/** What a cell shows after the content was written. */
function shown({ content, value }: CellEdit): Cell {
  if (content === null) return "";
  if (typeof content !== "string") return content;
  if (content.startsWith("=")) return value ?? "";
  return content.startsWith("'") ? content.slice(1) : content;
}

const formulaOf = (edit: CellEdit): Cell =>
  typeof edit.content === "string" && edit.content.startsWith("=") ? edit.content : shown(edit);

/** The cells of an area that is perhaps larger than they are. */
function grown(
  cells: readonly (readonly Cell[])[],
  from: SheetSnapshot["used"],
  to: SheetSnapshot["used"],
): Cell[][] {
  return Array.from({ length: to.rows }, (_, down) =>
    Array.from(
      { length: to.columns },
      (__, right) => cells[to.row + down - from.row]?.[to.column + right - from.column] ?? "",
    ),
  );
}

function editedSheet(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const used = edits.reduce(
    (all, { row, column }) => boundingArea(all, cellArea(row, column)),
    sheet.used.rows === 0 ? cellArea(0, 0) : sheet.used,
  );
  const cells = grown(sheet.cells, sheet.used, used);
  const formulas = sheet.formulas === null ? null : grown(sheet.formulas, sheet.used, used);
  for (const edit of edits) {
    const [down, right] = [edit.row - used.row, edit.column - used.column];
    const [line, formulaLine] = [cells[down], formulas?.[down]];
    if (line !== undefined) line[right] = shown(edit);
    if (formulaLine !== undefined) formulaLine[right] = formulaOf(edit);
  }
  return { ...sheet, used, cells, formulas };
}

/** The snapshot with the edits, of which those on sheets that are not there are passed over. */
export function editedSnapshot(
  snapshot: WorkbookSnapshot,
  edits: readonly CellEdit[],
): WorkbookSnapshot {
  const bySheet = new Map<SheetKey, CellEdit[]>();
  for (const edit of edits) bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), edit]);
  return {
    ...snapshot,
    sheets: new Map(
      [...snapshot.sheets].map(([key, sheet]) => {
        const own = bySheet.get(key);
        return [key, own === undefined ? sheet : editedSheet(sheet, own)] as const;
      }),
    ),
  };
}
