/** The icons as drawings on a field of 32 × 32, whose lines fall on whole pixels at 16 too. */
import type { CommandId } from "../commands/command";

const INK = "#3B3A39";
const PAPER = "#FFFFFF";
const BLUE = "#0F6CBD";
/** The colours of the classes in the matrix, the light ones a little stronger, since icons are small. */
const CLASS = {
  primary: "#1B5E20",
  complement: "#8CC98F",
  discouraged: "#F5B94A",
  forbidden: "#8E1B1B",
};
const GREY = "#C8C6C4";

const cell = (x: number, y: number, size: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="1.5" fill="${fill}"/>`;

const outlined = (x: number, y: number, size: number): string =>
  `<rect x="${x + 1}" y="${y + 1}" width="${size - 2}" height="${size - 2}" rx="1.5" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>`;

const line = (path: string, colour = INK, width = 4): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A matrix of cells of 8 with gaps of 2; one colour a cell, row by row. */
const matrix = (colours: readonly string[]): string =>
  colours
    .map((colour, index) => cell(2 + (index % 3) * 10, 2 + Math.floor(index / 3) * 10, 8, colour))
    .join("");

/** A class as one large cell with its sign. */
const classCell = (fill: string, sign: string): string =>
  `<rect x="2" y="2" width="28" height="28" rx="3" fill="${fill}"/>${sign}`;

const { primary, complement, discouraged, forbidden } = CLASS;

const DRAWINGS: Readonly<Record<"app" | CommandId, string>> = {
  app: matrix([
    primary,
    complement,
    GREY,
    complement,
    discouraged,
    primary,
    forbidden,
    primary,
    complement,
  ]),
  openPane: `<rect x="3" y="5" width="26" height="22" rx="2" fill="${PAPER}" stroke="${INK}" stroke-width="2"/><rect x="18" y="6" width="10" height="20" fill="${BLUE}"/>`,
  createMatrix:
    matrix([GREY, GREY, GREY, GREY, GREY, "none", GREY, "none", "none"]) +
    line("M24 18v12M18 24h12", primary),
  suggest:
    matrix([GREY, GREY, GREY, GREY, "none", "none", GREY, "none", "none"]) +
    `<path d="M21 9l3 9 8 3-8 3-3 8-3-8-8-3 8-3z" fill="${BLUE}"/>`,
  explainCell: `<circle cx="16" cy="16" r="14" fill="${BLUE}"/><circle cx="16" cy="9" r="2.5" fill="${PAPER}"/><rect x="14" y="14" width="4" height="10" fill="${PAPER}"/>`,
  summarise: `<rect x="4" y="16" width="6" height="12" fill="${discouraged}"/><rect x="13" y="4" width="6" height="24" fill="${primary}"/><rect x="22" y="10" width="6" height="18" fill="${complement}"/>`,
  check: outlined(2, 2, 28) + line("M9 16l5 6 9-12", primary),
  decidePrimary: classCell(primary, `<circle cx="16" cy="16" r="7" fill="${PAPER}"/>`),
  decideComplement: classCell(complement, line("M16 9v14M9 16h14", "#0B3D0E")),
  decideDiscouraged: classCell(discouraged, line("M9 16h14", "#6B3F00")),
  decideForbidden: classCell(forbidden, line("M10 10l12 12M22 10L10 22", PAPER)),
  clearDecision: `<rect x="3" y="3" width="26" height="26" rx="2" fill="${PAPER}" stroke="${INK}" stroke-width="2" stroke-dasharray="4 3"/>`,
  nextUndecided: outlined(16, 8, 14) + line("M2 15h10M8 10l5 5-5 5", BLUE, 3),
  freeze: line("M16 3v26M5 9.5l22 13M27 9.5l-22 13M12 5l4 4 4-4M12 27l4-4 4 4", BLUE, 2.5),
  thaw: `<path d="M16 3c5 7 9 11 9 17a9 9 0 0 1-18 0c0-6 4-10 9-17z" fill="${BLUE}"/>`,
  undo: line("M11 5l-6 6 6 6M6 11h13a8 8 0 0 1 0 16h-7", BLUE, 3.5),
};

/** Names of the icons: the add-in's own and one for each action. */
export const ICON_NAMES = Object.keys(DRAWINGS) as (keyof typeof DRAWINGS)[];

/** Sizes in pixels that Office asks for: of the add-in's own icon ten, of an action's three. */
export const iconSizes = (name: keyof typeof DRAWINGS): readonly number[] =>
  name === "app" ? [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] : [16, 32, 80];

export const iconSvg = (name: keyof typeof DRAWINGS, size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${DRAWINGS[name]}</svg>`;
