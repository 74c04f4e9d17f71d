/** Texts of the sheet `contacts`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Kontaktvägar", en: "Contact points" },
  purpose: {
    sv: "Var och när varje kanal finns: nummer, adress, länk, öppettider. Utan tjänst gäller raden alla tjänster som inte har en egen rad i kanalen. Bladet är ditt.",
    en: "Where and when each channel is found: number, address, link, hours. Without a service the row is for all services that have no row of their own in the channel. The sheet is yours.",
  },
};
