/** How the columns of one list are read: each by what it was taken for, its values settled for the whole column. */
import { trimmed, type Cell } from "../../workbook/cell";
import type { Answers } from "../answers";
import type { MatchedColumn } from "../columns/matched";
import { ofTarget, type Target } from "../columns/target";
import type { Findings, ImportContext } from "../context";
import type { ChannelValues } from "../values/channels";
import { countColumn, type CountColumn } from "../values/counts";
import { daysOf } from "../values/durations";
import type { Resolved, ValueTable } from "../values/value-table";
import {
  askValues,
  channelOptions,
  channelTable,
  KIND_IDS,
  requirementIds,
  type GroupValues,
  type ValueColumn,
} from "../values/vocabularies";
import { kindTable } from "../values/vocabularies";
import { isBlankWord } from "../vocabulary/blank-words";
import type { KnownList } from "./known-list";

/** What is shared by all lists of an import. */
export interface Reading {
  readonly context: ImportContext;
  readonly answers: Answers;
  readonly findings: Findings;
  readonly channels: ChannelValues;
  readonly groups: GroupValues;
  /** Channels of lists of channels, by the key of their id. */
  readonly refs: ReadonlyMap<string, Resolved>;
  /** Keys of all channels of lists of channels. */
  readonly listed: ReadonlySet<string>;
}

export interface ListColumns {
  /** The columns as they are read: those whose values are of no vocabulary are kept beside. */
  readonly columns: readonly MatchedColumn[];
  readonly tables: ReadonlyMap<number, ValueTable>;
  readonly counts: ReadonlyMap<number, CountColumn>;
  /** What all addresses of a column of departments begin with: what follows tells them apart. */
  readonly beginnings: ReadonlyMap<number, string>;
}

const QUESTIONS = {
  kinds: { one: "kind-unknown", many: "kinds-unknown" },
  targetGroups: { one: "group-unknown", many: "groups-unknown" },
  channel: { one: "channel-unknown", many: "channels-unknown" },
} as const;

/** Durations have to be readable in all of a column. */
const isOfDays = (cells: readonly Cell[]): boolean =>
  cells.every(
    (cell) => trimmed(cell) === "" || isBlankWord(trimmed(cell)) || daysOf(cell) !== null,
  );

const isOfLevels = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => {
    const text = trimmed(cell);
    return text === "" || isBlankWord(text) || /^[1-5](?:[.,]0+)?$/.test(text);
  });

class ColumnReader {
  readonly #known: KnownList;
  readonly #reading: Reading;
  readonly tables = new Map<number, ValueTable>();
  readonly counts = new Map<number, CountColumn>();

  constructor(known: KnownList, reading: Reading) {
    this.#known = known;
    this.#reading = reading;
  }

  #value(column: number, header: string): ValueColumn {
    const { list, profile } = this.#known;
    const { answers, context } = this.#reading;
    const cells = list.rows.map((row) => row[column] ?? "");
    return { source: list.source, header, cells, profile, answers, context };
  }

  #note(
    code: "blanks" | "decimals" | "left-out-values" | "column-kept",
    values: Readonly<Record<string, string | number>>,
  ): void {
    this.#reading.findings.notes.push({ code, source: this.#known.list.source, values });
  }

  #table(column: number, value: ValueColumn, table: ValueTable): void {
    this.tables.set(column, table);
    const { header } = value;
    if (table.blanks > 0) this.#note("blanks", { header, count: table.blanks });
    for (const [text, count] of table.leftOut)
      this.#note("left-out-values", { header, text, count });
  }

  /** Keeps the column beside, and says so. */
  #kept(header: string): Target {
    this.#note("column-kept", { header });
    return "own";
  }

  #vocabulary(column: number, { header, target, because }: MatchedColumn): Target {
    const value = this.#value(column, header);
    const { channels, context, findings, groups, refs } = this.#reading;
    const { shape } = this.#known;
    if (target === "kinds" || target === "targetGroups") {
      const table = target === "kinds" ? kindTable(value) : groups.table(value);
      const options =
        target === "kinds"
          ? [...KIND_IDS, "-"]
          : ["new", ...[...context.groups, ...context.offeredGroups].map(({ id }) => id), "-"];
      if (
        askValues(
          value,
          table,
          QUESTIONS[target],
          [...new Set(options)],
          because !== "answer",
          findings,
        )
      ) {
        return this.#kept(header);
      }
      this.#table(column, value, table);
      return target;
    }
    const splits = shape === "services" || shape === "cells";
    const table = channelTable(value, channels, splits, target === "channels" ? refs : new Map());
    const options = channelOptions(context);
    askValues(value, table, QUESTIONS.channel, options, false, findings);
    this.#table(column, value, table);
    return target;
  }

  #count(column: number, { header, target }: MatchedColumn): void {
    const { profile } = this.#known;
    const { source, cells, answers } = this.#value(column, header);
    const ofChannel = target !== "volume" || this.#known.shape === "cells";
    const request = { source, header, cells, ofChannel, profile, answers };
    const counts = countColumn(request, this.#reading.findings);
    this.counts.set(column, counts);
    if (counts.blanks > 0) this.#note("blanks", { header, count: counts.blanks });
    if (counts.decimals > 0) this.#note("decimals", { header, count: counts.decimals });
  }

  /** What the column is read as. */
  read(column: number, one: MatchedColumn): Target {
    const { target, header } = one;
    if (target === "volume" || target === "contacts" || target.startsWith("channel:")) {
      if (target.startsWith("channel:")) {
        const { channels } = this.#reading;
        const { profile } = this.#known;
        if (channels.ofType(ofTarget(target), profile) === undefined)
          channels.make(ofTarget(target), header);
      }
      this.#count(column, one);
      return target;
    }
    if (["kinds", "targetGroups", "channels", "channel"].includes(target)) {
      return this.#vocabulary(column, one);
    }
    const { cells } = this.#value(column, header);
    if (target === "requirements") {
      const table = requirementIds(this.#value(column, header));
      if (table === null) return this.#kept(header);
      this.tables.set(column, table);
    }
    if (target === "handlingTime" && !isOfDays(cells)) return this.#kept(header);
    const isLevel = target === "complexity" || target === "frequency";
    if (isLevel && one.because !== "own-name" && !isOfLevels(cells)) {
      return this.#kept(header);
    }
    return target;
  }
}

/** Columns of only noughts and ones in all of a list's channels may be crosses: it is asked. */
function askOnes({ list, columns }: KnownList, { answers, findings }: Reading): void {
  const ofChannels = columns.flatMap(({ target }, column) =>
    target.startsWith("channel:") ? [column] : [],
  );
  const [first] = ofChannels;
  if (first === undefined) return;
  const header = columns[first]?.header ?? "";
  const values = new Set(
    ofChannels.flatMap((column) => list.rows.map((row) => trimmed(row[column] ?? ""))),
  );
  values.delete("");
  const onlyOnes = values.has("1") && [...values].every((value) => value === "1" || value === "0");
  if (!onlyOnes || list.rows.length < 2) return;
  const headers = new Set(ofChannels.map((column) => columns[column]?.header));
  if (answers.values.some((answer) => answer.value === "1" && headers.has(answer.header))) return;
  const { source, rows } = list;
  const asked = { header, value: "1", count: rows.length, values: {}, options: ["x", "1"] };
  findings.questions.push({ code: "ones", source, ...asked });
}

/** Where ones are crosses, they are in all the list's channels, and a nought is a channel that cannot be used. */
function withOnes(known: KnownList, reading: Reading): Reading {
  const of = known.columns.flatMap(({ target, header }) =>
    target.startsWith("channel:") ? [header] : [],
  );
  const { answers } = reading;
  if (
    !answers.values.some(
      ({ header, value, ours }) => value === "1" && ours === "x" && of.includes(header),
    )
  ) {
    return reading;
  }
  const values = [...answers.values, ...of.map((header) => ({ header, value: "1", ours: "x" }))];
  return { ...reading, answers: { ...answers, values } };
}

/** What web addresses begin with, up to the last part in which they differ; "": one is none, or nothing follows. */
function commonBeginning(texts: readonly string[]): string {
  const addresses = texts.filter((text) => text !== "" && !isBlankWord(text));
  const [first] = addresses;
  if (first === undefined || !addresses.every((text) => /^https?:\/\/[^/]+\/./i.test(text)))
    return "";
  let end = first.length;
  for (const text of addresses) {
    while (!text.startsWith(first.slice(0, end))) end -= 1;
  }
  const begin = first.slice(
    0,
    Math.max(first.lastIndexOf("/", end - 1), first.lastIndexOf("#", end - 1)) + 1,
  );
  const isApart = addresses.every((text) => text.length > begin.length);
  return isApart && /^https?:\/\/[^/]+\//i.test(begin) ? begin : "";
}

export function listColumns(known: KnownList, all: Reading): ListColumns {
  askOnes(known, all);
  const reader = new ColumnReader(known, withOnes(known, all));
  const columns = known.columns.map((one, column) => ({
    ...one,
    target: reader.read(column, one),
  }));
  const beginnings = new Map(
    columns.flatMap(({ target, header }, column) => {
      if (target !== "department") return [];
      const begin = commonBeginning(known.list.rows.map((row) => trimmed(row[column] ?? "")));
      if (begin === "") return [];
      const note = { code: "addresses" as const, source: known.list.source };
      all.findings.notes.push({ ...note, values: { header, begin } });
      return [[column, begin] as const];
    }),
  );
  return { columns, tables: reader.tables, counts: reader.counts, beginnings };
}
