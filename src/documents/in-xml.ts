/** Text as XML 1.0 may hold it. */

/** Control characters, halves of surrogate pairs, and the two signs that no text has. */
const NOT_ALLOWED = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const REPLACEMENT = "\uFFFD";

/** The text in one line, with a replacement character for what XML cannot hold, so that nothing is lost unseen. */
export const inXml = (text: string): string =>
  text.replace(/[\r\n\t]+/g, " ").replace(NOT_ALLOWED, REPLACEMENT);
