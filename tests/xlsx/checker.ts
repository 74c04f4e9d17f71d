/** The checker of files in `../shared`, where it and Debian's python3-lxml are: a second pair of eyes on what is written. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const PYTHON = "/usr/bin/python3";
const CHECKER = resolve(__dirname, "../../../shared/tools/check-xlsx");

/** Why the checker cannot run; null: it can. */
export const missing: string | null = !existsSync(CHECKER)
  ? "../shared/tools/check-xlsx is absent"
  : spawnSync(PYTHON, ["-c", "import lxml"], { stdio: "ignore" }).status !== 0
    ? "Debian's python3-lxml is absent"
    : null;

/**
 * What the checker finds.
 * @param options further words for it, such as `--no-values`
 * @returns null where it cannot run
 */
export function checkerFaults(bytes: Uint8Array, ...options: readonly string[]): string[] | null {
  if (missing !== null) return null;
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    const path = join(folder, "workbook.xlsx");
    writeFileSync(path, bytes);
    const { status, stdout, stderr } = spawnSync(PYTHON, [CHECKER, path, "3", ...options], {
      encoding: "utf8",
    });
    const lines = stdout.split("\n");
    if (status === 0 && lines.some((line) => line.endsWith(" failed 0"))) return [];
    const found = lines.filter((line) => /^(FAIL| {5})/.test(line));
    return found.length > 0 ? found : [`the checker ended with ${status ?? "a signal"}: ${stderr}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
