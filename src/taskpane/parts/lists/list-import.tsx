/** The parts of the view that imports a list: what it is, what is asked, and what its columns were taken for. */
import { Checkbox, Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  faultsOf,
  firstOfHeadless,
  listTitle,
  notesOf,
  optionText,
  profileChoices,
  questionOf,
  targetChoices,
  withAnswer,
  withHeaders,
  withTarget,
  type ListAnswers,
  type ListReading,
  type ListTarget,
} from "../../../commands/import-list";
import { usePane } from "../../pane-context";
import { LIST_TEXTS } from "../../texts/import-list";
import { IMPORT_TEXTS } from "../../texts/inputs";
import { usePageStyles } from "../page";
import { Section } from "../section";

interface PartProps {
  readonly reading: ListReading;
  readonly target: ListTarget;
  readonly answers: ListAnswers;
  readonly onAnswers: (answers: ListAnswers) => void;
}

/** What the columns were taken for, under a heading that the caller gives. */
export function Columns({ reading, target, answers, onAnswers }: PartProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const choices = useMemo(() => targetChoices(target), [target]);
  return (
    <>
      <p className={page.quiet}>{translator.t(LIST_TEXTS.columnsHint)}</p>
      {reading.lists.flatMap(({ source, columns }) =>
        columns.map(({ header, target: of, sample }, column) => {
          const taken = of.replace(/^field:/, "");
          return (
            <Field
              key={`${source} ${column}`}
              label={translator.t(IMPORT_TEXTS.column, { header })}
              hint={sample === "" ? null : translator.t(IMPORT_TEXTS.columnSample, { sample })}
            >
              <Select
                value={taken}
                onChange={(_, { value }) => {
                  onAnswers(withTarget(answers, header, value));
                }}
              >
                {!choices.some((choice) => choice.target === taken) && (
                  <option value={taken}>{taken}</option>
                )}
                {choices.map((choice) => (
                  <option key={choice.target} value={choice.target}>
                    {translator.t(choice.text)}
                  </option>
                ))}
              </Select>
            </Field>
          );
        }),
      )}
    </>
  );
}

export function Questions({ reading, target, answers, onAnswers }: PartProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  if (reading.questions.length === 0) return null;
  return (
    <Section heading={translator.t(LIST_TEXTS.questions, { count: reading.questions.length })}>
      <p className={page.quiet}>{translator.t(LIST_TEXTS.questionsHint)}</p>
      {reading.questions.map((question) => (
        <Field
          key={`${question.code} ${question.header} ${question.value ?? ""}`}
          label={translator.reported(questionOf(question, translator.language))}
        >
          <Select
            value=""
            onChange={(_, { value }) => {
              if (value !== "") onAnswers(withAnswer(answers, question, value));
            }}
          >
            <option value="">{translator.t(LIST_TEXTS.choose)}</option>
            {question.options.map((option) => (
              <option key={option} value={option}>
                {optionText(option, target)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </Section>
  );
}

/** What a list gives, in the order in which it is told. */
const COUNTED = ["services", "volumes", "offered", "own"] as const;

export function Lists({ reading, answers, onAnswers }: PartProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const { counts } = reading;
  const notes = notesOf(reading, translator.language);
  const first = firstOfHeadless(reading, answers);
  // What the list does not have at all is no news.
  const parts = COUNTED.filter((of) => of === "services" || counts[of] > 0).map((of) =>
    translator.t(LIST_TEXTS[of], counts),
  );
  return (
    <Section heading={translator.t(LIST_TEXTS.list)}>
      {reading.lists.map((list) => (
        <p key={list.source} className={page.text}>
          {translator.reported(listTitle(list, translator.language))}
        </p>
      ))}
      <p role="status" className={page.text}>
        {translator.t(LIST_TEXTS.gives, { parts: parts.join(", ") })}
      </p>
      <Field label={translator.t(LIST_TEXTS.profile)}>
        <Select
          value={answers.profile ?? ""}
          onChange={(_, { value }) => {
            onAnswers({ ...answers, profile: value === "" ? null : value });
          }}
        >
          <option value="">{translator.t(LIST_TEXTS.profileFound)}</option>
          {profileChoices.map(({ id, text }) => (
            <option key={id} value={id}>
              {translator.t(text)}
            </option>
          ))}
        </Select>
      </Field>
      {first !== null && (
        <Checkbox
          checked={answers.columns.some(({ isFirstRow }) => isFirstRow)}
          label={translator.t(LIST_TEXTS.firstIsHeaders, { first })}
          onChange={(_, { checked }) => {
            onAnswers(withHeaders(answers, first, checked === true));
          }}
        />
      )}
      {notes.length > 0 && (
        <ul className={page.list}>
          {notes.map((note) => (
            <li key={note}>{translator.reported(note)}</li>
          ))}
        </ul>
      )}
      {(counts.offered > 0 || answers.allChannels) && (
        <Checkbox
          checked={answers.allChannels}
          label={translator.t(LIST_TEXTS.allChannels)}
          onChange={(_, { checked }) => {
            onAnswers({ ...answers, allChannels: checked === true });
          }}
        />
      )}
      {reading.leftOut.length > 0 && (
        <>
          <ul className={page.list}>
            {faultsOf(reading, translator.language).map((line) => (
              <li key={line}>{translator.reported(line)}</li>
            ))}
          </ul>
          <Checkbox
            checked={answers.takeGood}
            label={translator.t(LIST_TEXTS.takeGood, { count: reading.leftOut.length })}
            onChange={(_, { checked }) => {
              onAnswers({ ...answers, takeGood: checked === true });
            }}
          />
        </>
      )}
    </Section>
  );
}
