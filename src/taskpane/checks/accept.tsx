/** Accepting a finding with a reason, or taking that back. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { acceptFinding } from "../../commands/accept-finding";
import type { Finding } from "../../domain/checks/finding";
import { useBusy, usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { CHECKS_VIEW_TEXTS } from "../texts/checks";

interface AcceptProps {
  readonly finding: Finding;
  /** null: nobody has accepted it. */
  readonly reason: string | null;
}

export function Accept({ finding, reason }: AcceptProps) {
  const { translator, run } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const write = (to: string | null): void => {
    void run(CHECKS_VIEW_TEXTS.accepting, async () => {
      const outcome = await acceptFinding(finding, to);
      if (!outcome.ok) return outcome;
      const text = CHECKS_VIEW_TEXTS[to === null ? "reopened" : "acceptedNow"];
      return { ok: true, reported: { text } };
    });
  };
  if (reason !== null) {
    return (
      <div className={page.row}>
        <span className={page.quiet}>{reason}</span>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            write(null);
          }}
        >
          {translator.t(CHECKS_VIEW_TEXTS.reopen)}
        </Button>
      </div>
    );
  }
  if (typed === null) {
    return (
      <div>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setTyped("");
          }}
        >
          {translator.t(CHECKS_VIEW_TEXTS.accept)}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={page.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && typed.trim() !== "") write(typed);
      }}
    >
      <Field label={translator.t(CHECKS_VIEW_TEXTS.acceptWhy)}>
        <Input
          value={typed}
          style={{ minWidth: 0 }}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div className={page.row}>
        <Button size="small" type="submit" disabledFocusable={busy || typed.trim() === ""}>
          {translator.t(CHECKS_VIEW_TEXTS.accept)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setTyped(null);
          }}
        >
          {translator.t(CHECKS_VIEW_TEXTS.acceptNot)}
        </Button>
      </div>
    </form>
  );
}
