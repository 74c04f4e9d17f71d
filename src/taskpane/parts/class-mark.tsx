/** The code of a class in the colours of the matrix, with its name. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellClass } from "../../domain/model/model";
import { CLASS_TEXTS } from "../../locale/classes";
import type { Language } from "../../locale/language";
import { classLetter } from "../../locale/class-codes";
import { CLASS_LOOKS } from "../../workbook/layout/class-styles";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  letter: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "22px",
    height: "22px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightBold,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ClassMarkProps {
  readonly class: CellClass;
  /** The workbook's language, for the class code. */
  readonly classCodes: Language;
  readonly wordless?: boolean;
}

export function ClassMark({ class: cellClass, classCodes, wordless = false }: ClassMarkProps) {
  const { translator } = usePane();
  const styles = useStyles();
  const colours = cellClass === "open" ? null : CLASS_LOOKS[cellClass];
  const letter = classLetter(cellClass, classCodes);
  return (
    <span className={styles.mark}>
      <span
        aria-hidden
        className={styles.letter}
        style={
          colours === null ? undefined : { backgroundColor: colours.fill, color: colours.color }
        }
      >
        {letter}
      </span>
      {wordless ? null : <span>{translator.t(CLASS_TEXTS[cellClass])}</span>}
    </span>
  );
}
