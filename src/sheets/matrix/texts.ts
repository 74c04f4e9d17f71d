/** Texts of the sheet `matrix`. */

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Kanalmatris", en: "Channel matrix" },
  purpose: {
    sv: "Besluten: H huvudalternativ, K komplement, B bör inte, F får inte, – ej tillämpligt, tomt öppet. Ljus och kursiv: övertagen från förslaget av en körning, inte beslutad. Prickad ram: föreslagen. Röd ram: skiljer sig från förslaget.",
    en: "The decisions: P primary, C complement, D discouraged, F forbidden, – not applicable, blank open. Light and italic: adopted from the suggestion by a run, not decided. Dotted frame: suggested. Red frame: differs from the suggestion.",
  },
};
