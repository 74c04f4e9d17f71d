/** Steps through the open conflicts: what came, with the cell's score and reasons beside, and the choice of what shall hold. */
import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import {
  carryOutChoices,
  chooseIn,
  openConflicts,
  type OpenConflict,
} from "../../../commands/sharing/conflicts";
import { keptDecidedBy } from "../../decided-by";
import { CellGrounds } from "../../inspector/cell-grounds";
import { useBusy, useOverview, usePane } from "../../pane-context";
import { Collapsible } from "../../parts/collapsible";
import { usePageStyles } from "../../parts/page";
import { DEPARTMENTS_TEXTS } from "../../texts/departments";

type Choice = OpenConflict["chosen"];

interface OneConflictProps {
  readonly conflict: OpenConflict;
  readonly onChosen: (choice: Choice) => void;
}

/** The choice as it was last pressed. It is shown at once and written in its turn; of those that wait, only the last is. */
function useChoice({ key, chosen }: OpenConflict, onChosen: (choice: Choice) => void) {
  const { workbook } = usePane();
  const [choice, setChoice] = useState<Choice>(chosen);
  const wished = useRef<{ readonly choice: Choice; readonly note: string } | null>(null);
  const writing = useRef(false);
  const writeAll = async (): Promise<void> => {
    let written = chosen;
    for (let own = wished.current; own !== null; own = wished.current) {
      wished.current = null;
      const { choice: to, note } = own;
      const { ok } = await workbook.run(
        DEPARTMENTS_TEXTS.choosing,
        async () => {
          const outcome = await chooseIn(key, to, note);
          return outcome.ok ? { ok: true, reported: null } : outcome;
        },
        "quick",
      );
      if (ok) {
        written = to;
        onChosen(to);
      }
      // What could not be written is not shown as chosen, unless something else was chosen since.
      else setChoice((now) => (now === to ? written : now));
    }
    writing.current = false;
  };
  const write = (to: Choice, note: string): void => {
    setChoice(to);
    wished.current = { choice: to, note };
    if (writing.current) return;
    writing.current = true;
    void writeAll();
  };
  return { choice, write };
}

/** One conflict, with its choices and a note. */
function OneConflict({ conflict, onChosen }: OneConflictProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const [note, setNote] = useState(conflict.note);
  const { choice, write } = useChoice(conflict, onChosen);
  const found = conflict.choices.findIndex((one) => one.choice === choice);
  return (
    <>
      <p className={page.text}>
        <strong>{conflict.sheet}</strong>
        <br />
        {conflict.what}
      </p>
      <Field
        label={translator.t(DEPARTMENTS_TEXTS.choose)}
        {...(choice === null && conflict.typed !== ""
          ? {
              validationState: "warning" as const,
              validationMessage: translator.t(DEPARTMENTS_TEXTS.noChoice, {
                typed: conflict.typed,
              }),
            }
          : {})}
      >
        <RadioGroup
          value={found < 0 ? "" : String(found)}
          onChange={(_, { value }) => {
            const chosen = conflict.choices[Number(value)];
            if (chosen !== undefined) write(chosen.choice, note);
          }}
        >
          {conflict.choices.map(({ name, value, reasons, who }, index) => (
            <Radio
              key={index}
              value={String(index)}
              label={
                <>
                  <span className={page.plain}>
                    {name}: <strong>{value}</strong>
                  </span>
                  {reasons.map((reason) => (
                    <span key={reason}>
                      <br />
                      {reason}
                    </span>
                  ))}
                  {who !== "" && (
                    <span className={page.quiet}>
                      <br />
                      {who}
                    </span>
                  )}
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={translator.t(DEPARTMENTS_TEXTS.note)}>
        <Textarea
          value={note}
          resize="vertical"
          onChange={(_, { value }) => {
            setNote(value);
          }}
          onBlur={() => {
            if (note !== conflict.note) write(choice, note);
          }}
        />
      </Field>
      {conflict.cell !== null && (
        <Collapsible title={translator.t(DEPARTMENTS_TEXTS.score)}>
          <CellGrounds cell={conflict.cell} />
        </Collapsible>
      )}
    </>
  );
}

export default function Conflicts() {
  const { translator, run, environment, goTo } = usePane();
  const overview = useOverview();
  const busy = useBusy();
  const page = usePageStyles();
  const [at, setAt] = useState(0);
  // What was chosen here counts at once, until the workbook has been read again.
  const [here, setHere] = useState<ReadonlyMap<string, Choice>>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  }, [at]);
  if (overview === null) return null;
  const conflicts = openConflicts(overview, translator.language);
  const index = Math.min(at, conflicts.length - 1);
  const conflict = conflicts[index];
  const sheet = overview.snapshot.sheets.get("conflicts");
  if (conflict === undefined) return null;
  const chosen = conflicts.filter(({ key, chosen: on }) => (here.get(key) ?? on) !== null).length;
  const step = (to: number): void => {
    moved.current = true;
    setAt(to);
  };
  const carryOut = (): Promise<unknown> =>
    run(DEPARTMENTS_TEXTS.carryingOut, (control) => {
      const { today, language } = environment();
      return carryOutChoices({ today, language, ...control }, keptDecidedBy());
    });
  return (
    <div className={page.section}>
      <h3 ref={heading} tabIndex={-1} className={page.small}>
        {translator.t(DEPARTMENTS_TEXTS.position, {
          at: index + 1,
          count: conflicts.length,
          kind: conflict.kind,
        })}
      </h3>
      <OneConflict
        key={conflict.key}
        conflict={conflict}
        onChosen={(choice) => {
          setHere((before) => new Map([...before, [conflict.key, choice]]));
        }}
      />
      <div className={page.row}>
        <Button
          disabledFocusable={index === 0}
          onClick={() => {
            step(index - 1);
          }}
        >
          {translator.t(DEPARTMENTS_TEXTS.previous)}
        </Button>
        <Button
          disabledFocusable={index === conflicts.length - 1}
          onClick={() => {
            step(index + 1);
          }}
        >
          {translator.t(DEPARTMENTS_TEXTS.next)}
        </Button>
        {sheet !== undefined && (
          <Button
            onClick={() => {
              void goTo(sheet.id, null);
            }}
          >
            {translator.t(DEPARTMENTS_TEXTS.openSheet)}
          </Button>
        )}
      </div>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy || chosen === 0}
          onClick={() => void carryOut()}
        >
          {translator.t(DEPARTMENTS_TEXTS.carryOut, { count: chosen })}
        </Button>
      </div>
    </div>
  );
}
