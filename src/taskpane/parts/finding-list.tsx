/** Messages of findings, each with a button to its cell and, where exactly one fix is right, a button for it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/checks/finding";
import type { Overview, Evaluated } from "../../commands/overview";
import { reasonToAccept } from "../../commands/accept-finding";
import { writeClasses } from "../../commands/matrix-cells";
import { findingText } from "../../locale/findings";
import { FRAME_TEXTS } from "../texts/pane";
import { CHECKS_VIEW_TEXTS } from "../texts/checks";
import { Accept } from "../checks/accept";
import { fixOf } from "../checks/fixes";
import { useBusy, usePane } from "../pane-context";
import { usePageStyles } from "./page";

/** How many are listed at first. */
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
  readonly evaluated: Evaluated;
  /** Whether it can be accepted with a reason. */
  readonly acceptable: boolean;
}

function OneFinding({ finding, overview, evaluated, acceptable }: OneProps) {
  const { translator, goTo, run } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const styles = useStyles();
  const position = evaluated.locate(finding);
  const sheet = position === null ? undefined : overview.snapshot.sheets.get(position.sheet);
  const fix = fixOf(finding, evaluated.result);
  return (
    <li className={styles.finding}>
      <span>{translator.reported(findingText(finding, translator.language, evaluated.names))}</span>
      <div className={page.row}>
        {sheet !== undefined && (
          <Button
            size="small"
            onClick={() => {
              void goTo(sheet.id, position?.cell ?? null);
            }}
          >
            {translator.t(FRAME_TEXTS.showCell, {
              position: [sheet.name, position?.cell ?? ""].join(" ").trim(),
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
                if (!outcome.ok) return outcome;
                const text = CHECKS_VIEW_TEXTS[outcome.changed > 0 ? "fixed" : "notFixed"];
                return { ok: true, reported: { text } };
              });
            }}
          >
            {translator.t(CHECKS_VIEW_TEXTS[fix.kind], {
              channel: evaluated.names.channel(fix.change.channel),
            })}
          </Button>
        )}
      </div>
      {acceptable && <Accept finding={finding} reason={reasonToAccept(overview.inputs, finding)} />}
    </li>
  );
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly overview: Overview;
  readonly evaluated: Evaluated;
  readonly acceptable?: boolean;
}

export function FindingList({
  findings,
  overview,
  evaluated,
  acceptable = false,
}: FindingListProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const [all, setAll] = useState(false);
  const listed = all ? findings : findings.slice(0, LISTED);
  return (
    <>
      <ul className={page.list}>
        {listed.map((finding, index) => (
          <OneFinding
            key={index}
            finding={finding}
            overview={overview}
            evaluated={evaluated}
            acceptable={acceptable}
          />
        ))}
      </ul>
      {listed.length < findings.length && (
        <Button
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {translator.t(FRAME_TEXTS.showAll, { count: findings.length })}
        </Button>
      )}
    </>
  );
}
