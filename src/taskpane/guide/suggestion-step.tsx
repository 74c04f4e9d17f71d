/** The last step of the guided start: what is suggested, what is worth a talk, and what would make it surer. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ServiceId } from "../../domain/model/ids";
import { rowsOf } from "../../domain/model/matrix";
import type { Result } from "../../domain/result";
import { useOverview, usePane } from "../pane-context";
import { Doubtful } from "../parts/doubtful-service";
import { NoWorkbookYet } from "../parts/no-workbook-yet";
import { usePageStyles } from "../parts/page";
import { Section } from "../parts/section";
import { GUIDE_TEXTS } from "../texts/guide";
import { talksOf } from "../parts/remembered";
import { ComplexityQuestions } from "./complexity-questions";

/** How many services worth a talk are shown. */
const SHOWN = 3;
/** How many channels without a cost are named. */
const NAMED = 3;

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  figure: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  number: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  does: { whiteSpace: "nowrap", flexShrink: 0, color: tokens.colorBrandForeground1 },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: "8px",
  },
});

interface LineProps {
  readonly text: string;
  readonly does: string;
  readonly onClick: () => void;
}

/** One thing that would make the suggestion surer, with the button that leads there. */
function Line({ text, does, onClick }: LineProps) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span>{text}</span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.does}
        aria-label={`${text}: ${does}`}
        onClick={onClick}
      >
        {does}
      </Button>
    </li>
  );
}

/** The services whose complexity is not known; those first where an answer could change the suggestion. */
function unratedServices({
  findings,
  model,
}: Result): readonly { readonly id: ServiceId; readonly name: string }[] {
  const matter = new Set(
    findings.flatMap((found) =>
      found.code === "rests-on-assumptions"
        ? found.parameters.matter.flatMap(({ service, field }) =>
            field === "complexity" ? [service] : [],
          )
        : [],
    ),
  );
  const unrated = model.services.filter(({ complexity }) => complexity === null);
  return [
    ...unrated.filter(({ id }) => matter.has(id)),
    ...unrated.filter(({ id }) => !matter.has(id)),
  ].map(({ id, name }) => ({ id, name }));
}

/** Services of which nothing says how often they are used. */
const withoutVolume = ({ model, now }: Result): Result["model"]["services"] =>
  model.services.filter(
    ({ volume, frequency }, row) =>
      volume === null && frequency === null && (now.total[row] ?? 0) === 0,
  );

function Surer({ result }: { readonly result: Result }) {
  const { translator, goTo, workbook } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  const [asks, setAsks] = useState(false);
  const { model } = result;
  const unrated = unratedServices(result);
  const unknownVolume = withoutVolume(result);
  const costless = model.channels.filter(({ cost }) => cost === null);
  const sheet = (key: "services" | "channels" | "current") => (): void => {
    const found = overview?.snapshot.sheets.get(key);
    if (found !== undefined) void goTo(found.id, null);
  };
  const lines: ReactNode[] = [];
  const kindless = model.services.filter(({ kinds }) => kinds.length === 0).length;
  if (kindless > 0)
    lines.push(
      <Line
        key="kind"
        text={translator.t(GUIDE_TEXTS.kindOf, { count: kindless })}
        does={translator.t(GUIDE_TEXTS.fillIn)}
        onClick={sheet("services")}
      />,
    );
  if (unrated.length > 0)
    lines.push(
      <Line
        key="complexity"
        text={translator.t(GUIDE_TEXTS.complexityOf, { count: unrated.length })}
        does={translator.t(GUIDE_TEXTS.answer)}
        onClick={() => {
          setAsks(true);
        }}
      />,
    );
  if (unknownVolume.length > 0)
    lines.push(
      <Line
        key="volume"
        text={translator.t(GUIDE_TEXTS.volumeOf, { count: unknownVolume.length })}
        does={translator.t(GUIDE_TEXTS.fillIn)}
        onClick={sheet("services")}
      />,
    );
  if (costless.length > 0) {
    const names = costless.slice(0, NAMED).map(({ name }) => name);
    const more = costless.length - names.length;
    const named =
      more === 0
        ? names.join(", ")
        : `${names.join(", ")} ${translator.t(GUIDE_TEXTS.more, { count: more })}`;
    lines.push(
      <Line
        key="cost"
        text={translator.t(GUIDE_TEXTS.costOf, { channels: named })}
        does={translator.t(GUIDE_TEXTS.fillIn)}
        onClick={sheet("channels")}
      />,
    );
  }
  if (result.model.volumes.length === 0)
    lines.push(
      <Line
        key="now"
        text={translator.t(GUIDE_TEXTS.contactsToday)}
        does={translator.t(GUIDE_TEXTS.fillIn)}
        onClick={() => {
          workbook.show("inputs");
        }}
      />,
    );
  if (lines.length === 0) return null;
  return (
    <Section heading={translator.t(GUIDE_TEXTS.surer)}>
      <ul className={page.list}>{lines}</ul>
      {asks && <ComplexityQuestions services={unrated} />}
    </Section>
  );
}

export function SuggestionStep() {
  const { translator } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  const styles = useStyles();
  const evaluated = overview?.evaluated ?? null;
  if (evaluated === null) return <NoWorkbookYet />;
  const { result } = evaluated;
  const suggested = rowsOf(result.classification.suggested);
  const withPrimary = suggested.flatMap((classes, row) =>
    classes.includes("primary") ? [row] : [],
  );
  const doubtful = talksOf(result);
  const doubtfulRows = new Set(doubtful.map(({ row }) => row));
  const unsure = new Set<string>(
    [...unratedServices(result), ...withoutVolume(result)].map(({ id }) => id),
  );
  const rests = (row: number): boolean => unsure.has(result.model.services[row]?.id ?? "");
  const assumed = withPrimary.filter(rests).length;
  const clear = withPrimary.filter((row) => !doubtfulRows.has(row) && !rests(row)).length;
  return (
    <>
      <p className={page.quiet}>{translator.t(GUIDE_TEXTS.nothingDecided)}</p>
      <div className={styles.figures}>
        {(
          [
            [withPrimary.length, GUIDE_TEXTS.withPrimary],
            [clear, GUIDE_TEXTS.clear],
            ...(assumed === 0 ? [] : [[assumed, GUIDE_TEXTS.onAssumed] as const]),
          ] as const
        ).map(([count, text]) => (
          <div key={text.en} className={styles.figure}>
            <div className={styles.number}>{translator.number(count)}</div>
            <div>{translator.t(text)}</div>
          </div>
        ))}
      </div>
      <Section heading={translator.t(GUIDE_TEXTS.discussFirst)}>
        {doubtful.length === 0 && (
          <p className={page.text}>
            {translator.t(
              assumed === 0 ? GUIDE_TEXTS.nothingToDiscuss : GUIDE_TEXTS.nothingButAssumed,
            )}
          </p>
        )}
        {doubtful.slice(0, SHOWN).map((one) => (
          <Doubtful key={one.service} doubtful={one} result={result} />
        ))}
        {doubtful.length > SHOWN && (
          <p className={page.quiet}>
            {translator.t(GUIDE_TEXTS.more, { count: doubtful.length - SHOWN })}
          </p>
        )}
      </Section>
      <Surer result={result} />
    </>
  );
}
