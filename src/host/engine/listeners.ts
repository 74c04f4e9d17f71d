/** Which events the client has asked for, and how many of its subscriptions want each. */

export class Listeners {
  readonly #counts = new Map<string, number>();

  /** Number of different events with a subscription. */
  get size(): number {
    return this.#counts.size;
  }

  has(key: string): boolean {
    return this.#counts.has(key);
  }

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Removes one subscription; others of the same event remain. */
  delete(key: string): void {
    const left = (this.#counts.get(key) ?? 0) - 1;
    if (left > 0) this.#counts.set(key, left);
    else this.#counts.delete(key);
  }
}
