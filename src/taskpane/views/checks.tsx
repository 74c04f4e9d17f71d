/** The view of checks: findings as a list of work by cause, and the points that a person answers. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { checkSheets } from "../../commands/actions/check";
import { answerPoint } from "../../commands/answer-point";
import type { Overview, Evaluated } from "../../commands/overview";
import { ANSWERS, POINTS, type Answer, type Point } from "../../domain/checks/points";
import { finding } from "../../domain/checks/finding";
import { findingText } from "../../locale/findings";
import { CHECKS_VIEW_TEXTS } from "../texts/checks";
import { WorkList } from "../checks/work-list";
import { useBusy, useOverview, usePane } from "../pane-context";
import { CommandButton } from "../parts/command-button";
import { Collapsible } from "../parts/collapsible";
import { NoWorkbookYet } from "../parts/no-workbook-yet";
import { usePageStyles } from "../parts/page";

interface EvaluatedProps {
  readonly overview: Overview;
  readonly evaluated: Evaluated;
}

function PointField({ point, overview, evaluated }: EvaluatedProps & { readonly point: Point }) {
  const { translator, run } = usePane();
  const busy = useBusy();
  const answer = overview.inputs.answers[point] ?? null;
  // What was answered here shows at once, until the workbook has been read again.
  const [here, setHere] = useState<{ readonly of: Overview; readonly to: Answer } | null>(null);
  const asked = finding("point", [{ sheet: "checks", field: point }], { point, answer });
  return (
    <Field label={translator.reported(findingText(asked, translator.language, evaluated.names))}>
      <RadioGroup
        layout="horizontal"
        style={{ flexWrap: "wrap" }}
        value={(here?.of === overview ? here.to : answer) ?? ""}
        onChange={(_, { value }) => {
          const chosen = ANSWERS.find((one) => one === value);
          // Not disabled meanwhile, since that would take the keyboard from it.
          if (busy || chosen === undefined) return;
          void run(
            CHECKS_VIEW_TEXTS.answering,
            async () => {
              const outcome = await answerPoint(point, chosen);
              if (!outcome.ok) return outcome;
              setHere({ of: overview, to: chosen });
              return { ok: true, reported: null };
            },
            "quick",
          );
        }}
      >
        {ANSWERS.map((one) => (
          <Radio key={one} value={one} label={translator.t(CHECKS_VIEW_TEXTS[one])} />
        ))}
      </RadioGroup>
    </Field>
  );
}

export default function Checks() {
  const { translator } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  if (overview === null) return null;
  const { evaluated } = overview;
  if (evaluated === null) return <NoWorkbookYet />;
  const findings = evaluated.result.findings.filter(({ code }) => code !== "point");
  const grave = findings.some(({ severity }) => severity !== "advice");
  const { answers } = overview.inputs;
  const left = POINTS.filter((point) => answers[point] === undefined).length;
  return (
    <div className={page.page}>
      <p className={page.quiet}>{translator.t(CHECKS_VIEW_TEXTS.live)}</p>
      {!grave && <p className={page.text}>{translator.t(CHECKS_VIEW_TEXTS.none)}</p>}
      <WorkList overview={overview} evaluated={evaluated} />
      <Collapsible title={translator.t(CHECKS_VIEW_TEXTS.points, { left })}>
        <p className={page.quiet}>{translator.t(CHECKS_VIEW_TEXTS.pointsHint)}</p>
        {POINTS.map((point) => (
          <PointField key={point} point={point} overview={overview} evaluated={evaluated} />
        ))}
      </Collapsible>
      <div>
        <CommandButton command={checkSheets}>{translator.t(CHECKS_VIEW_TEXTS.sheet)}</CommandButton>
      </div>
    </div>
  );
}
