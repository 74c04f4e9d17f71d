/** Faults of the engine's that are mended when it is bundled. */

interface Mend {
  /** The package that has the fault. */
  readonly module: string;
  readonly wrong: string;
  readonly right: string;
}

/**
 * Arabic while it is edited: each word was given to the canvas backwards, which sets it from right to left by
 * itself, and the words of a phrase stood from left to right. Longer phrases are still broken into lines.
 */
const ARABIC: Mend = {
  module: "engine-render",
  wrong: `if (hasArabic(newChar)) {
			glyph.unshift(newChar);`,
  right: `if (hasArabic(newChar) || newChar === " " && i < 40 && hasArabic(charArray[i + 1] ?? "")) {
			glyph.push(newChar);`,
};

const MENDS: readonly Mend[] = [ARABIC];

/**
 * The text of one of the engine's modules without its faults.
 * @throws Error where a fault is not found any more: another version has to be looked at
 */
export function mended(path: string, text: string): string {
  let result = text;
  for (const { module, wrong, right } of MENDS) {
    if (!/[\\/]index\.js$/.test(path) || !path.includes(module)) continue;
    const parts = result.split(wrong);
    if (parts.length !== 2) throw new Error(`${path} has another text than the one to be mended.`);
    result = parts.join(right);
  }
  return result;
}
