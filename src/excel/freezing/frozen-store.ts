/**
 * Stores frozen formulas in custom properties of their worksheet (ExcelApi 1.12), and where the workbook has a
 * hidden store there too. Excel keeps the properties without the add-in; they have no documented limit of length
 * (document properties hold 255 characters), follow a sheet that is renamed or moved, and are deleted with it.
 * Other programs drop them when they save, and keep the hidden store.
 */
import { areaAddress, type Area } from "../../a1/address";
import {
  frozenText,
  readFrozen,
  usesOurFunctions,
  type FrozenFormula,
} from "../../workbook/frozen-formulas";
import { packed, unpacked } from "../../workbook/store/packed";
import type { Store } from "../../workbook/store/store";
import { storePlan } from "../../workbook/store/store-plan";
import { readWithStore, type StoreContents } from "../read-store";
import { CHUNK_BYTES } from "../writing/chunks";
import { RunError } from "../run-error";

const PROPERTY = "channelMatrixFrozen";
/** Characters per property; longer text continues in the next. */
const PROPERTY_LENGTH = 30_000;

export interface Froze {
  /** Formulas that became values, or values that became formulas. */
  readonly changed: number;
  /** Cells left unchanged, with their sheets: not calculated, or edited since the freeze. */
  readonly left: readonly string[];
}

export interface FreezableSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly frozen: readonly FrozenFormula[];
  /** How many properties store them. */
  readonly properties: number;
}

export interface Structure {
  readonly sheets: readonly FreezableSheet[];
  /** Defined names, of the workbook and of sheets, whose formulas use our functions, themselves or through other names; and the names of all tables; in lower case. */
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly hidden: StoreContents;
}

/** The frozen formulas in the hidden store by the names of their sheets. */
function storedFrozen(store: Store): ReadonlyMap<string, readonly FrozenFormula[]> {
  const stored = unpacked(store.get("frozen") ?? "");
  if (!Array.isArray(stored)) return new Map();
  return new Map(
    stored.flatMap((one: unknown): [string, readonly FrozenFormula[]][] => {
      if (!Array.isArray(one)) return [];
      const [name, formulas] = one as unknown[];
      return typeof name === "string" ? [[name, readFrozen(JSON.stringify(formulas))]] : [];
    }),
  );
}

const propertyName = (index: number): string =>
  index === 0 ? PROPERTY : `${PROPERTY}${index + 1}`;

/** Names whose formulas use our functions; a name may call another one. */
function namesOfOurs(
  items: readonly { readonly name: string; readonly formula: unknown }[],
): ReadonlySet<string> {
  const found = new Set<string>();
  let before = -1;
  while (found.size > before) {
    before = found.size;
    for (const { name, formula } of items) {
      if (typeof formula === "string" && usesOurFunctions(formula, found)) {
        found.add(name.toLowerCase());
      }
    }
  }
  return found;
}

/** @throws RunError `workbook-read-only` */
export async function readStructure(context: Excel.RequestContext): Promise<Structure> {
  const { workbook } = context;
  const hidden = await readWithStore(context, () => {
    workbook.load("readOnly");
    workbook.names.load("items/name,items/formula");
    workbook.tables.load("items/name");
    workbook.worksheets.load(
      "items/id,items/name,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value,items/names/items/name,items/names/items/formula",
    );
  });
  const stored = storedFrozen(hidden.store);
  if (workbook.readOnly) throw new RunError("workbook-read-only");
  return {
    sheets: workbook.worksheets.items.map((sheet) => {
      const kept = new Map(sheet.customProperties.items.map(({ key, value }) => [key, value]));
      let properties = 0;
      let remembered = "";
      for (; kept.has(propertyName(properties)); properties++) {
        remembered += kept.get(propertyName(properties)) ?? "";
      }
      return {
        sheet,
        name: sheet.name,
        isProtected: sheet.protection.protected,
        frozen: properties > 0 ? readFrozen(remembered) : (stored.get(sheet.name) ?? []),
        properties,
      };
    }),
    names: namesOfOurs([
      ...workbook.names.items,
      ...workbook.worksheets.items.flatMap(({ names }) => names.items),
    ]),
    tables: new Set(workbook.tables.items.map(({ name }) => name.toLowerCase())),
    hidden,
  };
}

/** Queues that the hidden store has the formulas of these sheets, and of the others what they had. */
export function rememberHidden(
  context: Excel.RequestContext,
  { sheets, hidden: { sheet, store } }: Structure,
  changed: ReadonlyMap<FreezableSheet, readonly FrozenFormula[]>,
): void {
  if (sheet === null || store.size === 0) return;
  const all = sheets.flatMap((onSheet) => {
    const formulas = changed.get(onSheet) ?? onSheet.frozen;
    return formulas.length === 0 ? [] : [[onSheet.name, formulas] as const];
  });
  const texts = new Map(store);
  if (all.length === 0) texts.delete("frozen");
  else texts.set("frozen", packed(all, store.get("frozen")));
  const target = context.workbook.worksheets.getItem(sheet.id);
  for (const { row, column, cells } of storePlan(sheet, texts).blocks) {
    const width = cells[0]?.length ?? 0;
    target.getRangeByIndexes(row, column, cells.length, width).values = cells.map((line) => [
      ...line,
    ]);
  }
}

/** Remembers these formulas of the sheet, and no others. */
export function remember(onSheet: FreezableSheet, formulas: readonly FrozenFormula[]): void {
  const { customProperties } = onSheet.sheet;
  const whole = formulas.length === 0 ? "" : frozenText(formulas);
  const count = Math.ceil(whole.length / PROPERTY_LENGTH);
  for (let index = 0; index < count; index++) {
    const from = index * PROPERTY_LENGTH;
    customProperties.add(propertyName(index), whole.slice(from, from + PROPERTY_LENGTH));
  }
  for (let index = count; index < onSheet.properties; index++) {
    customProperties.getItem(propertyName(index)).delete();
  }
}

export const addressOn = (onSheet: FreezableSheet, area: Area): string =>
  `${onSheet.name}!${areaAddress(area)}`;

/** @throws RunError `sheet-protected` */
export function requireUnprotected(sheets: Iterable<FreezableSheet>): void {
  for (const { isProtected, name } of sheets) {
    if (isProtected) throw new RunError("sheet-protected", { sheet: name });
  }
}

/** Runs the writes in round trips below the size limit of a request. */
export async function inChunks(
  context: Excel.RequestContext,
  writes: readonly { readonly bytes: number; readonly write: () => void }[],
): Promise<void> {
  let bytes = 0;
  for (const { bytes: more, write } of writes) {
    if (bytes > 0 && bytes + more > CHUNK_BYTES) {
      await context.sync();
      bytes = 0;
    }
    write();
    bytes += more;
  }
  if (writes.length > 0) await context.sync();
}

/** The most that a value takes on the wire. */
export const bytesOf = (value: unknown): number => JSON.stringify(value).length * 2;

/** What belongs to each sheet. */
export function bySheet<T extends { readonly onSheet: FreezableSheet }>(
  found: readonly T[],
): ReadonlyMap<FreezableSheet, readonly T[]> {
  const groups = new Map<FreezableSheet, T[]>();
  for (const one of found) {
    const group = groups.get(one.onSheet);
    if (group === undefined) groups.set(one.onSheet, [one]);
    else group.push(one);
  }
  return groups;
}
