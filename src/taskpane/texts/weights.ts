/** Texts of the view of weights, and the settings' names. */
import type { SettingKey } from "../../domain/model/settings";
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
    sv: "{count} av {of} tjänster får ett annat huvudalternativ i förslaget. Celler med annat förslag: {cells}.",
    en: "{count} of {of} services would get another primary suggested. Cells with another suggestion: {cells}.",
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
  revert: { sv: "Ångra ändringarna", en: "Undo the changes" },
  reset: { sv: "Tillbaka till förvalen", en: "Back to the defaults" },
  sides: { sv: "Användaren eller myndigheten", en: "The user or the authority" },
  inSides: { sv: "Inom sidorna", en: "Within the sides" },
  thresholds: { sv: "Gränser", en: "Thresholds" },
  others: { sv: "Övrigt", en: "Other" },
  slider: { sv: "{name}, reglage", en: "{name}, slider" },
} as const satisfies Record<string, Bilingual>;

export const SETTING_NAMES: Readonly<Record<SettingKey, Bilingual>> = {
  userWeight: { sv: "Användarens vikt", en: "The user's weight" },
  complexityWeight: { sv: "Klarar komplexiteten", en: "Fits the complexity" },
  needWeight: { sv: "Målgruppernas behov", en: "Target groups' needs" },
  frequencyWeight: { sv: "Klarar volymen", en: "Fits the volume" },
  economyWeight: { sv: "Låg kostnad", en: "Low cost" },
  complexityShortage: { sv: "Avdrag för låg rikhet", en: "Deduction for low richness" },
  frequencyShortage: { sv: "Avdrag för låg kapacitet", en: "Deduction for low capacity" },
  excess: { sv: "Avdrag för mer än behövs", en: "Deduction for more than needed" },
  frequencyBreakpoints: { sv: "Brytpunkter för frekvens", en: "Frequency breakpoints" },
  primaryThreshold: { sv: "Svagt huvudalternativ under", en: "Weak primary below" },
  complementThreshold: { sv: "Komplement från", en: "Complement from" },
  discouragedThreshold: { sv: "Bör inte under", en: "Discouraged below" },
  acceptanceThreshold: { sv: "Minsta acceptans", en: "Least acceptance" },
  minimumShare: { sv: "Minsta andel av en målgrupp", en: "Least share of a target group" },
  maximumComplements: { sv: "Flest komplement", en: "Most complements" },
  conflictGap: { sv: "Konflikt från skillnaden", en: "Conflict from the difference" },
  horizonYears: { sv: "År till önskat läge", en: "Years to the wanted state" },
  hourlyValue: { sv: "Värdet av en timme", en: "Value of an hour" },
  maximumServiceGroups: { sv: "Flest tjänstegrupper", en: "Most service groups" },
};
