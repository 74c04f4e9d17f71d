/** A set of texts that only says whether one may be in it: a Bloom filter, some two bytes for each text. */
import { base64, bytesOf } from "./packed";

/** Bits for each text, and how many of them it sets: one in 2 000 others is taken for one of the set. */
const BITS = 16;
const HASHES = 8;

export interface TextSet {
  readonly has: (text: string) => boolean;
}

/** Two hashes of 32 bits, after FNV-1a and the public-domain cyrb53; the others are made from them. */
function hashes(text: string): readonly [number, number] {
  let [one, two] = [0x811c9dc5, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 16777619);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507);
  two = Math.imul(two ^ (two >>> 13), 3266489909);
  return [(one ^ (one >>> 13)) >>> 0, ((two ^ (two >>> 16)) | 1) >>> 0];
}

function bitsOf(text: string, size: number): readonly number[] {
  const [one, two] = hashes(text);
  return Array.from({ length: HASHES }, (_, index) => (one + index * two) % size);
}

/** The text of a set for the hidden store. */
export function textSetText(texts: ReadonlySet<string>): string {
  const bytes = new Uint8Array(Math.max(1, Math.ceil((texts.size * BITS) / 8)));
  for (const text of texts) {
    for (const bit of bitsOf(text, bytes.length * 8)) {
      const at = bit >>> 3;
      bytes[at] = (bytes[at] ?? 0) | (1 << (bit & 7));
    }
  }
  return base64(bytes);
}

/** The set of a text; null: there is none, or it is damaged. */
export function readTextSet(text: string | undefined): TextSet | null {
  const bytes = text === undefined ? null : bytesOf(text);
  if (bytes === null || bytes.length === 0) return null;
  return {
    has: (one) =>
      bitsOf(one, bytes.length * 8).every(
        (bit) => ((bytes[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0,
      ),
  };
}
