/** What a run has to write: its plans, compared with the workbook and with what the last run wrote. */
import type { Steps } from "../domain/steps";
import { differingPlan } from "../workbook/difference/differing-plan";
import {
  digestsText,
  largeSheets,
  readDigests,
  type SheetDigests,
} from "../workbook/difference/layout-digests";
import type { SheetPlan } from "../workbook/layout/plan";
import type { SheetKey, WorkbookSnapshot } from "../workbook/snapshot";

export interface Differences {
  readonly plans: readonly SheetPlan[];
  /** The digests for the hidden store. */
  readonly written: string;
}

/** Reduces the plans of all sheets, one sheet a step. */
export function* differingPlans(
  { sheets, store }: WorkbookSnapshot,
  plans: readonly SheetPlan[],
): Steps<Differences> {
  const before = readDigests(store.get("written") ?? "");
  const written = new Map<SheetKey, SheetDigests>();
  const reduced: SheetPlan[] = [];
  const inserting = plans.some(({ inserts }) => inserts.length > 0);
  const large = largeSheets(plans);
  for (const whole of plans) {
    yield;
    const { key } = whole;
    const { plan, digests } = yield* differingPlan(
      whole,
      sheets.get(key),
      before.get(key),
      inserting,
      large.has(key),
    );
    reduced.push(plan);
    if (Object.keys(digests).length > 0) written.set(key, digests);
  }
  return { plans: reduced, written: digestsText(written) };
}
