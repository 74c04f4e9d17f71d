/** A function that has no Swedish text, for the test of the metadata. */

/**
 * Has a description in English only.
 * @customfunction UNTRANSLATED
 * @param range Any range.
 */
export function untranslated(range: unknown[][]): unknown[][] {
  return range;
}
