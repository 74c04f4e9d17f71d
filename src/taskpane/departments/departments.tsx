/** What is done with the departments: sending out, who has answered, merging what came back, settling conflicts, and opinions; each part is loaded when it is opened. */
import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import { openConflicts } from "../../commands/sharing/conflicts";
import { opinionsOf } from "../../commands/sharing/opinions";
import type { Overview } from "../../commands/overview";
import { usePane } from "../pane-context";
import { Collapsible } from "../parts/collapsible";
import { usePageStyles } from "../parts/page";
import { Section } from "../parts/section";
import { DEPARTMENTS_TEXTS } from "../texts/departments";
import { FRAME_TEXTS } from "../texts/pane";

const Send = lazy(() => import(/* webpackChunkName: "send" */ "./send"));
const Who = lazy(() => import(/* webpackChunkName: "send" */ "./who"));
const Returned = lazy(() => import(/* webpackChunkName: "returned" */ "./returned"));
const Conflicts = lazy(() => import(/* webpackChunkName: "conflicts" */ "./conflicts"));
const Opinions = lazy(() => import(/* webpackChunkName: "conflicts" */ "./opinions"));

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { translator } = usePane();
  return (
    <Collapsible title={title}>
      <Suspense fallback={<Spinner size="small" label={translator.t(FRAME_TEXTS.loading)} />}>
        {children}
      </Suspense>
    </Collapsible>
  );
}

export function Departments({ overview }: { readonly overview: Overview }) {
  const { translator } = usePane();
  const page = usePageStyles();
  const conflicts = openConflicts(overview, translator.language).length;
  return (
    <Section heading={translator.t(DEPARTMENTS_TEXTS.departments)}>
      <p className={page.quiet}>{translator.t(DEPARTMENTS_TEXTS.departmentsHint)}</p>
      <Part title={translator.t(DEPARTMENTS_TEXTS.send)}>
        <Send />
      </Part>
      <Part title={translator.t(DEPARTMENTS_TEXTS.who)}>
        <Who />
      </Part>
      <Part title={translator.t(DEPARTMENTS_TEXTS.back)}>
        <Returned />
      </Part>
      {conflicts > 0 && (
        <Part title={translator.t(DEPARTMENTS_TEXTS.conflicts, { count: conflicts })}>
          <Conflicts />
        </Part>
      )}
      {opinionsOf(overview).length > 0 && (
        <Part title={translator.t(DEPARTMENTS_TEXTS.opinions)}>
          <Opinions />
        </Part>
      )}
    </Section>
  );
}
