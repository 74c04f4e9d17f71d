/** What the commands that build the workbook have in common: the run, why it cannot be made, and what is reported of it. */
import { activateSheet } from "../../excel/activate";
import { knownSheets } from "../known-sheets";
import { SCHEMA } from "../../excel/properties";
import type { Bilingual } from "../../locale/language";
import type { SheetKey } from "../../workbook/snapshot";
import type { BuildOptions } from "../build";
import type { Built } from "../threads/planned-run";
import type { Environment, KnownState } from "../command";
import type { Outcome } from "../outcome";
import type { Reported } from "../reported";
import type { ReportedChanges } from "../reported";

/** What a run is given besides the person's environment. */
export type BuildRequest = Partial<
  Pick<BuildOptions, "imports" | "onlyChannels" | "model" | "rebuild" | "upgrade">
>;

export interface WithChanges {
  readonly decide: BuildOptions["decide"];
  /** What became otherwise since the last run. */
  readonly changes: ReportedChanges;
  /** What an upgrade changed, how inputs were read, and what Excel did not take. */
  readonly lines: readonly Bilingual[];
}

export const UPGRADED: Bilingual = {
  sv: "Arbetsboken är uppgraderad.",
  en: "The workbook is upgraded.",
};

const NO_SERVICES: Bilingual = {
  sv: "Det finns inga tjänster än. Skriv in dem eller importera dem under Underlag.",
  en: "There are no services yet. Write or import them under Inputs.",
};

const PROBLEMS: Bilingual = {
  sv: "Underlaget har fel som måste rättas först.",
  en: "The inputs have errors that must be corrected first.",
};

/** Why the workbook cannot be built from what was last read of it; null: it can, or nothing is known. */
export function unusable({ overview }: KnownState): Bilingual | null {
  // A workbook of an older version is upgraded by the run, which asks first.
  if (overview === null || (overview.snapshot.state?.schema ?? SCHEMA) < SCHEMA) return null;
  if (overview.inputs.entries.services.length === 0) return NO_SERVICES;
  return overview.problems.length > 0 ? PROBLEMS : null;
}

/** Runs `build`, which is loaded on first use, so that what Excel loads at its start stays small. */
export async function built(
  { language, today, progress, signal }: Environment,
  request: BuildRequest & Pick<BuildOptions, "decide">,
): Promise<Outcome<Built & WithChanges>> {
  const [{ build }, { changesOf, upgradeLines }, { appliedLines }, { noteLines }] =
    await Promise.all([
      import("../build"),
      import("../reported-changes"),
      import("../applied-lines"),
      import("../note-lines"),
    ]);
  const outcome = await build({
    imports: {},
    language,
    today,
    ...request,
    ...(progress === undefined ? {} : { progress }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!outcome.ok) return outcome;
  const { done, applied } = outcome;
  const { decide } = request;
  const lines = [...upgradeLines(done), ...noteLines(done), ...appliedLines(applied)];
  return { ok: true, ...done, decide, changes: changesOf(done), lines };
}

/** Shows a sheet once all is written: where it cannot be shown, it is not. */
export async function thenShown<Of extends { readonly ok: boolean }>(
  sheet: SheetKey,
  outcome: Of,
): Promise<Of> {
  if (outcome.ok) await activateSheet(sheet, await knownSheets());
  return outcome;
}

/** How much a run covered. */
export const runCounts = ({ result }: Built): Readonly<Record<string, number>> => ({
  services: result.model.services.length,
  channels: result.model.channels.length,
});

export const builtReport = (
  { changes, lines }: WithChanges,
  text: Bilingual,
  values: NonNullable<Reported["values"]>,
): Reported => ({ text, values, changes, ...(lines.length === 0 ? {} : { lines }) });
