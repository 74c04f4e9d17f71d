/** The text of a file, whatever of the usual encodings it is in. */

/** By the bytes that a file begins with; a file without them is UTF-8, else Windows-1252, in which any bytes are text. */
const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** Control characters that no text has; programs' own files do. */
const isControl = (code: number): boolean =>
  code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c;

function textIn(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    for (let index = 0; index < text.length; index++) {
      if (isControl(text.charCodeAt(index))) return null;
    }
    return text;
  } catch {
    return null;
  }
}

/** The text with line ends of one kind; null: the bytes are no text. */
export function decoded(bytes: Uint8Array): string | null {
  const mark = MARKS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  const text =
    mark === undefined
      ? (textIn(bytes, "utf-8") ?? textIn(bytes, "windows-1252"))
      : textIn(bytes, mark.encoding);
  return text?.replace(/\r\n?/g, "\n") ?? null;
}
