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
