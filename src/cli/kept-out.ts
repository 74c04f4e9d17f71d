/** What people decided and wrote in a workbook that a new one would replace: it is not lost without a word. */
import { existsSync } from "node:fs";
import { readPut } from "../run/put-letters";
import { CHANNEL_FIELD } from "../sharing/content/content";
import { CHANGES } from "../sharing/content/plan-tables";
import { contentOf } from "../sharing/content/tables";
import { CHECKS, GLOSSARY, STRATEGY } from "../sharing/content/typed-tables";
import { isBlankValue, plainValue } from "../sharing/content/value";
import { snapshotOf } from "../sharing/files/snapshot-of";
import { MATRIX_TABLE } from "../sheets/matrix/table";
import { idKey } from "../domain/model/same-id";
import { classOf } from "../locale/class-codes";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { FileError } from "../xlsx/failure";
import { isResultSheet } from "../sharing/files/result-sheets";
import { readXlsx } from "../xlsx/open";
import { readBytes } from "./files";
import { UsageError } from "./usage-error";

/** Tables that hold nothing but what people decide and write. */
const TYPED: ReadonlySet<string> = new Set([
  MATRIX_TABLE,
  "Reasons",
  CHANGES.name,
  CHECKS.name,
  STRATEGY.name,
  GLOSSARY.name,
]);

/** How much people decided and wrote: letters that no run put in, and all else that is typed in these tables. */
function typedIn(snapshot: WorkbookSnapshot): number {
  const keyOf = (service: string, channel: string): string => `${idKey(service)} ${idKey(channel)}`;
  const put = new Map(
    readPut(snapshot.store.get("adopted")).map(
      ({ service, channel, class: letter }) => [keyOf(service, channel), letter] as const,
    ),
  );
  let count = 0;
  for (const [name, rows] of contentOf(snapshot)) {
    if (!TYPED.has(name)) continue;
    for (const { id, fields } of rows.values()) {
      for (const [field, value] of Object.entries(fields)) {
        if (isBlankValue(value)) continue;
        const channel = field.startsWith(CHANNEL_FIELD) ? field.slice(CHANNEL_FIELD.length) : null;
        const letter = channel === null ? undefined : put.get(keyOf(id, channel));
        if (letter === undefined || classOf(String(plainValue(value))) !== letter) count += 1;
      }
    }
  }
  return count;
}

/**
 * @param path of a new workbook
 * @throws UsageError where a workbook is there that holds what people decided, or that may and cannot be read
 */
export async function requireNothingDecided(path: string): Promise<void> {
  if (!existsSync(path)) return;
  let snapshot: WorkbookSnapshot;
  try {
    snapshot = snapshotOf(await readXlsx(readBytes(path), isResultSheet));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.code === "not-a-workbook") return;
    throw new UsageError("out-not-read", { file: path });
  }
  const { problems = [], state, sheets } = snapshot;
  if (state === null && sheets.size === 0) return;
  const count = typedIn(snapshot);
  if (count > 0) throw new UsageError("out-decided", { file: path, count });
  if (problems.length > 0) throw new UsageError("out-not-read", { file: path });
}
