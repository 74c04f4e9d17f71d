/** The first view: what the add-in does and how to start, or the steps with their state. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { beginEmpty, beginWithExample } from "../../commands/start-workbook";
import type { Ending } from "../../commands/reported";
import type { BuildOutcome } from "../../commands/build";
import type { RunOptions } from "../../commands/run-options";
import type { Overview } from "../../commands/overview";
import { MARK_TEXTS, START_TEXTS, STEP_STATE_TEXTS, STEP_TEXTS } from "../texts/pane";
import { useBusy, useOverview, usePane } from "../pane-context";
import { LeftFilterNotice } from "../matrix/left-filter-notice";
import { NextStepButton, useOffersNextStep } from "../parts/next-step-button";
import { Section } from "../parts/section";
import { usePageStyles } from "../parts/page";
import { stepStates } from "../steps";

const useStyles = makeStyles({
  steps: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    display: "grid",
    rowGap: "8px",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  step: { width: "100%", justifyContent: "flex-start", textAlign: "start", minWidth: 0 },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  number: { minWidth: "1.5em", fontWeight: tokens.fontWeightSemibold },
  state: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  mark: { minWidth: "1.5em", textAlign: "end" },
});

const MARKS = { done: "✓", attention: "!", open: "○" } as const;

function FirstRun() {
  const { translator, run, environment, workbook } = usePane();
  const { show } = workbook;
  const busy = useBusy();
  const page = usePageStyles();
  const person = (): RunOptions => {
    const { today, language } = environment();
    return { today, language };
  };
  const ended = (outcome: BuildOutcome, text: keyof typeof START_TEXTS): Ending =>
    outcome.ok
      ? {
          ok: true,
          reported: {
            text: START_TEXTS[text],
            values: {
              services: outcome.done.result.model.services.length,
              channels: outcome.done.result.model.channels.length,
            },
          },
        }
      : outcome;
  const example = async (): Promise<void> => {
    const end = await run(START_TEXTS.creatingExample, async (control) =>
      ended(await beginWithExample({ ...person(), ...control }), "exampleCreated"),
    );
    if (end?.ok === true) show("matrix");
  };
  const begin = async (): Promise<void> => {
    const end = await run(START_TEXTS.creating, async (control) =>
      ended(await beginEmpty({ ...person(), ...control }), "created"),
    );
    if (end?.ok === true) show("inputs");
  };
  return (
    <div className={page.page}>
      <p className={page.text}>{translator.t(START_TEXTS.what)}</p>
      <p className={page.text}>{translator.t(START_TEXTS.yours)}</p>
      {(
        [
          [
            "guide",
            () => {
              show("guide");
            },
            "primary",
          ],
          ["example", () => void example(), "secondary"],
          ["begin", () => void begin(), "secondary"],
        ] as const
      ).map(([text, onClick, appearance]) => (
        <div key={text} className={page.section}>
          <div>
            <Button appearance={appearance} disabledFocusable={busy} onClick={onClick}>
              {translator.t(START_TEXTS[text])}
            </Button>
          </div>
          <p className={page.quiet}>{translator.t(START_TEXTS[`${text}Hint`])}</p>
        </div>
      ))}
    </div>
  );
}

function Steps({ overview }: { readonly overview: Overview }) {
  const { translator, workbook } = usePane();
  const styles = useStyles();
  const offered = useOffersNextStep();
  return (
    <Section heading={translator.t(START_TEXTS.steps)}>
      {!offered && <NextStepButton />}
      <LeftFilterNotice overview={overview} />
      <ol className={styles.steps}>
        {stepStates(overview).map(({ step, mark, text, values }, index) => (
          <li key={step}>
            <Button
              className={styles.step}
              onClick={() => {
                workbook.show(step);
              }}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.words}>
                <span>{translator.t(STEP_TEXTS[step])}</span>
                <span className={styles.state}>{translator.t(STEP_STATE_TEXTS[text], values)}</span>
              </span>
              {mark !== null && (
                <span
                  role="img"
                  className={styles.mark}
                  aria-label={translator.t(MARK_TEXTS[mark])}
                >
                  {MARKS[mark]}
                </span>
              )}
            </Button>
          </li>
        ))}
      </ol>
    </Section>
  );
}

export default function Start() {
  const overview = useOverview();
  if (overview === null) return null;
  return overview.snapshot.state === null ? <FirstRun /> : <Steps overview={overview} />;
}
