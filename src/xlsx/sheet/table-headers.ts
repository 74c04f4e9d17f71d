/** Names of a table's columns as Excel makes them from its header cells. */

/** Longest name of a column that Excel takes. */
const LONGEST = 255;

/** The text without what exceeds a length; a character of two code units stays whole or goes. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

/**
 * The names, none blank, none longer than Excel takes, none twice whatever its case.
 * @param texts the texts of the header cells; "" where blank
 */
export function columnNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  // The number that a text is tried with next: many alike are numbered in one pass.
  const numbers = new Map<string, number>();
  return texts.map((text, at) => {
    const wanted = text === "" ? `Column${at + 1}` : cut(text, LONGEST);
    let name = wanted;
    let number = numbers.get(wanted.toLowerCase()) ?? 2;
    for (; taken.has(name.toLowerCase()); number += 1)
      name = cut(text === "" ? "Column" : text, LONGEST - String(number).length) + String(number);
    numbers.set(wanted.toLowerCase(), number);
    taken.add(name.toLowerCase());
    return name;
  });
}
