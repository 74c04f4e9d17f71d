/** The view of inputs: what the workbook has, problems, and ways to add more. */
import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useSyncExternalStore } from "react";
import { offersOf, type OfferedList } from "../../commands/offered-list";
import type { Overview } from "../../commands/overview";
import type { FindingCode } from "../../domain/checks/finding";
import { FRAME_TEXTS } from "../texts/pane";
import { INPUTS_TEXTS } from "../texts/inputs";
import type { SheetKey } from "../../workbook/snapshot";
import { useOverview, usePane } from "../pane-context";
import { FindingList } from "../parts/finding-list";
import { Collapsible } from "../parts/collapsible";
import { NoWorkbookYet } from "../parts/no-workbook-yet";
import { usePageStyles } from "../parts/page";
import { ProblemList } from "../parts/problem-list";
import { Section } from "../parts/section";

const ImportForm = lazy(() => import(/* webpackChunkName: "import" */ "./import-form"));
const Catalogue = lazy(() => import(/* webpackChunkName: "catalogue" */ "./catalogue"));
const TargetGroups = lazy(() => import(/* webpackChunkName: "catalogue" */ "./target-groups"));

/** Findings about inputs that the method can do without, but not well. */
const MISSING: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "volume-missing",
  "rests-on-assumptions",
  "channel-value-missing",
  "breakpoints-not-ascending",
  "number-outside-range",
  "volume-where-unusable",
]);

/** How many rows each input sheet has. */
function countsOf({ inputs }: Overview): readonly (readonly [SheetKey, number])[] {
  const { services, channels, groups, requirements, rules } = inputs.entries;
  return [
    ["services", services.length],
    ["channels", channels.length],
    ["groups", groups.length],
    ["requirements", requirements.length],
    ["rules", rules.length],
    ["needs", inputs.needs.length],
    ["current", inputs.volumes.length],
  ];
}

function Tables({ overview }: { readonly overview: Overview }) {
  const { translator, goTo } = usePane();
  const page = usePageStyles();
  return (
    <Section heading={translator.t(INPUTS_TEXTS.tables)}>
      <ul className={page.list}>
        {countsOf(overview).map(([key, count]) => {
          const sheet = overview.snapshot.sheets.get(key);
          if (sheet === undefined) return null;
          const { name } = sheet;
          return (
            <li key={key} className={page.apart}>
              <span>
                {translator.t(key === "current" ? INPUTS_TEXTS.volumes : INPUTS_TEXTS.count, {
                  name,
                  count: translator.number(count),
                })}
              </span>
              <Button
                size="small"
                aria-label={translator.t(INPUTS_TEXTS.open, { name })}
                onClick={() => {
                  void goTo(sheet.id, null);
                }}
              >
                {translator.t(INPUTS_TEXTS.openShort)}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Wrong({ overview }: { readonly overview: Overview }) {
  const { translator } = usePane();
  const page = usePageStyles();
  const { problems, evaluated } = overview;
  const wrong = problems.filter(({ code }) => code !== "no-services");
  const missing = (evaluated?.result.findings ?? []).filter(({ code }) => MISSING.has(code));
  if (wrong.length > 0) {
    return (
      <Section heading={translator.t(INPUTS_TEXTS.wrong, { count: wrong.length })}>
        <p className={page.quiet}>{translator.t(INPUTS_TEXTS.wrongHint)}</p>
        <ProblemList problems={wrong} />
      </Section>
    );
  }
  if (overview.inputs.entries.services.length === 0) {
    return <p className={page.text}>{translator.t(FRAME_TEXTS.noServicesYet)}</p>;
  }
  if (evaluated === null || missing.length === 0) {
    return <p className={page.text}>{translator.t(INPUTS_TEXTS.fine)}</p>;
  }
  return (
    <Section heading={translator.t(INPUTS_TEXTS.missing, { count: missing.length })}>
      <FindingList findings={missing} overview={overview} evaluated={evaluated} />
    </Section>
  );
}

/** A list that was opened beside the workbook; null: none was. */
function useOfferedList(): OfferedList | null {
  const { subscribe, read } = offersOf(usePane().workbook);
  return useSyncExternalStore(subscribe, read);
}

export default function Inputs() {
  const { translator } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  const offered = useOfferedList();
  if (overview === null) return null;
  const waiting = <Spinner size="small" label={translator.t(FRAME_TEXTS.loading)} />;
  return (
    <div className={page.page}>
      {overview.snapshot.state === null ? <NoWorkbookYet /> : <Wrong overview={overview} />}
      {overview.snapshot.state !== null && <Tables overview={overview} />}
      <Collapsible
        key={offered?.number ?? 0}
        title={translator.t(INPUTS_TEXTS.import)}
        isOpen={offered !== null}
      >
        <Suspense fallback={waiting}>
          <ImportForm offered={offered} />
        </Suspense>
      </Collapsible>
      {overview.snapshot.state !== null && (
        <>
          <Collapsible title={translator.t(INPUTS_TEXTS.catalogue)}>
            <Suspense fallback={waiting}>
              <Catalogue />
            </Suspense>
          </Collapsible>
          <Collapsible title={translator.t(INPUTS_TEXTS.targetGroups)}>
            <Suspense fallback={waiting}>
              <TargetGroups />
            </Suspense>
          </Collapsible>
        </>
      )}
    </div>
  );
}
