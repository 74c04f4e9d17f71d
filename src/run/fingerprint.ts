/** The hash of a run's inputs: with equal inputs revision and date are kept. */
import type { Result } from "../domain/result";
import type { WorkbookInputs } from "../workbook/inputs";

/** Maps as lists of pairs, so that JSON holds them. */
const plain = (_: string, value: unknown): unknown =>
  value instanceof Map ? [...(value as Map<unknown, unknown>)].sort() : value;

/** SHA-256 of the inputs of a run: the model, the effective decisions and the texts that people wrote. */
export async function fingerprintOf(
  { model, decisions, groups }: Result,
  { reasons, userInput }: WorkbookInputs,
): Promise<string> {
  const cells = decisions.map(({ service, channel, class: decided }) =>
    [service, channel, decided].join("\n"),
  );
  const all = JSON.stringify(
    [
      model,
      cells.sort(),
      reasons.map(({ record }) => record),
      userInput,
      groups.map((group) => group.decisions),
    ],
    plain,
  );
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(all));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
