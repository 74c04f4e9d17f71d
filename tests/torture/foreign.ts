/** Workbooks as other programs save them. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert, program } from "../libre-office";
import type { ForeignProgram } from "./steps";

const RESAVE = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])";

export function savedBy(by: ForeignProgram, bytes: Uint8Array): Uint8Array {
  if (by === "LibreOffice") return new Uint8Array(convert(program ?? "soffice", bytes, "xlsx"));
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-"));
  try {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, bytes);
    execFileSync("python3", ["-c", RESAVE, file], { stdio: "ignore", timeout: 100_000 });
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
