/** Texts of the sheet `channels`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Kanaler", en: "Channels" },
  purpose: {
    sv: "Kontaktsätten som tjänsterna kan ha: en rad per kanal. Bladet är ditt.",
    en: "The ways of contact that services can have: one row a channel. The sheet is yours.",
  },
};
