/** The languages of workbooks and messages, and texts in two of them. */

export const LANGUAGES = ["sv", "en"] as const;
/** A language of workbooks and messages. */
export type Language = (typeof LANGUAGES)[number];

/** One text in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

/**
 * Fills `{name}` in a template, and `{name|one|many}` with the word for one where the value is 1; a name without a
 * value stays as it is, so that it is seen.
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return template.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one === undefined || many === undefined) return String(value);
      return String(value) === "1" ? one : many;
    },
  );
}

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Signs around what has a direction of its own: the first letter's. */
const [ISOLATE, END] = ["\u2068", "\u2069"];

/** A name within a sentence, set apart where it has such letters, so that neither turns the other round. */
export const apart = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `${ISOLATE}${text}${END}` : text;

/** Functions that give names, by what they name, for sentences. */
export function namesApart<Of extends object>(names: Of): Of {
  const entries = Object.entries(names) as readonly (readonly [string, (id: string) => string])[];
  return Object.fromEntries(
    entries.map(([kind, nameOf]) => [kind, (id: string) => apart(nameOf(id))]),
  ) as Of;
}
