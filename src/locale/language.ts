/** The languages of workbooks and messages, and texts in two of them. */

export const LANGUAGES = ["sv", "en"] as const;
/** A language of workbooks and messages. */
export type Language = (typeof LANGUAGES)[number];

/** One text in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Fills `{name}` in a template; a name without a value stays as it is, so that it is seen. */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}
