/** The check sum (CRC-32) that zips store of each part. */
const CHECKS = Uint32Array.from({ length: 256 }, (_, number) => {
  let check = number;
  for (let bit = 0; bit < 8; bit += 1) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0);
  return check;
});

/** CRC-32 of the bytes, without sign. */
export function checkSum(bytes: Uint8Array): number {
  let check = 0xffffffff;
  for (const byte of bytes) check = (CHECKS[(check ^ byte) & 0xff] ?? 0) ^ (check >>> 8);
  return ~check >>> 0;
}
