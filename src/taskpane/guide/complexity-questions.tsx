/** Three plain questions that give the complexity of a service, one service at a time. */
import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Bilingual } from "../../locale/language";
import type { ServiceId } from "../../domain/model/ids";
import { changesOf } from "../../commands/reported-changes";
import { rateComplexity } from "../../commands/rate-complexity";
import { useBusy, usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { GUIDE_TEXTS } from "../texts/guide";

/** The questions with their answers and the rating 1–5 that each stands for. */
const QUESTIONS: readonly {
  readonly text: Bilingual;
  readonly answers: readonly (readonly [rating: number, text: Bilingual])[];
}[] = [
  {
    text: GUIDE_TEXTS.faulty,
    answers: [
      [1, GUIDE_TEXTS.seldom],
      [3, GUIDE_TEXTS.sometimes],
      [5, GUIDE_TEXTS.often],
    ],
  },
  {
    text: GUIDE_TEXTS.judgement,
    answers: [
      [1, GUIDE_TEXTS.little],
      [3, GUIDE_TEXTS.some],
      [5, GUIDE_TEXTS.much],
    ],
  },
  {
    text: GUIDE_TEXTS.talk,
    answers: [
      [1, GUIDE_TEXTS.no],
      [3, GUIDE_TEXTS.partly],
      [5, GUIDE_TEXTS.yes],
    ],
  },
];

interface ComplexityQuestionsProps {
  /** Those whose complexity is not known, in the order in which they are asked. */
  readonly services: readonly { readonly id: ServiceId; readonly name: string }[];
}

export function ComplexityQuestions({ services }: ComplexityQuestionsProps) {
  const { translator, run, environment } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const [asked] = useState(services);
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<ReadonlyMap<ServiceId, readonly (number | null)[]>>(
    new Map(),
  );
  const service = asked[at];
  const given = service === undefined ? [] : (answers.get(service.id) ?? [null, null, null]);
  const rated = [...answers].flatMap(([id, ratings]) => {
    const known = ratings.filter((rating) => rating !== null);
    return known.length === 0 ? [] : [{ id, ratings: known }];
  });
  const answer = (question: number, rating: number): void => {
    if (service === undefined) return;
    const next = given.map((before, one) => (one === question ? rating : before));
    setAnswers(new Map(answers).set(service.id, next));
    if (next.every((one) => one !== null)) setAt(at + 1);
  };
  const use = async (): Promise<void> => {
    const end = await run(GUIDE_TEXTS.answering, async (control) => {
      const { today, language } = environment();
      const outcome = await rateComplexity(rated, { today, language, ...control });
      if (!outcome.ok) return outcome;
      return {
        ok: true,
        reported: {
          text: GUIDE_TEXTS.answered,
          values: { count: rated.length },
          changes: changesOf(outcome.done),
        },
      };
    });
    if (end?.ok === true) setAnswers(new Map());
  };
  return (
    <div className={page.section}>
      {service === undefined ? (
        <p className={page.text}>{translator.t(GUIDE_TEXTS.allAnswered)}</p>
      ) : (
        <div className={page.card} role="group" aria-label={service.name}>
          <strong>
            {translator.t(GUIDE_TEXTS.questionOf, {
              service: service.name,
              number: at + 1,
              of: asked.length,
            })}
          </strong>
          {QUESTIONS.map(({ text, answers: possible }, question) => (
            <Field key={question} label={translator.t(text)}>
              <RadioGroup
                layout="horizontal"
                value={String(given[question] ?? "")}
                onChange={(_, { value }) => {
                  answer(question, Number(value));
                }}
              >
                {possible.map(([rating, word]) => (
                  <Radio key={rating} value={String(rating)} label={translator.t(word)} />
                ))}
              </RadioGroup>
            </Field>
          ))}
          <div>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                setAt(at + 1);
              }}
            >
              {translator.t(GUIDE_TEXTS.skip)}
            </Button>
          </div>
        </div>
      )}
      {rated.length > 0 && (
        <div>
          <Button disabledFocusable={busy} onClick={() => void use()}>
            {translator.t(GUIDE_TEXTS.useAnswers, { count: rated.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
