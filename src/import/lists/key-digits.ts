/** Digits of a key that say what a service does, and rows that are headings of others. */
import { valueAnswer } from "../answers";
import { trimmed } from "../../workbook/cell";
import type { ValueWords } from "../profiles/profile";
import { ofWords, spellings } from "../profiles/profiles";
import { kindOfWords } from "../vocabulary/kind-words";
import { phraseOf } from "../vocabulary/words";
import type { KnownList } from "./known-list";
import type { Reading } from "./list-columns";

export interface HeadingRows {
  readonly header: string;
  readonly first: number;
  readonly count: number;
  readonly headings: readonly string[];
  /** Kinds by digits, with what was answered for headings. */
  readonly kinds: ValueWords;
}

/** The digits of a key; null: it is no such key. */
export function digitsOf({ first, count }: HeadingRows, key: string): string | null {
  const digits = key.replace(/\s/g, "");
  return /^\d+$/.test(digits) && digits.length >= first - 1 + count
    ? digits.slice(first - 1, first - 1 + count)
    : null;
}

/** The profile's digits for a list; asks whether headings are services, and tells digits that say nothing. */
export function headingRows({ list, profile }: KnownList, { answers, findings }: Reading): HeadingRows | null {
  const digits = profile?.keyDigits;
  if (digits === undefined) return null;
  const phrases = spellings(digits.column);
  const column = list.headers.findIndex((header) => phrases.includes(phraseOf(header)));
  const header = list.headers[column];
  if (header === undefined) return null;
  const answered = Object.fromEntries(
    digits.headings.flatMap((heading) => {
      const answer = valueAnswer(answers, header, heading);
      const kind = answer === null ? null : (kindOfWords(answer) ?? answer);
      return kind === null || kind === "-" || kind === "own" ? [] : [[heading, kind]];
    }),
  );
  const known = { header, ...digits, kinds: { ...digits.kinds, ...answered } };
  const counts = new Map<string, number>();
  for (const row of list.rows) {
    const found = digitsOf(known, trimmed(row[column] ?? ""));
    if (found !== null) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const { source } = list;
  const unknown: string[] = [];
  let rows = 0;
  for (const [found, count] of counts) {
    if (digits.headings.includes(found)) {
      if (valueAnswer(answers, header, found) !== null) continue;
      const asked = { header, value: found, count, values: {}, options: ["-", "inform", "own"] };
      findings.questions.push({ code: "heading-rows", source, ...asked });
    } else if (ofWords(known.kinds, found) === undefined) {
      unknown.push(found);
      rows += count;
    }
  }
  if (rows > 0) {
    const texts = unknown.sort().join(", ");
    findings.notes.push({ code: "kinds-not-known", source, values: { header, count: rows, texts } });
  }
  return known;
}
