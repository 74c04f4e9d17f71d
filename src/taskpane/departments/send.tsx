/** Sending out: which departments, by when, from whom and in how many copies, and the files that are made. */
import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { prepareFiles, receiversOf, type PreparedFile } from "../../commands/sharing/sending";
import type { Overview } from "../../commands/overview";
import { keepDecidedBy, keptDecidedBy } from "../decided-by";
import { useBusy, useOverview, usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { DEPARTMENTS_TEXTS } from "../texts/departments";
import { PreparedFiles } from "./prepared-files";

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "220px",
    overflowY: "auto",
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Files with what was asked for when they were made. */
interface Prepared {
  readonly files: readonly PreparedFile[];
  readonly due: string;
  /** Different for each time, so that an earlier list does not stay. */
  readonly key: number;
}

const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  ),
];

function SendForm({ overview }: { readonly overview: Overview }) {
  const { translator, run, environment } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const styles = useStyles();
  const groupId = useId();
  const receivers = receiversOf(overview.inputs, overview.language);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [due, setDue] = useState("");
  const [by, setBy] = useState(keptDecidedBy);
  const [copies, setCopies] = useState("");
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const chosen = receivers.filter(({ name }) => !left.has(name));
  const isAll = chosen.length === receivers.length;

  const prepare = async (): Promise<void> => {
    setPrepared(null);
    if (by.trim() !== "") keepDecidedBy(by.trim());
    await run(DEPARTMENTS_TEXTS.preparing, async () => {
      const outcome = await prepareFiles({
        today: environment().today,
        by: by.trim(),
        departments: isAll ? null : chosen.map(({ name }) => name),
        copies: namesIn(copies),
        due,
      });
      if (!outcome.ok) return outcome;
      const { files } = outcome;
      setPrepared((before) => ({ files, due, key: (before?.key ?? 0) + 1 }));
      const values = { count: files.length };
      return { ok: true, reported: { text: DEPARTMENTS_TEXTS.prepared, values } };
    });
  };

  return (
    <div className={page.section}>
      <span id={groupId} className={page.small}>
        {translator.t(DEPARTMENTS_TEXTS.whom)}
      </span>
      <div role="group" aria-labelledby={groupId} className={styles.choices}>
        <Checkbox
          label={translator.t(DEPARTMENTS_TEXTS.all, { count: receivers.length })}
          checked={isAll ? true : chosen.length === 0 ? false : "mixed"}
          onChange={() => {
            setLeft(new Set(isAll ? receivers.map(({ name }) => name) : []));
          }}
        />
        {receivers.map(({ name, services }) => (
          <Checkbox
            key={name}
            label={translator.t(DEPARTMENTS_TEXTS.receiver, { name, services })}
            checked={!left.has(name)}
            onChange={(_, { checked }) => {
              setLeft((before) => {
                const now = new Set(before);
                if (checked === true) now.delete(name);
                else now.add(name);
                return now;
              });
            }}
          />
        ))}
      </div>
      <Field label={translator.t(DEPARTMENTS_TEXTS.due)}>
        <Input
          type="date"
          value={due}
          onChange={(_, { value }) => {
            setDue(value);
          }}
        />
      </Field>
      <Field
        label={translator.t(DEPARTMENTS_TEXTS.from)}
        hint={translator.t(DEPARTMENTS_TEXTS.fromHint)}
      >
        <Input
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <Field
        label={translator.t(DEPARTMENTS_TEXTS.copies)}
        hint={translator.t(DEPARTMENTS_TEXTS.copiesHint)}
      >
        <Input
          value={copies}
          onChange={(_, { value }) => {
            setCopies(value);
          }}
        />
      </Field>
      {chosen.length === 0 && (
        <p className={page.text} role="alert">
          {translator.t(DEPARTMENTS_TEXTS.noneChosen)}
        </p>
      )}
      <div className={page.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy || chosen.length === 0}
          onClick={() => void prepare()}
        >
          {translator.t(DEPARTMENTS_TEXTS.prepare)}
        </Button>
      </div>
      {prepared !== null && (
        <PreparedFiles key={prepared.key} files={prepared.files} due={prepared.due} />
      )}
    </div>
  );
}

export default function Send() {
  const overview = useOverview();
  return overview === null ? null : <SendForm overview={overview} />;
}
