/** Texts of the sheet `rules`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Regler", en: "Rules" },
  purpose: {
    sv: "Klasser som är givna på förhand, för en tjänst eller för alla (*), med skäl och rättslig grund.",
    en: "Classes that are given beforehand, for one service or for all (*), with reason and legal basis.",
  },
};
