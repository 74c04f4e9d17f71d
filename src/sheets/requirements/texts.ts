/** Texts of the sheet `requirements`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Krav", en: "Requirements" },
  purpose: {
    sv: "Vad regler, säkerhet och form kräver av en kanal. Ska: får inte användas utan, bör: bör inte.",
    en: "What rules, security and form ask of a channel. Must: must not be used without, Should: should not be used without.",
  },
};
