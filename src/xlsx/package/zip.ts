/** Packs parts as a zip (PKWARE APPNOTE 6.3): deflated, all of one date, so that equal parts are equal bytes. */
import { packing } from "./packing";

const FILE = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

/** Lengths of the records without names. */
const FILE_LENGTH = 30;
const DIRECTORY_LENGTH = 46;
const END_LENGTH = 22;

/** Version 2.0: deflated. */
const VERSION = 20;

/** Names are UTF-8. */
const UTF8 = 0x800;

/** 1 January 1980, the first day that a zip can say. */
const DATE = (1 << 5) | 1;

/** A zip has at most so many bytes and files without records for more. */
const MOST_BYTES = 0xffffffff;
const MOST_FILES = 0xffff;

/** What both records of a file have in common. */
interface PackedFile {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly check: number;
}

/** Writes numbers one after the other, little-endian. */
class Writer {
  readonly bytes: Uint8Array;
  private readonly view: DataView;
  private at = 0;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
    this.view = new DataView(this.bytes.buffer);
  }

  get position(): number {
    return this.at;
  }

  two(...numbers: number[]): void {
    for (const number of numbers) {
      this.view.setUint16(this.at, number, true);
      this.at += 2;
    }
  }

  four(...numbers: number[]): void {
    for (const number of numbers) {
      this.view.setUint32(this.at, number, true);
      this.at += 4;
    }
  }

  put(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }
}

/** From the version to the length of the name, in both records the same. */
function writeCommon(writer: Writer, { name, packed, size, check }: PackedFile): void {
  const isAscii = name.every((byte) => byte < 0x80);
  writer.two(VERSION, isAscii ? 0 : UTF8, 8, 0, DATE);
  writer.four(check, packed.length, size);
  writer.two(name.length, 0);
}

/**
 * Packs files in the order given.
 * @param files content by path, with `/` between folders
 * @throws RangeError for more than 65 535 files or 4 GB
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const by = packing();
  const all = [...files].map(([path, content]) => ({
    name: encoder.encode(path),
    packed: by.deflate(content),
    size: content.length,
    check: by.checkSum(content),
  }));
  const names = all.reduce((sum, { name }) => sum + name.length, 0);
  const content = all.reduce((sum, { packed }) => sum + packed.length, 0);
  const length = all.length * (FILE_LENGTH + DIRECTORY_LENGTH) + 2 * names + content + END_LENGTH;
  if (all.length > MOST_FILES || length > MOST_BYTES || all.some(({ size }) => size > MOST_BYTES))
    throw new RangeError("the zip would be larger than 4 GB or have more than 65 535 files");
  const writer = new Writer(length);
  const starts = all.map((file) => {
    const start = writer.position;
    writer.four(FILE);
    writeCommon(writer, file);
    writer.put(file.name);
    writer.put(file.packed);
    return start;
  });
  const directory = writer.position;
  for (const [number, file] of all.entries()) {
    writer.four(DIRECTORY);
    writer.two(VERSION);
    writeCommon(writer, file);
    writer.two(0, 0, 0);
    writer.four(0, starts[number] ?? 0);
    writer.put(file.name);
  }
  const end = writer.position;
  writer.four(END);
  writer.two(0, 0, all.length, all.length);
  writer.four(end - directory, directory);
  writer.two(0);
  return writer.bytes;
}
