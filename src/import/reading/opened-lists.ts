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
    return { ok: true, lists: await xlsxLists(bytes, file) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const values = { file, part: error.part ?? file };
    return { ok: false, problem: { code: `xlsx-${error.code}`, values } };
  }
}
