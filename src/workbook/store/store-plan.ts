/** The plan of the hidden store's sheet: only the rows that differ are written. */
import { BLANK, text, type Cell, type Content } from "../cell";
import { emptyPlan, type Block, type SheetPlan } from "../layout/plan";
import { STORE_SHEET, storeRows, type Store, type StoreSheet } from "./store";

/** The key of the store's plan; no sheet module has it. */
export const STORE_PLAN = "store";

const contentOf = (value: Cell): Content => (typeof value === "string" ? text(value) : value);

/** Writes the store; a sheet that does not exist is created very hidden, an existing one stays as visible as it is. */
export function storePlan(sheet: StoreSheet | null, store: Store): SheetPlan {
  const rows = storeRows(store);
  const before = sheet?.cells ?? [];
  const blocks: Block[] = [];
  for (let row = 0; row < Math.max(rows.length, before.length); row++) {
    const wanted: readonly Cell[] = rows[row] ?? ["", "", ""];
    const existing = before[row] ?? [];
    if (wanted.every((value, column) => value === (existing[column] ?? ""))) continue;
    const cells = wanted.map((value) => (value === "" ? BLANK : contentOf(value)));
    const last = blocks.at(-1);
    if (last !== undefined && last.row + last.cells.length === row) {
      blocks[blocks.length - 1] = { ...last, cells: [...last.cells, cells] };
    } else blocks.push({ row, column: 0, cells: [cells] });
  }
  return {
    ...emptyPlan(STORE_PLAN, sheet?.name ?? STORE_SHEET, sheet?.id ?? null, ""),
    veryHidden: true,
    blocks,
  };
}
