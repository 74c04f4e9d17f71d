/** LibreOffice, where there is one, to convert workbooks in tests; it calculates every formula anew. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { RUN_FOLDER } from "./jest/run-folder";

/** The command; undefined where LibreOffice is absent, which CI does not accept. */
export const program = ["soffice", "libreoffice"].find(
  (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
);

const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const LIBRARY = (elements: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${elements}</library:library>
`;

const MODULE = (lines: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${lines
  .join("\n")
  .replaceAll("&", "&amp;")
  .replaceAll("<", "&lt;")}</script:module>
`;

const inBasic = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Types into cells in LibreOffice itself, by a macro, and saves as .xlsx. Row and column from 0. */
export function editedByLibreOffice(
  command: string,
  bytes: Uint8Array,
  edits: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly value: string | number;
  }[],
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "edited-"));
  try {
    const [from, to] = [join(folder, "from.xlsx"), join(folder, "to.xlsx")];
    const profile = join(folder, "profile");
    writeFileSync(from, bytes);
    const run = (...words: readonly string[]): void => {
      const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
      execFileSync(command, [user, "--headless", "--norestore", ...words], {
        stdio: "ignore",
        timeout: 200_000,
      });
    };
    // The first start makes the profile, with macros of its own; a sheet of one cell is enough for that.
    const least = join(folder, "least.csv");
    writeFileSync(least, "1\n");
    run("--convert-to", "xlsx", "--outdir", join(folder, "out"), least);
    const basic = join(profile, "user", "basic", "Standard");
    mkdirSync(basic, { recursive: true });
    const cells = edits.map(({ sheet, row, column, value }) => {
      const cell = `doc.Sheets.getByName(${inBasic(sheet)}).getCellByPosition(${column}, ${row})`;
      return typeof value === "number"
        ? `${cell}.Value = ${value}`
        : `${cell}.String = ${inBasic(value)}`;
    });
    const lines = [
      "Sub Main",
      "Dim hidden(0) As New com.sun.star.beans.PropertyValue",
      'hidden(0).Name = "Hidden"',
      "hidden(0).Value = True",
      `doc = StarDesktop.loadComponentFromURL(ConvertToURL(${inBasic(from)}), "_blank", 0, hidden())`,
      ...cells,
      "Dim saved(0) As New com.sun.star.beans.PropertyValue",
      'saved(0).Name = "FilterName"',
      'saved(0).Value = "Calc MS Excel 2007 XML"',
      `doc.storeToURL(ConvertToURL(${inBasic(to)}), saved())`,
      "doc.close(True)",
      "StarDesktop.terminate()",
      "End Sub",
    ];
    writeFileSync(join(basic, "script.xlb"), LIBRARY('<library:element library:name="Module1"/>'));
    writeFileSync(join(basic, "dialog.xlb"), LIBRARY(""));
    writeFileSync(join(basic, "Module1.xba"), MODULE(lines));
    run("macro:///Standard.Module1.Main");
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder for LibreOffice's own files, with the settings that tests need. */
function profileIn(folder: string): string {
  const settings = join(folder, "user", "registrymodifications.xcu");
  if (existsSync(settings)) return folder;
  mkdirSync(join(folder, "user"), { recursive: true });
  writeFileSync(settings, ALWAYS_CALCULATE);
  return folder;
}

/** Converts workbooks in one start. @param kept see `convert` */
function convertAll(
  command: string,
  files: readonly Uint8Array[],
  format: string,
  kept?: string,
): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  const profile = profileIn(
    kept ?? join(process.env[RUN_FOLDER] ?? folder, `profile-${process.pid}`),
  );
  try {
    const out = join(folder, "out");
    const paths = files.map((bytes, index) => {
      const path = join(folder, `workbook-${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    execFileSync(
      command,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        out,
        ...paths,
      ],
      { stdio: "ignore", timeout: 100_000 + 50_000 * (files.length - 1) },
    );
    return files.map((_, index) => readFileSync(join(out, `workbook-${index}.${format}`)));
  } catch (error) {
    // What was stopped may leave the profile locked.
    rmSync(profile, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Converts a workbook.
 * @param kept a folder for LibreOffice's own files, since making one takes longer than to convert; absent: that of the
 *   process where suites run, else a new one
 * @returns the bytes of the converted file
 */
export function convert(command: string, bytes: Uint8Array, format: string, kept?: string): Buffer {
  const [converted] = convertAll(command, [bytes], format, kept);
  if (converted === undefined) throw new Error("Nothing was converted.");
  return converted;
}

const BOOK = "xl/workbook.xml";
const TITLES = /<definedName name="_xlnm\.Print_Titles".*?<\/definedName>/gs;

/** Without the rows and columns that each page repeats: laying out pages takes most of LibreOffice's time. */
function withoutTitles(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts[BOOK] ?? new Uint8Array()).replace(TITLES, "");
  return zipSync({ ...parts, [BOOK]: strToU8(book) }, { level: 1 });
}

/**
 * The workbooks with what LibreOffice calculates, in one start: for values, since the files are given without what
 * only concerns printed pages.
 */
export const recalculated = (command: string, files: readonly Uint8Array[]): readonly Buffer[] =>
  convertAll(command, files.map(withoutTitles), "xlsx");
