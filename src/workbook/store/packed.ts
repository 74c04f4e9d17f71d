/** Data as a text for the hidden store: JSON, and where it is long deflated and in base64. */
import { deflateSync, inflateSync } from "fflate";
import { asKept } from "../numbers/numbers";

/** JSON in printable ASCII only, which every program that saves workbooks keeps as it is. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The data of a JSON text; undefined: it is none. */
export function ofJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Bytes per call of `String.fromCharCode`, below the engines' limit of arguments. */
const AT_ONCE = 8_192;

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    binary += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  }
  return btoa(binary);
}

/** The bytes of a base64 text; null: it is damaged. */
export function bytesOf(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The JSON that a packed text contains; null: it is damaged. */
function inflated(text: string): string | null {
  try {
    const bytes = bytesOf(text);
    if (bytes === null) return null;
    return new TextDecoder("utf-8", { fatal: true }).decode(inflateSync(bytes));
  } catch {
    return null;
  }
}

/**
 * Compresses data without a date or anything else that differs from time to time; numbers as Excel keeps them.
 * @param before an earlier text, which is given back where it contains the same data
 */
export function packed(value: unknown, before?: string): string {
  const json = JSON.stringify(value, (_, one: unknown) =>
    typeof one === "number" ? asKept(one) : one,
  );
  if (before !== undefined && inflated(before) === json) return before;
  return base64(deflateSync(new TextEncoder().encode(json)));
}

/** The data of a packed text; undefined: it is damaged. */
export function unpacked(text: string): unknown {
  const json = inflated(text);
  return json === null ? undefined : ofJson(json);
}
