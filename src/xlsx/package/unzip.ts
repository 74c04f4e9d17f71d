/** Unpacks a zip as a stream, within bounds: no part comes out larger than it says, nor all of them than the limits. */
import { FileError } from "../failure";
import { PACKAGE_BYTES, PART_BYTES, PARTS } from "../limits";
import { packing } from "./packing";
import { zipEntries, type ZipEntry } from "./zip-directory";

/** Most that one byte can inflate to, and what short parts may be larger by. */
const DENSEST = 1032;
const SLACK = 16_384;

/** The part's content; stops as soon as it is more than the zip says. */
function inflated(packed: Uint8Array, { path, size }: ZipEntry): Uint8Array {
  if (size > packed.length * DENSEST + SLACK)
    throw FileError.damaged(path, "it says that it is larger than it can be");
  let content: Uint8Array | null;
  try {
    content = packing().inflate(packed, size);
  } catch (error) {
    throw FileError.damaged(path, error instanceof Error ? error.message : "it cannot be unpacked");
  }
  if (content === null) throw FileError.damaged(path, "it is larger than the zip says");
  if (content.length !== size) throw FileError.damaged(path, "it is smaller than the zip says");
  return content;
}

function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { path, packedSize, size, start } = entry;
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) throw FileError.damaged(path, "it ends too early");
  if (entry.method !== 0 && entry.method !== 8)
    throw FileError.damaged(path, "it is packed in a way that is not known");
  if (entry.method === 0 && size !== packedSize)
    throw FileError.damaged(path, "its size is not what the zip says");
  const content = entry.method === 0 ? packed : inflated(packed, entry);
  if (packing().checkSum(content) !== entry.check)
    throw FileError.damaged(path, "its check sum is wrong");
  return content;
}

/** @throws FileError where the zip says that it becomes too large */
function requireLimits(entries: readonly ZipEntry[]): void {
  if (entries.length > PARTS) throw FileError.tooLarge("zip", `it has more than ${PARTS} parts`);
  let total = 0;
  for (const { path, size } of entries) {
    if (size > PART_BYTES)
      throw FileError.tooLarge(path, `unpacked it has more than ${PART_BYTES} bytes`);
    total += size;
    if (total > PACKAGE_BYTES)
      throw FileError.tooLarge("zip", `unpacked it has more than ${PACKAGE_BYTES} bytes`);
  }
}

/**
 * Unpacks a zip.
 * @returns its parts by their paths, in the order of the zip
 * @throws FileError `damaged`, `too-large`, or `encrypted` for a zip with a password
 */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = zipEntries(bytes);
  requireLimits(entries);
  const parts = new Map<string, Uint8Array>();
  const known = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const same = known.get(entry.path.toLowerCase());
    if (same === undefined) {
      known.set(entry.path.toLowerCase(), entry);
      parts.set(entry.path, unpacked(bytes, entry));
    } else if (same.size !== entry.size || same.check !== entry.check)
      throw FileError.damaged(entry.path, "it is in the zip twice");
  }
  return parts;
}
