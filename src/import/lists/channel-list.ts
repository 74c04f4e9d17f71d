/** Lists of channels: what type each is, where and when it is found, and which services it is for. */
import { idKey } from "../../domain/model/same-id";
import { trimmed } from "../../workbook/cell";
import { textsOf } from "../values/lists";
import type { Resolved } from "../values/value-table";
import { channelTable } from "../values/vocabularies";
import { isBlankWord } from "../vocabulary/blank-words";
import type { KnownList } from "./known-list";
import type { Reading } from "./list-columns";

export interface ListedChannel {
  readonly id: string;
  /** Channels of the workbook that it is; null: none of them; undefined: its type is not known. */
  readonly ours: Resolved;
  readonly where: string;
  readonly hours: string;
  readonly note: string;
  /** Ids of services that it names. */
  readonly services: readonly string[];
}

/** The channels of a list. What their types are is asked where services refer to them. */
export function listedChannels(known: KnownList, reading: Reading): readonly ListedChannel[] {
  const { list, columns, profile } = known;
  const at = (target: string): number[] =>
    columns.flatMap((one, column) => (one.target === target ? [column] : []));
  const textIn = (row: number, target: string): string =>
    at(target)
      .map((column) => trimmed(list.rows[row]?.[column] ?? ""))
      .filter((text) => text !== "" && !isBlankWord(text))
      .join("; ");
  const [typed] = at("channel");
  const { answers, context, channels, findings } = reading;
  const header = typed === undefined ? "" : (columns[typed]?.header ?? "");
  const cells = list.rows.map((row) => (typed === undefined ? "" : (row[typed] ?? "")));
  const value = { source: list.source, header, cells, profile, answers, context };
  const table = channelTable(value, channels, false);
  for (const [text, count] of table.leftOut) {
    findings.notes.push({ code: "left-out-values", source: list.source, values: { header, text, count } });
  }
  for (const [text, count] of table.unknown) {
    const options = [...context.channels.map(({ id }) => id), "new", "-"];
    findings.questions.push({ code: "channel-unknown", source: list.source, header, value: text, count, values: {}, options });
  }
  const isTyped = (text: string): boolean => text !== "" && !isBlankWord(text);
  return list.rows.flatMap((_, row): ListedChannel[] => {
    const id = textIn(row, "id");
    if (id === "") return [];
    const cell = cells[row] ?? "";
    const { ours, open } = table.of(cell);
    const leftOut = isTyped(trimmed(cell)) && ours.length === 0 && open.length === 0;
    return [
      {
        id,
        ours: ours.length > 0 ? ours : leftOut || open.length > 0 ? null : undefined,
        where: textIn(row, "where"),
        hours: textIn(row, "hours"),
        note: textIn(row, "note"),
        services: textsOf(textIn(row, "services")),
      },
    ];
  });
}

/** The listed channels by the key of their id. */
export const referenced = (
  channels: readonly ListedChannel[],
): ReadonlyMap<string, Resolved> =>
  new Map(channels.flatMap(({ id, ours }) => (ours === undefined ? [] : [[idKey(id), ours]])));
