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

/** What Windows-1252 has at 0x80 to 0x9F; elsewhere a byte is its character's code. Not every runtime's own decoder knows them. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const ofWindows = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join("");

function textIn(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text =
      encoding === "windows-1252"
        ? ofWindows(bytes)
        : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    for (let index = 0; index < text.length; index++) {
      if (isControl(text.charCodeAt(index))) return null;
    }
    return text;
  } catch {
    return null;
  }
}

/** How a web page or another program's XML begins, which is often called .xls or .csv. */
const IS_MARKUP = /^\s*<(!--|(!doctype|html|head|body|table|\?xml)\b)/i;

/** The text with line ends of one kind; null: the bytes are no text of a table. */
export function decoded(bytes: Uint8Array): string | null {
  const mark = MARKS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  const text =
    mark === undefined
      ? (textIn(bytes, "utf-8") ?? textIn(bytes, "windows-1252"))
      : textIn(bytes, mark.encoding);
  return text === null || IS_MARKUP.test(text) ? null : text.replace(/\r\n?/g, "\n");
}
