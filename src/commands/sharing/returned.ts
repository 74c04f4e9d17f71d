/** Files that came back, as the pane shows them before anything is written, and the merge of them. */
import type { Language } from "../../locale/language";
import { cellName } from "../../sharing/content/content";
import type { CellKey, Change } from "../../sharing/merge/types";
import { plainValue } from "../../sharing/content/value";
import type { FileReport, MergePreview } from "../../sharing/merge-files";
import { withGivenBase } from "../../sharing/files/given-base";
import type { FileReading, ReturnedFile } from "../../sharing/files/returned-file";
import type { Sending } from "../../sharing/sendings";
import { noteText, unreadableFile } from "../../sharing/texts";
import { fieldLabel, tableLabel } from "../../sheets/conflicts/labels";
import {
  channelName,
  conflictWords,
  rowName,
  type ConflictWords,
  type NamedCell,
} from "../../sheets/conflicts/conflict-words";
import { shownValue } from "../../sheets/conflicts/shown-value";
import { KIND_WORDS } from "../../sheets/conflicts/texts";
import { KnownIds, type KnownTables, type NamedId } from "../../workbook/known-ids";
import type { Evaluated, Overview } from "../overview";
import { mergeReturned, previewMerge, readReturned, type MergeOptions } from "../merge";
import type { Outcome } from "../outcome";
import type { Reported } from "../reported";
import { changesOf } from "../reported-changes";
import { appliedLines } from "../applied-lines";
import { noteLines } from "../note-lines";

/** A file that came back, in one's own words. */
export interface ShownFile extends Pick<
  FileReport,
  | "file"
  | "savedBy"
  | "looked"
  | "services"
  | "changes"
  | "conflicts"
  | "proposals"
  | "failed"
  | "lacksBase"
> {
  readonly department: string;
  /** "" where there is none. */
  readonly problem: string;
  /** It is not merged. */
  readonly isLeftOut: boolean;
}

/** One cell, old → new. */
export interface ShownChange {
  /** The sheet, and what on it. */
  readonly sheet: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly files: string;
}

export interface ShownConflict extends Omit<ShownChange, "from" | "to" | "files"> {
  readonly kind: string;
  readonly isProposal: boolean;
  readonly ours: string;
  readonly theirs: readonly { readonly file: string; readonly value: string }[];
}

export interface Returned {
  readonly files: readonly ShownFile[];
  readonly changes: readonly ShownChange[];
  readonly conflicts: readonly ShownConflict[];
  /** Whose answers they are, to be noted as come back. */
  readonly senders: readonly Sending[];
  /** Merges them in one run. */
  readonly merge: (
    options: Omit<MergeOptions, "files" | "base">,
  ) => Promise<Outcome<{ readonly reported: Reported }>>;
}

const MERGED = {
  sv: "Filerna är inlästa. Ändringar: {changes}, konflikter: {conflicts}, förslag: {proposals}.",
  en: "The files are merged. Changes: {changes}, conflicts: {conflicts}, proposals: {proposals}.",
};

/** What a cell is called: its service or record, its channel and its field. */
export function cellTexts(
  cell: NamedCell,
  words: ConflictWords,
): { readonly sheet: string; readonly what: string } {
  return {
    sheet: tableLabel(cell.table, words.language),
    what: [rowName(cell, words), channelName(cell, words), fieldLabel(cell, words.language)]
      .filter((text) => text !== "")
      .join(" · "),
  };
}

const RECORDS: Readonly<Record<keyof KnownTables, string>> = {
  services: "Services",
  channels: "Channels",
  groups: "TargetGroups",
  requirements: "Requirements",
};

/** The names of a workbook's records, and of those that files add. */
function knownIn(evaluated: Evaluated | null, changes: readonly Change[]): KnownTables {
  const of = (table: keyof KnownTables): KnownIds => {
    const added = changes.flatMap(({ table: name, field, row, to }): readonly NamedId[] =>
      name === RECORDS[table] && field === "name"
        ? [{ id: row.id, name: String(plainValue(to)) }]
        : [],
    );
    return new KnownIds([...(evaluated?.result.model[table] ?? []), ...added], table);
  };
  return {
    services: of("services"),
    channels: of("channels"),
    groups: of("groups"),
    requirements: of("requirements"),
  };
}

/**
 * The words in which conflicts and changes are shown.
 * @param language of the words; letters are those of the workbook
 * @param changes that add records, whose names are not in the workbook yet
 */
export const wordsIn = (
  { evaluated, language: letters }: Pick<Overview, "evaluated" | "language">,
  language: Language,
  changes: readonly Change[] = [],
): ConflictWords =>
  conflictWords(
    { language, known: knownIn(evaluated, changes) },
    letters,
    evaluated?.result ?? null,
  );

const namedCell = ({ table, key, row, field }: CellKey): NamedCell => {
  const { service, channel } = cellName(table, row, field);
  return { table, key, field, id: row.id, service, channel };
};

/** What was sent, as the file says; none: it does not say. */
const senderOf = ({ name, sent, theirs }: ReturnedFile): readonly Sending[] => {
  if (sent === null) return [];
  const services = theirs.get("Services")?.size ?? 0;
  const { department, copy, on, due } = sent;
  return [{ file: name, department, copy, on, due, services }];
};

function shownPreview(
  { files, changes, conflicts }: MergePreview,
  language: Language,
  overview: Pick<Overview, "evaluated" | "language">,
): Omit<Returned, "merge"> {
  const words = wordsIn(overview, language, changes);
  return {
    senders: files.flatMap(({ merged }) => (merged === null ? [] : senderOf(merged))),
    files: files.map(({ problem, department, merged, ...file }) => ({
      ...file,
      department: department ?? "",
      problem: problem === null ? "" : noteText(problem, language),
      isLeftOut: merged === null,
    })),
    changes: changes.map(({ from, to, files: of, ...change }) => {
      const cell = namedCell(change);
      return {
        ...cellTexts(cell, words),
        from: shownValue(from, cell, words),
        to: shownValue(to, cell, words),
        files: of.join(", "),
      };
    }),
    conflicts: conflicts.map(({ kind, ours, theirs, ...conflict }) => {
      const cell = namedCell(conflict);
      return {
        ...cellTexts(cell, words),
        kind: KIND_WORDS[kind][language],
        isProposal: kind === "proposal",
        ours: shownValue(ours, cell, words),
        theirs: theirs.map(({ file, value }) => ({ file, value: shownValue(value, cell, words) })),
      };
    }),
  };
}

const isProposal = ({ kind }: { readonly kind: string }): boolean => kind === "proposal";

/** What was merged, for the pane. */
export function mergedReport({ changes, conflicts }: MergePreview): Reported {
  const proposals = conflicts.filter(isProposal).length;
  return {
    text: MERGED,
    values: {
      changes: changes.length,
      conflicts: conflicts.length - proposals,
      proposals,
    },
  };
}

/** A file that a person chose. */
export interface ChosenFile {
  readonly name: string;
  /** Rejects where another program has it open. */
  readonly bytes: () => Promise<Uint8Array>;
  /** The file as it was sent, for one that does not carry that. */
  readonly was?: ChosenFile;
}

async function readChosen({ name, bytes, was }: ChosenFile): Promise<FileReading> {
  let read: Uint8Array;
  try {
    read = await bytes();
  } catch (error) {
    return { ok: false, name, problem: unreadableFile(error) };
  }
  const [file] = await readReturned([{ name, bytes: read }]);
  if (file === undefined) throw new Error(`${name} was not read.`);
  return was === undefined ? file : withGivenBase(file, await readChosen(was));
}

/**
 * Reads files and works out what they would do to the open workbook; nothing is written.
 * @param language of the words; letters are those of the workbook
 * @param overview the workbook as it was last read, for names
 */
export async function previewFiles(
  given: readonly ChosenFile[],
  language: Language,
  overview: Overview,
): Promise<Outcome<{ readonly returned: Returned }>> {
  const files: FileReading[] = [];
  for (const one of given) files.push(await readChosen(one));
  const found = await previewMerge({ files, base: null, language });
  if (!found.ok) return found;
  const merge: Returned["merge"] = async (options) => {
    const outcome = await mergeReturned({ ...options, files, base: null });
    if (!outcome.ok) return outcome;
    const { done, applied } = outcome;
    const lines = [...noteLines(done), ...appliedLines(applied)];
    const reported = {
      ...mergedReport(done.merged ?? found.preview),
      changes: changesOf(done),
      ...(lines.length === 0 ? {} : { lines }),
    };
    return { ok: true, reported };
  };
  return { ok: true, returned: { ...shownPreview(found.preview, language, overview), merge } };
}
