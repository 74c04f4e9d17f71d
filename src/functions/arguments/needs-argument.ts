/** The needs as an argument: one row a need as in files, or the workbook's grid of target groups × channels. */
import { channelId, targetGroupId } from "../../domain/model/ids";
import type { Channel, Need, TargetGroup } from "../../domain/model/model";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { LANGUAGES } from "../../locale/language";
import { trimmed } from "../../workbook/cell";
import { channelHeaders } from "../../workbook/grid/grid-columns";
import { NEEDS, readAcceptance } from "../../sheets/needs/table";
import type { Position, Problem } from "../../workbook/problem";
import { fieldOfHeader, readTable, type TableSource } from "../../workbook/table/table";
import { isLeftOut, tableRows } from "./argument";
import { tableOfRange, type PassedTable, type TableKind } from "./table-argument";
import { blankOrZero } from "./blank-cells";
import { displayLanguage } from "../display-language";

const LIST: TableKind<Need> = { definition: NEEDS, required: ["group", "channel", "acceptance"] };

/** The grid; its first column holds the ids, and the headers of the others are channels' ids or names. */
const GRID: TableKind<object> = {
  definition: { name: NEEDS.name, key: NEEDS.key, title: NEEDS.title, fields: {} },
  required: [],
};

/** The channel of each header: by id, or by the name that the grid shows. */
function channelsByHeader(channels: readonly Channel[]): ReadonlyMap<string, Channel["id"]> {
  const found = new Map<string, Channel["id"]>();
  for (const language of LANGUAGES) {
    const leading = [MATRIX_TEXTS.id[language], MATRIX_TEXTS.targetGroup[language]];
    for (const [id, header] of channelHeaders(channels, leading)) {
      found.set(header.toLowerCase(), channelId(id));
    }
  }
  for (const { id } of channels) found.set(id.toLowerCase(), id);
  return found;
}

interface Found {
  readonly need: Need;
  readonly positionOf: (field: keyof Need) => Position;
}

function listed(source: TableSource, problems: Problem[]): Found[] {
  const reading = readTable(NEEDS, source);
  problems.push(...reading.problems);
  return reading.rows.map(({ record, row }) => ({
    need: record,
    positionOf: (field) => source.position(row, reading.columns.get(field) ?? null),
  }));
}

function gridded(
  source: PassedTable,
  channels: readonly Channel[],
  idColumn: number,
  problems: Problem[],
): Found[] {
  const channelOf = channelsByHeader(channels);
  return source.rows.flatMap((line, row): Found[] => {
    const group = trimmed(line[idColumn] ?? "");
    if (group === "") return [];
    return source.headers.flatMap((header, column): Found[] => {
      const channel = channelOf.get(header.trim().toLowerCase());
      const cell = line[column] ?? "";
      if (channel === undefined || column === idColumn || trimmed(cell) === "") return [];
      if (cell === 0 && source.blanksAsZero) {
        throw blankOrZero(source.source, row, header, displayLanguage());
      }
      const reading = readAcceptance(cell);
      if (!reading.ok) {
        const { code, values } = reading;
        problems.push({ code, values, position: source.position(row, column) });
        return [];
      }
      const need = { group: targetGroupId(group), channel, acceptance: reading.value };
      return [
        {
          need,
          positionOf: (field) => source.position(row, field === "group" ? idColumn : column),
        },
      ];
    });
  });
}

/**
 * Reads the needs, and adds their problems: values outside 0–1, ids that the groups and
 * channels do not have, duplicate pairs.
 * @param blanksAsZero whether another table of the call has shown that blanks come as 0
 */
export function needsOf(
  value: unknown,
  groups: readonly Pick<TargetGroup, "id">[],
  channels: readonly Channel[],
  problems: Problem[],
  blanksAsZero: boolean,
): readonly Need[] {
  if (isLeftOut(value)) return [];
  const headers = (tableRows(value)[0] ?? []).map((cell) => String(cell).trim());
  if (headers.length === 0) return [];
  const isList = headers.some((header) => fieldOfHeader(NEEDS, header) === "acceptance");
  const idColumn = headers.findIndex(
    (header) => header.toLowerCase() === MATRIX_TEXTS.id.en.toLowerCase(),
  );
  const found =
    isList || idColumn < 0
      ? listed(tableOfRange(LIST, "needs", value, blanksAsZero), problems)
      : gridded(tableOfRange(GRID, "needs", value, blanksAsZero), channels, idColumn, problems);
  const groupIds = new Set<string>(groups.map(({ id }) => id));
  const channelIds = new Set<string>(channels.map(({ id }) => id));
  const first = new Map<string, number | null>();
  for (const { need, positionOf } of found) {
    const unknown = (table: "groups" | "channels", field: "group" | "channel"): void => {
      problems.push({
        code: "id-unknown",
        position: positionOf(field),
        values: { value: need[field], table },
      });
    };
    if (!groupIds.has(need.group)) unknown("groups", "group");
    if (!channelIds.has(need.channel)) unknown("channels", "channel");
    const key = `${need.group} × ${need.channel}`;
    const before = first.get(key);
    if (before !== undefined) {
      problems.push({
        code: "cell-twice",
        position: positionOf("acceptance"),
        values: { value: key, first: before ?? "" },
      });
    }
    first.set(key, positionOf("acceptance").row);
  }
  return found.map(({ need }) => need);
}
