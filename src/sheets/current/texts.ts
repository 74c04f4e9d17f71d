/** Texts of the sheet `current`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Nuläge", en: "Current" },
  purpose: {
    sv: "Kontakter per år i dag. 0 = erbjuds, ingen kom. x = erbjuds, antalet är inte känt. – = kan inte användas. Tomt = inte mätt.",
    en: "Contacts per year today. 0 = offered, none came. x = offered, how many is not known. – = cannot be used. Blank = not measured.",
  },
};
