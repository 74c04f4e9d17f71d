/** Why the cell is decided as it is: the reason and its legal basis, saved to the sheet of reasons. */
import { Button, Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { saveReason } from "../../commands/reason";
import type { CellInspection } from "../../commands/inspection";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";

/** What is typed in the form. */
interface Draft {
  readonly reason: string;
  readonly legalBasis: string;
  readonly internal: boolean;
}

interface ReasonFormProps {
  readonly cell: CellInspection;
  readonly draft: Draft;
  readonly change: (changed: Partial<Draft>) => void;
  /** Settled once the letter that it is the reason of is written. */
  readonly written: () => Promise<void>;
}

const draftOf = ({ reason }: CellInspection): Draft => ({
  reason: reason?.reason ?? "",
  legalBasis: reason?.legalBasis ?? "",
  internal: reason?.visibility === "internal",
});

/** What is typed for a cell; it stays while the form is folded, or gone until the letter is read again. */
export function useReasonDraft(cell: CellInspection): {
  readonly draft: Draft;
  /** Whether it is another than what the workbook has. */
  readonly isTyped: boolean;
  readonly change: (changed: Partial<Draft>) => void;
} {
  const [draft, setDraft] = useState(() => draftOf(cell));
  const current = JSON.stringify([cell.service, cell.channel, cell.reason]);
  const [begun, setBegun] = useState(current);
  if (begun !== current) {
    // Another cell, or the reason in the workbook changed, by saving or on the sheet: start from it.
    setBegun(current);
    setDraft(draftOf(cell));
  }
  return {
    draft,
    isTyped: JSON.stringify(draft) !== JSON.stringify(draftOf(cell)),
    change: (changed) => {
      setDraft((before) => ({ ...before, ...changed }));
    },
  };
}

export function ReasonForm({ cell, draft, change, written }: ReasonFormProps) {
  const { translator, workbook, environment } = usePane();
  const page = usePageStyles();
  const { reason, legalBasis, internal } = draft;
  const save = async (): Promise<void> => {
    await written();
    await workbook.run(INSPECTOR_TEXTS.saving, async () => {
      const outcome = await saveReason(cell.service, cell.channel, {
        reason,
        legalBasis,
        visibility: internal ? "internal" : "public",
        date: environment().today,
      });
      return outcome.ok ? { ok: true, reported: { text: INSPECTOR_TEXTS.saved } } : outcome;
    });
  };
  return (
    <form
      className={page.section}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={translator.t(INSPECTOR_TEXTS.reasonText)}>
        <Textarea
          value={reason}
          resize="vertical"
          onChange={(_, { value }) => {
            change({ reason: value });
          }}
        />
      </Field>
      <Field label={translator.t(INSPECTOR_TEXTS.legalBasis)}>
        <Input
          value={legalBasis}
          style={{ minWidth: 0 }}
          onChange={(_, { value }) => {
            change({ legalBasis: value });
          }}
        />
      </Field>
      <Checkbox
        label={translator.t(INSPECTOR_TEXTS.internal)}
        checked={internal}
        onChange={(_, { checked }) => {
          change({ internal: checked === true });
        }}
      />
      <div>
        <Button type="submit">{translator.t(INSPECTOR_TEXTS.save)}</Button>
      </div>
    </form>
  );
}
