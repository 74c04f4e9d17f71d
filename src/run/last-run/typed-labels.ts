/** Names beside the rows and above the columns of a grid that somebody typed over: a run writes those of their own lists. */
import { cellAddress } from "../../a1/address";
import { containsCell } from "../../a1/area";
import { trimmed } from "../../workbook/cell";
import { readHeads } from "../../workbook/finding/known-sheet";
import type { Problem } from "../../workbook/problem";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { readTextSet } from "../../workbook/store/text-set";
import { signOf } from "./own-cells";

interface TypedLabel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The labels of a grid: of the rows by the columns that name them, and the channels' headers with their ids. */
function labelsOn(sheet: SheetSnapshot): readonly (TypedLabel & { readonly channel?: string })[] {
  const { lines } = sheet;
  const [row, column] = [lines?.rows[0]?.at, lines?.columns[0]?.at];
  if (lines === undefined || row === undefined) return [];
  const label = (at: number, of: number) => ({
    row: at,
    column: of,
    text: trimmed(cellAt(sheet, at, of)),
  });
  const beside = lines.labelColumns.flatMap((of) =>
    of === null ? [] : lines.rows.map(({ at }) => label(at, of)),
  );
  const table = sheet.tables.find(({ area }) => containsCell(area, row, column ?? area.column));
  if (table === undefined) return beside;
  const above = lines.columns.map(({ id, at }) => ({ ...label(table.area.row, at), channel: id }));
  return [...beside, ...above];
}

/**
 * One note for each sheet on which names were typed over.
 * @param planned what this run writes on the sheets of results, which has every name that there is
 */
export function typedLabelNotes(
  { sheets, store }: WorkbookSnapshot,
  planned: () => ReadonlySet<string>,
): readonly Problem[] {
  const written = readTextSet(store.get("texts"));
  if (written === null) return [];
  const heads = readHeads(store.get("heads"));
  let now: ReadonlySet<string> | null = null;
  return [...sheets.values()].flatMap((sheet): readonly Problem[] => {
    if (sheet.unfinished) return [];
    const unknown = labelsOn(sheet).filter(
      ({ text, channel }) =>
        text !== "" &&
        !(channel !== undefined && heads.get(channel) === text) &&
        !written.has(signOf(text)),
    );
    if (unknown.length === 0) return [];
    now ??= planned();
    const typed = unknown.filter(({ text }) => now?.has(signOf(text)) !== true);
    const [first] = typed;
    if (first === undefined) return [];
    const { row, column, text } = first;
    const cell = cellAddress(row, column);
    return [
      {
        code: "label-typed-over",
        values: { value: text.slice(0, 60), count: typed.length },
        position: { source: sheet.name, row: row + 1, column: null, cell },
      },
    ];
  });
}
