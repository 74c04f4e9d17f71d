/** Where commands are offered, their keys, and what those report that change cells. */
import type { CommandLocation, Shortcut } from "../command";
import type { Reported } from "../reported";

export const EVERYWHERE: readonly CommandLocation[] = [
  "ribbon",
  "context-menu",
  "shortcut",
  "pane",
];

/**
 * The letters H, K, B and F are the class codes in files. With Ctrl+Alt (AltGr) they type no
 * character on the keyboards of Sweden, its neighbours and the English-speaking world, nor are they
 * among Excel's own; on a Mac Control+Option belongs to VoiceOver and Command+Option to the system.
 */
export const keys = (letter: string): Shortcut => ({
  default: `Ctrl+Alt+${letter}`,
  mac: `Command+Shift+Alt+${letter}`,
});

/** How many cells or formulas a command changed. */
export interface Changed {
  readonly changed: number;
}

const CHANGED = { sv: "Ändrade celler: {changed}.", en: "Cells changed: {changed}." };

export const changedReport = ({ changed }: Changed): Reported => ({
  text: CHANGED,
  values: { changed },
});
