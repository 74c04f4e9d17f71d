/** Python with openpyxl, where there is one, to save workbooks in tests as other programs do. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The command; undefined where it is absent. Debian's own Python has it, which need not be the first on the path. */
export const python = ["python3", "/usr/bin/python3", "python"].find(
  (name) => spawnSync(name, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0,
);

/** Opens and saves a workbook. */
export function savedByOpenpyxl(command: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-"));
  try {
    const [from, to] = [join(folder, "from.xlsx"), join(folder, "to.xlsx")];
    writeFileSync(from, bytes);
    const script = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";
    const { status, stderr } = spawnSync(command, ["-c", script, from, to], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
