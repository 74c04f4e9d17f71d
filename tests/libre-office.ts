/** LibreOffice, where there is one, to convert workbooks in tests; it calculates every formula anew. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { OpenOffice } from "./office/open";

/** The command; undefined where LibreOffice is absent, which CI does not accept. */
export const program = ["soffice", "libreoffice"].find(
  (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
);

/** Calls what needs a folder of its own, which is gone afterwards. */
function inFolder<T>(call: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    return call(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types into cells in LibreOffice itself, and saves as .xlsx. Row and column from 0. */
export const editedByLibreOffice = (
  command: string,
  bytes: Uint8Array,
  edits: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly value: string | number;
  }[],
): Buffer =>
  inFolder((folder) => {
    writeFileSync(join(folder, "from.xlsx"), bytes);
    const lines = edits.map(({ sheet, row, column, value }) =>
      [sheet, row, column, typeof value, value].join("\t"),
    );
    writeFileSync(join(folder, "edits.txt"), lines.join("\n"));
    OpenOffice.of(command).runMacro(`Edit("${folder}")`, 100_000);
    return readFileSync(join(folder, "to.xlsx"));
  });

/** Converts workbooks in one call. */
const convertAll = (
  command: string,
  files: readonly Uint8Array[],
  format: string,
): readonly Buffer[] =>
  inFolder((folder) => {
    const out = join(folder, "out");
    const paths = files.map((bytes, index) => {
      const path = join(folder, `workbook-${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    OpenOffice.of(command).run(
      ["--convert-to", format, "--outdir", out, ...paths],
      100_000 + 50_000 * (files.length - 1),
    );
    return files.map((_, index) => readFileSync(join(out, `workbook-${index}.${format}`)));
  });

/** Converts a workbook. @returns the bytes of the converted file */
export function convert(command: string, bytes: Uint8Array, format: string): Buffer {
  const [converted] = convertAll(command, [bytes], format);
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
 * The workbooks with what LibreOffice calculates, in one call: for values, since the files are given without what
 * only concerns printed pages.
 */
export const recalculated = (command: string, files: readonly Uint8Array[]): readonly Buffer[] =>
  convertAll(command, files.map(withoutTitles), "xlsx");
