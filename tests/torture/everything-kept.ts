/** Holds that what people typed is in a workbook after a run, at its service and channel, or that nothing was written and the reason given. */
import type { BuildOutcome } from "../../src/commands/build";
import type { SheetContent, WorkbookContent } from "../../src/xlsx/content";

/** Cells of a grid by service, or target group, and channel; both by their names, which people see. */
export type Typed = ReadonlyMap<string, string>;

type Value = string | number | boolean;

const valueOf = (sheet: SheetContent, row: number, column: number): Value => {
  const value = sheet.cells.get(row)?.get(column)?.value;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : "";
};

const folded = (text: Value): string =>
  String(text).normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** The header row of a grid: the first row with one of these words in it, and with a channel's name. */
function headOf(
  sheet: SheetContent,
  label: readonly string[],
  channels: readonly string[],
): {
  readonly row: number;
  readonly label: number;
  readonly columns: ReadonlyMap<string, number>;
} | null {
  for (const [row, cells] of [...sheet.cells].sort(([one], [other]) => one - other)) {
    const columns = new Map<string, number>();
    let at = -1;
    for (const [column] of cells) {
      const text = folded(valueOf(sheet, row, column));
      if (label.includes(text)) at = column;
      if (channels.includes(text) && !columns.has(text)) columns.set(text, column);
    }
    if (at >= 0 && columns.size > 0) return { row, label: at, columns };
  }
  return null;
}

const CLASS: Readonly<Record<string, string>> = { p: "h", c: "k", d: "b", "-": "–", "−": "–" };

/** A letter as both languages have it, or a volume. */
const plain = (value: Value): string => {
  const text = folded(value);
  return CLASS[text] ?? text;
};

/**
 * What the grids of a workbook say, read as a person reads it: by the names of rows and columns.
 * @param names names of the channels, and of the services and target groups
 */
export function typedCells(
  content: WorkbookContent,
  sheets: readonly string[],
  names: { readonly channels: readonly string[]; readonly rows: readonly string[] },
): Typed {
  const typed = new Map<string, string>();
  const channels = names.channels.map(folded);
  const rows = new Set(names.rows.map(folded));
  for (const name of sheets) {
    const sheet = content.sheets.find((one) => one.id === name || one.name === name);
    if (sheet === undefined) continue;
    const head = headOf(sheet, ["tjänst", "service", "målgrupp", "target group"], channels);
    if (head === null) continue;
    for (const [row] of sheet.cells) {
      const own = folded(valueOf(sheet, row, head.label));
      if (row <= head.row || !rows.has(own)) continue;
      for (const [channel, column] of head.columns) {
        const value = plain(valueOf(sheet, row, column));
        if (value !== "") typed.set(`${sheet.id} ${own} × ${channel}`, value);
      }
    }
  }
  return typed;
}

/** Texts that a person typed beside the add-in's own: in own columns, notes, own sheets. */
export function ownTexts(
  content: WorkbookContent,
  isOwn: (text: string) => boolean,
): readonly string[] {
  const texts: string[] = [];
  for (const sheet of content.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column] of cells) {
        const text = String(valueOf(sheet, row, column));
        if (isOwn(text)) texts.push(text);
      }
    }
  }
  return texts.sort();
}

/** What of it is no longer there, or otherwise; none: everything is kept. A blank cell may have got a value. */
export const lost = (before: Typed, after: Typed): readonly string[] =>
  [...before].flatMap(([cell, value]) => {
    const now = after.get(cell);
    return now === value ? [] : [`${cell}: ${value} → ${now ?? "(nothing)"}`];
  });

/** What is wrong with a run that did not succeed: it has to give its reason and to have written nothing. */
export function wrongRefusal(outcome: BuildOutcome): string | null {
  if (outcome.ok) return null;
  if ("error" in outcome) {
    return outcome.written === "nothing"
      ? null
      : `failed (${outcome.error.code}) with ${outcome.written} written: ${outcome.error.message}`;
  }
  return outcome.refused.length > 0 ? null : "refused without a reason";
}
