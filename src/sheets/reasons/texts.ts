/** Texts of the sheet `reasons`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Motiveringar", en: "Reasons" },
  purpose: {
    sv: "Varför celler beslutades som de gjorde. En rad per tjänst och kanal: börja skriva i den tomma raden. Bladet är ditt.",
    en: "Why cells were decided as they were. One row a service and channel: begin in the blank row. The sheet is yours.",
  },
};
