/**
 * Large values between two threads: their long lists are sent in slices, since a thread that writes or reads a message
 * does nothing else meanwhile. What is one list or object before is one afterwards.
 */

/** In the place of a list that is sent in slices: its number. The name is no text that a person can type. */
const LIST = "\u0000list";

/** Lists with fewer members are sent with what they are in. */
const LONG = 64;
/** Values in one slice, about: a few milliseconds of work. */
const WEIGHT = 3000;
/** What an object counts for, and what a text of so many characters. */
const OBJECT = 8;
const TEXT = 40;

/** A value without its long lists. */
export interface Cut {
  readonly rest: unknown;
  readonly lists: readonly (readonly unknown[])[];
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** @returns `value` is left as it is, and its members are not copied */
export function cut(value: unknown): Cut {
  const lists: (readonly unknown[])[] = [];
  const known = new Map<object, unknown>();
  const within = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null) return one;
    const before = known.get(one);
    if (before !== undefined) return before;
    const whole = of(one);
    known.set(one, whole);
    return whole;
  };
  const of = (one: object): unknown => {
    if (Array.isArray(one)) {
      return one.length < LONG ? one.map(within) : { [LIST]: lists.push(one) - 1 };
    }
    if (one instanceof Map)
      return new Map([...(one as Map<unknown, unknown>)].map(([key, to]) => [key, within(to)]));
    if (!isPlain(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([key, to]) => [key, within(to)]));
  };
  return { rest: within(value), lists };
}

const weightOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + weightOf(one), 1);
  if (typeof value === "string") return 1 + value.length / TEXT;
  return typeof value === "object" && value !== null ? OBJECT : 1;
};

/** The members of a list, a slice at a time. */
export function* slicesOf(list: readonly unknown[]): Generator<readonly unknown[]> {
  let from = 0;
  let weight = 0;
  for (let index = 0; index < list.length; index++) {
    weight += weightOf(list[index]);
    if (weight < WEIGHT) continue;
    yield list.slice(from, index + 1);
    from = index + 1;
    weight = 0;
  }
  if (from < list.length) yield list.slice(from);
}

/** The value again. @param lists the members of each list that was cut out. `rest` is changed */
export function joined(rest: unknown, lists: readonly (readonly unknown[])[]): unknown {
  const seen = new Set<object>();
  const of = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null) return one;
    const number = (one as Readonly<Record<string, unknown>>)[LIST];
    if (typeof number === "number") return lists[number] ?? [];
    if (seen.has(one)) return one;
    seen.add(one);
    if (Array.isArray(one)) {
      for (const [index, member] of one.entries()) one[index] = of(member);
    } else if (one instanceof Map) {
      for (const [key, member] of one as Map<unknown, unknown>) one.set(key, of(member));
    } else if (isPlain(one)) {
      for (const [key, member] of Object.entries(one)) Object.assign(one, { [key]: of(member) });
    }
    return one;
  };
  return of(rest);
}
