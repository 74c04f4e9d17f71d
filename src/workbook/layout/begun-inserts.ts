/** Rows and columns that a run which was cut off had inserted before it came to fill them, so that the next run does not insert them again. */
import {
  usedBottom,
  usedRight,
  type BegunInserts,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";
import { jsonText, ofJson } from "../store/packed";
import type { SheetPlan } from "./plan";

type Inserts = SheetPlan["inserts"];

/** The text of what a run is about to insert. */
export const begunText = (inserts: Inserts, sheet: SheetSnapshot): string =>
  jsonText([
    usedBottom(sheet),
    usedRight(sheet),
    ...inserts.map(({ what, at, count }) => [what, at, count]),
  ]);

/** What a text says; null: it is none, or damaged. */
export function readBegun(text: string): BegunInserts | null {
  const stored = ofJson(text);
  if (!Array.isArray(stored)) return null;
  const [bottom, right, ...inserts] = stored as unknown[];
  if (typeof bottom !== "number" || typeof right !== "number") return null;
  return {
    bottom,
    right,
    inserts: inserts.flatMap((one): Inserts => {
      if (!Array.isArray(one)) return [];
      const [what, at, count] = one as unknown[];
      const isKnown = what === "rows" || what === "columns";
      return isKnown && typeof at === "number" && typeof count === "number"
        ? [{ what, at, count }]
        : [];
    }),
  };
}

/** Whether the rows or columns have nothing in them. */
function areBlank(sheet: SheetSnapshot, { what, at, count }: Inserts[number]): boolean {
  const isWithin = (line: number): boolean => line >= at && line < at + count;
  return sheet.cells.every((cells, down) =>
    cells.every(
      (cell, right) =>
        cell === "" ||
        !isWithin(what === "rows" ? sheet.used.row + down : sheet.used.column + right),
    ),
  );
}

/** Those that are there: the sheet reaches so much further, and they are blank. */
function insertedOf(sheet: SheetSnapshot): Inserts {
  const { begun } = sheet;
  if (begun === undefined || !sheet.unfinished) return [];
  const grown = { rows: usedBottom(sheet) - begun.bottom, columns: usedRight(sheet) - begun.right };
  const found: Inserts[number][] = [];
  for (const insert of begun.inserts) {
    if (grown[insert.what] < insert.count || !areBlank(sheet, insert)) break;
    grown[insert.what] -= insert.count;
    found.push(insert);
  }
  return found;
}

/** The plans without what a run that was cut off has inserted. */
export function withoutInserted(
  plans: readonly SheetPlan[],
  { sheets }: WorkbookSnapshot,
): readonly SheetPlan[] {
  return plans.map((plan) => {
    const sheet = sheets.get(plan.key);
    const there = sheet === undefined || plan.inserts.length === 0 ? [] : insertedOf(sheet);
    const isThere = ({ what, at, count }: Inserts[number]): boolean =>
      there.some((one) => one.what === what && one.at === at && one.count === count);
    return there.some(isThere)
      ? { ...plan, inserts: plan.inserts.filter((insert) => !isThere(insert)) }
      : plan;
  });
}
