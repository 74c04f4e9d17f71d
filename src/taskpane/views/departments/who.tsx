/** Who has been sent what and when, who has answered, and a reminder to copy for those who have not. */
import { Button, Field, Textarea } from "@fluentui/react-components";
import { answersIn, type Answered } from "../../../commands/sharing/answers";
import { receiversOf } from "../../../commands/sharing/sending";
import { isSameId } from "../../../domain/model/same-id";
import { useOverview, usePane } from "../../pane-context";
import { usePageStyles } from "../../parts/page";
import { DEPARTMENTS_TEXTS } from "../../texts/departments";
import type { Translator } from "../../translator";
import { useCopy } from "./use-copy";

/** What came of a file. */
function stateText(
  { merged, cameBack, isLate, looked }: ShownAnswer,
  translator: Translator,
): string {
  if (merged === null && cameBack !== null) {
    return translator.t(DEPARTMENTS_TEXTS.cameBackOn, { on: cameBack });
  }
  if (merged === null) {
    return translator.t(isLate ? DEPARTMENTS_TEXTS.late : DEPARTMENTS_TEXTS.waiting);
  }
  const { on, changes, conflicts, proposals } = merged;
  const back = cameBack ?? on;
  const values = { back, on, changes, conflicts, proposals };
  const text = translator.t(DEPARTMENTS_TEXTS.mergedOn, values);
  return looked === null ? text : `${text}. ${looked}`;
}

interface ShownAnswer extends Answered {
  readonly looked: string | null;
}

function looked({ merged }: Answered, translator: Translator): string | null {
  if (merged?.looked === undefined || merged.services === undefined) return null;
  const { looked: count, services } = merged;
  return translator.t(DEPARTMENTS_TEXTS.looked, { looked: count, services });
}

/** The reminder to those who have not answered; "" where all have. */
export function reminderText(
  answers: readonly Answered[],
  nameOf: (answer: Answered) => string,
  translator: Translator,
): string {
  const missing = answers.filter(({ cameBack }) => cameBack === null);
  if (missing.length === 0) return "";
  const due = missing
    .map((one) => one.due)
    .filter((date) => date !== "")
    .sort()
    .at(-1);
  return translator.t(DEPARTMENTS_TEXTS.reminderText, {
    names: missing.map(nameOf).join(", "),
    files: missing.map(({ file }) => file).join(", "),
    due: due === undefined ? "" : translator.t(DEPARTMENTS_TEXTS.reminderDue, { due }),
  });
}

export default function Who() {
  const { translator, environment } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  const copy = useCopy();
  if (overview === null) return null;
  const answers = answersIn(overview.snapshot.store, environment().today);
  if (answers.length === 0) {
    return <p className={page.text}>{translator.t(DEPARTMENTS_TEXTS.nobody)}</p>;
  }
  const receivers = receiversOf(overview.inputs, overview.language);
  const nameOf = ({ department, copy: of }: Answered): string => {
    const name = receivers.find((one) => isSameId(one.department, department))?.name ?? department;
    return of === null ? name : `${name} · ${of}`;
  };
  const notSent = receivers.filter(
    ({ department }) => !answers.some((one) => isSameId(one.department, department)),
  );
  const reminder = reminderText(answers, nameOf, translator);
  return (
    <div className={page.section}>
      <p className={page.text}>
        {translator.t(DEPARTMENTS_TEXTS.answered, {
          answered: answers.filter(({ cameBack }) => cameBack !== null).length,
          count: answers.length,
        })}
      </p>
      {notSent.length > 0 && (
        <p className={page.quiet}>
          {translator.t(DEPARTMENTS_TEXTS.notSent, {
            names: notSent.map(({ name }) => name).join(", "),
          })}
        </p>
      )}
      <ul className={page.list}>
        {answers.map((one) => (
          <li key={`${one.department}\n${one.copy ?? ""}`} className={page.card}>
            <strong>{nameOf(one)}</strong>
            <span className={page.quiet}>
              {[
                translator.t(DEPARTMENTS_TEXTS.sentOn, { on: one.on }),
                ...(one.due === ""
                  ? []
                  : [translator.t(DEPARTMENTS_TEXTS.dueOn, { due: one.due })]),
              ].join(", ")}
            </span>
            <span>{stateText({ ...one, looked: looked(one, translator) }, translator)}</span>
          </li>
        ))}
      </ul>
      {reminder !== "" && (
        <>
          <Field label={translator.t(DEPARTMENTS_TEXTS.reminder)}>
            <Textarea readOnly resize="vertical" rows={6} value={reminder} />
          </Field>
          <div>
            <Button onClick={() => void copy(reminder)}>
              {translator.t(DEPARTMENTS_TEXTS.copyReminder)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
