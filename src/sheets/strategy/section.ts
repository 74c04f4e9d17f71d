/** The form of the strategy draft's texts: sentences with figures, and conditions. */
import type { Bilingual } from "../../locale/language";

/**
 * A sentence of a paragraph. `{figure}` shows a figure, `{figure|one|many}` the word that suits it.
 * `when` names a figure that must be above 0, or `figure=answer` for an answer on the sheet of checks.
 */
export interface Sentence extends Bilingual {
  readonly when?: string;
  readonly unless?: string;
}

export interface SectionText {
  readonly heading: Bilingual;
  readonly paragraphs: readonly (readonly Sentence[])[];
}
