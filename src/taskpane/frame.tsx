/** The frame around a view: the button back, the language, the status of runs, and the view itself. */
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from "react";
import type { PaneView } from "../commands/pane-view";
import type { Bilingual } from "../locale/language";
import { FRAME_TEXTS, STEP_KEYS, STEP_TEXTS, type StepKey } from "./texts/pane";
import { INSPECTOR_TEXTS } from "./texts/inspector";
import { usePane } from "./pane-context";
import { usePageStyles } from "./parts/page";
import { RunStatus } from "./run-status";

const VIEWS: Readonly<Record<PaneView, React.LazyExoticComponent<React.ComponentType>>> = {
  start: lazy(() => import(/* webpackChunkName: "start" */ "./views/start")),
  guide: lazy(() => import(/* webpackChunkName: "guide" */ "./views/guide")),
  inputs: lazy(() => import(/* webpackChunkName: "inputs" */ "./views/inputs")),
  matrix: lazy(() => import(/* webpackChunkName: "matrix" */ "./views/matrix")),
  inspector: lazy(() => import(/* webpackChunkName: "inspector" */ "./views/inspector")),
  weights: lazy(() => import(/* webpackChunkName: "weights" */ "./views/weights")),
  summary: lazy(() => import(/* webpackChunkName: "summary" */ "./views/summary")),
  checks: lazy(() => import(/* webpackChunkName: "checks" */ "./views/checks")),
  share: lazy(() => import(/* webpackChunkName: "share" */ "./views/share")),
};

const TITLES: Readonly<Record<PaneView, Bilingual>> = {
  start: FRAME_TEXTS.title,
  guide: FRAME_TEXTS.guide,
  inspector: INSPECTOR_TEXTS.title,
  ...STEP_TEXTS,
};

const useStyles = makeStyles({
  frame: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minHeight: "100%",
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
    // Fluent's controls would otherwise be wider than a narrow pane.
    "& .fui-Select, & .fui-Select__select, & .fui-Input, & .fui-Textarea, & .fui-Button": {
      minWidth: 0,
      maxWidth: "100%",
    },
    "& .fui-Select__select": { width: "100%", textOverflow: "ellipsis" },
    // Names in Hebrew or Arabic are read their own way, whatever stands around them.
    "& :is(h2, h3, p, li, dt, dd, th, td, label, legend, summary, option, strong, span, button)": {
      unicodeBidi: "plaintext",
    },
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    // What has the focus is not hidden under a notice above or the effect of weights below.
    "& button, & input, & select, & textarea, & summary": {
      scrollMarginTop: "120px",
      scrollMarginBottom: "200px",
    },
  },
  bar: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", minHeight: "32px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  end: { marginTop: tokens.spacingVerticalL },
});

/** The step after this view; null after the last, and where the view is no step. */
const stepAfter = (view: PaneView): StepKey | null =>
  STEP_KEYS[STEP_KEYS.findIndex((step) => step === view) + 1] ?? null;

const isStep = (view: PaneView): boolean => STEP_KEYS.some((step) => step === view);

/** Shown until the workbook has been read for the first time, and where the last read failed. */
function Reading() {
  const { translator, workbook } = usePane();
  const { lastRead } = workbook;
  const { error, cause } = useSyncExternalStore(lastRead.subscribe, lastRead.view);
  const page = usePageStyles();
  if (error === null && cause === null) {
    return <Spinner size="small" label={translator.t(FRAME_TEXTS.reading)} />;
  }
  return (
    <div role="alert" className={page.card}>
      <p className={page.text}>{translator.t(FRAME_TEXTS.unreadable)}</p>
      <p className={page.text}>
        {translator.reported(error === null ? (cause ?? "") : error.textIn(translator.language))}
      </p>
      <p className={page.text}>{translator.t(FRAME_TEXTS.nothingLost)}</p>
      <div>
        <Button
          onClick={() => {
            void lastRead.refresh();
          }}
        >
          {translator.t(FRAME_TEXTS.again)}
        </Button>
      </div>
    </div>
  );
}

interface FrameProps {
  readonly view: PaneView;
  readonly onLanguage: () => void;
}

export function Frame({ view, onLanguage }: FrameProps) {
  const { translator, workbook } = usePane();
  const { lastRead } = workbook;
  const leave = (to: PaneView): void => {
    workbook.report(null);
    workbook.show(to);
  };
  const { overview, error, cause } = useSyncExternalStore(lastRead.subscribe, lastRead.view);
  const read = error === null && cause === null;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const earlier = useRef(view);
  useEffect(() => {
    if (earlier.current !== view) heading.current?.focus();
    earlier.current = view;
  }, [view]);
  const View = VIEWS[view];
  const next = isStep(view) ? stepAfter(view) : null;
  return (
    <div className={styles.frame}>
      <div className={styles.bar}>
        {view === "start" ? (
          <span />
        ) : (
          <Button
            appearance="subtle"
            onClick={() => {
              leave("start");
            }}
          >
            <span aria-hidden>‹&nbsp;</span>
            {translator.t(FRAME_TEXTS.back)}
          </Button>
        )}
        <Button
          appearance="subtle"
          lang={translator.language === "sv" ? "en" : "sv"}
          onClick={onLanguage}
        >
          {translator.t(FRAME_TEXTS.otherLanguage)}
        </Button>
      </div>
      <main className={styles.main}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {translator.t(TITLES[view])}
        </h1>
        <RunStatus />
        {(overview === null || !read) && <Reading />}
        {overview !== null && (
          <Suspense fallback={<Spinner size="small" label={translator.t(FRAME_TEXTS.loading)} />}>
            <View />
          </Suspense>
        )}
      </main>
      {next !== null && overview !== null && (
        <nav className={styles.end}>
          <Button
            onClick={() => {
              leave(next);
            }}
          >
            {translator.t(FRAME_TEXTS.next, { step: translator.t(STEP_TEXTS[next]) })}
          </Button>
        </nav>
      )}
    </div>
  );
}
