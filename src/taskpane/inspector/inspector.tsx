/** The cell inspector: the selected cell's decision, suggestion, reasons, score, flags, stability and reason. */
import { useState } from "react";
import type { CellInspection } from "../../commands/inspection";
import type { CellClass } from "../../domain/model/model";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { useOverview, usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { CellGrounds, Sentences } from "./cell-grounds";
import { Decide, UndecidedButtons } from "./decide";
import { ReasonForm } from "./reason-form";
import { flagSentences, statedSentences } from "./sentences";
import { ServiceStatus } from "./service-status";
import { Stability } from "./stability";
import { useInspectedCell } from "./use-inspected-cell";

interface InspectorProps {
  /** The element of its headings: one level below the enclosing heading. */
  readonly heading: "h2" | "h3";
}

interface CellProps extends InspectorProps {
  readonly cell: CellInspection;
  readonly decided: CellClass;
}

/** Why the cell has its suggestion, how stable that is, and the reason of its decision. */
function Grounds({ cell, decided, heading: Heading }: CellProps) {
  const { translator } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  const { service, channel, names } = cell;
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
          nameOf={names.channel}
        />
      </section>
      <section className={page.section}>
        <Heading className={page.small}>{translator.t(INSPECTOR_TEXTS.reason)}</Heading>
        <ReasonForm key={`${service}\n${channel}`} cell={cell} decided={decided} />
      </section>
    </>
  );
}

export function Inspector({ heading }: InspectorProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const cell = useInspectedCell();
  // What was decided here shows at once, until the workbook has been read again.
  const [here, setHere] = useState<{ readonly of: CellInspection; readonly to: CellClass } | null>(
    null,
  );
  if (cell === undefined) return null;
  const decided = here !== null && here.of === cell ? here.to : (cell?.decision ?? "open");
  // The buttons stay mounted from cell to cell, and so keep the focus.
  return (
    <div className={page.page}>
      <p role="status" className={cell === null ? page.text : page.small}>
        {cell === null
          ? translator.t(INSPECTOR_TEXTS.select)
          : translator.t(INSPECTOR_TEXTS.cell, {
              service: cell.serviceName,
              channel: cell.channelName,
            })}
      </p>
      {cell !== null && (
        <Decide
          cell={cell}
          decided={decided}
          onDecided={(to) => {
            setHere({ of: cell, to });
          }}
        />
      )}
      {cell !== null && <ServiceStatus key={cell.service} cell={cell} />}
      <UndecidedButtons />
      {cell !== null && <Grounds cell={cell} decided={decided} heading={heading} />}
    </div>
  );
}
