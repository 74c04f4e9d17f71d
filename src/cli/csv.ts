/** Reads a CSV file that the command line names. */
import { basename } from "node:path";
import { readCsv as read } from "../import/csv";
import type { TableSource } from "../workbook/table/table";
import { UsageError } from "./usage-error";

/**
 * The table in the file.
 * @param path shown in messages by its name alone
 * @throws UsageError when it is not CSV
 */
export function readCsv(bytes: Uint8Array, path: string): TableSource {
  const reading = read(bytes, basename(path));
  if (reading.ok) return reading.source;
  throw new UsageError(reading.problem.code, reading.problem.values);
}
