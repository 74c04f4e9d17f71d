/** Choosing rows of a catalogue to add to the workbook. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { BuildOutcome } from "../../commands/build";
import { changesOf } from "../../commands/reported-changes";
import type { RunOptions } from "../../commands/run-options";
import type { Bilingual, Language } from "../../locale/language";
import { useBusy, usePane } from "../pane-context";
import { usePageStyles } from "./page";

/** What the catalogue of one table says. */
export interface CatalogueTexts {
  /** Every row is in the workbook. */
  readonly empty: Bilingual;
  readonly choose: Bilingual;
  readonly addNone: Bilingual;
  readonly adding: Bilingual;
  /** With the number of rows. */
  readonly added: Bilingual;
  /** With the number of rows. */
  readonly add: Bilingual;
}

interface ChooseFromCatalogueProps {
  /** Rows that the workbook does not have. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly texts: CatalogueTexts;
  /** Of the workbook. */
  readonly language: Language;
  /** The command that adds the rows with these ids. */
  readonly add: (ids: readonly string[], run: RunOptions) => Promise<BuildOutcome>;
}

export function ChooseFromCatalogue({ choices, texts, language, add }: ChooseFromCatalogueProps) {
  const { translator, run, environment } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (choices.length === 0) return <p className={page.text}>{translator.t(texts.empty)}</p>;
  const ids = choices.map(({ id }) => id).filter((id) => chosen.has(id));
  const addChosen = async (): Promise<void> => {
    const count = ids.length;
    const end = await run(texts.adding, async (control) => {
      const { today } = environment();
      const outcome = await add(ids, { today, language, ...control });
      if (!outcome.ok) return outcome;
      const changes = changesOf(outcome.done);
      return { ok: true, reported: { text: texts.added, values: { count }, changes } };
    });
    if (end?.ok === true) setChosen(new Set());
  };
  return (
    <div role="group" aria-label={translator.t(texts.choose)} className={page.section}>
      {choices.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={translator.reported(name)}
          checked={chosen.has(id)}
          onChange={(_, { checked }) => {
            const next = new Set(chosen);
            if (checked === true) next.add(id);
            else next.delete(id);
            setChosen(next);
          }}
        />
      ))}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy || ids.length === 0}
          onClick={() => void addChosen()}
        >
          {ids.length === 0
            ? translator.t(texts.addNone)
            : translator.t(texts.add, { count: ids.length })}
        </Button>
      </div>
    </div>
  );
}
