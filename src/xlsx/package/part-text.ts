/** The text of parts: UTF-8 or UTF-16 as packages have them, or what the XML declaration names. */
import { FileError } from "../failure";

const DECLARED = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/;

/** The encoding that the bytes begin with or name. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  let start = "";
  for (const byte of bytes.subarray(0, 256)) start += String.fromCharCode(byte);
  const named = DECLARED.exec(start)?.[1]?.toLowerCase() ?? "utf-8";
  return named.startsWith("utf-16") ? "utf-8" : named;
}

/**
 * The text of a part.
 * @throws FileError `damaged` when it is no text in its encoding: what cannot be read could not be written back either
 */
export function decodePart(bytes: Uint8Array, path: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw FileError.damaged(path, `it is not text in ${encoding}`);
  }
}

/** UTF-8, and declared as such. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(DECLARED, (whole, encoding: string) =>
      encoding.toLowerCase() === "utf-8" ? whole : whole.replace(encoding, "UTF-8"),
    ),
  );
}
