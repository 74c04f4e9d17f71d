/** Where several people's answers about the same services differ, as the pane lists it, and taking what most agree on. */
import { agreedShare } from "../../domain/opinions/agreement";
import { commonAnswers } from "../../sharing/opinions/answers";
import { agreements, readOpinions } from "../../sheets/opinions/opinion";
import { appliedLines } from "../applied-lines";
import { takeCommonAnswers } from "../merge";
import { noteLines } from "../note-lines";
import type { Outcome } from "../outcome";
import type { Overview } from "../overview";
import type { Reported } from "../reported";
import { changesOf } from "../reported-changes";
import type { RunOptions } from "../run-options";

/** How far people agree about a service. */
export interface ServiceOpinion {
  readonly service: string;
  readonly name: string;
  readonly people: number;
  /** Pairs of people with the same class, 0–1; null: no two answered the same cell. */
  readonly share: number | null;
}

/** The services, the most disputed first. */
export function opinionsOf({ snapshot, evaluated }: Overview): readonly ServiceOpinion[] {
  return readOpinions(snapshot.sheets.get("opinions"))
    .map((opinion): ServiceOpinion => {
      const people = new Set([...opinion.answers.values()].flatMap((given) => [...given.keys()]));
      return {
        service: opinion.service,
        name: evaluated?.names.service(opinion.service) ?? opinion.service,
        people: people.size,
        share: agreedShare([...agreements(opinion).values()]),
      };
    })
    .sort((one, other) => (one.share ?? 2) - (other.share ?? 2));
}

/** How many cells the most common answers would change. @param share of those who answered a cell, 0–1 */
export const commonChanges = ({ snapshot }: Overview, share: number): number =>
  commonAnswers(snapshot, readOpinions(snapshot.sheets.get("opinions")), share).length;

const TAKEN = {
  sv: "Celler som fick det vanligaste svaret: {count}.",
  en: "Cells that got the most common answer: {count}.",
};

/** Takes them in one run. @param by who takes them; "" where that is not known */
export async function takeCommon(
  share: number,
  run: RunOptions,
  by: string,
): Promise<Outcome<{ readonly reported: Reported }>> {
  const outcome = await takeCommonAnswers(share, { ...run, by });
  if (!outcome.ok) return outcome;
  const { done, applied } = outcome;
  const lines = [...noteLines(done), ...appliedLines(applied)];
  return {
    ok: true,
    reported: {
      text: TAKEN,
      values: { count: done.merged?.changes.length ?? 0 },
      changes: changesOf(done),
      ...(lines.length === 0 ? {} : { lines }),
    },
  };
}
