/** How far something has come, as a sign and a word that are told apart in greyscale too: suggested, adopted, decided. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { STATE_TEXTS } from "../texts/inspector";

export type CellState = keyof typeof STATE_TEXTS;

/** Empty, half and full circles, and a tick only for what somebody has decided. */
const SIGNS: Readonly<Record<CellState, string>> = {
  open: "–",
  suggested: "○",
  adopted: "◐",
  proposed: "◑",
  decided: "✓",
};

const useStyles = makeStyles({
  mark: { overflowWrap: "anywhere" },
  suggested: { borderBottom: `1px dotted ${tokens.colorNeutralStrokeAccessible}` },
  adopted: { fontStyle: "italic" },
  decided: { fontWeight: tokens.fontWeightBold },
});

export function StateMark({ state }: { readonly state: CellState }) {
  const { translator } = usePane();
  const styles = useStyles();
  const style =
    state === "decided"
      ? styles.decided
      : state === "adopted" || state === "proposed"
        ? styles.adopted
        : styles.suggested;
  return (
    <span className={mergeClasses(styles.mark, style)}>
      <span aria-hidden>{SIGNS[state]} </span>
      {translator.t(STATE_TEXTS[state])}
    </span>
  );
}
