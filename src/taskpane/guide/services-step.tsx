/** The third step of the guided start: the services, pasted, typed or from a file, and what is asked about them. */
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { beginGuided, startImports } from "../../commands/guided-start";
import {
  channelsOfLists,
  importsOfList,
  isSettled,
  leftOutOf,
  listTarget,
  NOTHING_ANSWERED,
  readList,
  readListFile,
  readPastedList,
  type List,
  type ListTarget,
} from "../../commands/import-list";
import type { Language } from "../../locale/language";
import { useBusy, usePane } from "../pane-context";
import { textWhile } from "../parts/busy-field";
import { Collapsible } from "../parts/collapsible";
import { Kinds } from "../parts/lists/list-kinds";
import { Columns, Lists, Questions } from "../parts/lists/list-import";
import { download, fileName } from "../parts/download";
import { FileInput } from "../parts/file-input";
import { usePageStyles } from "../parts/page";
import { GUIDE_TEXTS } from "../texts/guide";
import { LIST_TEXTS } from "../texts/import-list";
import { IMPORT_TEXTS } from "../texts/inputs";
import { choicesOf, useDraft, type Draft } from "./draft";

/** Milliseconds without a key before what was typed is read. */
const SETTLED_AFTER = 250;

/** What the services are imported into: an empty workbook with what was chosen. */
function useStart(draft: Draft, language: Language): ListTarget | null {
  const { workbook } = usePane();
  const [target, setTarget] = useState<ListTarget | null>(null);
  const { channels, ownChannels, groups } = draft;
  const given = useMemo(
    () => startImports(choicesOf({ channels, ownChannels, groups }), language),
    [channels, ownChannels, groups, language],
  );
  useEffect(() => {
    let wanted = true;
    void listTarget(language, given).then((outcome) => {
      if (!wanted) return;
      if (outcome.ok) setTarget(outcome.target);
      else workbook.report(outcome);
    });
    return () => {
      wanted = false;
    };
  }, [language, given, workbook]);
  return target;
}

interface TypedLists {
  readonly lists: readonly List[];
  /** Why they cannot be read; null: they can. */
  readonly problem: string | null;
}

const NOTHING: TypedLists = { lists: [], problem: null };

/** The lists of the text, some time after the last key. */
function useTyped({ text, file }: Draft, name: string, language: Language): TypedLists {
  const [typed, setTyped] = useState(NOTHING);
  useEffect(() => {
    if (file !== null || text.trim() === "") return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      void readPastedList(text, name, language).then((found) => {
        if (!wanted) return;
        setTyped(
          found.ok ? { lists: found.lists, problem: null } : { lists: [], problem: found.text },
        );
      });
    }, SETTLED_AFTER);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, file, name, language]);
  return text.trim() === "" ? NOTHING : typed;
}

/** What a step of the guided start is given. */
export interface StepProps {
  /** Where its own button goes, beside the way back, which is always in sight; null: it is not there yet. */
  readonly foot: HTMLElement | null;
}

interface ReadProps extends StepProps {
  readonly lists: readonly List[];
  readonly target: ListTarget;
}

/** What the lists were taken for, and the button that makes the suggestion. */
function Read({ lists, target, foot }: ReadProps) {
  const { translator, workbook, run, environment } = usePane();
  const busy = useBusy();
  const [{ answers }, change] = useDraft(workbook);
  const reading = useMemo(() => readList(lists, target, answers), [lists, target, answers]);
  const part = {
    reading,
    target,
    answers,
    onAnswers: (next: Draft["answers"]) => {
      change({ answers: next });
    },
  };
  const isReady = isSettled(reading, answers) && reading.counts.services > 0;
  const suggest = async (): Promise<void> => {
    if (!isReady) return;
    const end = await run(GUIDE_TEXTS.making, async (control) => {
      const { today } = environment();
      const { language } = target;
      const imports = importsOfList(reading, target);
      const outcome = await beginGuided(imports, { today, language, ...control });
      if (!outcome.ok) return outcome;
      const rest = leftOutOf(reading, translator.language);
      if (rest !== null) {
        const words = [translator.t(LIST_TEXTS.leftOutName), today];
        download(new TextEncoder().encode(rest), fileName(words, "csv"), "csv");
      }
      const { services, channels } = outcome.done.result.model;
      const values = { services: services.length, channels: channels.length };
      return { ok: true, reported: { text: GUIDE_TEXTS.ready, values } };
    });
    if (end?.ok === true) change({ step: "suggestion" });
  };
  const { volumes, offered } = reading.counts;
  const isOfChannels =
    volumes + offered > 0 || reading.questions.some(({ code }) => code.startsWith("channel"));
  const takeOnly = (): Promise<unknown> =>
    run(GUIDE_TEXTS.making, () => {
      const used = channelsOfLists(lists, target, answers);
      if (used.length > 0) change({ channels: new Set(used.map(({ id }) => id)) });
      const names = used.map(({ name }) => name).join(", ");
      const reported = { text: LIST_TEXTS.channelsTaken, values: { names } };
      return Promise.resolve({ ok: true as const, reported });
    });
  return (
    <>
      <Lists {...part} />
      {isOfChannels && (
        <div>
          <Button disabledFocusable={busy} onClick={() => void takeOnly()}>
            {translator.t(LIST_TEXTS.onlyChannels)}
          </Button>
        </div>
      )}
      <Questions {...part} />
      <Kinds {...part} />
      <Collapsible title={translator.t(IMPORT_TEXTS.columns)}>
        <Columns {...part} />
      </Collapsible>
      {foot !== null &&
        createPortal(
          <Button
            appearance="primary"
            disabledFocusable={busy || !isReady}
            onClick={() => void suggest()}
          >
            {translator.t(GUIDE_TEXTS.suggest)}
          </Button>,
          foot,
        )}
    </>
  );
}

export function ServicesStep({ foot }: StepProps) {
  const { translator, workbook } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const [draft, change] = useDraft(workbook);
  const target = useStart(draft, translator.language);
  const typed = useTyped(draft, translator.t(GUIDE_TEXTS.pasted), translator.language);
  const [problem, setProblem] = useState<string | null>(null);
  const lists = draft.file?.lists ?? typed.lists;
  const wrong = problem ?? (draft.file === null ? typed.problem : null);

  const open = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await readListFile(bytes, file.name, translator.language);
    setProblem(found.ok ? null : found.text);
    const opened = found.ok ? { name: file.name, lists: found.lists } : null;
    change({ file: opened, answers: NOTHING_ANSWERED });
  };

  return (
    <>
      <Field label={translator.t(GUIDE_TEXTS.paste)} hint={translator.t(GUIDE_TEXTS.pasteHint)}>
        <Textarea
          rows={6}
          value={draft.text}
          {...textWhile(busy)}
          onChange={(_, { value }) => {
            setProblem(null);
            change({ text: value, file: null });
          }}
        />
      </Field>
      <Field label={translator.t(GUIDE_TEXTS.file)}>
        {(field) => (
          <FileInput
            {...field}
            accept=".csv,.tsv,.txt,.xlsx,.xlsm,.json,text/csv"
            busy={busy}
            onFiles={([file]) => {
              if (file !== undefined) void open(file);
            }}
          />
        )}
      </Field>
      <div role="alert">
        {wrong !== null && <p className={page.text}>{translator.reported(wrong)}</p>}
      </div>
      {target !== null && lists.length > 0 && <Read lists={lists} target={target} foot={foot} />}
    </>
  );
}
