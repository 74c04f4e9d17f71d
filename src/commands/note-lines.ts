/** How inputs were read where they may mean something else, as lines for people. */
import { fill, type Bilingual } from "../locale/language";
import { problemLine } from "../locale/problems/lines";
import type { Problem } from "../workbook/problem";

/** Notes that are said one by one; more are counted. */
const LISTED = 10;

const MORE: Bilingual = { sv: "{count} till av samma slag.", en: "{count} more of the same kind." };

/** A line for each of the first notes, and how many more there are. */
export function noteLines({ notes }: { readonly notes: readonly Problem[] }): readonly Bilingual[] {
  const lines = notes.slice(0, LISTED).map((note): Bilingual => ({
    sv: problemLine(note, "sv"),
    en: problemLine(note, "en"),
  }));
  const count = notes.length - lines.length;
  if (count === 0) return lines;
  return [...lines, { sv: fill(MORE.sv, { count }), en: fill(MORE.en, { count }) }];
}
