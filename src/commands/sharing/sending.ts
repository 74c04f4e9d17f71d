/** The commands that make the files for departments in the open workbook, and that note which were sent. */
import type { Progress } from "../../excel/writing/apply";
import { RunError } from "../../excel/run-error";
import { departmentsOf } from "../../sharing/split/department-inputs";
import { SENT_TEXTS } from "../../sharing/split/texts";
import { withReturned, withSendings, type Sending } from "../../sharing/sendings";
import { base64 } from "../../workbook/store/packed";
import type { Store } from "../../workbook/store/store";
import { storePlan } from "../../workbook/store/store-plan";
import type { Language } from "../../locale/language";
import type { WorkbookInputs } from "../../workbook/inputs";
import { readHere, runHere } from "../in-workbook";
import type { CommandOutcome, Outcome } from "../outcome";
import { splitSnapshot, type SplitOptions } from "../split";
import { zipped } from "./zipped";

/** A department that can be sent a file. */
export interface Receiver {
  /** As a person chooses it: services without a department go to one of their own. */
  readonly name: string;
  /** As the services name it; "" where they name none. */
  readonly department: string;
  readonly services: number;
}

/** The departments of the services, in their order. @param language of the workbook */
export const receiversOf = ({ entries }: WorkbookInputs, language: Language): readonly Receiver[] =>
  departmentsOf(entries.services.map(({ record }) => record)).map(({ name, services }) => ({
    name: name === "" ? SENT_TEXTS.withoutDepartment[language] : name,
    department: name,
    services: services.length,
  }));

/** A file that can be sent, not written yet. */
export interface PreparedFile extends Omit<Sending, "on" | "due"> {
  readonly bytes: () => Promise<Uint8Array>;
}

/** The files for the departments; nothing is written. */
export async function prepareFiles(
  options: SplitOptions,
): Promise<Outcome<{ readonly files: readonly PreparedFile[] }>> {
  const read = await readHere(({ snapshot }) => snapshot);
  if (!read.ok) return read;
  const outcome = await splitSnapshot(read.found, options);
  if (!outcome.ok) return outcome;
  const files = outcome.files.map(({ file, department, copy, services, bytes }): PreparedFile => ({
    ...{ file, department, copy, bytes },
    services: services.length,
  }));
  return { ok: true, files };
}

/** Writes the files and puts them into one .zip. */
export async function zippedFiles(
  files: readonly PreparedFile[],
  progress?: Progress,
): Promise<Uint8Array> {
  const written: { path: string; bytes: Uint8Array }[] = [];
  for (const { file, bytes } of files) {
    progress?.(written.length, files.length);
    written.push({ path: file, bytes: await bytes() });
  }
  return zipped(written);
}

/** A file as Excel opens it as a new workbook. */
export const asBase64 = async ({ bytes }: PreparedFile): Promise<string> => base64(await bytes());

/** Writes into the hidden store alone, in one run: nothing that people see is changed. @param changed how many are noted */
async function noted(changed: number, after: (store: Store) => Store): Promise<CommandOutcome> {
  const ran = await runHere<number, never>(({ snapshot, structureProtected }) => {
    const { state, storeSheet, store } = snapshot;
    if (state === null) throw new RunError("no-matrix");
    if (storeSheet === null && structureProtected) throw new RunError("structure-protected");
    return Promise.resolve({
      ok: true,
      plans: [storePlan(storeSheet, after(store))],
      properties: {},
      done: changed,
    });
  });
  return ran.ok ? { ok: true, changed: ran.done } : ran;
}

/** Notes that the files were sent. */
export const countAsSent = (sent: readonly Sending[]): Promise<CommandOutcome> =>
  noted(sent.length, (store) => withSendings(store, sent));

/** Notes that files came back, before or without a merge. @param on ISO date */
export const countAsBack = (returned: readonly Sending[], on: string): Promise<CommandOutcome> =>
  noted(returned.length, (store) => withReturned(store, returned, on));
