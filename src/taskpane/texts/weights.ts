/** Texts of the view of weights. */
import type { Bilingual } from "../../locale/language";

export const WEIGHTS_TEXTS = {
  live: {
    sv: "Ändra och se genast vad det betyder. Inget skrivs förrän du väljer Använd.",
    en: "Change and see at once what it means. Nothing is written until you choose Apply.",
  },
  effect: { sv: "Vad som skulle ändras", en: "What would change" },
  unchanged: { sv: "Inget är ändrat.", en: "Nothing is changed." },
  noEffect: {
    sv: "Ändringen ger samma förslag i alla celler.",
    en: "The change gives the same suggestion in every cell.",
  },
  primaries: {
    sv: "{count} av {of} {of|tjänst|tjänster} får ett annat huvudalternativ i förslaget. Celler med annat förslag: {cells}.",
    en: "{count} of {of} {of|service|services} would get another primary suggested. Cells with another suggestion: {cells}.",
  },
  which: {
    sv: "Tjänster med annat huvudalternativ ({count})",
    en: "Services with another primary ({count})",
  },
  change: { sv: "{service}: {from} → {to}", en: "{service}: {from} → {to}" },
  noPrimary: { sv: "inget", en: "none" },
  more: { sv: "… och {count} till.", en: "… and {count} more." },
  outside: {
    sv: "Skriv ett tal mellan {minimum} och {maximum}.",
    en: "Write a number between {minimum} and {maximum}.",
  },
  outsideList: {
    sv: "Skriv {count} tal mellan {minimum} och {maximum}, med semikolon emellan.",
    en: "Write {count} {count|number|numbers} between {minimum} and {maximum}, with semicolons between.",
  },
  breakpoints: {
    sv: "Skriv tal från minst till störst, med semikolon emellan.",
    en: "Write numbers from the smallest to the largest, with semicolons between.",
  },
  apply: { sv: "Använd", en: "Apply" },
  applying: { sv: "Skriver inställningarna", en: "Writing the settings" },
  applied: {
    sv: "Inställningarna är skrivna och förslagen gjorda om. Besluten står kvar.",
    en: "The settings are written and the suggestions made anew. The decisions stand.",
  },
  revert: { sv: "Släng ändringarna", en: "Discard the changes" },
  reset: { sv: "Tillbaka till förvalen", en: "Back to the defaults" },
  sides: { sv: "Användaren eller myndigheten", en: "The user or the authority" },
  inSides: { sv: "Inom sidorna", en: "Within the sides" },
  thresholds: { sv: "Gränser", en: "Thresholds" },
  reach: { sv: "Vilka som nås", en: "Who is reached" },
  assumptions: { sv: "Antaganden", en: "Assumptions" },
  moves: { sv: "Volymer", en: "Volumes" },
  others: { sv: "Övrigt", en: "Other" },
  slider: { sv: "{name}, reglage", en: "{name}, slider" },
} as const satisfies Record<string, Bilingual>;
