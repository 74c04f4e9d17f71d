/** What is known of the add-in's sheets, so that they are found in a workbook that people and other programs have changed. */
import type { Bilingual } from "../../locale/language";
import { ofJson, jsonText } from "../store/packed";
import type { Cell } from "../cell";
import type { SheetKey } from "../snapshot";
import type { KnownColumn } from "./folded";

/** A table that people write in. */
export interface KnownTable {
  /** Name in Excel, where nobody has changed it. */
  readonly name: string;
  readonly columns: readonly KnownColumn[];
  /** Rows that stand directly under it belong to it. */
  readonly takesRowsBelow: boolean;
  /** Its first column may be gone: the second, with names, says as well which row is which. */
  readonly isKnownByNames?: true;
  /** What new ids of its first column begin with; left out: it has none. */
  readonly idPrefix?: string;
}

/** Services or target groups × channels. */
export interface KnownGrid {
  readonly name: string;
  readonly id: KnownColumn;
  /** The first names the row. */
  readonly labels: readonly KnownColumn[];
  /** Columns beside the channels that people fill in. */
  readonly inputs: readonly KnownColumn[];
  /** Columns beside the channels that a run writes. */
  readonly helpers: readonly KnownColumn[];
  /** The sheet with the records of its rows. */
  readonly rows: SheetKey;
  /** Whether a filled cell may be one of a channel: a letter, or a number. */
  readonly holds: (cell: Cell) => boolean;
}

export interface KnownSheet {
  readonly key: SheetKey;
  readonly title: Bilingual;
  /** The add-in writes it whole; else people fill it in. */
  readonly isRebuilt: boolean;
  readonly tables: readonly KnownTable[];
  readonly grid: KnownGrid | null;
  /** Further tables on it, by their names alone. */
  readonly otherTables: readonly string[];
}

/** The names of all tables of a sheet. */
export const tableNames = ({ tables, grid, otherTables }: KnownSheet): readonly string[] => [
  ...tables.map(({ name }) => name),
  ...(grid === null ? [] : [grid.name]),
  ...otherTables,
];

/** How a sheet of ours and its tables were called when the last run was finished. */
export interface RememberedSheet {
  readonly sheet: string;
  /** Our name of a table → its name in Excel; only where they differ. */
  readonly tables: Readonly<Record<string, string>>;
  /** The owned range of a sheet that is rebuilt, as an address; "": it has none. */
  readonly owned: string;
}

export type RememberedSheets = ReadonlyMap<SheetKey, RememberedSheet>;

/** The text for the hidden store. */
export const sheetsText = (sheets: RememberedSheets): string =>
  jsonText([...sheets].map(([key, { sheet, tables, owned }]) => [key, sheet, tables, owned]));

/** The sheets of a stored text; what is damaged in it is left out. */
export function readSheets(text: string | undefined): RememberedSheets {
  const stored = text === undefined ? undefined : ofJson(text);
  if (!Array.isArray(stored)) return new Map();
  return new Map(
    stored.flatMap((one: unknown): (readonly [SheetKey, RememberedSheet])[] => {
      if (!Array.isArray(one)) return [];
      const [key, sheet, tables, owned] = one as unknown[];
      if (typeof key !== "string" || typeof sheet !== "string") return [];
      const named = typeof tables === "object" && tables !== null ? Object.entries(tables) : [];
      return [
        [
          key,
          {
            sheet,
            tables: Object.fromEntries(
              named.filter((pair): pair is [string, string] => typeof pair[1] === "string"),
            ),
            owned: typeof owned === "string" ? owned : "",
          },
        ],
      ];
    }),
  );
}

/** The headers of the channels' columns as the last run wrote them, by id. */
export type ChannelHeads = ReadonlyMap<string, string>;

export const headsText = (heads: ChannelHeads): string => jsonText([...heads]);

export function readHeads(text: string | undefined): ChannelHeads {
  const stored = text === undefined ? undefined : ofJson(text);
  if (!Array.isArray(stored)) return new Map();
  return new Map(
    stored.filter(
      (one): one is [string, string] =>
        Array.isArray(one) && typeof one[0] === "string" && typeof one[1] === "string",
    ),
  );
}
