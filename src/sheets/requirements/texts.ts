/** Texts of the sheet `requirements`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Krav", en: "Requirements" },
  purpose: {
    sv: "Vad regler, säkerhet och form kräver av en kanal. must: får inte användas utan, should: bör inte.",
    en: "What rules, security and form ask of a channel. must: must not be used without, should: should not.",
  },
};
