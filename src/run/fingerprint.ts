/** The hash of a run's inputs: with equal inputs revision and date are kept. */
import { yearOf } from "../domain/assumptions/channel-values";
import { isInForce } from "../domain/classification/rules";
import type { Model } from "../domain/model/model";
import type { Result } from "../domain/result";
import { asKept } from "../workbook/numbers/numbers";
import type { WorkbookInputs } from "../workbook/inputs";

/** Maps as lists of pairs, so that JSON holds them, and numbers as Excel keeps them. */
function plain(_: string, value: unknown): unknown {
  if (typeof value === "number") return asKept(value);
  return value instanceof Map ? [...(value as Map<unknown, unknown>)].sort() : value;
}

/** What the day of the run does: the rules in force, and how many years of the horizon each ending channel has left. */
function effectOfDay({ rules, channels, settings, today }: Model): readonly unknown[] {
  const yearsLeft = channels.map(({ lastYear }) =>
    lastYear === null
      ? null
      : Math.max(-1, Math.min(settings.horizonYears, lastYear - yearOf(today))),
  );
  return [rules.map((rule) => isInForce(rule, today)), yearsLeft];
}

/**
 * SHA-256 of the inputs of a run: the model, the effective decisions, the statuses of services and the texts that people wrote. The day
 * counts as far as it has an effect. The suggestions are among them, since another edition of the method may
 * give others from the same inputs.
 */
export async function fingerprintOf(
  { model, classification, decisions, statuses, groups }: Result,
  { reasons, userInput, followUp }: WorkbookInputs,
): Promise<string> {
  const cells = decisions.map(({ service, channel, class: letter }) =>
    [service, channel, letter].join("\n"),
  );
  const all = JSON.stringify(
    [
      { ...model, today: effectOfDay(model) },
      classification.suggested.cells.join(),
      cells.sort(),
      reasons.map(({ record }) => record),
      userInput,
      followUp,
      groups.map((group) => group.decisions),
      statuses,
    ],
    plain,
  );
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(all));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
