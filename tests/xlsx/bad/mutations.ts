/** Damages workbooks at random, the same for the same seed: cuts, flips, swaps, drops, doubles and blows up. */
import { pack } from "../foreign-workbook";

type Parts = Record<string, string>;

/** Numbers from 0 up to 1 that follow from the seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ODD = [
  "-1",
  "NaN",
  "1e999",
  "1048577",
  "99999999999999999999",
  "",
  "0",
  "3.5",
  "#REF!",
  "A:A",
];
const JUNK = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "\0",
  "<x",
  "</x>",
  "<!--",
  "<![CDATA[",
  "&bad;",
  "]]>",
  "\ud800",
];

type Mutation = (parts: Parts, pick: <T>(list: readonly T[]) => T, random: () => number) => void;

/** Changes the text of one part. */
const inText =
  (change: (text: string, at: number, pick: <T>(list: readonly T[]) => T) => string): Mutation =>
  (parts, pick, random) => {
    const path = pick(Object.keys(parts));
    const text = parts[path] ?? "";
    parts[path] = change(text, Math.floor(random() * text.length), pick);
  };

/** Exchanges a match of the pattern, the first from a position on. */
function replaced(
  text: string,
  at: number,
  pattern: RegExp,
  by: (found: string) => string,
): string {
  return text.slice(0, at) + text.slice(at).replace(pattern, by);
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: inText((text, at) => text.slice(0, at)),
  flip: inText((text, at) => text.slice(0, at) + "~" + text.slice(at + 1)),
  junk: inText((text, at, pick) => text.slice(0, at) + pick(JUNK) + text.slice(at)),
  "swapped tags": inText((text, at) =>
    replaced(text, at, /(<[^>]*>)([^<]*)(<[^>]*>)/, (found) => {
      const [, one = "", between = "", other = ""] = /(<[^>]*>)([^<]*)(<[^>]*>)/.exec(found) ?? [];
      return other + between + one;
    }),
  ),
  "a tag twice": inText((text, at) => replaced(text, at, /<[^>]*>/, (tag) => tag + tag)),
  "no tag": inText((text, at) => replaced(text, at, /<[^>]*>/, () => "")),
  "an odd value": inText((text, at, pick) =>
    replaced(text, at, /="[^"]*"/, () => `="${pick(ODD)}"`),
  ),
  "an odd content": inText((text, at, pick) =>
    replaced(text, at, />[^<]+</, () => `>${pick(ODD)}<`),
  ),
  "no attribute": inText((text, at) => replaced(text, at, /\s[\w:]+="[^"]*"/, () => "")),
  "a huge attribute": inText((text, at) =>
    replaced(text, at, /<[\w:]+/, (tag) => `${tag} huge="${"x".repeat(100_000)}"`),
  ),
  "a huge tag": inText((text, at) =>
    replaced(text, at, /<[\w:]+/, (tag) => `${tag} ${"x ".repeat(50_000)}`),
  ),
  dropped: (parts, pick) => {
    Reflect.deleteProperty(parts, pick(Object.keys(parts)));
  },
  exchanged: (parts, pick) => {
    parts[pick(Object.keys(parts))] = parts[pick(Object.keys(parts))] ?? "";
  },
  "in another case": (parts, pick) => {
    const path = pick(Object.keys(parts));
    parts[path.toUpperCase()] = "<other/>";
  },
};

/** A damaged workbook, and what was done to it. */
export interface Damaged {
  readonly done: string;
  readonly bytes: Uint8Array;
}

/** The workbook after one to three mutations of its parts, or one of its zip. */
export function damagedBy(seed: number, whole: Readonly<Parts>): Damaged {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const parts = { ...whole };
  const names: string[] = [];
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
    const [name, mutate] = pick(Object.entries(MUTATIONS));
    names.push(name);
    mutate(parts, pick, random);
  }
  const bytes = pack(parts);
  if (random() < 0.25) {
    const at = Math.floor(random() * bytes.length);
    names.push(`zip at ${at}`);
    if (random() < 0.5) return { done: names.join(", "), bytes: bytes.slice(0, at) };
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return { done: names.join(", "), bytes };
}
