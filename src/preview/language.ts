/** The language of the page: asked for in its address, else the browser's. */
import { LANGUAGES, type Language } from "../locale/language";

export function languageOfPage(): Language {
  const asked = new URLSearchParams(location.search).get("language") ?? navigator.language;
  return LANGUAGES.find((known) => asked.toLowerCase().startsWith(known)) ?? "en";
}
