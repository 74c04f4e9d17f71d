/** Savings and the forecast against an independent, slow working out of the method's text alone. */
import * as fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import { changes } from "../../../src/domain/changes/changes";
import { holdingClasses } from "../../../src/domain/decisions/effective";
import type { CellClass, Model } from "../../../src/domain/model/model";
import { forecast } from "../../../src/domain/money/forecast";
import { CASES, savings } from "../../../src/domain/money/saving";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { lettersOf, models, oddModels } from "../reference/models";
import { referenceMoney } from "../reference/money";
import { classMatrix } from "../small-models";

const RUNS = { numRuns: 400 };

const withLetters: fc.Arbitrary<[Model, CellClass[][]]> = fc
  .oneof({ weight: 4, arbitrary: models() }, { weight: 1, arbitrary: oddModels })
  .chain((any) => fc.tuple(fc.constant(any), lettersOf(any)));

const worked = (any: Model, letters: readonly (readonly CellClass[])[]) => {
  const matrix = classMatrix(any, letters);
  const wanted = volumesWanted(any, matrix);
  const { gates } = classify(any);
  const classes = holdingClasses(gates, matrix);
  return { wanted, gates, classes };
};

/** The largest sum of a model, which others are held against. */
const scaleOf = ({ years }: ReturnType<typeof referenceMoney>): number =>
  Math.max(...years.flatMap((year) => [year.internalCostIfKept, year.externalCostIfKept]), 1e6);

/** Equal to nine digits of the largest. */
const near = (found: number, expected: number, scale: number): void => {
  expect(Math.abs(found - expected) / Math.max(1, scale)).toBeLessThan(1e-9);
};

it("savings are low, base and high, internal and external, as the reference has them", () => {
  fc.assert(
    fc.property(withLetters, ([any, letters]) => {
      const reference = referenceMoney(any, letters);
      const found = savings(any, worked(any, letters).wanted);
      expect([...found.compared].map((is) => is === 1)).toEqual(reference.compared);
      const moving = found.moved.cells.reduce((sum, own) => sum + Math.abs(own || 0), 0);
      // Of a billionth of a contact no share can be told.
      if (moving > 1e-6) near(found.internal.unknown, reference.unknown, 1);
      const scale = scaleOf(reference);
      for (const of of CASES) {
        near(found.internal.totals[of], reference.internal[of], scale);
        near(found.external.totals[of], reference.external[of], scale);
      }
    }),
    RUNS,
  );
});

it("years have the savings, costs and channels that the reference has", () => {
  fc.assert(
    fc.property(withLetters, ([any, letters]) => {
      const reference = referenceMoney(any, letters);
      const { wanted, classes } = worked(any, letters);
      const found = forecast(any, classes, wanted);
      const scale = scaleOf(reference);
      expect(found.years).toHaveLength(reference.years.length + 1);
      found.years.slice(1).forEach((own, index) => {
        const year = reference.years[index];
        if (year === undefined) throw new Error(`There is no year ${index + 1}.`);
        near(own.saving, year.saving, scale);
        near(own.externalSaving, year.externalSaving, scale);
        near(own.cost.internal, year.internalCost, scale);
        near(own.costIfKept.internal, year.internalCostIfKept, scale);
        near(own.cost.external, year.externalCost, scale);
        near(own.costIfKept.external, year.externalCostIfKept, scale);
        expect(own.introduction).toBe(year.introduction);
        near(own.yearly, year.yearly, scale);
      });
      const staying = found.staying.map(({ column }) => any.channels[column]?.id).sort();
      expect(staying).toEqual(reference.staying);
    }),
    RUNS,
  );
});

it("introductions are those of the action plan", () => {
  fc.assert(
    fc.property(withLetters, ([any, letters]) => {
      const { wanted, gates, classes } = worked(any, letters);
      const plan = changes({ model: any, classes, gates, wanted, reasons: [] });
      const { channels } = forecast(any, classes, wanted);
      expect(channels.map(({ introductions }) => introductions)).toEqual(
        any.channels.map(
          ({ id }) =>
            plan.filter(({ kind, channel }) => kind === "introduce" && channel === id).length,
        ),
      );
    }),
    RUNS,
  );
});
