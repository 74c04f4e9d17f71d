/** The groups of services as their sheet names them, where the hidden columns that say which services they have are gone. */
import { cellAddress } from "../../a1/address";
import { LANGUAGES } from "../../locale/language";
import type { Bilingual } from "../../locale/language";
import { trimmed } from "../../workbook/cell";
import { foldedHeader, isHeader } from "../../workbook/finding/folded";
import type { Position } from "../../workbook/problem";
import { cellAt, tableOf, type SheetSnapshot } from "../../workbook/snapshot";
import { SERVICE_GROUPS_TABLE } from "./reading";
import { SERVICE_GROUPS_TEXTS } from "./texts";

/** A letter under a header that names a channel. */
export interface NamedLetter {
  readonly channel: string;
  readonly value: string;
  readonly position: Position;
}

export interface NamedGroup {
  /** Names of its services, those that are listed. */
  readonly listed: string;
  readonly count: number;
  /** How many of its services had another letter when the last run wrote the row. */
  readonly overriding: number;
  readonly suggested: readonly NamedLetter[];
  readonly decided: readonly NamedLetter[];
}

/** What stands around the channel's name in the header of a column of decisions, in each language. */
const AROUND = LANGUAGES.map((language) =>
  SERVICE_GROUPS_TEXTS.decisionHeader[language].split("{channel}").map(foldedHeader),
);

/** The channel that a header of decisions names; null: it is none. */
function decidedChannel(header: string): string | null {
  const folded = foldedHeader(header);
  for (const [start = "", end = ""] of AROUND) {
    if (folded.startsWith(start) && folded.endsWith(end))
      return folded.slice(start.length, folded.length - end.length).trim();
  }
  return null;
}

/** The text without what says how many are not listed. */
const MORE = LANGUAGES.map((language) => {
  const [start = "", end = ""] = SERVICE_GROUPS_TEXTS.more[language].split("{count}");
  return new RegExp(`\\s*${start}\\d+${end}$`, "u");
});

const withoutMore = (text: string): string =>
  MORE.reduce((rest, pattern) => rest.replace(pattern, ""), text);

/** The rows of the table that have a decision. */
export function namedGroups(sheet: SheetSnapshot | undefined): readonly NamedGroup[] {
  const table = tableOf(sheet, SERVICE_GROUPS_TABLE);
  if (sheet === undefined || table === null) return [];
  const { row: top, column: left, rows, columns } = table.area;
  const headers = Array.from({ length: columns }, (_, index) => ({
    at: left + index,
    header: trimmed(cellAt(sheet, top, left + index)),
  }));
  const columnOf = (text: Bilingual): number | undefined =>
    headers.find(({ header }) => isHeader(header, text))?.at;
  const [services, count, overriding] = [
    columnOf(SERVICE_GROUPS_TEXTS.services),
    columnOf(SERVICE_GROUPS_TEXTS.count),
    columnOf(SERVICE_GROUPS_TEXTS.overriding),
  ];
  const letter = (row: number, at: number, channel: string): readonly NamedLetter[] => {
    const value = trimmed(cellAt(sheet, row, at));
    const position = {
      source: sheet.name,
      row: row + 1,
      column: channel,
      cell: cellAddress(row, at),
    };
    return value === "" ? [] : [{ channel, value, position }];
  };
  return Array.from({ length: rows - 1 }, (_, index) => top + 1 + index).flatMap((row) => {
    const decided = headers.flatMap(({ at, header }) => {
      const channel = decidedChannel(header);
      return channel === null ? [] : letter(row, at, channel);
    });
    if (decided.length === 0) return [];
    const suggested = headers.flatMap(({ at, header }) =>
      decidedChannel(header) === null ? letter(row, at, foldedHeader(header)) : [],
    );
    const textAt = (at: number | undefined): string =>
      at === undefined ? "" : trimmed(cellAt(sheet, row, at));
    return [
      {
        listed: withoutMore(textAt(services)),
        count: Number(textAt(count)),
        overriding: Number(textAt(overriding)),
        suggested,
        decided,
      },
    ];
  });
}
