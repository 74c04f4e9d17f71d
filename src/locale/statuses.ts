/** The words for the status of a service; both languages are read. */
import { shownKey } from "../domain/model/same-id";
import { STATUSES, type Status } from "../domain/decisions/service-status";
import type { Bilingual, Language } from "./language";

export const STATUS_WORDS = {
  proposed: { sv: "föreslaget", en: "proposed" },
  decided: { sv: "beslutat", en: "decided" },
} as const satisfies Record<Exclude<Status, "">, Bilingual>;

/** The word that a workbook in `language` shows; "" for a blank status. */
export const statusWord = (status: Status, language: Language): string =>
  status === "" ? "" : STATUS_WORDS[status][language];

/** The status that a word of either language names, "" for a blank; null: none. */
export function statusOf(word: string): Status | null {
  const wanted = shownKey(word);
  if (wanted === "") return "";
  return (
    STATUSES.find((status) => Object.values(STATUS_WORDS[status]).some((own) => own === wanted)) ??
    null
  );
}
