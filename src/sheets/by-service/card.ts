/** What the card of a service says in words: the channels of each class, and where there is none or several. */
import { word, type RunContext } from "../../workbook/run-context";
import { BY_SERVICE_TEXTS } from "./texts";

/** The classes whose channels the card names. */
export type NamedClass = "primary" | "complement" | "discouraged" | "forbidden";

/**
 * The texts of a service's card.
 * @param namesOf names of the channels that have the class, in the order of the matrix
 */
export function cardTexts(
  run: Pick<RunContext, "language">,
  namesOf: (cellClass: NamedClass) => readonly string[],
  hasLetter: boolean,
): Readonly<Record<NamedClass, string>> {
  const primaries = namesOf("primary");
  const several = primaries.length > 1 ? ` ${word(run, BY_SERVICE_TEXTS.several)}` : "";
  return {
    primary: hasLetter ? primaries.join(", ") + several : word(run, BY_SERVICE_TEXTS.undecided),
    complement: namesOf("complement").join(", "),
    discouraged: namesOf("discouraged").join(", "),
    forbidden: namesOf("forbidden").join(", "),
  };
}
