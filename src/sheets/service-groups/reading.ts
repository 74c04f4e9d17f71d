/** Reads what was decided on the groups of services, with the members and what was last applied, from hidden columns of their sheet. */
import type { DecidedClass, GroupDecision } from "../../domain/decisions/group-decisions";
import { channelId, serviceId, type ChannelId } from "../../domain/model/ids";
import { cellAddress } from "../../a1/address";
import { trimmed } from "../../workbook/cell";
import { classOf, fileCode } from "../../locale/class-codes";
import type { Problem } from "../../workbook/problem";
import { cellAt, tableOf, type SheetSnapshot } from "../../workbook/snapshot";

export const SERVICE_GROUPS_TABLE = "ServiceGroups";
/** Marks, in the row above the headers, the columns that are read. */
export const MEMBERS_MARK = "members";
export const APPLIED_MARK = "applied";
export const decisionMark = (channel: string): string => `decision:${channel}`;
const DECISION_MARK = /^decision:([\s\S]*)$/;

/** Longest text of a cell that is written; Excel takes 32 767 characters. */
const LONGEST_TEXT = 30_000;

/** Ids as texts that fit in cells. */
export function idTexts(ids: readonly string[]): readonly string[] {
  const texts: string[] = [];
  let own: string[] = [];
  let length = 0;
  for (const id of ids) {
    const size = JSON.stringify(id).length + 1;
    if (length + size > LONGEST_TEXT && own.length > 0) {
      texts.push(JSON.stringify(own));
      own = [];
      length = 0;
    }
    own.push(id);
    length += size;
  }
  return [...texts, JSON.stringify(own)];
}

/** The decisions as one text, by the codes of files. */
export const decisionsText = (decisions: ReadonlyMap<ChannelId, DecidedClass>): string =>
  JSON.stringify([...decisions].sort().map(([channel, decided]) => [channel, fileCode(decided)]));

function parsed(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const isText = (value: unknown): value is string => typeof value === "string";

function appliedOf(text: string): Map<ChannelId, DecidedClass> {
  const applied = new Map<ChannelId, DecidedClass>();
  for (const pair of parsed(text)) {
    if (!Array.isArray(pair)) continue;
    const [channel, code] = pair as unknown[];
    const decided = isText(code) ? classOf(code) : null;
    if (isText(channel) && decided !== null && decided !== "open") {
      applied.set(channelId(channel), decided);
    }
  }
  return applied;
}

/** The cells of the decisions: the columns of the channels, and the rows that have members. */
export interface DecisionCells {
  readonly columns: readonly { readonly channel: string; readonly at: number }[];
  readonly rows: readonly { readonly members: readonly string[]; readonly row: number }[];
}

/** Columns by their marks in the row above the headers; null: there is no such table. */
function marked(sheet: SheetSnapshot | undefined) {
  const table = tableOf(sheet, SERVICE_GROUPS_TABLE);
  if (sheet === undefined || table === null || table.area.row === 0) return null;
  const { row: top, column: left, rows, columns } = table.area;
  const marks = Array.from({ length: columns }, (_, index) => ({
    at: left + index,
    mark: trimmed(cellAt(sheet, top - 1, left + index)),
  }));
  const textsUnder = (row: number, wanted: string): string[] =>
    marks.filter(({ mark }) => mark === wanted).map(({ at }) => trimmed(cellAt(sheet, row, at)));
  return { sheet, marks, first: top + 1, end: top + rows, textsUnder };
}

/** Where the decisions are on the sheet. */
export function decisionCells(from: SheetSnapshot | undefined): DecisionCells | null {
  const found = marked(from);
  if (found === null) return null;
  const { marks, first, end, textsUnder } = found;
  return {
    columns: marks.flatMap(({ at, mark }) => {
      const channel = DECISION_MARK.exec(mark)?.[1];
      return channel === undefined ? [] : [{ channel, at }];
    }),
    rows: Array.from({ length: end - first }, (_, index) => first + index).flatMap((row) => {
      const members = textsUnder(row, MEMBERS_MARK).flatMap(parsed).filter(isText);
      return members.length === 0 ? [] : [{ members, row }];
    }),
  };
}

/** What the sheet says; rows without members, which a person added, are passed over. null: the marks are gone. */
export function readGroupDecisions(from: SheetSnapshot | undefined): {
  readonly groups: readonly GroupDecision[];
  readonly problems: readonly Problem[];
} | null {
  const found = marked(from);
  const isMarked =
    found?.marks.some(({ mark }) => mark === MEMBERS_MARK) === true &&
    found.marks.some(({ mark }) => DECISION_MARK.test(mark));
  if (found === null || !isMarked) return null;
  const { sheet, marks, first, end, textsUnder } = found;
  const groups: GroupDecision[] = [];
  const problems: Problem[] = [];
  for (let row = first; row < end; row++) {
    const members = textsUnder(row, MEMBERS_MARK).flatMap(parsed).filter(isText).map(serviceId);
    if (members.length === 0) continue;
    const decisions = new Map<ChannelId, DecidedClass>();
    for (const { at, mark } of marks) {
      const channel = DECISION_MARK.exec(mark)?.[1];
      if (channel === undefined) continue;
      const value = trimmed(cellAt(sheet, row, at));
      const decided = classOf(value);
      if (decided === null) {
        problems.push({
          code: "code-unknown",
          position: {
            source: sheet.name,
            row: row + 1,
            column: channel,
            cell: cellAddress(row, at),
          },
          values: { value, choices: "H, K, B, F, – (P, C, D, F, –)" },
        });
      } else if (decided !== "open") decisions.set(channelId(channel), decided);
    }
    const [applied = ""] = textsUnder(row, APPLIED_MARK);
    groups.push({ members, decisions, applied: appliedOf(applied) });
  }
  return { groups, problems };
}
