/** Reads the conflicts on their sheet, with the choices. */
import { trimmed } from "../../workbook/cell";
import { cellAt, tableOf, type SheetSnapshot } from "../../workbook/snapshot";
import { ofJson } from "../../workbook/store/packed";
import { tableCells } from "../../workbook/table/table-cells";
import { CONFLICTS_TABLE } from "../../workbook/table-names";
import { cellAddress } from "../../a1/address";
import { LANGUAGES } from "../../locale/language";
import type { Problem } from "../../workbook/problem";
import { choiceNamed, choicesOf } from "./choices";
import type { ConflictCell, KeptConflict } from "./conflict";
import { HEADERS, KIND_WORDS } from "./texts";

function storedConflict(text: string): Pick<KeptConflict, "conflict" | "settled"> | null {
  const found = ofJson(text);
  if (typeof found !== "object" || found === null) return null;
  const { settled = null, ...conflict } = found as Partial<ConflictCell> &
    Partial<Pick<KeptConflict, "settled">>;
  const { kind, table, key, theirs } = conflict;
  const isSound =
    kind !== undefined &&
    kind in KIND_WORDS &&
    typeof table === "string" &&
    typeof key === "string" &&
    Array.isArray(theirs);
  return isSound ? { conflict: conflict as ConflictCell, settled } : null;
}

/** Reads the rows of the sheet, in their order; a row without its hidden text is left out. */
export function readConflicts(sheet: SheetSnapshot | undefined): readonly KeptConflict[] {
  const rows = tableCells(sheet, CONFLICTS_TABLE, HEADERS)?.rows ?? [];
  return rows.flatMap(({ text }): readonly KeptConflict[] => {
    const stored = storedConflict(text("key"));
    if (stored === null) return [];
    const typed = text("choice");
    const choice = choiceNamed(typed, stored.conflict);
    const kept = choice === null && typed.trim() !== "" ? { typed } : {};
    const { conflict, settled } = stored;
    // In the order in which a merge has them, which the fingerprint of a run goes by.
    return [{ conflict, choice, ...kept, note: text("note"), settled }];
  });
}

/** What is written as a choice of an open conflict and is none: it is left as it is, and told with what may be chosen. */
export function choiceNotes(sheet: SheetSnapshot | undefined): readonly Problem[] {
  const cells = tableCells(sheet, CONFLICTS_TABLE, HEADERS);
  const column = cells?.columnOf("choice") ?? null;
  const top = tableOf(sheet, CONFLICTS_TABLE)?.area.row;
  if (sheet === undefined || cells === null || column === null || top === undefined) return [];
  const header = trimmed(cellAt(sheet, top, column));
  return cells.rows.flatMap(({ row, text }): readonly Problem[] => {
    const stored = storedConflict(text("key"));
    const value = text("choice");
    if (stored?.settled !== null || value === "") return [];
    if (choiceNamed(value, stored.conflict) !== null) return [];
    const [sv = "", en = ""] = LANGUAGES.map((language) =>
      choicesOf(stored.conflict, language)
        .map(({ shown }) => shown)
        .join(", "),
    );
    return [
      {
        code: "code-unknown",
        position: {
          source: sheet.name,
          row: row + 1,
          column: header,
          cell: cellAddress(row, column),
        },
        values: { value, choices: en, "choices.sv": sv, "choices.en": en },
      },
    ];
  });
}
