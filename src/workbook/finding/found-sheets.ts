/** Which sheet is which: by the hidden store, a table on it, the property that a run gave it, or its name. */
import type { SheetKey } from "../snapshot";
import { tableNames, type KnownSheet, type RememberedSheets } from "./known-sheet";

/** What shows of a sheet before its cells are read. */
export interface SheetTraits {
  readonly name: string;
  /** The property that a run gave it; undefined: it has none, since other programs drop it. */
  readonly property: string | undefined;
  readonly tables: readonly string[];
}

/** A sheet that was found. */
export interface FoundSheet {
  /** Index among the sheets. */
  readonly index: number;
  /** It may be a sheet of others with such a name: its contents have to show that it is ours. */
  readonly isSure: boolean;
}

const same = (one: string, other: string): boolean =>
  one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();

interface Candidate extends FoundSheet {
  readonly key: SheetKey;
  readonly score: number;
}

/** Whether a sheet has a table that is called as one of this key's. */
const hasTableOf = (
  { tables }: SheetTraits,
  known: KnownSheet,
  remembered: RememberedSheets,
): boolean => {
  const stored = remembered.get(known.key)?.tables;
  return tableNames(known).some((name) =>
    tables.some((table) => same(table, stored?.[name] ?? name)),
  );
};

/**
 * The sheets whose tables have exchanged their names: none has a table of its own name, and each has the one of
 * another of them. Their tables are then known by their headers.
 */
function exchangedSheets(
  sheets: readonly SheetTraits[],
  known: readonly KnownSheet[],
  remembered: RememberedSheets,
): ReadonlySet<SheetTraits> {
  const owners = new Map(
    sheets.map((sheet) => [
      sheet,
      known.filter((one) => hasTableOf(sheet, one, remembered)).map(({ key }) => key),
    ]),
  );
  let exchanged = sheets;
  for (let before = -1; before !== exchanged.length;) {
    before = exchanged.length;
    const keys = new Set(exchanged.map(({ property }) => property));
    exchanged = exchanged.filter((sheet) => {
      const named = owners.get(sheet) ?? [];
      const isOwn = named.some((key) => key === sheet.property);
      return named.length > 0 && !isOwn && named.every((key) => keys.has(key));
    });
  }
  return new Set(exchanged.filter(({ property }) => property !== undefined));
}

function candidatesFor(
  known: KnownSheet,
  sheets: readonly SheetTraits[],
  remembered: RememberedSheets,
  exchanged: ReadonlySet<SheetTraits>,
): readonly Candidate[] {
  const { key, title } = known;
  const stored = remembered.get(key);
  return sheets.flatMap((sheet, index): Candidate[] => {
    const { name, property } = sheet;
    const hasTable = !exchanged.has(sheet) && hasTableOf(sheet, known, remembered);
    const hasProperty = property === key;
    const isStored = stored !== undefined && same(stored.sheet, name);
    const isNamed = same(title.sv, name) || same(title.en, name);
    // What a run gave another sheet of ours is stronger than a name.
    if (property !== undefined && !hasProperty && !hasTable) return [];
    const score =
      (hasTable ? 8 : 0) + (hasProperty ? 4 : 0) + (isStored ? 2 : 0) + (isNamed ? 1 : 0);
    return score === 0
      ? []
      : [{ key, index, score, isSure: hasProperty || (isStored && hasTable) }];
  });
}

/** The best sheet for each key; no sheet has two. */
export function sheetsByKey(
  sheets: readonly SheetTraits[],
  known: readonly KnownSheet[],
  remembered: RememberedSheets,
): ReadonlyMap<SheetKey, FoundSheet> {
  const keys = new Set(known.map(({ key }) => key));
  const exchanged = exchangedSheets(sheets, known, remembered);
  const others = sheets.flatMap(({ property }, index): Candidate[] =>
    property === undefined || keys.has(property)
      ? []
      : [{ key: property, index, score: 4, isSure: true }],
  );
  const candidates = [
    ...known.flatMap((one) => candidatesFor(one, sheets, remembered, exchanged)),
    ...others,
  ].sort((one, other) => other.score - one.score || one.index - other.index);
  const found = new Map<SheetKey, FoundSheet>();
  const taken = new Set<number>();
  for (const { key, index, isSure } of candidates) {
    if (found.has(key) || taken.has(index)) continue;
    found.set(key, { index, isSure });
    taken.add(index);
  }
  return found;
}
