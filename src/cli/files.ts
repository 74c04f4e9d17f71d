/** Reads files whole, and writes them under another name and renames them, so that no half-written file is left. */
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "./usage-error";

const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

/** @throws UsageError when the file does not exist or cannot be read */
export function readBytes(path: string): Uint8Array {
  if (!existsSync(path)) throw new UsageError("file-missing", { file: path });
  if (statSync(path).isDirectory()) throw new UsageError("file-is-folder", { file: path });
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError("file-unreadable", { file: path, reason: reasonOf(error) });
  }
}

/** @throws UsageError when the folder of an output file does not exist, or the file is a folder */
export function requireFolder(path: string): void {
  const folder = dirname(resolve(path));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError("folder-missing", { file: path });
  }
  if (existsSync(path) && statSync(path).isDirectory()) {
    throw new UsageError("out-unwritable", { file: path, reason: "EISDIR" });
  }
}

/** Writes several files: all under temporary names first, then all renamed. @throws UsageError */
export function writeFiles(
  files: readonly { readonly path: string; readonly bytes: Uint8Array | string }[],
): void {
  const created: { readonly beside: string; readonly path: string }[] = [];
  let current = "";
  try {
    for (const { path, bytes } of files) {
      current = path;
      const beside = join(dirname(resolve(path)), `.${basename(path)}.${process.pid}.part`);
      created.push({ beside, path });
      writeFileSync(beside, bytes);
    }
    for (const { beside, path } of created) {
      current = path;
      renameSync(beside, path);
    }
  } catch (error) {
    for (const { beside } of created) rmSync(beside, { force: true });
    throw new UsageError("out-unwritable", { file: current, reason: reasonOf(error) });
  }
}
