/** Workbooks as other programs save them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert, program } from "../libre-office";
import { python, savedByOpenpyxl } from "../openpyxl";
import type { ForeignProgram } from "./steps";

let kept: string | null = null;

/** LibreOffice's own files, made once for all saves of a run. */
function profile(): string {
  if (kept !== null) return kept;
  const folder = mkdtempSync(join(tmpdir(), "torture-"));
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (kept = folder);
}

/** @throws Error where the program does not answer in time */
export const savedBy = (by: ForeignProgram, bytes: Uint8Array): Uint8Array =>
  new Uint8Array(
    by === "LibreOffice"
      ? convert(program ?? "soffice", bytes, "xlsx", profile())
      : savedByOpenpyxl(python ?? "python3", bytes),
  );
