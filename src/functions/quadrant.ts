/** CHANNEL.QUADRANT: the quadrant of a service by frequency and complexity. */
import { LEVEL } from "../domain/model/ranges";
import { requireArgument } from "./arguments/model-argument";
import { filled, overlay } from "./arguments/number-argument";
import type { FunctionDescription } from "./description";

export const description: FunctionDescription = {
  id: "QUADRANT",
  sv: "Kvadrant efter frekvens och komplexitet: frequent-simple, frequent-complex, rare-simple eller rare-complex. Nivåer från 3 räknas som höga.",
  en: "Quadrant of frequency and complexity: frequent-simple, frequent-complex, rare-simple or rare-complex. Levels from 3 are high.",
  parameters: [
    {
      name: "frequency",
      sv: "Frekvensnivå 1–5: en cell eller ett område.",
      en: "Frequency level 1–5: a cell or a range.",
    },
    {
      name: "complexity",
      sv: "Komplexitetsnivå 1–5: en cell eller ett område.",
      en: "Complexity level 1–5: a cell or a range.",
    },
  ],
};

/** The middle of the levels 1–5; from here on a level counts as high. */
const HIGH = 3;

/** The codes, the same in every language. */
type Quadrant = "frequent-simple" | "frequent-complex" | "rare-simple" | "rare-complex";

/** The quadrant of two levels 1–5. */
const quadrantOf = (frequency: number, complexity: number): Quadrant =>
  `${frequency >= HIGH ? "frequent" : "rare"}-${complexity >= HIGH ? "complex" : "simple"}`;

/** @returns codes in the shape of the larger range, "" where a level is missing */
export function run(frequency: unknown, complexity: unknown): (Quadrant | "")[][] {
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
