/** Findings in words, each with a jump to its cell and, where there is one right fix, a button for it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/checks/finding";
import type { Overview, Worked } from "../../commands/overview";
import { writeClasses } from "../../commands/matrix-cells";
import { findingText } from "../../locale/findings";
import { FRAME_TEXTS } from "../texts/pane";
import { CHECKS_VIEW_TEXTS } from "../texts/checks";
import { placeOfReference } from "../../run/reference-place";
import { fixOf } from "../fixes";
import { useBusy, usePane } from "../pane-context";
import { usePageStyles } from "./page";

/** How many are listed before the rest is asked for. */
const LISTED = 8;

const useStyles = makeStyles({
  finding: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface OneProps {
  readonly finding: Finding;
  readonly overview: Overview;
  readonly worked: Worked;
}

function OneFinding({ finding, overview, worked }: OneProps) {
  const { speech, goTo, run } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const styles = useStyles();
  const [first] = finding.cells;
  const place =
    first === undefined ? null : placeOfReference(first, overview.snapshot, overview.inputs);
  const sheet = place === null ? undefined : overview.snapshot.sheets.get(place.sheet);
  const fix = fixOf(finding, worked.result);
  return (
    <li className={styles.finding}>
      <span>{speech.told(findingText(finding, speech.language, worked.names))}</span>
      <div className={page.row}>
        {sheet !== undefined && (
          <Button
            size="small"
            onClick={() => {
              void goTo(sheet.id, place?.cell ?? null);
            }}
          >
            {speech.say(FRAME_TEXTS.showCell, {
              place: [sheet.name, place?.cell ?? ""].join(" ").trim(),
            })}
          </Button>
        )}
        {fix !== null && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              void run(CHECKS_VIEW_TEXTS.fixing, async () => {
                const outcome = await writeClasses([fix.change]);
                return outcome.ok ? { ok: true, told: { text: CHECKS_VIEW_TEXTS.fixed } } : outcome;
              });
            }}
          >
            {speech.say(CHECKS_VIEW_TEXTS[fix.kind], {
              channel: worked.names.channel(fix.change.channel),
            })}
          </Button>
        )}
      </div>
    </li>
  );
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly overview: Overview;
  readonly worked: Worked;
}

export function FindingList({ findings, overview, worked }: FindingListProps) {
  const { speech } = usePane();
  const page = usePageStyles();
  const [all, setAll] = useState(false);
  const listed = all ? findings : findings.slice(0, LISTED);
  return (
    <>
      <ul className={page.list}>
        {listed.map((finding, index) => (
          <OneFinding key={index} finding={finding} overview={overview} worked={worked} />
        ))}
      </ul>
      {listed.length < findings.length && (
        <Button
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {speech.say(FRAME_TEXTS.showAll, { count: findings.length })}
        </Button>
      )}
    </>
  );
}
