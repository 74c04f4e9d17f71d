/** A pseudo-language for tests: accents and length show which texts are not translated and where space is short. */

const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  e: "é",
  i: "í",
  n: "ñ",
  o: "ó",
  s: "š",
  u: "ú",
  y: "ý",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  S: "Š",
  U: "Ú",
};

/** How much longer than English the texts of the pseudo-language are, as a share. */
const LONGER = 0.35;

/** The text in brackets, with accents, and longer by a third; `{names}` of values stay as they are. */
export function pseudo(text: string): string {
  const accented = text
    .split(/(\{[^{}]+\})/)
    .map((part) =>
      part.startsWith("{")
        ? part
        : part.replace(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter),
    )
    .join("");
  return `[${accented}${"~".repeat(Math.ceil(text.length * LONGER))}]`;
}
