/** Python with openpyxl, where there is one, to save and edit workbooks in tests as other programs do. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The command; undefined where it is absent. Debian's own Python has it, which need not be the first on the path. */
export const python = ["python3", "/usr/bin/python3", "python"].find(
  (name) => spawnSync(name, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0,
);

/** A cell that gets a value; row and column from 0. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}

const SCRIPT = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for edit in json.loads(sys.argv[3]):
    cell = book[edit["sheet"]].cell(edit["row"] + 1, edit["column"] + 1)
    cell.value = edit["value"]
book.save(sys.argv[2])
`;

/** Opens a workbook, writes into cells, and saves it. */
export function editedByOpenpyxl(
  command: string,
  bytes: Uint8Array,
  edits: readonly CellEdit[],
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-"));
  try {
    const [from, to] = [join(folder, "from.xlsx"), join(folder, "to.xlsx")];
    writeFileSync(from, bytes);
    const { status, stderr } = spawnSync(command, ["-c", SCRIPT, from, to, JSON.stringify(edits)], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens and saves a workbook. */
export const savedByOpenpyxl = (command: string, bytes: Uint8Array): Uint8Array =>
  editedByOpenpyxl(command, bytes, []);
