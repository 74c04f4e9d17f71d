/** What the card of a service says in words: the channels of each class, and where there is none or several. */
import { classLetter } from "../../locale/class-codes";
import { word, type RunContext } from "../../workbook/run-context";
import { OPEN_MARK } from "../matrix/table";
import { knownLetters } from "../scores/row";
import { BY_SERVICE_TEXTS } from "./texts";

/** The classes whose channels the card names. */
export type NamedClass = "primary" | "complement" | "discouraged" | "forbidden";

/** A card's letters, as in the column of classes, and what the cell of each class says. */
export type KnownCard = Readonly<Record<"letters" | NamedClass, string>>;

/** Most channels that every formula of names surely has room for. */
const SURELY_NAMED = 80;

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

/** What the card's formulas give at the run, by the row of the service in the model. */
export function knownCards(run: RunContext): (service: number) => KnownCard | null {
  const { grids, names, language, result } = run;
  if (result.model.channels.length > SURELY_NAMED) return () => null;
  const lettersOf = knownLetters(run);
  const columns = [...grids.matrix.columns].sort(([, one], [, other]) => one - other);
  const first = grids.matrix.body.column;
  return (service) => {
    const letters = lettersOf(service);
    if (letters === null) return null;
    const of = (cellClass: NamedClass): readonly string[] =>
      columns.flatMap(([id, column]) =>
        letters[column - first] === classLetter(cellClass, language) ? [names.channel(id)] : [],
      );
    const hasLetter = letters.replaceAll(OPEN_MARK, "") !== "";
    return { letters, ...cardTexts(run, of, hasLetter) };
  };
}
