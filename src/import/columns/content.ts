/** What stands in a column: texts, or what can never be a name, such as web addresses, codes or crosses. */
import { trimmed, type Cell } from "../../workbook/cell";
import { writtenNumber } from "../../workbook/numbers/numbers";
import { isBlankWord } from "../vocabulary/blank-words";

export const CONTENTS = [
  "blank",
  "addresses",
  "uuids",
  "numbers",
  "dates",
  "crosses",
  "codes",
  "texts",
] as const;
export type ColumnContent = (typeof CONTENTS)[number];

/** Cells that are read to tell it. */
const SAMPLE = 400;
/** Share of the cells that have to be alike. */
const MOST = 0.9;

const ADDRESS = /^(?:https?:\/\/|urn:|www\.)\S+/i;
const UUID = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?/i;
const DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?:[T\s].*)?$/;
const CODE = /^(?=\S*\d)[\p{Lu}\d][\p{L}\d_./:-]*$/u;
const CROSSES: ReadonlySet<string> = new Set(
  "x|✓|✔|●|•|ja|nej|yes|no|true|false|sant|falskt|y|n|j|oui|non|si|sì|sí|sim|não|kyllä|ei|nein|nee|nei".split(
    "|",
  ),
);

export const isCross = (text: string): boolean => CROSSES.has(text.toLowerCase());

const TESTS: readonly (readonly [ColumnContent, (text: string) => boolean])[] = [
  ["addresses", (text) => ADDRESS.test(text)],
  ["uuids", (text) => UUID.test(text)],
  ["dates", (text) => DATE.test(text)],
  ["crosses", isCross],
  ["numbers", (text) => writtenNumber(text) !== null],
  ["codes", (text) => CODE.test(text)],
];

/** What most of the cells of a column are. */
export function contentOf(cells: readonly Cell[]): ColumnContent {
  const texts: string[] = [];
  for (const cell of cells) {
    const text = trimmed(cell);
    if (text !== "" && !isBlankWord(text)) texts.push(text);
    if (texts.length >= SAMPLE) break;
  }
  if (texts.length === 0) return "blank";
  for (const [content, test] of TESTS) {
    if (texts.filter(test).length >= texts.length * MOST) return content;
  }
  return "texts";
}

/** Whether a column can hold what it is called. */
export const fitsTexts = (content: ColumnContent): boolean =>
  content === "texts" || content === "blank";
