/** The guided start: channels, target groups, services, and a first suggestion. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useBusy, useOverview, usePane } from "../pane-context";
import { goThrough } from "../parts/going-through";
import { usePageStyles } from "../parts/page";
import { ChannelsStep } from "../guide/channels-step";
import { GUIDE_STEPS, sizeOf, useDraft, type Draft, type GuideStep } from "../guide/draft";
import { GroupsStep } from "../guide/groups-step";
import { ServicesStep, type StepProps } from "../guide/services-step";
import { SuggestionStep } from "../guide/suggestion-step";
import { talksOf } from "../parts/remembered";
import { GUIDE_TEXTS } from "../texts/guide";

const useStyles = makeStyles({
  bars: { display: "grid", gridTemplateColumns: "repeat(4, 1fr)", gap: "6px" },
  bar: { height: "4px", backgroundColor: tokens.colorNeutralStroke2, forcedColorAdjust: "none" },
  done: { backgroundColor: tokens.colorBrandBackground },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: "8px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  count: { marginInlineEnd: "auto" },
  // What is above it, which step it is, is seen with it.
  heading: {
    scrollMarginTop: "96px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const TITLES = {
  channels: GUIDE_TEXTS.channels,
  groups: GUIDE_TEXTS.groups,
  services: GUIDE_TEXTS.services,
  suggestion: GUIDE_TEXTS.suggestion,
} as const;

const STEPS: Readonly<Record<GuideStep, React.ComponentType<StepProps>>> = {
  channels: ChannelsStep,
  groups: GroupsStep,
  services: ServicesStep,
  suggestion: SuggestionStep,
};

/** Whether the step has what the next one needs. */
const isComplete = (draft: Draft): boolean => {
  if (draft.step === "channels") return draft.channels.size + draft.ownChannels.length > 0;
  if (draft.step === "groups")
    return [...draft.groups.values()].every((size) => sizeOf(size) !== undefined);
  return true;
};

interface EndProps {
  readonly onBack: () => void;
}

/** The ways on from the suggestion. */
function Ends({ onBack }: EndProps) {
  const { translator, workbook, goTo } = usePane();
  const overview = useOverview();
  const evaluated = overview?.evaluated ?? null;
  const count = evaluated === null ? 0 : talksOf(evaluated.result).length;
  const matrix = overview?.snapshot.sheets.get("matrix");
  const toMatrix = (): void => {
    workbook.show("matrix");
    if (matrix !== undefined) void goTo(matrix.id, null);
  };
  return (
    <>
      <Button onClick={onBack}>{translator.t(GUIDE_TEXTS.back)}</Button>
      <Button {...(count === 0 ? { appearance: "primary" as const } : {})} onClick={toMatrix}>
        {translator.t(GUIDE_TEXTS.showMatrix)}
      </Button>
      {count > 0 && (
        <Button
          appearance="primary"
          onClick={() => {
            goThrough(workbook);
          }}
        >
          {translator.t(GUIDE_TEXTS.goThrough, { count })}
        </Button>
      )}
    </>
  );
}

export default function Guide() {
  const { translator, workbook } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const styles = useStyles();
  const [draft, change] = useDraft(workbook);
  const at = GUIDE_STEPS.indexOf(draft.step);
  const heading = useRef<HTMLHeadingElement>(null);
  const earlier = useRef(draft.step);
  useEffect(() => {
    if (earlier.current !== draft.step) heading.current?.focus();
    earlier.current = draft.step;
  }, [draft.step]);
  const to = (step: GuideStep | undefined): void => {
    if (step !== undefined) change({ step });
  };
  const back = (): void => {
    to(GUIDE_STEPS[at - 1]);
  };
  const Step = STEPS[draft.step];
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  return (
    <div className={page.page}>
      <div aria-hidden className={styles.bars}>
        {GUIDE_STEPS.map((step, index) => (
          <span key={step} className={mergeClasses(styles.bar, index <= at && styles.done)} />
        ))}
      </div>
      <div className={page.section}>
        <p className={page.quiet}>
          {translator.t(GUIDE_TEXTS.stepOf, { step: at + 1, of: GUIDE_STEPS.length })}
        </p>
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(page.heading, styles.heading)}>
          {translator.t(TITLES[draft.step])}
        </h2>
      </div>
      <Step foot={foot} />
      <div className={styles.foot}>
        {draft.step === "channels" && (
          <span className={mergeClasses(page.quiet, styles.count)}>
            {translator.t(
              isComplete(draft) ? GUIDE_TEXTS.chosenChannels : GUIDE_TEXTS.chooseChannel,
              {
                count: draft.channels.size + draft.ownChannels.length,
              },
            )}
          </span>
        )}
        {draft.step === "suggestion" ? (
          <Ends onBack={back} />
        ) : (
          <>
            {at > 0 && (
              <Button disabledFocusable={busy} onClick={back}>
                {translator.t(GUIDE_TEXTS.back)}
              </Button>
            )}
            {/* The services step has a button of its own there, which makes the suggestion. */}
            {draft.step === "services" ? (
              <span ref={setFoot} />
            ) : (
              <Button
                appearance="primary"
                disabledFocusable={busy || !isComplete(draft)}
                onClick={() => {
                  if (isComplete(draft)) to(GUIDE_STEPS[at + 1]);
                }}
              >
                {translator.t(GUIDE_TEXTS.next)}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
