/** What an import would do, in a line. */
import type { ImportPreview } from "../../commands/import-table";
import type { Outcome } from "../../commands/outcome";
import { IMPORT_TEXTS } from "../texts/inputs";
import type { Translator } from "../translator";

/** @param effect null while it is being counted */
export function effectLine(effect: Outcome<ImportPreview> | null, translator: Translator): string {
  if (effect === null) return translator.t(IMPORT_TEXTS.counting);
  if (effect.ok) {
    const { added, changed, same } = effect;
    return translator.t(IMPORT_TEXTS.effectText, { added, changed, same });
  }
  return "refused" in effect
    ? translator.t(IMPORT_TEXTS.effectProblems, { count: effect.refused.length })
    : translator.reported(effect.error.textIn(translator.language));
}
