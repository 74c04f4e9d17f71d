/** Files that a call reads are not written over, but for the workbook where its command updates it. */
import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Call } from "./arguments";
import { isOfCatalogue } from "./catalogue-channels";
import { UsageError } from "./usage-error";

/** Commands whose workbook is the one that they read, changed. */
const UPDATING: readonly Call["command"][] = ["build", "freeze", "merge"];

const real = (path: string): string =>
  existsSync(path) ? realpathSync.native(path) : resolve(path);

/** The file of a list that may name a sheet: `list.xlsx#Sheet`. */
const fileOf = (path: string): string => (existsSync(path) ? path : path.replace(/#[^#/\\]*$/, ""));

/** All files that the call reads. */
const readBy = ({ command, input, imports, theirs, base }: Call): readonly string[] => [
  ...(input === null ? [] : [input]),
  ...imports.flatMap((file) => (isOfCatalogue(file) ? [] : [fileOf(file.path)])),
  ...(command === "merge" ? theirs : []),
  ...(base === null ? [] : [base]),
];

/** @throws UsageError where one of the paths is a file that the call reads */
export function requireUnread(call: Call, paths: readonly string[]): void {
  const read = new Set(readBy(call).map(real));
  const over = paths.find((path) => read.has(real(path)));
  if (over !== undefined) throw new UsageError("out-is-read", { file: over });
}

/** @throws UsageError where the call would write over a file that it reads and does not update */
export function keepReadFiles(call: Call): void {
  const { command, input, out, json, outDir } = call;
  const isUpdate =
    out !== null && input !== null && UPDATING.includes(command) && real(out) === real(input);
  const others = isUpdate ? { ...call, input: null } : call;
  if (out !== null) requireUnread(others, [out]);
  requireUnread(
    call,
    [json, outDir].flatMap((path) => (path === null ? [] : [path])),
  );
}
