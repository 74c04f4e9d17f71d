/** A value of a conflict or a change, as people read it. */
import { classLetter, classOf } from "../../locale/class-codes";
import type { Language } from "../../locale/language";
import type { ConflictValue } from "./conflict";
import { CONFLICT_TEXTS } from "./texts";

/** Longest text of a value that is shown; the hidden column has it whole. */
const LONGEST = 500;

/**
 * @param cell what it is a value of: classes are shown by their letters
 * @param letters the language of the letters, and of what is said where there is no value unless `words` is given
 */
export function shownValue(
  value: ConflictValue,
  { field, table }: { readonly field: string | null; readonly table: string },
  letters: Language,
  words: Language = letters,
): string {
  if (value === null) return CONFLICT_TEXTS.absent[words];
  const plain = String(typeof value === "object" ? value.formula : value);
  const isClass =
    field === "class" || (table === "Matrix" && field?.startsWith("channel:") === true);
  const cellClass = isClass ? classOf(plain) : null;
  const text = cellClass === null ? plain : classLetter(cellClass, letters);
  return text === "" ? CONFLICT_TEXTS.blank[words] : text.slice(0, LONGEST);
}
