/** Texts of the sheet `needs`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Behov", en: "Needs" },
  purpose: {
    sv: "Hur väl varje målgrupp tar emot varje kanal, 0–1. Tom cell: förvalet efter målgruppens delar.",
    en: "How well each target group accepts each channel, 0–1. Blank cell: the default by its segments.",
  },
};
