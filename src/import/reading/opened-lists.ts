/** The lists in a workbook, or why it cannot be opened; loaded when a workbook is first read. */
import { FileError } from "../../xlsx/failure";
import type { CsvProblem } from "../texts";
import type { RawList } from "./raw-list";
import { xlsxLists } from "./xlsx-lists";

/** @param file its name, for messages */
export async function openedLists(
  bytes: Uint8Array,
  file: string,
): Promise<
  | { readonly ok: true; readonly lists: readonly RawList[] }
  | { readonly ok: false; readonly problem: CsvProblem }
> {
  try {
    const lists = await xlsxLists(bytes, file);
    return "code" in lists ? { ok: false, problem: lists } : { ok: true, lists };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    // A file that calls itself CSV is told as such.
    if (!/\.xls[xm]$/i.test(file))
      return { ok: false, problem: { code: "not-csv", values: { file } } };
    const values = { file, part: error.part ?? file };
    return { ok: false, problem: { code: `xlsx-${error.code}`, values } };
  }
}
