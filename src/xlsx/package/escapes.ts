/** Text as it is written in XML and in Open XML strings, where control characters are written `_xHHHH_`. */

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Resolves `&lt;`, `&#10;`, `&#xA;`; an unknown entity stays as it is. */
export function decodeEntities(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED[name] ?? whole;
    const code =
      name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Raw text in which CDATA sections are written as other text is. */
export function withoutSections(raw: string): string {
  let text = "";
  let kept = 0;
  for (let at = raw.indexOf("<![CDATA["); at >= 0; at = raw.indexOf("<![CDATA[", kept)) {
    const end = raw.indexOf("]]>", at);
    if (end < 0) break;
    text += raw.slice(kept, at) + raw.slice(at + 9, end).replaceAll("&", "&amp;");
    kept = end + 3;
  }
  return kept === 0 ? raw : text + raw.slice(kept);
}

// Whole surrogate pairs, which stay; control characters, half a surrogate pair, and the two that are no characters.
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- the expression matches control characters
  /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/g;

/** The text without the characters that XML has no way to write. */
const writable = (text: string): string =>
  text.replace(UNWRITABLE, (odd) => (odd.length === 2 ? odd : ""));

/** Text between tags. */
export function encodeText(raw: string): string {
  if (!/[^\t\n\u0020-%'-;=?-\ud7ff\ue000-\ufffd]/.test(raw)) return raw;
  const text = writable(raw);
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** A text of Open XML between tags, with all its characters. */
export function stringText(text: string): string {
  return encodeText(encodeXString(text));
}

/** Text between double quotes in a tag; line breaks and tabs survive as references. */
export function encodeAttribute(text: string): string {
  if (!/[^ !#-%'-;=?-\ud7ff\ue000-\ufffd]/.test(text)) return text;
  return encodeText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/** Resolves `_xHHHH_` (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function decodeXString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

// Whole surrogate pairs, which stay; characters that XML 1.0 forbids (a carriage return is allowed, but read as a line feed),
// half a surrogate pair, which UTF-8 cannot hold, and text that looks like an escape.
const ODD =
  // eslint-disable-next-line no-control-regex -- the expression matches control characters
  /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]|_(?=x[0-9a-fA-F]{4}_)/g;

/** Text as Open XML writes strings, before XML's own escapes. */
export function encodeXString(text: string): string {
  return text.replace(ODD, (odd) =>
    odd.length === 2 ? odd : `_x${odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
