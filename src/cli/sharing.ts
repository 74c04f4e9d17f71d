/** The commands split and merge: workbooks for departments, and what comes back. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { mergeJson } from "../commands/merge-json";
import { mergeReturned, readReturned } from "../commands/merge";
import { previewOf, type MergeRequest } from "../commands/threads/merge-given";
import { noteLines } from "../commands/note-lines";
import { attempted } from "../commands/outcome";
import { zipped } from "../commands/sharing/zipped";
import { splitSnapshot } from "../commands/split";
import { contentOf } from "../sharing/content/tables";
import type { Language } from "../locale/language";
import type { FileReading } from "../sharing/files/returned-file";
import { snapshotOf } from "../sharing/files/snapshot-of";
import type { MergePreview } from "../sharing/merge-files";
import { fileNote, noteText, unreadableFile } from "../sharing/texts";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { FileError } from "../xlsx/failure";
import { openXlsx } from "../xlsx/open";
import type { Call } from "./arguments";
import { EXIT, reportNotDone } from "./exit";
import { readBytes, requireFolder, writeFiles } from "./files";
import { requireUnread } from "./read-files";
import { dayOf, jsonBytes, messageLanguage, teller } from "./reporting";
import { cliText } from "./texts";
import { UsageError } from "./usage-error";
import { openWorkbook, workbookBytes } from "./workbook-file";

/** Reads a workbook without a spreadsheet engine. @throws UsageError */
async function readSnapshot(path: string): Promise<WorkbookSnapshot> {
  const bytes = readBytes(path);
  const file = basename(path);
  try {
    return snapshotOf(await openXlsx(bytes));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(error.code, { file, part: error.part ?? file });
  }
}

const isZip = (path: string): boolean => /\.zip$/i.test(path);

/** @throws UsageError where the folder cannot be made */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError("folder-unwritable", { file: path, reason });
  }
}

/** @throws UsageError where a file that would be written over has something that the workbook does not have */
async function requireNoAnswers(
  path: string,
  ours: WorkbookSnapshot,
  language: Language,
): Promise<void> {
  if (!existsSync(path)) return;
  const files = await readReturned([{ name: basename(path), bytes: readBytes(path) }]);
  const { files: reports, changes, conflicts } = previewOf(ours, { files, base: null, language });
  if (reports.some(({ failed }) => failed)) throw new UsageError("file-in-folder", { file: path });
  const hasReport = reports.some(
    ({ problem }) => problem !== null && problem.code !== "merged-before",
  );
  if (changes.length + conflicts.length > 0 || hasReport)
    throw new UsageError("answers-in-folder", { file: path });
}

export async function runSplit(call: Call): Promise<number> {
  const language = messageLanguage(call);
  const folder = call.outDir ?? "";
  if (call.json !== null) requireFolder(call.json);
  if (isZip(folder)) requireFolder(folder);
  const snapshot = await attempted(async () => ({
    ok: true as const,
    read: await readSnapshot(call.input ?? ""),
  }));
  if (!snapshot.ok) return reportNotDone(snapshot, language);
  const { departments, copies, due } = call;
  const options = { today: dayOf(call), by: "", departments, copies, due };
  const outcome = await splitSnapshot(snapshot.read, options);
  if (!outcome.ok) return reportNotDone(outcome, language);
  const { files } = outcome;
  const written: { path: string; bytes: Uint8Array }[] = [];
  for (const [index, { file, bytes }] of files.entries()) {
    teller(call)(cliText("running", language, { done: index, of: files.length }));
    written.push({ path: file, bytes: await bytes() });
  }
  if (!isZip(folder)) {
    const paths = written.map(({ path }) => join(folder, path));
    requireUnread(call, paths);
    for (const path of paths) await requireNoAnswers(path, snapshot.read, language);
    makeFolder(folder);
  }
  const json = files.map(({ file, department, copy, services }) => ({
    file,
    department,
    copy,
    services,
  }));
  writeFiles([
    ...(isZip(folder)
      ? [{ path: folder, bytes: zipped(written) }]
      : written.map(({ path, bytes }) => ({ path: join(folder, path), bytes }))),
    ...(call.json === null ? [] : [{ path: call.json, bytes: jsonBytes({ files: json }) }]),
  ]);
  const services = new Set(files.flatMap((one) => one.services)).size;
  teller(call)(cliText("split-done", language, { files: files.length, services, folder }));
  return EXIT.done;
}

/** The files that came back; one that is not there is one that cannot be read. */
async function theirFiles({ theirs }: Call): Promise<readonly FileReading[]> {
  const read: FileReading[] = [];
  for (const path of theirs) {
    const name = basename(path);
    if (!existsSync(path)) {
      read.push({ ok: false, name, problem: fileNote("file-missing") });
      continue;
    }
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      read.push({ ok: false, name, problem: unreadableFile(error) });
      continue;
    }
    read.push(...(await readReturned([{ name, bytes }])));
  }
  return read;
}

/** Reports each file's problem and how much there is; the exit code of a merge. */
function report(call: Call, { files, changes, conflicts }: MergePreview): number {
  const language = messageLanguage(call);
  for (const { file, problem } of files) {
    if (problem === null) continue;
    const text = noteText(problem, language);
    process.stderr.write(`${cliText("file-problem", language, { file, problem: text })}\n`);
  }
  const proposals = conflicts.filter(({ kind }) => kind === "proposal").length;
  const counts = { changes: changes.length, conflicts: conflicts.length - proposals, proposals };
  if (files.every(({ failed }) => failed)) return EXIT.usage;
  teller(call)(cliText("merge-done", language, counts));
  return conflicts.length > 0 || files.some(({ failed }) => failed) ? EXIT.findings : EXIT.done;
}

/** The JSON of a merge as a file to write; none where it is not asked for. */
const jsonOf = (call: Call, preview: MergePreview, ours: WorkbookSnapshot) =>
  call.json === null
    ? []
    : [
        {
          path: call.json,
          bytes: jsonBytes(mergeJson(preview, contentOf(ours), messageLanguage(call))),
        },
      ];

export async function runMerge(call: Call): Promise<number> {
  const language = messageLanguage(call);
  for (const path of [call.out, call.json]) if (path !== null) requireFolder(path);
  const input = call.input ?? "";
  const ours = await attempted(async () => ({
    ok: true as const,
    read: await readSnapshot(input),
  }));
  if (!ours.ok) return reportNotDone(ours, language);
  const { problems = [] } = ours.read;
  if (problems.length > 0) return reportNotDone({ ok: false, refused: problems }, language);
  const base = call.base === null ? null : contentOf(await readSnapshot(call.base));
  const own = resolve(input);
  const request: MergeRequest = { files: await theirFiles(call), base, language };
  const previewed = await attempted(() =>
    Promise.resolve({ ok: true as const, preview: previewOf(ours.read, request) }),
  );
  if (!previewed.ok) return reportNotDone(previewed, language);
  const { preview } = previewed;
  if (call.preview || preview.files.every(({ failed }) => failed)) {
    if (call.preview) writeFiles(jsonOf(call, preview, ours.read));
    return report(call, preview);
  }
  const host = await openWorkbook(own);
  try {
    const outcome = await mergeReturned({ ...request, today: dayOf(call), by: "" });
    if (!outcome.ok) return reportNotDone(outcome, language);
    const merged = outcome.done.merged ?? preview;
    for (const line of noteLines(outcome.done)) process.stderr.write(`${line[language]}\n`);
    writeFiles([
      { path: call.out ?? "", bytes: await workbookBytes(host, outcome.done.altTexts) },
      ...jsonOf(call, merged, ours.read),
    ]);
    return report(call, merged);
  } finally {
    host.dispose();
  }
}
