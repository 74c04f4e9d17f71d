/** The choice of class for the selected cell, and the way to the next cell without one. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { clearDecision } from "../../commands/actions/clear-decision";
import { decideComplement } from "../../commands/actions/decide-complement";
import { decideDiscouraged } from "../../commands/actions/decide-discouraged";
import { decideForbidden } from "../../commands/actions/decide-forbidden";
import { decidePrimary } from "../../commands/actions/decide-primary";
import type { CellInspection } from "../../commands/inspection";
import { selectUndecided } from "../../commands/undecided";
import type { CellClass } from "../../domain/model/model";
import { CLASS_TEXTS } from "../../locale/classes";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { useBusy, usePane } from "../pane-context";
import { CommandButton } from "../parts/command-button";
import { ClassMark } from "../parts/class-mark";
import { usePageStyles } from "../parts/page";

/** The commands that decide, with the class that each decides. */
const CHOICES = [
  ["primary", decidePrimary],
  ["complement", decideComplement],
  ["discouraged", decideDiscouraged],
  ["forbidden", decideForbidden],
  ["open", clearDecision],
] as const;

const useStyles = makeStyles({
  choice: { minWidth: 0 },
  chosen: { outline: `2px solid ${tokens.colorNeutralForeground1}`, outlineOffset: "-2px" },
});

interface DecideProps {
  readonly cell: CellInspection;
  readonly decided: CellClass;
  readonly onDecided: (cellClass: CellClass) => void;
}

export function Decide({ cell, decided, onDecided }: DecideProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const { service, channel } = cell;
  return (
    <div className={page.section}>
      <div role="group" aria-label={translator.t(INSPECTOR_TEXTS.decision)} className={page.row}>
        {CHOICES.map(([choice, command]) => (
          <CommandButton
            key={choice}
            command={command}
            // In the matrix all selected cells; on the sheet of scores the one shown.
            options={{ shown: { service, channel } }}
            checked={decided === choice}
            className={mergeClasses(styles.choice, decided === choice && styles.chosen)}
            onEnded={(ending) => {
              if (ending?.ok === true) onDecided(choice);
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
          </CommandButton>
        ))}
      </div>
      <p className={page.text}>
        {translator.t(INSPECTOR_TEXTS.suggested)}{" "}
        <ClassMark class={cell.suggestion} classCodes={cell.language} />
      </p>
      {cell.isAdopted && decided === cell.decision && (
        <p className={page.text}>{translator.t(INSPECTOR_TEXTS.adopted)}</p>
      )}
    </div>
  );
}

/** Buttons to the previous and the next cell without a decision. */
export function UndecidedButtons() {
  const { translator, workbook } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const [left, setLeft] = useState<number | null>(null);
  const go = async (direction: "next" | "previous"): Promise<void> => {
    const outcome = await selectUndecided(direction);
    if (outcome.ok) setLeft(outcome.found === null ? 0 : outcome.left);
    else workbook.report(outcome);
  };
  return (
    <div role="group" aria-label={translator.t(INSPECTOR_TEXTS.undecided)} className={page.section}>
      <span aria-hidden className={page.quiet}>
        {translator.t(INSPECTOR_TEXTS.undecided)}
      </span>
      <div className={page.row}>
        <Button disabledFocusable={busy} onClick={() => void go("previous")}>
          {translator.t(INSPECTOR_TEXTS.previous)}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void go("next")}>
          {translator.t(INSPECTOR_TEXTS.next)}
        </Button>
      </div>
      <p role="status" className={page.quiet}>
        {left === null
          ? ""
          : left === 0
            ? translator.t(INSPECTOR_TEXTS.noneLeft)
            : translator.t(INSPECTOR_TEXTS.left, { left: translator.number(left) })}
      </p>
    </div>
  );
}
