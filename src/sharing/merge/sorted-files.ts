/** The order in which files count: by their names, whatever order they came in. */
import type { TheirFile } from "./types";

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Of equal names the first given comes first. */
export const sortedFiles = (files: readonly TheirFile[]): readonly TheirFile[] =>
  [...files].sort((one, other) => compared(one.name, other.name));
