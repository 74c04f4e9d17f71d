/** Width of a column for its greatest number, since one that is too narrow shows only `####`. */

/**
 * Characters for a whole number with its sign and a space between thousands.
 * @param greatest the greatest number without its sign
 * @param least width where the number needs less, such as that of the header
 */
export function numberWidth(greatest: number, least: number): number {
  const digits = Math.max(1, Math.ceil(Math.log10(Math.abs(greatest) + 1)));
  return Math.max(least, digits + Math.floor((digits - 1) / 3) + 3);
}
