/** Choosing channels of the catalogue to add. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { addChannels, channelsToAdd, type IdsThere } from "../../commands/add-channels";
import { INPUTS_TEXTS } from "../texts/inputs";
import { useBusy, useOverview, usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";

export default function Catalogue() {
  const { translator, run, environment } = usePane();
  const overview = useOverview();
  const busy = useBusy();
  const page = usePageStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (overview === null) return null;
  const { entries } = overview.inputs;
  const there: IdsThere = {
    channels: entries.channels.map(({ record }) => record.id),
    requirements: entries.requirements.map(({ record }) => record.id),
  };
  const channels = channelsToAdd(there, overview.language);
  if (channels.length === 0) {
    return <p className={page.text}>{translator.t(INPUTS_TEXTS.catalogueEmpty)}</p>;
  }
  const ids = channels.map(({ id }) => id).filter((id) => chosen.has(id));
  const add = async (): Promise<void> => {
    const count = ids.length;
    const end = await run(INPUTS_TEXTS.adding, async (control) => {
      const { today } = environment();
      const { language } = overview;
      const outcome = await addChannels(ids, there, { today, language, ...control });
      return outcome.ok
        ? { ok: true, reported: { text: INPUTS_TEXTS.added, values: { count } } }
        : outcome;
    });
    if (end?.ok === true) setChosen(new Set());
  };
  return (
    <div role="group" aria-label={translator.t(INPUTS_TEXTS.choose)} className={page.section}>
      {channels.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
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
          onClick={() => void add()}
        >
          {ids.length === 0
            ? translator.t(INPUTS_TEXTS.addNone)
            : translator.t(INPUTS_TEXTS.add, { count: ids.length })}
        </Button>
      </div>
    </div>
  );
}
