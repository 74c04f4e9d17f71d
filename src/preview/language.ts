/** The language of the page: from its address, else the browser's. */
import { LANGUAGES, type Language } from "../locale/language";
import type { PaneLanguage } from "../taskpane/translator";

export function languageOfPage(): Language {
  const asked = new URLSearchParams(location.search).get("language") ?? navigator.language;
  return LANGUAGES.find((known) => asked.toLowerCase().startsWith(known)) ?? "en";
}

/** The language of the pane: that of the page, or, for tests, the pseudo-language (`?pane=pseudo`). */
export function languageOfPane(page: Language): PaneLanguage {
  return new URLSearchParams(location.search).get("pane") === "pseudo" ? "pseudo" : page;
}
