/** What people may have typed in a file and a merge does not take: it is told, so that nothing is lost in silence. */
import { SHEETS } from "../../sheets/registry";
import { PAST_TABLE, TARGETS_TABLE } from "../../sheets/follow-up/reading";
import { PAST_HEADERS, TARGET_HEADERS } from "../../sheets/follow-up/texts";
import { readGroupDecisions } from "../../sheets/service-groups/reading";
import type { SheetKey, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { tableCells } from "../../workbook/table/table-cells";

/** What people typed on sheets that are not merged, as texts that are equal for equal contents. */
export type Typed = ReadonlyMap<SheetKey, { readonly sheet: string; readonly text: string }>;

/** The lists of a merge: they are the coordinator's. */
const OF_MERGES: ReadonlySet<SheetKey> = new Set(["conflicts", "opinions"]);

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one instanceof Map ? [...(one as Map<unknown, unknown>)] : one,
  );

/** Goals and earlier volumes. */
function followUpOf(sheet: SheetSnapshot | undefined): unknown {
  const goals = tableCells(sheet, TARGETS_TABLE, TARGET_HEADERS)?.rows ?? [];
  const past = tableCells(sheet, PAST_TABLE, PAST_HEADERS)?.rows ?? [];
  return [
    goals.map(({ text }) => text("goal")).filter((goal) => goal !== ""),
    past.map(({ text }) => text("volume")).filter((volume) => volume !== ""),
  ];
}

type Reader = (sheet: SheetSnapshot | undefined) => unknown;

const READERS: ReadonlyMap<SheetKey, Reader> = new Map<SheetKey, Reader>([
  ...SHEETS.flatMap((module): (readonly [SheetKey, Reader])[] =>
    module.kind === "output" && module.read !== undefined && !OF_MERGES.has(module.key)
      ? [[module.key, module.read]]
      : [],
  ),
  [
    "serviceGroups",
    (sheet) => readGroupDecisions(sheet).groups.filter(({ decisions }) => decisions.size > 0),
  ],
  ["followUp", followUpOf],
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
