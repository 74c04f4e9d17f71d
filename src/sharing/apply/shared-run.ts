/** What a run does besides its own work: a merge, and the choices in conflicts. */
import type { Decision } from "../../domain/model/model";
import type { Language } from "../../locale/language";
import { classOf } from "../../locale/class-codes";
import { readOpinions, withOpinions } from "../../sheets/opinions/opinion";
import { readConflicts } from "../../sheets/conflicts/reading";
import type { WorkbookInputs } from "../../workbook/inputs";
import type { SheetPlan } from "../../workbook/layout/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Store } from "../../workbook/store/store";
import { CHANNEL_FIELD } from "../content/content";
import { contentOf } from "../content/tables";
import { answersOf } from "../opinions/answers";
import { foldedId, plainValue } from "../content/value";
import { sortedFiles } from "../merge/sorted-files";
import type { FileReport, MergePreview } from "../merge-files";
import { withMerges, type MergedFile } from "../merges";
import { fileNote, noteText } from "../texts";
import { amendment, cellsOf } from "./amendment";
import { carriedOut, keptConflict, withConflicts } from "./kept-conflicts";

export interface SharedRun {
  /** The workbook with the cells typed into. */
  readonly snapshot: WorkbookSnapshot;
  readonly inputs: (inputs: WorkbookInputs) => WorkbookInputs;
  readonly plans: (plans: readonly SheetPlan[]) => readonly SheetPlan[];
  /** Lines for the log. */
  readonly logged: readonly string[];
  readonly store: (store: Store) => Store;
}

export interface SharedRunOptions {
  /** Who settles conflicts; "" where that is not known. */
  readonly by: string;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
}

const mergedFile = (report: FileReport, on: string): readonly MergedFile[] => {
  const { merged, file, changes, conflicts, proposals, department, looked, services } = report;
  return merged === null
    ? []
    : [
        {
          file,
          digest: merged.digest,
          department: department ?? "",
          copy: merged.sent?.copy ?? null,
          sentOn: merged.sent?.on ?? "",
          on,
          changes,
          conflicts,
          proposals,
          looked,
          services,
        },
      ];
};

/** Letters that are taken and that a run had put into the file they come from. */
function putLetters({ changes, files }: MergePreview): readonly Decision[] {
  const put = new Set(
    files.flatMap(({ file, merged }) =>
      (merged?.put ?? []).map(({ service, channel, class: letter }) =>
        [file, foldedId(service), foldedId(channel), letter].join("\n"),
      ),
    ),
  );
  return changes.flatMap(({ table, key, field, row, to, files: [first = ""] }): Decision[] => {
    if (table !== "Matrix" || !field.startsWith(CHANNEL_FIELD)) return [];
    const channel = field.slice(CHANNEL_FIELD.length);
    const letter = classOf(String(plainValue(to)));
    if (letter === null || letter === "open") return [];
    return put.has([first, key, channel, letter].join("\n"))
      ? [
          {
            service: row.id as Decision["service"],
            channel: channel as Decision["channel"],
            class: letter,
          },
        ]
      : [];
  });
}

/** The letters with the channels' ids as the inputs spell them. */
function spelled(put: readonly Decision[], { entries }: WorkbookInputs): readonly Decision[] {
  const channels = new Map(entries.channels.map(({ record: { id } }) => [foldedId(id), id]));
  const services = new Map(entries.services.map(({ record: { id } }) => [foldedId(id), id]));
  return put.map((one) => ({
    ...one,
    service: services.get(foldedId(one.service)) ?? one.service,
    channel: channels.get(foldedId(one.channel)) ?? one.channel,
  }));
}

const logLine = (report: FileReport, language: Language): string => {
  const { file, department, savedBy, changes, conflicts, proposals } = report;
  const who = [department ?? "", savedBy].filter((text) => text !== "").join(", ");
  const values = { file, who: who === "" ? "–" : who, changes, conflicts, proposals };
  return noteText(fileNote("logged", values), language);
};

/** null: there is nothing to merge, and no choice to carry out. @param preview null: no files */
export function sharedRun(
  snapshot: WorkbookSnapshot,
  preview: MergePreview | null,
  { by, today, language }: SharedRunOptions,
): SharedRun | null {
  const kept = readConflicts(snapshot.sheets.get("conflicts"));
  const carried = carriedOut(kept, by, today, cellsOf(snapshot));
  if (preview === null && carried.count === 0) return null;
  // In the order in which files count, so that the order they were given in changes nothing.
  const files = sortedFiles(
    (preview?.files ?? []).flatMap((report) =>
      report.merged === null ? [] : [{ name: report.file, report }],
    ),
  ).map(({ report }) => report);
  const savedBy = new Map(files.map((report) => [report.file, report.savedBy]));
  const fresh = (preview?.conflicts ?? []).map((conflict) =>
    keptConflict(conflict, (file) =>
      [savedBy.get(file) ?? "", today].filter((text) => text !== "").join(" · "),
    ),
  );
  const changes = [...(preview?.changes ?? []), ...carried.changes];
  const amended = amendment(snapshot, changes, carried.rows, language);
  const opinions = withOpinions(
    readOpinions(snapshot.sheets.get("opinions")),
    answersOf(files, contentOf(snapshot)),
  );
  const put = preview === null ? [] : putLetters(preview);
  return {
    snapshot: amended.snapshot,
    plans: amended.plans,
    inputs: (inputs) => {
      const whole = amended.inputs(inputs);
      return {
        ...whole,
        put: [...whole.put, ...spelled(put, whole)],
        userInput: new Map([
          ...whole.userInput,
          ["conflicts", withConflicts(carried.kept, fresh)] as const,
          ["opinions", opinions] as const,
        ]),
      };
    },
    logged: [
      ...files.map((report) => logLine(report, language)),
      ...(carried.count === 0
        ? []
        : [noteText(fileNote("settledLog", { count: carried.count }), language)]),
    ],
    store: (store) =>
      withMerges(
        store,
        files.flatMap((report) => mergedFile(report, today)),
      ),
  };
}
