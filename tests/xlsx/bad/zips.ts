/** Zips that other tools do not make: bombs, doubled parts, wrong sizes, sizes in records of 64 bits. */
import { constants, crc32, deflateRawSync } from "node:zlib";

/** A file for a zip as the zip is to have it, right or wrong. */
export interface RawFile {
  readonly path: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly check: number;
}

export function rawFile(path: string, text: string): RawFile {
  const content = Buffer.from(text);
  return { path, packed: deflateRawSync(content), size: content.length, check: crc32(content) };
}

/** Zeros that unpack to so many megabytes, each packed to about a kilobyte. */
export function zeros(megabytes: number): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_SYNC_FLUSH });
  return Buffer.concat([
    ...new Array<Buffer>(megabytes).fill(one),
    deflateRawSync(Buffer.alloc(0)),
  ]);
}

const four = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const eight = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const ELSEWHERE = 0xffffffff;

/** @param wide sizes and positions are in the records of 64 bits */
export function rawZip(files: readonly RawFile[], wide = false): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { path, packed, size, check } of files) {
    const name = Buffer.from(path);
    const common = [Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]), four(check)];
    const sizes = [four(packed.length), four(size)];
    const lengths = four(name.length);
    const body = [four(0x04034b50), ...common, ...sizes, lengths, name, packed];
    const extra = wide
      ? Buffer.concat([four(0x00180001), eight(size), eight(packed.length), eight(at)])
      : Buffer.alloc(0);
    const [stored, real, start] = wide
      ? [ELSEWHERE, ELSEWHERE, ELSEWHERE]
      : [packed.length, size, at];
    directory.push(
      ...[four(0x02014b50), Buffer.from([20, 0, 20, 0, 0, 0, 8, 0]), four(0), four(check)],
      ...[four(stored), four(real), four(name.length | (extra.length << 16))],
      ...[Buffer.alloc(10), four(start), name, extra],
    );
    bodies.push(Buffer.concat(body));
    at += Buffer.concat(body).length;
  }
  const list = Buffer.concat(directory);
  const count = files.length | (files.length << 16);
  const end64 = wide
    ? [
        ...[four(0x06064b50), eight(44), Buffer.alloc(12), eight(files.length)],
        ...[eight(files.length), eight(list.length), eight(at)],
        ...[four(0x07064b50), four(0), eight(at + list.length), four(1)],
      ]
    : [];
  const positions = wide ? [four(ELSEWHERE), four(ELSEWHERE)] : [four(list.length), four(at)];
  const end = [four(0x06054b50), four(0), four(wide ? ELSEWHERE : count), ...positions];
  return Buffer.concat([...bodies, list, ...end64, ...end, Buffer.alloc(2)]);
}
