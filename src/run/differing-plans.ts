/** What a run has to write: its plans, compared with the workbook and with what the last run wrote. */
import type { Steps } from "../domain/steps";
import { differingPlan } from "../workbook/difference/differing-plan";
import { digestsText, readDigests, type SheetDigests } from "../workbook/difference/layout-digests";
import type { SheetPlan } from "../workbook/layout/plan";
import type { SheetKey, WorkbookSnapshot } from "../workbook/snapshot";

export interface Differences {
  readonly plans: readonly SheetPlan[];
  /** The digests for the hidden store. */
  readonly written: string;
}

/** The reduced plan with every fill of the whole one whose values are known. */
function withKnown(reduced: SheetPlan, whole: SheetPlan | undefined): SheetPlan {
  const known = whole?.fills.filter((fill) => fill.known !== undefined) ?? [];
  return {
    ...reduced,
    fills: [...reduced.fills.filter((fill) => !known.includes(fill)), ...known],
  };
}

/**
 * Reduces the plans of all sheets, one sheet a step.
 * @param knownValuesTaken a program takes the values that the method knows of formulas, so that it need not work
 * them out; it does as the formulas are written, so these are written again where anything is
 */
export function* differingPlans(
  { sheets, store }: WorkbookSnapshot,
  plans: readonly SheetPlan[],
  knownValuesTaken: boolean,
): Steps<Differences> {
  const before = readDigests(store.get("written") ?? "");
  const written = new Map<SheetKey, SheetDigests>();
  const reduced: SheetPlan[] = [];
  const inserting = plans.some(({ inserts }) => inserts.length > 0);
  for (const whole of plans) {
    yield;
    const { key } = whole;
    const { plan, digests } = yield* differingPlan(
      whole,
      sheets.get(key),
      before.get(key),
      inserting,
    );
    reduced.push(plan);
    if (Object.keys(digests).length > 0) written.set(key, digests);
  }
  const writes = reduced.some(({ blocks, fills }) => blocks.length + fills.length > 0);
  return {
    plans:
      knownValuesTaken && writes ? reduced.map((plan, at) => withKnown(plan, plans[at])) : reduced,
    written: digestsText(written),
  };
}
