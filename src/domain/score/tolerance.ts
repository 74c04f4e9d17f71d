/** How scores, weights and acceptances are compared: a difference below 1e-9 is none (docs/method.md, What goes in). */
export const TOLERANCE = 1e-9;

/** Whether `a` and `b` are equal within the tolerance. */
export const isEqual = (a: number, b: number): boolean => Math.abs(a - b) < TOLERANCE;

/** Whether `value` is greater than `limit` or equal to it within the tolerance; false for NaN. */
export const isAtLeast = (value: number, limit: number): boolean => value - limit > -TOLERANCE;

/** Whether `value` is less than `limit` by the tolerance or more; false for NaN. */
export const isBelow = (value: number, limit: number): boolean => value - limit <= -TOLERANCE;
