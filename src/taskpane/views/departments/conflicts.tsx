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

/** One conflict, with its choices and a note. */
function OneConflict({ conflict, onChosen }: OneConflictProps) {
  const { translator, run } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const [choice, setChoice] = useState<Choice>(conflict.chosen);
  const [note, setNote] = useState(conflict.note);
  const write = async (to: Choice, text: string): Promise<void> => {
    const ending = await run(
      DEPARTMENTS_TEXTS.choosing,
      async () => {
        const outcome = await chooseIn(conflict.key, to, text);
        return outcome.ok ? { ok: true, reported: null } : outcome;
      },
      "quick",
    );
    if (ending?.ok !== true) return;
    setChoice(to);
    onChosen(to);
  };
  const found = conflict.choices.findIndex((one) => one.choice === choice);
  return (
    <>
      <p className={page.text}>
        <strong>{conflict.sheet}</strong>
        <br />
        {conflict.what}
      </p>
      <Field label={translator.t(DEPARTMENTS_TEXTS.choose)}>
        <RadioGroup
          value={found < 0 ? "" : String(found)}
          onChange={(_, { value }) => {
            const chosen = conflict.choices[Number(value)];
            // Not disabled meanwhile, since that would take the keyboard from it.
            if (chosen !== undefined && !busy) void write(chosen.choice, note);
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
            if (note !== conflict.note) void write(choice, note);
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
