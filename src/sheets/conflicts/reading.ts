/** Reads the conflicts on their sheet, with the choices. */
import type { SheetSnapshot } from "../../workbook/snapshot";
import { ofJson } from "../../workbook/store/packed";
import { tableCells } from "../../workbook/table/table-cells";
import { CONFLICTS_TABLE } from "../../workbook/table-names";
import { choiceNamed } from "./choices";
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
    return [{ ...stored, choice, ...kept, note: text("note") }];
  });
}
