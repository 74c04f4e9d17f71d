/** Rows that were not taken, as a CSV file to mend: the list's own columns and why. */
import type { Bilingual, Language } from "../locale/language";
import { faultText } from "./report-texts";
import type { LeftOutRow } from "./understood";

const WHY: Bilingual = { sv: "Varför", en: "Why" };

const quoted = (cell: string | number | boolean): string => {
  const text = String(cell);
  return /[",;\n\r\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The file's text, with a byte order mark so that Excel reads it as UTF-8. */
export function leftOutCsv(rows: readonly LeftOutRow[], language: Language): string {
  const headers = [...new Set(rows.flatMap((row) => row.headers))];
  const lines = rows.map((row) => [
    ...headers.map((header) => row.cells[row.headers.indexOf(header)] ?? ""),
    faultText(row.fault, language),
  ]);
  const text = [[...headers, WHY[language]], ...lines].map((cells) => cells.map(quoted).join(","));
  return `\ufeff${text.join("\r\n")}\r\n`;
}
