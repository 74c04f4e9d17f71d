/** What is suggested for the shown cell in a sentence, why, and how far the cell has come: a sentence before any number. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellInspection } from "../../commands/inspection";
import type { CellClass } from "../../domain/model/model";
import { CLASS_TEXTS } from "../../locale/classes";
import { reasonSentences } from "../../locale/reasons";
import { usePane } from "../pane-context";
import { ClassMark } from "../parts/class-mark";
import { usePageStyles } from "../parts/page";
import { StateMark, type CellState } from "../parts/state-mark";
import { INSPECTOR_TEXTS } from "../texts/inspector";

const useStyles = makeStyles({
  card: {
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
});

/** How far a cell has come: decided by a person, adopted from a suggestion, or only suggested. */
export function stateOf(cell: CellInspection, decided: CellClass): CellState {
  if (decided === "open") return cell.suggestion === "open" ? "open" : "suggested";
  return cell.isAdopted && decided === cell.decision ? "adopted" : "decided";
}

interface SuggestionProps {
  readonly cell: CellInspection;
  readonly decided: CellClass;
}

export function Suggestion({ cell, decided }: SuggestionProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const [why] = reasonSentences(cell.reasons, translator.language, cell.names);
  const state = stateOf(cell, decided);
  const suggestion = translator.t(CLASS_TEXTS[cell.suggestion]).toLowerCase();
  const differs = decided !== "open" && cell.suggestion !== "open" && decided !== cell.suggestion;
  return (
    <div className={mergeClasses(page.section, styles.card)}>
      <p className={page.small}>
        {cell.suggestion === "open" ? null : (
          <>
            <ClassMark class={cell.suggestion} classCodes={cell.language} wordless />{" "}
          </>
        )}
        {translator.t(
          cell.suggestion === "open"
            ? INSPECTOR_TEXTS.nothingSuggested
            : INSPECTOR_TEXTS.suggestedIs,
          { suggestion },
        )}
      </p>
      {why !== undefined && <p className={page.text}>{translator.reported(why)}</p>}
      <p className={page.text}>
        <StateMark state={state} />
        {differs && <> {translator.t(INSPECTOR_TEXTS.differs)}</>}
      </p>
    </div>
  );
}
