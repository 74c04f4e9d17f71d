/** Columns of counts: numbers by the whole column, crosses, dashes, and words for not known. */
import { COUNT } from "../../domain/model/ranges";
import { trimmed, type Cell } from "../../workbook/cell";
import { columnNotation, readNumber, type NumbersOf } from "../../workbook/numbers/number-columns";
import { writtenNumber, type Notation } from "../../workbook/numbers/numbers";
import { valueAnswer, type Answers } from "../answers";
import type { Findings } from "../context";
import type { Profile } from "../profiles/profile";
import { ofWords } from "../profiles/profiles";
import { isBlankWord } from "../vocabulary/blank-words";
import { isCross } from "../columns/content";

const COUNTS: NumbersOf = { kind: "count", range: COUNT };
const DASH = /^[-–—−]$/;
const NO = new Set("nej|no|false|falskt|n|nein|nee|nei|non|não|ei".split("|"));

/** Distinct values of a column that are asked one by one. */
export const MOST_ASKED = 5;

/** `x`, `-`, a number, or "" where it is not known. */
export type CountValue = number | "x" | "-" | "";

export interface CountColumn {
  readonly of: (cell: Cell) => CountValue | undefined;
  readonly blanks: number;
  readonly decimals: number;
}

export interface CountRequest {
  readonly source: string;
  readonly header: string;
  readonly cells: readonly Cell[];
  /** Whether the column is of one channel, where a dash and a cross mean something. */
  readonly ofChannel: boolean;
  readonly profile: Profile | null;
  readonly answers: Answers;
}

/** What the separators mean where a person has said it of one value. */
function answeredNotation(notation: Notation, { cells, header, answers }: CountRequest): Notation {
  for (const cell of cells) {
    const either = typeof cell === "string" ? writtenNumber(cell)?.either : null;
    if (either === null || either === undefined) continue;
    const answer = answers.values.length === 0 ? null : valueAnswer(answers, header, trimmed(cell));
    if (answer === null) continue;
    const meaning = Number(answer.replace(",", ".")) === either.thousands ? "thousands" : "decimal";
    return { ...notation, [either.separator]: meaning };
  }
  return notation;
}

function settled(text: string, { ofChannel, profile, answers, header }: CountRequest): CountValue | undefined {
  const answer = valueAnswer(answers, header, text);
  const said = answer === null ? ofWords(profile?.volumes, text) : answer;
  if (said !== undefined && said !== null) {
    if (said === "" || said === "x") return said;
    // A person's dash leaves the value out, the vocabulary's says that the channel cannot be used.
    if (said === "-") return answer === null ? "-" : "";
    const number = Number(said.replace(/\s/g, "").replace(",", "."));
    return Number.isNaN(number) ? undefined : number;
  }
  if (DASH.test(text)) return ofChannel ? "-" : "";
  if (isBlankWord(text)) return "";
  if (!ofChannel || !isCross(text)) return undefined;
  return NO.has(text.toLowerCase()) ? "-" : "x";
}

/** The counts of a column; asks what its texts mean where they may be two numbers, or none. */
export function countColumn(request: CountRequest, { questions }: Findings): CountColumn {
  const { cells, source, header } = request;
  const notation = answeredNotation(columnNotation(cells, COUNTS), request);
  const values = new Map<Cell, CountValue | undefined>();
  const unknown = new Map<string, { rows: number; thousands: string | null; decimal: string }>();
  let [blanks, decimals] = [0, 0];
  for (const cell of cells) {
    const text = trimmed(cell);
    if (text === "") continue;
    if (!values.has(cell)) {
      const said = settled(text, request);
      const number = said === undefined ? readNumber(cell, COUNTS, notation) : null;
      values.set(cell, said ?? (number?.ok === true ? number.value : undefined));
      if (number?.ok === false) {
        const ambiguous = number.code === "number-ambiguous";
        const { thousands = "", decimal = "" } = number.values;
        unknown.set(text, { rows: 0, thousands: ambiguous ? String(thousands) : null, decimal: String(decimal) });
      }
    }
    const value = values.get(cell);
    if (value === "") blanks += 1;
    if (typeof value === "number" && !Number.isInteger(value)) decimals += 1;
    const open = unknown.get(text);
    if (open !== undefined) open.rows += 1;
  }
  const all = [...unknown];
  const ambiguous = all.filter(([, { thousands }]) => thousands !== null);
  const [first] = ambiguous;
  const ask = (code: "number-ambiguous" | "number-unknown", value: string | null, count: number, options: readonly string[], texts = ""): void => {
    questions.push({ code, source, header, value, count, values: { texts }, options });
  };
  if (first !== undefined) {
    const [text, { thousands, decimal }] = first;
    const rows = ambiguous.reduce((sum, [, open]) => sum + open.rows, 0);
    ask("number-ambiguous", text, rows, [thousands ?? "", decimal.replace(",", ".")]);
  }
  const words = all.filter(([, { thousands }]) => thousands === null);
  if (words.length > MOST_ASKED) {
    const rows = words.reduce((sum, [, open]) => sum + open.rows, 0);
    ask("number-unknown", null, rows, ["own", "-"], words.slice(0, 3).map(([text]) => text).join(", "));
  } else for (const [text, { rows }] of words) ask("number-unknown", text, rows, ["-", "0"]);
  return { of: (cell) => (trimmed(cell) === "" ? "" : values.get(cell)), blanks, decimals };
}
