/** Names that stand as a list in one cell of free text, such as two life events (docs/import.md, Values). */

const parts = (list: string, separator: RegExp): readonly string[] =>
  list
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/**
 * Splits texts into the names that they list: always at `|` and `;`. A comma may belong to a name, so a part is
 * split there only where each of its parts is a name that another text has whole.
 *
 * @param texts all texts of the column, which show the names that there are
 * @returns gives the names in a text, each once, in their order
 */
export function listedNames(texts: readonly string[]): (text: string) => readonly string[] {
  const whole = new Set(texts.flatMap((text) => parts(text, /[|;]/)));
  return (text) => [
    ...new Set(
      parts(text, /[|;]/).flatMap((part) => {
        const names = parts(part, /,/);
        return names.length > 1 && names.every((name) => whole.has(name)) ? names : [part];
      }),
    ),
  ];
}
