/** CHANNEL.QUADRANT: where a service stands when frequency is laid against complexity. */
import { LEVEL } from "../domain/model/ranges";
import { requireArgument } from "./model-argument";
import { filled, overlay } from "./number-argument";

/** The middle of the levels 1–5; from here on a level counts as high. */
const HIGH = 3;

/** The codes, the same in every language. */
export type Quadrant = "frequent-simple" | "frequent-complex" | "rare-simple" | "rare-complex";

/** The quadrant of two levels 1–5. */
export const quadrantOf = (frequency: number, complexity: number): Quadrant =>
  `${frequency >= HIGH ? "frequent" : "rare"}-${complexity >= HIGH ? "complex" : "simple"}`;

/** @returns codes in the shape of the larger range, "" where a level is missing */
export function quadrant(frequency: unknown, complexity: unknown): (Quadrant | "")[][] {
  requireArgument("frequency", frequency);
  requireArgument("complexity", complexity);
  const { rows, columns, ranges } = overlay([
    ["frequency", frequency, LEVEL],
    ["complexity", complexity, LEVEL],
  ]);
  const [often, hard] = ranges;
  return filled(rows, columns, (row, column) => {
    const level = often?.(row, column) ?? null;
    const complex = hard?.(row, column) ?? null;
    return level === null || complex === null ? null : quadrantOf(level, complex);
  });
}
