/** Texts of the sheet `matrix`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Kanalmatris", en: "Channel matrix" },
  purpose: {
    sv: "H huvudalternativ, K komplement, B bör inte, F får inte, – ej tillämpligt, tomt öppet. Ljus och kursiv: övertagen, inte beslutad. Ram: prickad föreslagen, röd annan än förslaget.",
    en: "P primary, C complement, D discouraged, F forbidden, – not applicable, blank open. Light and italic: adopted, not decided. Frame: dotted suggested, red other than suggested.",
  },
};
