/** The third step of the guided start: the services, pasted, typed or from a file. */
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef } from "react";
import { beginGuided, startImports } from "../../commands/guided-start";
import { matchedImport, matchImport, readImportFile } from "../../commands/import-file";
import { useBusy, usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { GUIDE_TEXTS } from "../texts/guide";
import { choicesOf, useDraft } from "./draft";

export function ServicesStep() {
  const { translator, workbook, run, environment } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const [draft, change] = useDraft(workbook);
  const fileInput = useRef<HTMLInputElement>(null);
  const suggest = async (): Promise<void> => {
    const { today, language } = environment();
    const reading = readImportFile(new TextEncoder().encode(draft.text), "", language);
    if (!reading.ok) return;
    const match = matchImport("services", reading.source.headers, language);
    const end = await run(GUIDE_TEXTS.making, async (control) => {
      const imports = {
        ...startImports(choicesOf(draft), language),
        services: matchedImport(reading.source, match),
      };
      const outcome = await beginGuided(imports, { today, language, ...control });
      if (!outcome.ok) return outcome;
      const { services, channels } = outcome.done.result.model;
      return {
        ok: true,
        reported: {
          text: GUIDE_TEXTS.made,
          values: { services: services.length, channels: channels.length },
        },
      };
    });
    if (end?.ok === true) change({ step: "suggestion" });
  };
  return (
    <>
      <Field label={translator.t(GUIDE_TEXTS.paste)} hint={translator.t(GUIDE_TEXTS.pasteHint)}>
        <Textarea
          rows={8}
          value={draft.text}
          onChange={(_, { value }) => {
            change({ text: value });
          }}
        />
      </Field>
      <Field label={translator.t(GUIDE_TEXTS.file)}>
        <input ref={fileInput} type="file" style={{ maxWidth: "100%" }} disabled={busy} />
      </Field>
      <div className={page.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy || draft.text.trim() === ""}
          onClick={() => void suggest()}
        >
          {translator.t(GUIDE_TEXTS.suggest)}
        </Button>
      </div>
    </>
  );
}
