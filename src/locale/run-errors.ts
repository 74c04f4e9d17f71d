/** What stops a run, and the cure; nothing has been written when one of these is told. */
import { fill, type Bilingual, type Language } from "./language";

export const RUN_ERRORS = {
  "sheet-protected": {
    sv: "Bladet ”{sheet}” är skyddat. Ta bort skyddet (Granska › Ta bort bladets skydd) och kör igen.",
    en: "The sheet “{sheet}” is protected. Unprotect it (Review › Unprotect Sheet) and run again.",
  },
  "merged-cells": {
    sv: "Cellerna {place} är sammanfogade där kanalmatrisen ska skriva. Dela dem och kör igen.",
    en: "The cells {place} are merged where the channel matrix writes. Unmerge them and run again.",
  },
  "table-name-taken": {
    sv: "Tabellen ”{table}” på bladet ”{sheet}” är inte vår men har ett namn som behövs. Döp om den och kör igen.",
    en: "The table “{table}” on the sheet “{sheet}” is not ours but has a name that is needed. Rename it and run again.",
  },
  "schema-newer": {
    sv: "Arbetsboken är gjord med en nyare version ({found}) än den här ({known}). Uppdatera tillägget.",
    en: "The workbook was made with a newer version ({found}) than this one ({known}). Update the add-in.",
  },
  "cell-being-edited": {
    sv: "En cell redigeras. Tryck på Retur eller Esc och kör igen.",
    en: "A cell is being edited. Press Enter or Esc and run again.",
  },
  "too-large": {
    sv: "Excel tog inte emot så mycket på en gång. Kör igen; det som redan skrivits står kvar.",
    en: "Excel did not take that much at once. Run again; what was written stands.",
  },
  "not-written": {
    sv: "{place} innehåller inte det som skrevs. Kör igen.",
    en: "{place} does not hold what was written. Run again.",
  },
  "excel-refused": {
    sv: "Excel kunde inte utföra det ({code}). Kör igen; det som redan skrivits står kvar.",
    en: "Excel could not do it ({code}). Run again; what was written stands.",
  },
} as const satisfies Record<string, Bilingual>;

export type RunErrorCode = keyof typeof RUN_ERRORS;

export const runErrorText = (
  code: RunErrorCode,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string => fill(RUN_ERRORS[code][language], values);
