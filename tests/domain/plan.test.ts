/** A plan is plain data, like the result that it comes from: a thread or a file gets all of it. */
import * as fc from "fast-check";
import type { Model } from "../../src/domain/model/model";
import { atOnce } from "../../src/domain/steps";
import { evaluateWorkbook } from "../../src/run/evaluate-workbook";
import { workbookPlan } from "../../src/run/plan";
import { SHEETS } from "../../src/sheets/registry";
import type { SheetPlan } from "../../src/workbook/layout/plan";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { models } from "./reference/models";

/** The sheets that every workbook has; the others come after a merge, or with the first contact point. */
const ALWAYS = SHEETS.filter((module) => !("isNeeded" in module));

const EMPTY_WORKBOOK: WorkbookSnapshot = {
  state: null,
  sheets: new Map(),
  sheetNames: [],
  storeSheet: null,
  store: new Map(),
};

function plansOf(model: Model, language: "sv" | "en", decide: boolean): readonly SheetPlan[] {
  const evaluation = atOnce(
    evaluateWorkbook(EMPTY_WORKBOOK, { today: "2026-05-01", language, model, decide }),
  );
  if (!evaluation.ok) throw new Error("A model has no cells that cannot be read.");
  return atOnce(
    workbookPlan({
      ...evaluation,
      snapshot: EMPTY_WORKBOOK,
      stamp: { created: "2026-05-01", revision: 1 },
      decide,
      changed: [],
      upgrade: false,
      example: null,
    }),
  );
}

/** Paths of all functions inside a value. */
function functionsIn(value: unknown, path: string): readonly string[] {
  if (typeof value === "function") return [path];
  if (typeof value !== "object" || value === null) return [];
  const inner = value instanceof Map ? [...value] : Object.entries(value);
  return inner.flatMap(([key, each]) => functionsIn(each, `${path}.${String(key)}`));
}

test("a copy of the plans of all sheets equals them, and nothing in them is a function", () => {
  fc.assert(
    fc.property(
      models(),
      fc.constantFrom("sv" as const, "en" as const),
      fc.boolean(),
      (model, language, decide) => {
        const plans = plansOf(model, language, decide);
        expect(plans).toHaveLength(ALWAYS.length);
        expect(functionsIn(plans, "plans")).toEqual([]);
        expect(structuredClone(plans)).toEqual(plans);
      },
    ),
    { numRuns: 8 },
  );
});
