/** A sequence of numbers that looks random and is the same on every run. */

/** A linear congruential generator over 32 bits (multiplier and increment from Numerical Recipes). */
export class Seeded {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** The next number, 0 ≤ it < 1. */
  next(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 2 ** 32;
  }

  /** A whole number from `lowest` to `highest`, both included. */
  integer(lowest: number, highest: number): number {
    return lowest + Math.floor(this.next() * (highest - lowest + 1));
  }

  /** Whether something of that probability happens. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of them. @throws RangeError when there is none */
  oneOf<T>(choices: readonly T[]): T {
    const choice = choices[this.integer(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError("There is nothing to choose from.");
    return choice;
  }

  /** `count` different ones at the most, in their order. */
  someOf<T>(choices: readonly T[], count: number): T[] {
    const places = new Set<number>();
    for (let turn = 0; turn < count; turn += 1) places.add(this.integer(0, choices.length - 1));
    return choices.filter((_, place) => places.has(place));
  }
}
