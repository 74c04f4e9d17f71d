/** Small lists made here, read as the command line reads them, for an empty workbook. */
import { importContext } from "../../src/commands/import-lists";
import { answersIn, NO_ANSWERS, type Answers } from "../../src/import/answers";
import type { ImportContext } from "../../src/import/context";
import { csvRows } from "../../src/import/csv";
import { rawList, type RawList } from "../../src/import/reading/raw-list";
import { understood, type Understood } from "../../src/import/understood";
import type { Language } from "../../src/locale/language";
import type { TableSource } from "../../src/workbook/table/table";

export const contextIn = (language: Language = "en"): ImportContext =>
  importContext(null, {}, language);

/** A list in a CSV text. */
export function listOf(text: string, source = "list.csv"): RawList {
  const reading = csvRows(new TextEncoder().encode(text), source);
  if (!reading.ok) throw new Error(reading.problem.code);
  const { rows } = reading;
  return rawList(
    source,
    rows.map(({ fields }) => fields),
    1,
    rows.map(({ number }) => number),
  );
}

export interface Given {
  readonly maps?: readonly string[];
  readonly answers?: Partial<Answers>;
  readonly channels?: string;
  /** Lists of volumes. */
  readonly ofVolumes?: readonly string[];
  readonly context?: ImportContext;
}

/** What lists in CSV texts are understood as. */
export function read(texts: string | readonly string[], given: Given = {}): Understood {
  const raws = [texts].flat().map((text, index) => listOf(text, `list-${index + 1}.csv`));
  const channels = given.channels === undefined ? [] : [listOf(given.channels, "channels.csv")];
  const counted = (given.ofVolumes ?? []).map((text) => listOf(text, "volumes.csv"));
  const headers = [...raws, ...channels, ...counted].flatMap(({ rows }) =>
    rows.flatMap((cells) => cells.map(String)),
  );
  const { columns, values, wrong } = answersIn(given.maps ?? [], headers);
  if (wrong !== null) throw new Error(`wrong: ${wrong}`);
  return understood(
    [
      ...raws.map((raw) => ({ raw, ofChannels: false })),
      ...channels.map((raw) => ({ raw, ofChannels: true })),
      ...counted.map((raw) => ({ raw, ofChannels: false, ofVolumes: true })),
    ],
    given.context ?? contextIn(),
    { ...NO_ANSWERS, columns, values, ...given.answers },
  );
}

/** The rows of a table as records by header. */
export const records = (source: TableSource | null): readonly Record<string, unknown>[] =>
  (source?.rows ?? []).map((cells) =>
    Object.fromEntries((source?.headers ?? []).map((header, column) => [header, cells[column]])),
  );

/** What each column of the first list was taken for. */
export const targets = ({ lists }: Understood): Readonly<Record<string, string>> =>
  Object.fromEntries((lists[0]?.columns ?? []).map(({ header, target }) => [header, target]));

/** The volumes as `service channel value`. */
export const volumes = ({ tables }: Understood): readonly string[] =>
  (tables.volumes?.rows ?? []).map((cells) => cells.map(String).join(" "));

export const asked = ({ questions }: Understood): readonly string[] =>
  questions.map(({ code }) => code);

export const noted = ({ notes }: Understood): readonly string[] => notes.map(({ code }) => code);
