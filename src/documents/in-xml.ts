/** Text as XML 1.0 may hold it. */

/** Control characters, halves of surrogate pairs, and the two signs that no text has. */
const NOT_ALLOWED =
  // eslint-disable-next-line no-control-regex -- these are what XML does not allow
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u;
const REPLACEMENT = "\uFFFD";

/** The text in one line, with a replacement character for what XML cannot hold, so that nothing is lost unseen. */
export const inXml = (text: string): string =>
  // Read by code points, so that only a half without its other half is one of those.
  Array.from(text, (sign) => (NOT_ALLOWED.test(sign) ? REPLACEMENT : sign))
    .join("")
    .replace(/[\r\n\t]+/g, " ");
