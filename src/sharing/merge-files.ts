/** What files that came back would do to the coordinator's workbook; nothing is written. */
import type { Language } from "../locale/language";
import type { KeptConflict } from "../sheets/conflicts/conflict";
import { readConflicts } from "../sheets/conflicts/reading";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { settledOf } from "./apply/kept-conflicts";
import { writable } from "./apply/writable";
import type { Content, ContentRow, ContentTable, Fields } from "./content/content";
import { foldedId, isBlankValue, plainValue } from "./content/value";
import { contentOf, TRAITS } from "./content/tables";
import { besideIn, besidePlaces } from "./files/beside-tables";
import { ABOUT_BASE } from "./files/given-base";
import type { FileReading, ReturnedFile } from "./files/returned-file";
import { notMerged, typedIn } from "./files/not-merged";
import { merge } from "./merge/merge";
import { remitOf } from "./merge/remit";
import type { Change, Conflict, TheirFile } from "./merge/types";
import { readMerges } from "./merges";
import { fileNote, FILE_TEXTS, oneNote, type FileNote, type FileText } from "./texts";
import { fill } from "../locale/language";

/** What a file brings. */
export interface FileReport {
  readonly file: string;
  readonly department: string | null;
  readonly savedBy: string;
  /** How many services it has a letter or a status for, and how many it has in all. */
  readonly looked: number;
  readonly services: number;
  readonly changes: number;
  readonly conflicts: number;
  readonly proposals: number;
  /** Why it could not be merged, or what is to be known of it. */
  readonly problem: FileNote | null;
  /** It was left out because it could not be read. */
  readonly failed: boolean;
  /** It does not carry what was sent, and nobody has said what that was. */
  readonly lacksBase: boolean;
  /** null: it was left out. */
  readonly merged: ReturnedFile | null;
}

export interface MergePreview {
  readonly files: readonly FileReport[];
  readonly changes: readonly Change[];
  /** Proposals among them. */
  readonly conflicts: readonly Conflict[];
  /** What is on the sheet of conflicts already. */
  readonly kept: readonly KeptConflict[];
}

export interface MergeOptions {
  readonly language: Language;
  /** What was sent, where the files do not carry it; null: they do. */
  readonly base: Content | null;
}

/** Problems of files that can be merged once it is said what was sent. */
const ASKS_BASE: ReadonlySet<FileText> = new Set<FileText>(["own", "base-unread", "base-other"]);

interface Accepted {
  readonly file: ReturnedFile;
  readonly note: FileNote | null;
}

/** A file that is left out. */
interface LeftOut {
  readonly name: string;
  readonly department: string | null;
  readonly problem: FileNote;
  readonly failed: boolean;
}

type Judged = Accepted | LeftOut;

/** Whether no service of a file has an id of ours though they are called as ours: another program took the ids away. */
function areIdsLost(theirs: ContentTable | undefined, ours: ContentTable | undefined): boolean {
  if (theirs === undefined || ours === undefined) return false;
  if ([...theirs.keys()].some((key) => ours.has(key))) return false;
  const named = ({ fields }: ContentRow): string => foldedId(textOf(fields, "name"));
  const names = new Set([...ours.values()].map(named));
  return [...theirs.values()].some((row) => named(row) !== "" && names.has(named(row)));
}

/** Whether each file is merged, and why it is not. */
function judged(
  snapshot: WorkbookSnapshot,
  readings: readonly FileReading[],
  { base, language }: MergeOptions,
): readonly Judged[] {
  const { state, store } = snapshot;
  const own = typedIn(snapshot);
  const beside = besideIn(snapshot, true);
  const ownServices = contentOf(snapshot).get("Services");
  const before = new Map(readMerges(store).map(({ digest, on }) => [digest, on]));
  const seen = new Map<string, string>();
  return readings.map((reading): Judged => {
    if (!reading.ok) {
      const { name, problem } = reading;
      // Excel's own mark beside an open file is no file of anybody's.
      return { name, department: null, problem, failed: problem.code !== "owner-file" };
    }
    const { file } = reading;
    const { name, digest, notes } = file;
    const [ours, theirs] = [state?.model ?? "", file.state?.model ?? file.sent?.model ?? ""];
    const department = departmentOf(file);
    const refused = (problem: FileNote, failed: boolean): Judged => ({
      ...{ name, department, problem, failed },
    });
    if (ours !== "" && theirs !== "" && ours !== theirs) {
      return refused(fileNote("other-model"), true);
    }
    if (areIdsLost(file.theirs.get("Services"), ownServices)) {
      return refused(fileNote("ids-lost"), true);
    }
    const isOwn = ours !== "" && ours === theirs && file.sent === null && file.base === null;
    if (isOwn && base === null) return refused(fileNote("own"), true);
    const on = before.get(digest);
    if (on !== undefined) {
      const when = on === "" ? "" : fill(FILE_TEXTS.mergedOn[language], { date: on });
      return refused(fileNote("merged-before", { on: when }), false);
    }
    const same = seen.get(digest);
    if (same !== undefined) return refused(fileNote("twice", { file: same }), false);
    seen.set(digest, name);
    const besides = [
      ...notMerged(file.typed, own),
      ...file.foreign,
      ...besidePlaces(file.beside, beside),
    ];
    const note = oneNote([
      ...notes.filter(({ code }) => base === null || !ABOUT_BASE.has(code)),
      ...(ours === "" && theirs === "" ? [fileNote("ids-gone")] : []),
      ...(file.remarks.length === 0
        ? []
        : [fileNote("notes-not-merged", { cells: besidePlaces(file.remarks, []).join(", ") })]),
      ...(besides.length === 0 ? [] : [fileNote("not-merged", { sheets: besides.join(", ") })]),
    ]);
    return { file, note };
  });
}

const textOf = (fields: Fields, field: string): string => String(plainValue(fields[field] ?? ""));

/** The department of a file: as it was sent, else as its state has it, else the only one of its services; null: of all. */
function departmentOf({ sent, state, theirs }: ReturnedFile): string | null {
  if (sent !== null) return sent.department;
  if (state !== null && state.department !== "") return state.department;
  const services = [...(theirs.get("Services")?.values() ?? [])];
  const names = new Set(services.map(({ fields }) => foldedId(textOf(fields, "department"))));
  const [first] = services;
  return names.size === 1 && first !== undefined ? textOf(first.fields, "department") : null;
}

/** Services with a letter or a status. */
function lookedAt({ theirs }: ReturnedFile): number {
  const isFilled = ({ fields }: ContentRow): boolean =>
    Object.entries(fields).some(
      ([field, value]) => !field.startsWith("own:") && !isBlankValue(value),
    );
  return [...(theirs.get("Matrix")?.values() ?? [])].filter(isFilled).length;
}

/** Names of files may be the same in several folders: each gets its own. */
function withOwnNames(files: readonly ReturnedFile[]): readonly ReturnedFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { name } = file;
    for (let count = 2; taken.has(name); count++) name = `${file.name} (${count})`;
    taken.add(name);
    return { ...file, name };
  });
}

const countOf = (
  conflicts: readonly Conflict[],
  name: string,
  isCounted: (kind: Conflict["kind"]) => boolean,
): number =>
  conflicts.filter(
    ({ kind, theirs }) => isCounted(kind) && theirs.some(({ file }) => file === name),
  ).length;

/** Merges the files into the workbook as it was read. */
export function mergeFiles(
  snapshot: WorkbookSnapshot,
  readings: readonly FileReading[],
  options: MergeOptions,
): MergePreview {
  const ours = contentOf(snapshot);
  const kept = readConflicts(snapshot.sheets.get("conflicts"));
  const found = judged(snapshot, readings, options);
  const accepted = found.filter((one): one is Accepted => "file" in one);
  const named = withOwnNames(accepted.map(({ file }) => file));
  const files = named.map((file): TheirFile => {
    const base = options.base ?? file.base;
    const remit =
      (options.base !== null || file.isBaseGiven) && file.sent === null
        ? null
        : remitOf(departmentOf(file), ours, base ?? file.theirs, file.theirs);
    return { name: file.name, base, theirs: file.theirs, remit };
  });
  const merged = merge({ ours, files, traits: TRAITS, settled: settledOf(kept) });
  const { changes, conflicts } = writable(snapshot, ours, merged);
  let next = 0;
  return {
    files: found.map((one): FileReport => {
      if (!("file" in one)) {
        const { name: file, department, problem, failed } = one;
        const none = { looked: 0, services: 0, changes: 0, conflicts: 0, proposals: 0 };
        const lacksBase = ASKS_BASE.has(problem.code);
        return { file, department, savedBy: "", ...none, problem, failed, lacksBase, merged: null };
      }
      const file = named[next++] ?? one.file;
      const { name } = file;
      return {
        file: name,
        department: departmentOf(file),
        savedBy: file.savedBy,
        looked: lookedAt(file),
        services: file.theirs.get("Services")?.size ?? 0,
        changes: changes.filter((change) => change.files.includes(name)).length,
        conflicts: countOf(conflicts, name, (kind) => kind !== "proposal"),
        proposals: countOf(conflicts, name, (kind) => kind === "proposal"),
        problem: one.note,
        failed: false,
        lacksBase: file.base === null && options.base === null,
        merged: file,
      };
    }),
    changes,
    conflicts,
    kept,
  };
}
