/** Why the cell is decided as it is: the reason and its legal basis, saved to the sheet of reasons. */
import { Button, Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { saveReason } from "../../commands/reason";
import type { CellInspection } from "../../commands/inspection";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";

interface ReasonFormProps {
  readonly cell: CellInspection;
  /** Settled once the letter that it is the reason of is written. */
  readonly written: () => Promise<void>;
}

/** Needs a `key` for the cell, so that another cell starts with a new form. */
export function ReasonForm({ cell, written }: ReasonFormProps) {
  const { translator, workbook, environment } = usePane();
  const page = usePageStyles();
  const [reason, setReason] = useState(cell.reason?.reason ?? "");
  const [legalBasis, setLegalBasis] = useState(cell.reason?.legalBasis ?? "");
  const [internal, setInternal] = useState(cell.reason?.visibility === "internal");
  const current = JSON.stringify(cell.reason);
  const [begun, setBegun] = useState(current);
  if (begun !== current) {
    // The reason in the workbook changed, by saving or on the sheet: start from it.
    setBegun(current);
    setReason(cell.reason?.reason ?? "");
    setLegalBasis(cell.reason?.legalBasis ?? "");
    setInternal(cell.reason?.visibility === "internal");
  }
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
            setReason(value);
          }}
        />
      </Field>
      <Field label={translator.t(INSPECTOR_TEXTS.legalBasis)}>
        <Input
          value={legalBasis}
          style={{ minWidth: 0 }}
          onChange={(_, { value }) => {
            setLegalBasis(value);
          }}
        />
      </Field>
      <Checkbox
        label={translator.t(INSPECTOR_TEXTS.internal)}
        checked={internal}
        onChange={(_, { checked }) => {
          setInternal(checked === true);
        }}
      />
      <div>
        <Button type="submit">{translator.t(INSPECTOR_TEXTS.save)}</Button>
      </div>
    </form>
  );
}
