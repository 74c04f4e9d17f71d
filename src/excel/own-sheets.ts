/** Which of the workbook's sheets are ours, before their contents are read. */
import { parseArea, type Area } from "../a1/address";
import { sheetsByKey } from "../workbook/finding/found-sheets";
import {
  readSheets,
  type KnownSheet,
  type RememberedSheets,
} from "../workbook/finding/known-sheet";
import { readBegun } from "../workbook/layout/begun-inserts";
import type { SheetKey, SheetSnapshot } from "../workbook/snapshot";
import { isStoreSheet } from "../workbook/store/store";
import { INSERTING_PROPERTY, OWNED_RANGE_PROPERTY, SHEET_PROPERTY } from "./properties";
import { readWithStore } from "./read-store";

/** A sheet of ours. */
export interface OwnSheet {
  readonly sheet: Excel.Worksheet;
  /** It has the property that a run gave it; other programs drop these. */
  readonly isMarked: boolean;
  /** It is ours whatever is on it. */
  readonly isSure: boolean;
  readonly owned: Area | null;
  /** What its snapshot has only where it is not as a run leaves a sheet. */
  readonly signs: Pick<SheetSnapshot, "isMarked" | "begun">;
}

/** @param sheets loaded: names, custom properties and names of tables */
export function ownSheets(
  sheets: readonly Excel.Worksheet[],
  known: readonly KnownSheet[],
  remembered: RememberedSheets,
): ReadonlyMap<SheetKey, OwnSheet> {
  const traits = sheets.map(({ name, customProperties, tables }) => ({
    name,
    property: customProperties.items.find(({ key }) => key === SHEET_PROPERTY)?.value,
    tables: known.length === 0 ? [] : tables.items.map((table) => table.name),
  }));
  const found = new Map<SheetKey, OwnSheet>();
  for (const [key, { index, isSure }] of sheetsByKey(traits, known, remembered)) {
    const sheet = sheets[index];
    if (sheet === undefined) continue;
    const propertyOf = (name: string): string | undefined =>
      sheet.customProperties.items.find(({ key: own }) => own === name)?.value;
    const begun = readBegun(propertyOf(INSERTING_PROPERTY) ?? "");
    const stored = remembered.get(key);
    const isMarked = traits[index]?.property === key;
    const owned = parseArea(
      propertyOf(OWNED_RANGE_PROPERTY) ?? (isMarked ? "" : (stored?.owned ?? "")),
    );
    const signs = {
      ...(isMarked ? {} : { isMarked: false as const }),
      ...(begun === null ? {} : { begun }),
    };
    found.set(key, { sheet, isMarked, isSure, owned, signs });
  }
  return found;
}

/** The workbook's sheets without the hidden store. */
export interface AllSheets {
  readonly sheets: readonly Excel.Worksheet[];
  readonly own: ReadonlyMap<SheetKey, OwnSheet>;
}

/**
 * Reads which sheets are ours, in one round trip. A sheet without our mark that has only the name of one of
 * ours is taken for it where the workbook has a hidden store or another sheet that is surely ours.
 */
export async function readOwnSheets(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
): Promise<AllSheets> {
  const { worksheets } = context.workbook;
  const { sheet: storeSheet, store } = await readWithStore(context, () => {
    worksheets.load(
      [
        "items/id",
        "items/name",
        "items/visibility",
        "items/customProperties/items/key",
        "items/customProperties/items/value",
        "items/tables/items/name",
      ].join(","),
    );
  });
  const sheets = worksheets.items.filter(({ name }) => !isStoreSheet(name));
  const all = ownSheets(sheets, known, readSheets(store.get("sheets")));
  const isOurs = storeSheet !== null || [...all.values()].some(({ isSure }) => isSure);
  return { sheets, own: isOurs ? all : new Map() };
}
