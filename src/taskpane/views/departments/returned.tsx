/** Merging what came back: the files, what each would change, and the merge once that has been seen. */
import { Field } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { undo } from "../../../commands/actions/undo";
import {
  previewFiles,
  type ChosenFile,
  type Returned as ReturnedFiles,
} from "../../../commands/sharing/returned";
import { countAsBack } from "../../../commands/sharing/sending";
import { keptDecidedBy } from "../../decided-by";
import { useBusy, useOverview, usePane } from "../../pane-context";
import { CommandButton } from "../../parts/command-button";
import { FileInput } from "../../parts/file-input";
import { usePageStyles } from "../../parts/page";
import { DEPARTMENTS_TEXTS } from "../../texts/departments";
import { ReturnedPreview } from "./returned-preview";

/** Files with a key of their own, so that an earlier preview does not stay. */
interface Previewed {
  readonly returned: ReturnedFiles;
  readonly given: readonly ChosenFile[];
  readonly key: number;
}

const chosenFile = (file: File): ChosenFile => ({
  name: file.name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

export default function Returned() {
  const { translator, run, environment } = usePane();
  const overview = useOverview();
  const busy = useBusy();
  const page = usePageStyles();
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [merged, setMerged] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const undoArea = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (merged) undoArea.current?.querySelector("button")?.focus();
  }, [merged]);
  if (overview === null) return null;

  const choose = async (given: readonly ChosenFile[]): Promise<void> => {
    setPreviewed(null);
    setMerged(false);
    await run(DEPARTMENTS_TEXTS.readingFiles, async () => {
      const outcome = await previewFiles(given, translator.language, overview);
      if (!outcome.ok) return outcome;
      const { returned } = outcome;
      setPreviewed((before) => ({ returned, given, key: (before?.key ?? 0) + 1 }));
      return { ok: true, reported: null };
    });
  };
  const merge = async ({ returned }: Previewed): Promise<void> => {
    const ending = await run(DEPARTMENTS_TEXTS.merging, (control) => {
      const { today, language } = environment();
      return returned.merge({ today, language, by: keptDecidedBy(), ...control });
    });
    if (ending?.ok !== true) return;
    setPreviewed(null);
    setMerged(true);
  };

  const noteBack = ({ senders }: ReturnedFiles): Promise<unknown> =>
    run(DEPARTMENTS_TEXTS.noting, async () => {
      const outcome = await countAsBack(senders, environment().today);
      if (!outcome.ok) return outcome;
      const values = { count: senders.length };
      return { ok: true, reported: { text: DEPARTMENTS_TEXTS.notedBack, values } };
    });

  return (
    <div className={page.section}>
      <Field
        label={translator.t(DEPARTMENTS_TEXTS.files)}
        hint={translator.t(DEPARTMENTS_TEXTS.filesHint)}
      >
        {(field) => (
          <FileInput
            {...field}
            multiple
            accept=".xlsx"
            busy={busy}
            ref={input}
            onFiles={(files) => void choose(files.map(chosenFile))}
          />
        )}
      </Field>
      {previewed !== null && (
        <ReturnedPreview
          key={previewed.key}
          returned={previewed.returned}
          onWas={(index, was) => {
            const { given } = previewed;
            void choose(
              given.map((one, at) => (at === index ? { ...one, was: chosenFile(was) } : one)),
            );
          }}
          onMerge={() => void merge(previewed)}
          onBack={() => void noteBack(previewed.returned)}
          onDiscard={() => {
            setPreviewed(null);
            input.current?.focus();
          }}
        />
      )}
      {merged && (
        <div ref={undoArea}>
          <CommandButton
            command={undo}
            onEnded={() => {
              setMerged(false);
              input.current?.focus();
            }}
          >
            {translator.t(DEPARTMENTS_TEXTS.undo)}
          </CommandButton>
        </div>
      )}
    </div>
  );
}
