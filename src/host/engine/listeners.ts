/** Which events the client has asked for, and how many of its subscriptions want each. */

export class Listeners {
  readonly #counts = new Map<string, number>();

  /** How many different events somebody wants. */
  get size(): number {
    return this.#counts.size;
  }

  has(key: string): boolean {
    return this.#counts.has(key);
  }

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** One subscription less; others of the same event go on. */
  delete(key: string): void {
    const left = (this.#counts.get(key) ?? 0) - 1;
    if (left > 0) this.#counts.set(key, left);
    else this.#counts.delete(key);
  }
}
