/** The directory of a zip (PKWARE APPNOTE 6.3), with the records for sizes of 4 GB and more. */
import { FileError } from "../failure";

/** A file in a zip. Sizes are in bytes. */
export interface ZipEntry {
  /** With `/` between folders, none at its start. */
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** CRC-32 of the content. */
  readonly check: number;
  /** Where the packed content begins. */
  readonly start: number;
}

const FILE = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;

/** Length of the record at the end, without its comment, and of the longest comment. */
const END_LENGTH = 22;
const COMMENT = 65_535;

/** Stands for a number that is in a record of its own. */
const ELSEWHERE = 0xffffffff;

const damaged = (reason: string): FileError => FileError.damaged("zip", reason);

/** Reads numbers, little-endian. @throws FileError `damaged` beyond the end */
class Numbers {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  private require(at: number, length: number): void {
    if (!(at >= 0 && at + length <= this.bytes.length)) throw damaged("it ends too early");
  }

  two(at: number): number {
    this.require(at, 2);
    return this.view.getUint16(at, true);
  }

  four(at: number): number {
    this.require(at, 4);
    return this.view.getUint32(at, true);
  }

  eight(at: number): number {
    return this.four(at) + this.four(at + 4) * 2 ** 32;
  }
}

function endOf(numbers: Numbers): number {
  const last = numbers.bytes.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - COMMENT); at -= 1)
    if (numbers.four(at) === END) return at;
  throw damaged("it has no directory");
}

/** Where the directory begins, and how many files it names. */
function directory(numbers: Numbers): { readonly start: number; readonly count: number } {
  const end = endOf(numbers);
  if (end >= 20 && numbers.four(end - 20) === LOCATOR64) {
    const at = numbers.eight(end - 12);
    if (numbers.four(at) !== END64) throw damaged("its directory is not where it says");
    return { start: numbers.eight(at + 48), count: numbers.eight(at + 32) };
  }
  return { start: numbers.four(end + 16), count: numbers.two(end + 10) };
}

/** The numbers that do not fit into their fields, in the order in which APPNOTE 4.5.3 has them. */
function large(numbers: Numbers, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + numbers.two(at + 2)) {
    if (numbers.two(at) !== 1) continue;
    const count = Math.floor(numbers.two(at + 2) / 8);
    return Array.from({ length: Math.min(count, 3) }, (_, one) => numbers.eight(at + 4 + one * 8));
  }
  return [];
}

/** The files that the zip names, folders left out. @throws FileError `damaged` or `encrypted` */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const numbers = new Numbers(bytes);
  const { start, count } = directory(numbers);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (numbers.four(at) !== DIRECTORY) throw damaged("its directory is broken off");
    const flags = numbers.two(at + 8);
    const nameLength = numbers.two(at + 28);
    const extraLength = numbers.two(at + 30);
    const next = at + 46 + nameLength + extraLength + numbers.two(at + 32);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const path = new TextDecoder((flags & 0x800) === 0 ? "latin1" : "utf-8")
      .decode(name)
      .replaceAll("\\", "/")
      .replace(/^\//, "");
    const more = large(numbers, at + 46 + nameLength, extraLength);
    const size = wide(numbers.four(at + 24), more);
    const packedSize = wide(numbers.four(at + 20), more);
    const local = wide(numbers.four(at + 42), more);
    if (!path.endsWith("/")) {
      if (numbers.four(local) !== FILE) throw FileError.damaged(path, "the zip does not hold it");
      if ((flags & 1) !== 0)
        throw new FileError("encrypted", "The zip is protected by a password.", path);
      const from = local + 30 + numbers.two(local + 26) + numbers.two(local + 28);
      const method = numbers.two(at + 10);
      entries.push({ path, method, packedSize, size, check: numbers.four(at + 16), start: from });
    }
    at = next;
  }
  return entries;
}

/** The number, or the next of those that did not fit. */
function wide(number: number, more: number[]): number {
  return number === ELSEWHERE ? (more.shift() ?? number) : number;
}
