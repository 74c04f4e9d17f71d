/** Colours of tabs on which the grid's white text can be read. */

/** Contrast of text against its ground that WCAG 2.2 asks for (1.4.3). */
const LEAST = 4.5;
const STEP = 0.95;

const linear = (part: number): number => {
  const value = part / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/** Contrast of white against a colour (WCAG 2.2, relative luminance). */
function contrastOfWhite([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return 1.05 / (luminance + 0.05);
}

/** The colour, as dark as white text needs it. @param color `#rrggbb`; anything else stays as it is */
export function readable(color: string): string {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (digits === null) return color;
  let parts = digits.slice(1).map((part) => parseInt(part, 16));
  if (contrastOfWhite(parts) >= LEAST) return color;
  while (contrastOfWhite(parts) < LEAST) parts = parts.map((part) => Math.floor(part * STEP));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
