/** How often tests of random cases go: `npm test` has a short form, `npm run test:long` one that is ten times as long. */

const TIMES = process.env["CHANNEL_MATRIX_LONG"] === "1" ? 10 : 1;

/** So many runs in the short form. */
export const runs = (short: number): number => short * TIMES;
