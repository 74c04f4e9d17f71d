/** What a workbook has besides its cells and their styles, as copies that later edits do not change. */
import type { Area } from "../../../a1/address";
import type { NameContent, ProtectionContent } from "../../../xlsx/content";
import type { CellStyle, NamedStyle } from "../../../xlsx/styles/cell-style";
import type { Book } from "../book";
import type { Sheet } from "../sheet";

/** A sheet without its cells and their styles. */
export type SheetFrame = Omit<Sheet, "styles">;

export interface BookFrame {
  /** By their ids, in their order. */
  readonly sheets: ReadonlyMap<string, SheetFrame>;
  readonly names: readonly NameContent[];
  readonly properties: ReadonlyMap<string, string>;
  readonly customProperties: Book["customProperties"];
  readonly structureProtection: ProtectionContent | null;
  readonly styles: readonly CellStyle[];
  readonly namedStyles: readonly NamedStyle[];
  /** The active sheet's id and its selection; these are no change. */
  readonly active: { readonly sheetId: string; readonly area: Area };
}

type Entries = readonly (readonly [unknown, unknown])[];

/** The members of what is compared, by their keys; null: it has none. */
function entriesOf(value: unknown): Entries | null {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  if (value instanceof Set) return [...(value as Set<unknown>)].map((one) => [one, true]);
  return typeof value === "object" && value !== null ? Object.entries(value) : null;
}

/** Whether two values of plain data, maps and sets are the same; order counts. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (one instanceof Date || other instanceof Date) return String(one) === String(other);
  const [members, others] = [entriesOf(one), entriesOf(other)];
  if (members === null || others?.length !== members.length) return false;
  return members.every(([key, value], index) => {
    const [otherKey, otherValue] = others[index] ?? [];
    return Object.is(key, otherKey) && same(value, otherValue);
  });
}

/** The earlier copy where nothing has changed, else a new one. */
const kept = <T>(now: T, before: T | undefined): T =>
  before !== undefined && same(now, before) ? before : structuredClone(now);

/** The workbook now. @param before an earlier one, of which what has not changed is taken over as it is */
export function frameOf(book: Book, before?: BookFrame): BookFrame {
  const sheets = book.sheets.map((sheet): [string, SheetFrame] => {
    const frame: SheetFrame & { styles?: Sheet["styles"] } = { ...sheet };
    delete frame.styles;
    return [sheet.id, kept<SheetFrame>(frame, before?.sheets.get(sheet.id))];
  });
  return {
    sheets: new Map(sheets),
    names: kept(book.names, before?.names as Book["names"] | undefined),
    properties: kept(book.properties, before?.properties as Book["properties"] | undefined),
    customProperties: kept(book.customProperties, before?.customProperties),
    structureProtection: kept(book.structureProtection, before?.structureProtection),
    styles: [...book.pool.list],
    namedStyles: book.pool.namedStyles(),
    active: { sheetId: book.active.id, area: book.selection },
  };
}

/** Whether two frames of one workbook are the same; the second has taken over from the first what has not changed. */
export function sameFrames(one: BookFrame, other: BookFrame): boolean {
  const [ids, otherIds] = [[...one.sheets.keys()], [...other.sheets.keys()]];
  return (
    ids.length === otherIds.length &&
    ids.every((id, at) => id === otherIds[at] && one.sheets.get(id) === other.sheets.get(id)) &&
    one.names === other.names &&
    one.properties === other.properties &&
    one.customProperties === other.customProperties &&
    one.structureProtection === other.structureProtection
  );
}
