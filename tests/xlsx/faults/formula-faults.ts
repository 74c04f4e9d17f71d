/** Faults of formulas as files have them (Microsoft's "Excel specifications and limits", MS-XLSX 2.2.2). */
import { readStructured } from "../../../src/a1/brackets";
import { formulaTokens } from "../../../src/a1/tokens";
import { splitSheetName } from "../../../src/a1/reference";
import type { FileBook } from "./book";
import type { OpenedPackage } from "./opened-package";
import { OLD_FUNCTIONS } from "./vocabulary";

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;

/** Names of sheets in lower case. */
const sheetNames = new WeakMap<FileBook, ReadonlySet<string>>();

function namesIn(book: FileBook): ReadonlySet<string> {
  let names = sheetNames.get(book);
  if (names === undefined)
    sheetNames.set(book, (names = new Set(book.sheets.map(({ name }) => name.toLowerCase()))));
  return names;
}

/** @param text without `=` @param custom prefixes of functions that add-ins bring */
export function checkFormula(
  file: OpenedPackage,
  book: FileBook,
  where: string,
  text: string,
): void {
  const detail = (): string => `${where} ${text.slice(0, 80)}`;
  file.check("a formula has at most 8192 characters", text.length <= LONGEST_FORMULA, detail);
  file.check("a formula begins without =", !text.startsWith("="), detail);
  const names = namesIn(book);
  let depth = 0;
  for (const { kind, text: token } of formulaTokens(text)) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    file.check("functions are nested at most 64 deep", depth <= DEEPEST, detail);
    if (kind === "text")
      file.check(
        "a text in a formula has at most 255 characters",
        token.slice(1, -1).replaceAll('""', '"').length <= LONGEST_TEXT,
        detail,
      );
    if (kind === "function")
      file.check(
        "a newer function has its prefix",
        OLD_FUNCTIONS.has(token.toUpperCase()) || /^(_xl\w+\.|_xldudf_|CHANNEL\.)/i.test(token),
        () => `${detail()} ${token}`,
      );
    if (kind === "reference" || kind === "name") {
      const { sheet } = splitSheetName(token);
      const isHere = sheet === null || sheet.includes("[") || sheet.includes(":");
      file.check(
        "the sheet of a reference exists",
        isHere || names.has(sheet.toLowerCase()),
        detail,
      );
    }
    if (kind === "structured") {
      const { book: other = "", table = "" } = readStructured(token) ?? {};
      file.check("this row is written in full", !token.includes("[@"), detail);
      file.check(
        "the table of a reference exists",
        other !== "" || book.tableNames.has(table.toLowerCase()),
        detail,
      );
    }
    file.check("a formula can be read", kind !== "other" || /[[\]\d!]/.test(token), detail);
  }
  file.check("brackets are closed", depth === 0, detail);
}
