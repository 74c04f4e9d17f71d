/** What people may have typed in a file and a merge does not take: it is told, so that nothing is lost in silence. */
import { SHEETS } from "../../sheets/registry";
import { SHARED_TABLES } from "../content/tables";
import type { SheetKey, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

/** What people typed on sheets that are not merged, as texts that are equal for equal contents. */
export type Typed = ReadonlyMap<SheetKey, { readonly sheet: string; readonly text: string }>;

/** Sheets that are merged, and the lists of a merge, which are the coordinator's. */
const MERGED: ReadonlySet<SheetKey> = new Set([
  ...SHARED_TABLES.map(({ sheet }) => sheet),
  ...["conflicts", "opinions"],
]);

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one instanceof Map ? [...(one as Map<unknown, unknown>)] : one,
  );

type Reader = (sheet: SheetSnapshot | undefined) => unknown;

const READERS: ReadonlyMap<SheetKey, Reader> = new Map<SheetKey, Reader>([
  ...SHEETS.flatMap((module): (readonly [SheetKey, Reader])[] =>
    module.kind === "output" && module.read !== undefined && !MERGED.has(module.key)
      ? [[module.key, module.read]]
      : [],
  ),
]);

/** What was typed on the sheets of a workbook that are not merged. */
export const typedIn = ({ sheets }: WorkbookSnapshot): Typed =>
  new Map(
    [...READERS].flatMap(([key, read]) => {
      const sheet = sheets.get(key);
      if (sheet === undefined) return [];
      const text = textOf(read(sheet));
      return text === textOf(read(undefined)) ? [] : [[key, { sheet: sheet.name, text }] as const];
    }),
  );

/** Sheets that no run has made. Other programs drop the mark of ours, and some have nothing else to be known by. */
export function foreignSheets({ sheets, sheetNames }: WorkbookSnapshot): readonly string[] {
  const known = new Set([
    ...[...sheets.values()].map(({ name }) => name),
    ...SHEETS.flatMap(({ texts: { name } }) => [name.sv, name.en]),
  ]);
  return sheetNames.filter((name) => !known.has(name));
}

/** Names of the sheets on which a file has something that the coordinator's workbook does not have. */
export const notMerged = (typed: Typed, ours: Typed): readonly string[] =>
  [...typed].flatMap(([key, { sheet, text }]) => (ours.get(key)?.text === text ? [] : [sheet]));
