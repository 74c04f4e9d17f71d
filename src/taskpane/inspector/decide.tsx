/** The choice of class for the shown cell: by buttons, or by letters and the keys of a spreadsheet. */
import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { CellInspection } from "../../commands/inspection";
import { classLetter } from "../../locale/class-codes";
import { CLASS_TEXTS } from "../../locale/classes";
import { keyAct } from "../matrix/keys";
import type { Walk } from "../matrix/use-walk";
import { usePane } from "../pane-context";
import { ClassMark } from "../parts/class-mark";
import { usePageStyles } from "../parts/page";
import { INSPECTOR_TEXTS } from "../texts/inspector";

const CHOICES = ["primary", "complement", "discouraged", "forbidden"] as const;

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  choice: { flexGrow: 1, minWidth: 0, padding: tokens.spacingHorizontalXS },
  chosen: { outline: `2px solid ${tokens.colorNeutralForeground1}`, outlineOffset: "-2px" },
  keys: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    ":focus": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      color: tokens.colorNeutralForeground1,
    },
  },
});

interface DecideProps {
  readonly cell: CellInspection;
  readonly walk: Walk;
}

/** Where letters decide: a focusable box, which Escape leaves for the buttons after it. */
function Keys({ cell, walk }: DecideProps) {
  const { translator } = usePane();
  const styles = useStyles();
  const hint = useId();
  const box = useRef<HTMLDivElement>(null);
  const used = useRef(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") {
        event.preventDefault();
        element.parentElement?.querySelector("button")?.focus();
        return;
      }
      const act = keyAct(event);
      // Tab passes through the box as through any control, until another key has been used in it.
      if (act === null || (act.kind === "step" && !used.current)) return;
      used.current = true;
      event.preventDefault();
      walk.act(act);
    };
    const onBlur = (): void => {
      used.current = false;
    };
    element.addEventListener("keydown", onKey);
    element.addEventListener("blur", onBlur);
    return () => {
      element.removeEventListener("keydown", onKey);
      element.removeEventListener("blur", onBlur);
    };
  }, [walk]);
  const letters = CHOICES.map((choice) => classLetter(choice, cell.language)).join(", ");
  return (
    <div
      ref={box}
      // A grid of one cell: arrows, Tab and Enter go to the others, as in a spreadsheet.
      role="application"
      aria-label={translator.t(INSPECTOR_TEXTS.keys)}
      aria-describedby={hint}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes the keyboard
      tabIndex={0}
      className={styles.keys}
    >
      <span id={hint}>{translator.t(INSPECTOR_TEXTS.keysHint, { letters })}</span>
    </div>
  );
}

export function Decide({ cell, walk }: DecideProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const { decided } = walk;
  return (
    <div className={page.section}>
      <Keys cell={cell} walk={walk} />
      <div
        role="group"
        aria-label={translator.t(INSPECTOR_TEXTS.decision)}
        className={styles.choices}
      >
        {[...CHOICES, "open" as const].map((choice) => (
          <ToggleButton
            key={choice}
            size="small"
            checked={decided === choice}
            className={mergeClasses(styles.choice, decided === choice && styles.chosen)}
            onClick={() => {
              walk.decide(choice, false);
            }}
          >
            {choice === "open" ? (
              translator.t(INSPECTOR_TEXTS.clear)
            ) : (
              <>
                <ClassMark class={choice} classCodes={cell.language} wordless />
                <span>&nbsp;{translator.t(CLASS_TEXTS[choice])}</span>
              </>
            )}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
