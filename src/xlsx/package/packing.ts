/** How parts are deflated and inflated: by a library everywhere, or by what the program runs on, which is quicker. */
import { deflateSync, Inflate } from "fflate";
import { checkSum } from "./check-sum";

/** Raw deflate (RFC 1951). */
export interface Packing {
  deflate(bytes: Uint8Array): Uint8Array;
  /**
   * Inflates, and stops as soon as it is more than `size` bytes.
   * @returns null where it is more
   * @throws Error when the bytes cannot be inflated
   */
  inflate(packed: Uint8Array, size: number): Uint8Array | null;
  /** CRC-32 of the bytes, without sign. */
  checkSum(bytes: Uint8Array): number;
}

/** Bytes that are inflated at a time: they become at most a thousand times as many. */
const STEP = 16_384;

/** Thrown out of a stream that has become too long. */
class TooLong extends Error {}

const LIBRARY: Packing = {
  checkSum,
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  inflate: (packed, size) => {
    const content = new Uint8Array(size);
    let filled = 0;
    const stream = new Inflate((chunk) => {
      if (filled + chunk.length > size) throw new TooLong();
      content.set(chunk, filled);
      filled += chunk.length;
    });
    try {
      for (let at = 0; at < packed.length; at += STEP)
        stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (error) {
      if (error instanceof TooLong) return null;
      throw error;
    }
    return content.subarray(0, filled);
  },
};

let used: Packing = LIBRARY;

/** The packing in use. */
export const packing = (): Packing => used;

/**
 * Takes another packing from now on.
 * @param other null: the library's
 */
export function setPacking(other: Packing | null): void {
  used = other ?? LIBRARY;
}
