/** A file that came back: read, recognised, or refused with one reason. */
import { RunError } from "../../excel/run-error";
import { jsonText } from "../../workbook/store/packed";
import type { Decision } from "../../domain/model/model";
import { readPut } from "../../run/put-letters";
import type { Problem } from "../../workbook/problem";
import { tableOf, type WorkbookSnapshot, type WorkbookState } from "../../workbook/snapshot";
import { FileError } from "../../xlsx/failure";
import { openXlsx, readXlsx } from "../../xlsx/open";
import type { Content } from "../content/content";
import { contentOf } from "../content/tables";
import { readBase, sha256 } from "../split/base";
import { readSent, type Sent } from "../split/sent";
import { fileNote, type FileNote } from "../texts";
import { besideIn, type BesideCell } from "./beside-tables";
import { lostNote, withLostColumns } from "./lost-columns";
import { foreignSheets, typedIn, type Typed } from "./not-merged";
import { isResultSheet } from "./result-sheets";
import { cellsWithTexts, notesIn, textsOnResults } from "./unread-texts";
import { snapshotOf } from "./snapshot-of";

/** A file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReturnedFile {
  readonly name: string;
  readonly theirs: Content;
  /** null: not known. */
  readonly base: Content | null;
  /** A person said what was sent, since the file does not carry it. */
  readonly isBaseGiven: boolean;
  readonly sent: Sent | null;
  readonly state: WorkbookState | null;
  /** What was typed in it that is not merged, and sheets of the department's own. */
  readonly typed: Typed;
  readonly foreign: readonly string[];
  /** What stands in it where no merge looks. */
  readonly beside: readonly BesideCell[];
  /** Notes on its cells. */
  readonly remarks: readonly BesideCell[];
  /** Letters that runs have put in. */
  readonly put: readonly Decision[];
  /** Who last saved it, "" where the file does not say. */
  readonly savedBy: string;
  /** Equal for files that say the same and were sent to the same. */
  readonly digest: string;
  /** What is to be said of it though it is merged. */
  readonly notes: readonly FileNote[];
}

export type FileReading =
  | { readonly ok: true; readonly file: ReturnedFile }
  | { readonly ok: false; readonly name: string; readonly problem: FileNote };

/** The content as a text that is equal for equal contents. */
const contentText = (content: Content): string =>
  JSON.stringify([...content].map(([name, rows]) => [name, [...rows]]));

/** Tables without which a file says nothing. */
const REQUIRED: readonly string[] = ["Services", "Matrix"];

const SHEET_GONE: readonly Problem["code"][] = [
  "sheet-gone",
  "sheet-gone-unkept",
  "sheet-gone-wholly",
];

/** What cannot be read surely; a sheet that is gone, but for those without which a file says nothing, changes nothing. */
const unreadable = ({ problems = [] }: WorkbookSnapshot): Problem | undefined =>
  problems.find(({ code }) => !SHEET_GONE.includes(code));

async function read({ name, bytes }: GivenFile): Promise<FileReading> {
  const content = await readXlsx(bytes, isResultSheet);
  const snapshot = snapshotOf(content);
  const { state, store } = snapshot;
  if (state === null) return { ok: false, name, problem: fileNote("not-ours") };
  const problem = unreadable(snapshot);
  if (problem !== undefined) {
    return { ok: false, name, problem: { ...fileNote("not-readable"), problem } };
  }
  const found = contentOf(snapshot);
  const missing = REQUIRED.find((table) => !found.has(table));
  if (missing !== undefined) {
    return { ok: false, name, problem: fileNote("table-missing", { table: missing }) };
  }
  const base = await readBase(store);
  const sent = readSent(store);
  const typed = typedIn(snapshot);
  const onResults = textsOnResults(content, snapshot);
  const beside = [
    ...besideIn(snapshot, false),
    ...(onResults.size === 0 ? [] : cellsWithTexts(await openXlsx(bytes), snapshot, onResults)),
  ];
  const remarks = notesIn(content);
  const was = base.kind === "base" ? base.content : null;
  const hasTable = (name: string): boolean =>
    [...snapshot.sheets.values()].some((sheet) => tableOf(sheet, name) !== null);
  const { theirs, lost } = withLostColumns(found, was, hasTable);
  const gone = (snapshot.problems ?? []).map(({ values }) => values["value"] ?? "");
  const notes = [
    ...(base.kind === "base"
      ? []
      : [fileNote(base.kind === "missing" ? "base-missing" : "base-changed")]),
    ...(gone.length === 0 ? [] : [fileNote("sheets-missing", { sheets: gone.join(", ") })]),
    ...lostNote(lost),
  ];
  return {
    ok: true,
    file: {
      name,
      theirs,
      base: was,
      isBaseGiven: false,
      sent,
      state,
      typed,
      foreign: sent === null ? [] : foreignSheets(snapshot),
      beside,
      remarks,
      put: readPut(store.get("adopted")),
      savedBy: content.properties.get("lastAuthor") ?? "",
      digest: await sha256(
        jsonText([
          contentText(theirs),
          store.get("base.sha256") ?? "",
          store.get("sent") ?? "",
          [...typed].map(([key, { text }]) => [key, text]),
          ...[beside, remarks].flatMap((cells) =>
            cells.length === 0 ? [] : [cells.map(({ sheet, text }) => [sheet, text])],
          ),
        ]),
      ),
      notes,
    },
  };
}

const OWNER = "~$";

/** Reads a file; what is no workbook of ours, locked, damaged or of a newer version is a problem. */
export async function returnedFile(given: GivenFile): Promise<FileReading> {
  const { name } = given;
  // Beside a workbook that is open, Excel has a file of a few bytes with its owner's name.
  if (name.startsWith(OWNER) && given.bytes.byteLength < 1024) {
    return { ok: false, name, problem: fileNote("owner-file", { file: name.slice(OWNER.length) }) };
  }
  try {
    return await read(given);
  } catch (error) {
    if (error instanceof FileError) return { ok: false, name, problem: fileNote(error.code) };
    if (error instanceof RunError && error.code === "schema-newer") {
      return { ok: false, name, problem: fileNote("newer") };
    }
    throw error;
  }
}
