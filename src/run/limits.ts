/** How long ids and names may be, and how many records there may be: more is refused before anything is written. */
import type { Language } from "../locale/language";
import { CHANNELS } from "../sheets/channels/table";
import { GROUPS } from "../sheets/groups/table";
import { SERVICES } from "../sheets/services/table";
import { trimmed, type Cell } from "../workbook/cell";
import { MOST_RECORDS } from "../domain/model/limits";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Problem } from "../workbook/problem";
import type { TableSource } from "../workbook/table/table";
import type { PositionedEntries } from "./merge-inputs";

/** Longest id of any record, in characters. */
const LONGEST_ID = 100;
/** Longest name of a channel, which is a header, and of any other record. */
const LONGEST_CHANNEL_NAME = 200;
const LONGEST_NAME = 1_000;

/** Characters of a text that a message shows. */
const SHOWN = 40;

const TITLES = {
  services: SERVICES.title,
  channels: CHANNELS.title,
  groups: GROUPS.title,
} as const;

const LIMITED = Object.entries(MOST_RECORDS) as readonly (readonly [
  keyof typeof MOST_RECORDS,
  number,
])[];

const TABLES = ["services", "channels", "groups", "requirements"] as const;

/** Everything beyond a limit, with its position. */
export function limitProblems(
  entries: PositionedEntries,
  { sheets }: WorkbookSnapshot,
  language: Language,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const table of TABLES) {
    const longestName = table === "channels" ? LONGEST_CHANNEL_NAME : LONGEST_NAME;
    for (const { record, position } of entries[table]) {
      for (const [field, most] of [
        ["id", LONGEST_ID],
        ["name", longestName],
      ] as const) {
        const text: string = record[field];
        if (text.length <= most) continue;
        problems.push({
          code: "text-too-long",
          position: position(field),
          values: { length: text.length, most, value: text.slice(0, SHOWN) },
        });
      }
    }
  }
  for (const [table, most] of LIMITED) {
    const found = entries[table].length;
    if (found <= most) continue;
    problems.push({
      code: "too-many",
      position: {
        source: sheets.get(table)?.name ?? TITLES[table][language],
        row: null,
        column: null,
      },
      values: { found, most },
    });
  }
  return problems;
}

/** Files that alone have more rows than a workbook may have records: their rows are not worth reading. */
export function longFiles(
  imports: Readonly<Partial<Record<keyof typeof MOST_RECORDS, TableSource>>>,
): readonly Problem[] {
  return LIMITED.flatMap(([table, most]): readonly Problem[] => {
    const source = imports[table];
    if (source === undefined || source.rows.length <= most) return [];
    const isRow = (cells: readonly Cell[]): boolean => cells.some((cell) => trimmed(cell) !== "");
    const found = source.rows.filter(isRow).length;
    const position = { ...source.position(null, null), row: null };
    return found <= most ? [] : [{ code: "too-many", position, values: { found, most } }];
  });
}
