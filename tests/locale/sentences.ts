/** What every text must be that people read as a sentence. */

/** A capital (or a name) first, a full stop or question mark last, and no value left unfilled. */
export function expectSentence(text: string): void {
  expect(text).not.toMatch(/[{}]/);
  expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
  expect(text).not.toMatch(/ {2}|\( | \)|\.\.|,,|: :| [.,;:?]/);
  expect(text).toMatch(/^[\p{Lu}\p{N}”“]/u);
  expect(text).toMatch(/[.?]$/);
}
