/** Going through the services that are worth a talk: one at a time, with its cell selected in the matrix. */
import { Button } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import { primaryCell } from "../../commands/primary-cell";
import { decideService } from "../../commands/decide-service";
import { writeClasses } from "../../commands/matrix-cells";
import type { Overview } from "../../commands/overview";
import type { ClassChange } from "../../domain/decisions/effective";
import { type DoubtfulService } from "../../domain/decisions/worth-discussing";
import { serviceId } from "../../domain/model/ids";
import { rowAt } from "../../domain/model/matrix";
import type { Result } from "../../domain/result";
import { DISCUSS_TEXTS } from "../texts/guide";
import { keptDecidedBy } from "../decided-by";
import { useBusy, usePane } from "../pane-context";
import { Doubtful } from "./doubtful-service";
import { wentThrough } from "./going-through";
import { usePageStyles } from "./page";
import { talksOf } from "./remembered";
import { Section } from "./section";

/** What the row of a service lacks to be as suggested; letters that a person put in stay. */
function missingLetters(result: Result, row: number): readonly ClassChange[] {
  const { model, classification, decided, adopted } = result;
  const service = model.services[row]?.id ?? serviceId("");
  const [suggested, there, isAdopted] = [
    rowAt(classification.suggested, row),
    rowAt(decided, row),
    rowAt(adopted, row),
  ];
  return model.channels.flatMap(({ id }, column) => {
    const [from = "open", to = "open"] = [there[column], suggested[column]];
    const isFree = from === "open" || isAdopted[column] === true;
    return isFree && from !== to ? [{ service, channel: id, from, to }] : [];
  });
}

const hasPrimary = ({ classification }: Result, row: number): boolean =>
  rowAt(classification.suggested, row).includes("primary");

interface DiscussProps {
  readonly overview: Overview;
  readonly result: Result;
  /** Whether going through them is the next thing to do. */
  readonly primary: boolean;
  /** Whether the first is shown at once. */
  readonly begins: boolean;
}

export function Discuss({ overview, result, primary, begins }: DiscussProps) {
  const { translator, run, goTo, environment, workbook } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const doubtful = talksOf(result);
  const [shown, setShown] = useState(begins ? (doubtful[0]?.service ?? null) : null);
  const at = doubtful.findIndex(({ service }) => service === shown);
  const current = doubtful[at];
  const sheet = overview.snapshot.sheets.get("matrix");

  const select = (one: DoubtfulService | undefined): void => {
    if (one === undefined || sheet === undefined) return;
    void goTo(sheet.id, primaryCell(overview.snapshot, result, one.row));
  };
  // Once, when the view opens; what is decided later leads on by itself.
  const selectFirst = useEffectEvent(() => {
    if (begins) select(doubtful[0]);
  });
  useEffect(() => {
    selectFirst();
  }, []);
  const show = (one: DoubtfulService | undefined): void => {
    wentThrough(workbook);
    setShown(one?.service ?? null);
    select(one);
  };
  const take = async (one: DoubtfulService): Promise<void> => {
    // Once it is decided it is no longer in the list: the next one is shown.
    const next = doubtful[at + 1] ?? doubtful[0];
    const end = await run(DISCUSS_TEXTS.taking, async () => {
      const letters = missingLetters(result, one.row);
      const written = letters.length === 0 ? null : await writeClasses(letters);
      if (written?.ok === false) return written;
      const by = { by: keptDecidedBy(), on: environment().today };
      const outcome = await decideService(one.service, by);
      if (!outcome.ok) return outcome;
      return {
        ok: true,
        reported: {
          text: DISCUSS_TEXTS.taken,
          values: { service: result.model.services[one.row]?.name ?? "" },
        },
      };
    });
    if (end?.ok === true) show(next === one ? undefined : next);
  };

  if (doubtful.length === 0) return null;
  const next = doubtful[at + 1] ?? doubtful[0];
  return (
    <Section heading={translator.t(DISCUSS_TEXTS.title)}>
      <p role="status" className={page.quiet}>
        {current === undefined
          ? translator.t(DISCUSS_TEXTS.count, { count: doubtful.length })
          : translator.t(DISCUSS_TEXTS.position, { number: at + 1, of: doubtful.length })}
      </p>
      {current !== undefined && <Doubtful doubtful={current} result={result} />}
      <div className={page.row}>
        {current !== undefined && hasPrimary(result, current.row) && (
          <Button disabledFocusable={busy} onClick={() => void take(current)}>
            {translator.t(DISCUSS_TEXTS.take)}
          </Button>
        )}
        <Button
          appearance={primary ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={() => {
            show(next);
          }}
        >
          {translator.t(current === undefined ? DISCUSS_TEXTS.begin : DISCUSS_TEXTS.next)}
        </Button>
      </div>
    </Section>
  );
}
