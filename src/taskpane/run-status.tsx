/** The status of runs: progress with cancel, and the notice of the last run. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { createMatrix } from "../commands/actions/create-matrix";
import type { Running } from "../commands/open-workbook";
import { thread } from "../commands/threads/thread";
import { FRAME_TEXTS } from "./texts/pane";
import { usePane } from "./pane-context";
import { ChangedSuggestions } from "./parts/changed-suggestions";
import { NextStepButton } from "./parts/next-step-button";
import { ProblemList } from "./parts/problem-list";
import { usePageStyles } from "./parts/page";
import { noticeLines, noticeOf, type Notice } from "./notice";
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

function progressText({ name, progress, cancelling }: Running, translator: Translator): string {
  if (cancelling) return translator.t(FRAME_TEXTS.cancelling);
  const work = translator.t(name);
  return progress === null
    ? translator.t(FRAME_TEXTS.working, { work })
    : translator.t(FRAME_TEXTS.workingOf, { work, ...progress });
}

interface NoticeProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

function NoticeCard({ notice, onDismiss }: NoticeProps) {
  const { translator, act } = usePane();
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
      {notice.kind === "done" && <NextStepButton />}
      {notice.kind === "refused" && <ProblemList problems={notice.problems} />}
      {upgrade && (
        <div>
          <Button appearance="primary" onClick={() => void act(createMatrix, { upgrade: true })}>
            {translator.t(FRAME_TEXTS.upgrade)}
          </Button>
        </div>
      )}
    </div>
  );
}

export function RunStatus() {
  const { translator, workbook } = usePane();
  const { running, last } = useSyncExternalStore(workbook.subscribe, workbook.view);
  const notice = last === null ? null : noticeOf(last);
  const styles = useStyles();
  const page = usePageStyles();
  const shown = useShown(running !== null && !running.quick);
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
          {thread.isAlone && <p className={page.text}>{translator.t(FRAME_TEXTS.noThread)}</p>}
          <ProgressBar
            aria-label={translator.t(running.name)}
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
                workbook.cancel();
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
            workbook.report(null);
            status.current?.focus();
          }}
        />
      )}
    </div>
  );
}
