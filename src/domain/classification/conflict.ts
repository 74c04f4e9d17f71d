/** Whether what is simple for the user and what is effective for the authority pull apart (method.md, Stability). */
import type { Sides } from "../stability/stability";
import { isAtLeast } from "../score/tolerance";

/** Whether both sides are known and differ by the gap (0–100) or more. */
export const isConflict = ({ user, authority }: Sides, gap: number): boolean =>
  isAtLeast(Math.abs(user - authority), gap);
