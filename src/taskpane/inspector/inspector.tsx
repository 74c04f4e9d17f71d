/** The cell inspector: one question at a time. What is it, what is suggested and why, what you decide; the numbers behind are folded. */
import { useState } from "react";
import type { CellInspection } from "../../commands/inspection";
import type { Walk } from "../matrix/use-walk";
import { useOverview, usePane } from "../pane-context";
import { Collapsible } from "../parts/collapsible";
import { usePageStyles } from "../parts/page";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { CellGrounds, Sentences } from "./cell-grounds";
import { Decide } from "./decide";
import { ReasonForm, useReasonDraft } from "./reason-form";
import { flagSentences, statedSentences } from "./sentences";
import { ServiceStatus } from "./service-status";
import { Stability } from "./stability";
import { Suggestion } from "./suggestion";

interface InspectorProps {
  readonly walk: Walk;
  /** The element of its headings: one level below the enclosing heading. */
  readonly heading: "h2" | "h3";
}

interface CellProps {
  readonly cell: CellInspection;
  readonly heading: "h2" | "h3";
}

/** All reasons and numbers of the suggestion, and how stable it is. */
function Grounds({ cell, heading: Heading }: CellProps) {
  const { translator } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  const flags = flagSentences(cell, translator);
  const stated = statedSentences(cell, translator);
  return (
    <>
      <section className={page.section}>
        <Heading className={page.small}>{translator.t(INSPECTOR_TEXTS.why)}</Heading>
        <CellGrounds cell={cell} />
      </section>
      {flags.length > 0 && (
        <section className={page.section}>
          <Heading className={page.small}>{translator.t(INSPECTOR_TEXTS.flags)}</Heading>
          <Sentences texts={flags} />
        </section>
      )}
      {stated.length > 0 && (
        <section className={page.section}>
          <Heading className={page.small}>{translator.t(INSPECTOR_TEXTS.about)}</Heading>
          <Sentences texts={stated} />
        </section>
      )}
      <section className={page.section}>
        <Heading className={page.small}>{translator.t(INSPECTOR_TEXTS.stability)}</Heading>
        <Stability
          stability={cell.stability}
          weight={overview?.inputs.settings.userWeight ?? 0}
          nameOf={cell.names.channel}
        />
      </section>
    </>
  );
}

/** The reason: asked for where the decision is not the suggested one, folded elsewhere. */
function YourReason({ cell, walk }: { readonly cell: CellInspection; readonly walk: Walk }) {
  const { translator } = usePane();
  const { decided } = walk;
  const page = usePageStyles();
  const { draft, isTyped, change } = useReasonDraft(cell);
  const [asked, setAsked] = useState("");
  const key = JSON.stringify([cell.service, cell.channel]);
  const isAsked = decided !== "open" && (decided !== cell.suggestion || cell.reason !== null);
  if (isAsked && asked !== key) setAsked(key);
  const form = <ReasonForm cell={cell} draft={draft} change={change} written={walk.written} />;
  // Where somebody types it stays, whatever is read meanwhile: else the keyboard would go elsewhere.
  if (decided === "open" && !isTyped) return null;
  if (!isAsked && asked !== key) {
    return <Collapsible title={translator.t(INSPECTOR_TEXTS.reason)}>{form}</Collapsible>;
  }
  return <div className={page.section}>{form}</div>;
}

export function Inspector({ walk, heading }: InspectorProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const { cell, decided } = walk;
  if (cell === undefined) return null;
  // The buttons stay mounted from cell to cell, and so keep the focus.
  return (
    <div className={page.page}>
      <p role="status" className={cell === null ? page.text : page.heading}>
        {cell === null
          ? translator.t(INSPECTOR_TEXTS.select)
          : translator.t(INSPECTOR_TEXTS.cell, {
              service: cell.serviceName,
              channel: cell.channelName,
            })}
      </p>
      {cell !== null && <Decide cell={cell} walk={walk} />}
      {cell !== null && <Suggestion cell={cell} decided={decided} />}
      {cell !== null && <YourReason cell={cell} walk={walk} />}
      {cell !== null && <ServiceStatus key={cell.service} cell={cell} />}
      {cell !== null && (
        <Collapsible title={translator.t(INSPECTOR_TEXTS.behind)}>
          <Grounds cell={cell} heading={heading} />
        </Collapsible>
      )}
    </div>
  );
}
