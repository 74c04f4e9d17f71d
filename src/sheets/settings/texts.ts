/** Texts of the sheet `settings`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Inställningar", en: "Settings" },
  purpose: {
    sv: "Metodens tal. Ändra ett värde och kör igen för att se vad det betyder.",
    en: "The numbers of the method. Change a value and run again to see what it means.",
  },
};
