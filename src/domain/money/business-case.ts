/** The business case of a result: costs, savings, the forecast and what matters most, worked out once (docs/method.md, Money and time). */
import { holdingClasses } from "../decisions/effective";
import type { Result } from "../result";
import { comparedCosts, type ComparedCosts } from "./costs";
import { forecast, type Forecast } from "./forecast";
import { ranking, type Ranking } from "./ranking";
import { savings, type Savings } from "./saving";

export interface BusinessCase {
  readonly costs: ComparedCosts;
  readonly savings: Savings;
  readonly forecast: Forecast;
  readonly ranking: Ranking;
}

type Decided = Pick<Result, "model" | "classification" | "decided" | "wanted">;

/** By the wanted volumes of a result, kept as long as these are referenced. */
const known = new WeakMap<Result["wanted"], BusinessCase>();

/** The business case by the letters in the matrix after the run. */
export function businessCase({ model, classification, decided, wanted }: Decided): BusinessCase {
  let found = known.get(wanted);
  if (found === undefined) {
    const classes = holdingClasses(classification.gates, decided);
    const saved = savings(model, wanted);
    found = {
      costs: comparedCosts(model, wanted),
      savings: saved,
      ranking: ranking(model, saved),
      forecast: forecast(model, classes, wanted),
    };
    known.set(wanted, found);
  }
  return found;
}
