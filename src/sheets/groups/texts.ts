/** Texts of the sheet `groups`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Målgrupper", en: "Target groups" },
  purpose: {
    sv: "Vilka som använder tjänsterna, och hur de helst tar kontakt (E elektroniskt, M mellan, P på annat sätt).",
    en: "Who uses the services, and how they prefer to make contact (E electronic, M between, P other ways).",
  },
};
