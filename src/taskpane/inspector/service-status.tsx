/** Whether the service is decided, by whom and when, and the button that says so. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { CellInspection } from "../../commands/inspection";
import { decideService } from "../../commands/decide-service";
import { keepDecidedBy, keptDecidedBy } from "../decided-by";
import { useBusy, usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import type { Translator } from "../translator";

/** The state of the service in a sentence. */
function stateText({ status, adoptedInService }: CellInspection, translator: Translator): string {
  const { status: state, decidedBy, date } = status;
  if (state === "decided") {
    const by = [decidedBy, date].filter((part) => part !== "").join(", ");
    return by === ""
      ? translator.t(INSPECTOR_TEXTS.serviceDecided)
      : translator.t(INSPECTOR_TEXTS.serviceDecidedBy, { by });
  }
  const count = translator.number(adoptedInService);
  const adopted =
    adoptedInService === 0 ? "" : translator.t(INSPECTOR_TEXTS.serviceAdopted, { count });
  const proposed = state === "proposed" ? translator.t(INSPECTOR_TEXTS.serviceProposed) : "";
  const parts = [proposed, adopted].filter((part) => part !== "");
  return parts.length === 0 ? translator.t(INSPECTOR_TEXTS.serviceOpen) : parts.join(" ");
}

export function ServiceStatus({ cell }: { readonly cell: CellInspection }) {
  const { translator, run, environment } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const [name, setName] = useState(keptDecidedBy);
  const [asking, setAsking] = useState(name === "");
  const by = name.trim();
  const decide = async (): Promise<void> => {
    const end = await run(INSPECTOR_TEXTS.deciding, async () => {
      const outcome = await decideService(cell.service, { by, on: environment().today });
      return outcome.ok ? { ok: true, reported: { text: INSPECTOR_TEXTS.serviceMarked } } : outcome;
    });
    if (end?.ok !== true) return;
    keepDecidedBy(by);
    setAsking(by === "");
  };
  return (
    <div className={page.section}>
      <p className={page.text}>{stateText(cell, translator)}</p>
      {cell.status.status !== "decided" && (
        <form
          className={page.section}
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void decide();
          }}
        >
          {asking && (
            <Field
              label={translator.t(INSPECTOR_TEXTS.decidedBy)}
              hint={translator.t(INSPECTOR_TEXTS.decidedByHint)}
            >
              <Input
                value={name}
                style={{ minWidth: 0 }}
                onChange={(_, { value }) => {
                  setName(value);
                }}
              />
            </Field>
          )}
          <div className={page.row}>
            <Button type="submit" disabledFocusable={busy}>
              {translator.t(INSPECTOR_TEXTS.markDecided)}
            </Button>
            {!asking && (
              <Button
                type="button"
                onClick={() => {
                  setAsking(true);
                }}
              >
                {translator.t(INSPECTOR_TEXTS.asOther, { name: by })}
              </Button>
            )}
          </div>
        </form>
      )}
    </div>
  );
}
