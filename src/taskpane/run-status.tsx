/** The status of runs: progress with cancel, and the notice of the last run. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { build } from "../commands/build";
import { upgradeTexts } from "../commands/upgrade-texts";
import { namesOfModel } from "../workbook/names";
import { changesOf } from "../commands/reported-changes";
import { FRAME_TEXTS } from "./texts/pane";
import { ACTION_TEXTS } from "../commands/actions/texts";
import { usePane } from "./pane-context";
import { ChangedSuggestions } from "./parts/changed-suggestions";
import { ProblemList } from "./parts/problem-list";
import { usePageStyles } from "./parts/page";
import { noticeLines, type Notice } from "./notice";
import type { Running } from "./runs";
import type { Translator } from "./translator";

/** Milliseconds before a run is shown as running. */
const SHOWN_AFTER = 500;

const useStyles = makeStyles({
  status: {
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (min-height: 560px) and (min-width: 260px)": { position: "sticky", top: 0 },
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: "4px",
    overflowWrap: "anywhere",
    maxHeight: "50vh",
    overflowY: "auto",
  },
  top: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  lines: { flexGrow: 1, minWidth: 0 },
  done: { borderInlineStartColor: tokens.colorPaletteGreenBorderActive },
  refused: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  error: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  failed: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
});

/** Whether a run has gone on so long that it is to be shown. */
function useShown(running: boolean): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(() => {
      setShown(true);
    }, SHOWN_AFTER);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [running]);
  return running && shown;
}

function progressText({ label, progress, cancelling }: Running, translator: Translator): string {
  if (cancelling) return translator.t(FRAME_TEXTS.cancelling);
  const work = translator.t(label);
  return progress === null
    ? translator.t(FRAME_TEXTS.working, { work })
    : translator.t(FRAME_TEXTS.workingOf, { work, ...progress });
}

interface NoticeProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

function NoticeCard({ notice, onDismiss }: NoticeProps) {
  const { translator, run, environment } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  const upgrade = notice.kind === "error" && notice.error.code === "schema-older";
  return (
    <div className={mergeClasses(styles.card, styles[notice.kind])}>
      <div className={styles.top}>
        <div role={notice.kind === "done" ? undefined : "alert"} className={styles.lines}>
          {noticeLines(notice, translator).map((line) => (
            <p key={line} className={page.text}>
              {line}
            </p>
          ))}
        </div>
        <Button
          size="small"
          appearance="subtle"
          aria-label={translator.t(FRAME_TEXTS.dismiss)}
          title={translator.t(FRAME_TEXTS.dismiss)}
          style={{ minWidth: "24px" }}
          onClick={onDismiss}
        >
          <span aria-hidden>×</span>
        </Button>
      </div>
      {notice.kind === "done" && notice.reported.changes !== undefined && (
        <ChangedSuggestions changes={notice.reported.changes} />
      )}
      {notice.kind === "refused" && <ProblemList problems={notice.problems} />}
      {upgrade && (
        <div>
          <Button
            appearance="primary"
            onClick={() => {
              void run(ACTION_TEXTS.createMatrix.name, async (control) => {
                const { today, language } = environment();
                const options = { imports: {}, decide: false, upgrade: true };
                const outcome = await build({ ...options, today, language, ...control });
                if (!outcome.ok) return outcome;
                const { upgrade, result } = outcome.done;
                const lines = upgradeTexts(upgrade, namesOfModel(result.model).channel);
                const changes = changesOf(outcome.done);
                return { ok: true, reported: { text: FRAME_TEXTS.upgraded, lines, changes } };
              });
            }}
          >
            {translator.t(FRAME_TEXTS.upgrade)}
          </Button>
        </div>
      )}
    </div>
  );
}

export function RunStatus() {
  const { translator, runs } = usePane();
  const { running, notice } = useSyncExternalStore(runs.subscribe, runs.view);
  const styles = useStyles();
  const page = usePageStyles();
  const shown = useShown(running !== null);
  const going = running !== null && shown ? progressText(running, translator) : "";
  const announced = notice?.kind === "done" ? noticeLines(notice, translator).join(" ") : going;
  const status = useRef<HTMLDivElement>(null);
  const cancelled = useRef(false);
  useEffect(() => {
    if (running !== null || !cancelled.current) return;
    // The cancel button had the focus and is gone; move the focus to the status.
    cancelled.current = false;
    status.current?.focus();
  }, [running]);
  return (
    <div ref={status} tabIndex={-1} className={styles.status}>
      <div role="status" className={page.unseen}>
        {announced}
      </div>
      {running !== null && shown && (
        <div className={styles.card}>
          <span aria-hidden>{going}</span>
          <ProgressBar
            aria-label={translator.t(running.label)}
            {...(running.progress === null
              ? {}
              : { value: running.progress.done, max: running.progress.of })}
          />
          <div>
            <Button
              size="small"
              disabledFocusable={running.cancelling}
              onClick={() => {
                cancelled.current = true;
                runs.cancel();
              }}
            >
              {translator.t(FRAME_TEXTS.cancel)}
            </Button>
          </div>
        </div>
      )}
      {running === null && notice !== null && (
        <NoticeCard
          notice={notice}
          onDismiss={() => {
            runs.report(null);
            status.current?.focus();
          }}
        />
      )}
    </div>
  );
}
