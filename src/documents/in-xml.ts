/** Text as XML 1.0 may hold it. */

/** Control characters, halves of surrogate pairs, and the two that no text has; line breaks and tabs are kept apart below. */
const NOT_ALLOWED =
  // eslint-disable-next-line no-control-regex -- these are what XML does not allow
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g;
const LONE_LOW = /(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text in one line, with a replacement character for what XML cannot hold, so that nothing is lost unseen. */
export const inXml = (text: string): string =>
  text
    .replace(NOT_ALLOWED, "\uFFFD")
    .replace(LONE_LOW, "$1\uFFFD")
    .replace(/[\r\n\t]+/g, " ");
