/** LibreOffice as a program that stays open, since starting it takes longer than to convert a workbook. */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { RUN_FOLDER } from "../jest/run-folder";
import { closeOffices, PID_FILE, PROFILE } from "./close";
import { writeMacro, writeSettings } from "./profile";

/** With nothing open the program would end after the first call. */
const EMPTY_BOOK = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Empty"/></office:spreadsheet></office:body></office:document>
`;

/** How long the program may take to start, in ms. */
const START = 100_000;

/** The folder of the run, or one that is gone when this program ends. */
function folderOfRun(): string {
  const given = process.env[RUN_FOLDER];
  if (given !== undefined) return given;
  const folder = mkdtempSync(join(tmpdir(), "run-"));
  process.once("exit", () => {
    closeOffices(folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** @param timeout in ms @returns whether the file came to be */
function comes(file: string, timeout: number): boolean {
  const until = Date.now() + timeout;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(file) && Date.now() < until) Atomics.wait(clock, 0, 0, 20);
  return existsSync(file);
}

/** @param folder of the program's own files */
const wordsFor = (folder: string): readonly string[] => [
  `-env:UserInstallation=${pathToFileURL(folder).href}`,
  "--headless",
  "--norestore",
];

let open: OpenOffice | null = null;

export class OpenOffice {
  private readonly folder: string;
  /** With the same folder of its own files, a call is carried out by the program that is open. */
  private readonly words: readonly string[];

  private constructor(private readonly command: string) {
    this.folder = mkdtempSync(join(folderOfRun(), PROFILE));
    writeSettings(this.folder);
    this.words = wordsFor(this.folder);
    const book = join(this.folder, "empty.fods");
    writeFileSync(book, EMPTY_BOOK);
    const office = spawn(command, [...this.words, book], { stdio: "ignore" });
    office.unref();
    writeFileSync(join(this.folder, PID_FILE), String(office.pid));
    if (!comes(join(this.folder, ".~lock.empty.fods#"), START)) {
      this.close();
      throw new Error("LibreOffice does not start.");
    }
  }

  /** The one of this process, opened by the first call. */
  static of(command: string): OpenOffice {
    return (open ??= new OpenOffice(command));
  }

  /** Calls a macro of `profile.ts` in a program of its own, which ends; one that is open does not know it. @param timeout in ms */
  runMacro(call: string, timeout: number): void {
    const folder = join(this.folder, "macro");
    cpSync(join(this.folder, "user"), join(folder, "user"), { recursive: true });
    writeMacro(folder);
    const words = [...wordsFor(folder), `macro:///Standard.Module1.${call}`];
    execFileSync(this.command, words, { stdio: "ignore", timeout });
  }

  /** @param timeout in ms @throws Error where the program has not answered by then; the next call opens another */
  run(words: readonly string[], timeout: number): void {
    try {
      execFileSync(this.command, [...this.words, ...words], { stdio: "ignore", timeout });
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The next call opens another. */
  private close(): void {
    open = null;
    closeOffices(this.folder);
  }
}
