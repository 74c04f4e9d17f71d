/** Texts of the sheet `services`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Tjänster", en: "Services" },
  purpose: {
    sv: "Vad myndigheten erbjuder: en rad per tjänst. Bladet är ditt; egna kolumner får stå till höger.",
    en: "What the authority offers: one row a service. The sheet is yours; own columns may stand to the right.",
  },
};
