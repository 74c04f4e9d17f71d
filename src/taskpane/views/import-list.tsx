/** A list of services to import: what it was taken for, what is asked, what it gives, and the import. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { build } from "../../commands/build";
import {
  channelsOfLists,
  effectOfList,
  importsOfList,
  isSettled,
  leftOutOf,
  listTarget,
  NOTHING_ANSWERED,
  readList,
  takesAnyChannels,
  withOnly,
  type List,
  type ListAnswers,
  type ListReading,
  type ListTarget,
} from "../../commands/import-list";
import type { ImportPreview } from "../../commands/import-table";
import type { Outcome } from "../../commands/outcome";
import { changesOf } from "../../commands/reported-changes";
import type { Language } from "../../locale/language";
import { useBusy, usePane } from "../pane-context";
import { Kinds } from "../parts/lists/list-kinds";
import { Columns, Lists, Questions } from "../parts/lists/list-import";
import { download, fileName } from "../parts/download";
import { effectLine } from "../parts/import-effect";
import { usePageStyles } from "../parts/page";
import { ProblemList } from "../parts/problem-list";
import { Section } from "../parts/section";
import { LIST_TEXTS } from "../texts/import-list";
import { IMPORT_TEXTS } from "../texts/inputs";
import type { Translator } from "../translator";

/** Milliseconds without a change before the effect is computed. */
const SETTLED_AFTER = 250;

/** The workbook that is imported into, read once; null while it is not known. */
function useTarget(language: Language): ListTarget | null {
  const { workbook } = usePane();
  const [target, setTarget] = useState<ListTarget | null>(null);
  useEffect(() => {
    let wanted = true;
    void listTarget(language).then((outcome) => {
      if (!wanted) return;
      if (outcome.ok) setTarget(outcome.target);
      else workbook.report(outcome);
    });
    return () => {
      wanted = false;
    };
  }, [language, workbook]);
  return target;
}

/** What the import would do; null while anything is open, or it is being counted. */
function useEffectOfList(
  reading: ListReading,
  target: ListTarget,
  answers: ListAnswers,
): Outcome<ImportPreview> | null {
  const [known, setKnown] = useState<{
    readonly of: ListReading;
    readonly preview: Outcome<ImportPreview>;
  } | null>(null);
  useEffect(() => {
    if (!isSettled(reading, answers)) return undefined;
    const timer = setTimeout(() => {
      setKnown({ of: reading, preview: effectOfList(reading, target) });
    }, SETTLED_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [reading, target, answers]);
  return known?.of === reading ? known.preview : null;
}

function effectText(
  effect: Outcome<ImportPreview> | null,
  reading: ListReading,
  answers: ListAnswers,
  translator: Translator,
): string {
  if (!isSettled(reading, answers)) {
    const { questions, leftOut } = reading;
    // A row with an open value is asked about already.
    const count = questions.length > 0 ? questions.length : leftOut.length;
    return translator.t(IMPORT_TEXTS.effectProblems, { count });
  }
  return effectLine(effect, translator);
}

interface ReadListProps {
  readonly lists: readonly List[];
  readonly target: ListTarget;
  readonly onDone: () => void;
}

function ReadList({ lists, target: before, onDone }: ReadListProps) {
  const { translator, run, environment } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const [answers, setAnswers] = useState(NOTHING_ANSWERED);
  const [isOnly, setOnly] = useState(false);
  const used = useMemo(
    () => (takesAnyChannels(before) ? channelsOfLists(lists, before, answers) : []),
    [lists, before, answers],
  );
  const target = useMemo(
    () => (isOnly && used.length > 0 ? withOnly(before, used) : before),
    [before, isOnly, used],
  );
  const reading = useMemo(() => readList(lists, target, answers), [lists, target, answers]);
  const effect = useEffectOfList(reading, target, answers);
  const part = { reading, target, answers, onAnswers: setAnswers };

  const importNow = async (): Promise<void> => {
    const end = await run(IMPORT_TEXTS.running, async (control) => {
      const outcome = await build({
        imports: importsOfList(reading, target),
        ...(target.only === null ? {} : { onlyChannels: target.only }),
        decide: false,
        language: target.language,
        today: environment().today,
        ...control,
      });
      if (!outcome.ok) return outcome;
      const { added, changed } = effect?.ok === true ? effect : { added: 0, changed: 0 };
      const changes = changesOf(outcome.done);
      const rest = leftOutOf(reading, translator.language);
      if (rest !== null) {
        const words = [translator.t(LIST_TEXTS.leftOutName), environment().today];
        download(new TextEncoder().encode(rest), fileName(words, "csv"), "csv");
      }
      return {
        ok: true,
        reported: { text: IMPORT_TEXTS.done, values: { added, changed }, changes },
      };
    });
    if (end?.ok === true) onDone();
  };

  return (
    <>
      <Lists {...part} />
      {used.length > 0 && (
        <Checkbox
          checked={isOnly}
          label={translator.t(LIST_TEXTS.onlyThese, {
            names: used.map(({ name }) => name).join(", "),
          })}
          onChange={(_, { checked }) => {
            setOnly(checked === true);
          }}
        />
      )}
      <Questions {...part} />
      <Kinds {...part} />
      <Section heading={translator.t(IMPORT_TEXTS.columns)}>
        <Columns {...part} />
      </Section>
      <Section heading={translator.t(IMPORT_TEXTS.effect)}>
        <p role="status" className={page.text}>
          {effectText(effect, reading, answers, translator)}
        </p>
        {effect !== null && !effect.ok && "refused" in effect && (
          <ProblemList problems={effect.refused} />
        )}
        <p className={page.quiet}>{translator.t(IMPORT_TEXTS.nothingChanged)}</p>
        <div>
          <Button
            appearance="primary"
            disabledFocusable={busy || effect?.ok !== true}
            onClick={() => void importNow()}
          >
            {translator.t(IMPORT_TEXTS.run)}
          </Button>
        </div>
      </Section>
    </>
  );
}

interface ImportListProps {
  readonly lists: readonly List[];
  readonly language: Language;
  readonly onDone: () => void;
}

export function ImportList({ lists, language, onDone }: ImportListProps) {
  const target = useTarget(language);
  return target === null ? null : <ReadList lists={lists} target={target} onDone={onDone} />;
}
