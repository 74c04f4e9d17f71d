/** The classification against an independent, slow one written from the method's text alone. */
import { rowAt } from "../../src/domain/model/matrix";
import * as fc from "fast-check";
import { classify } from "../../src/domain/classification/classification";
import type { CellClass, Model } from "../../src/domain/model/model";
import { scoreMatrix } from "../../src/domain/score/score";
import { contestedModels, models } from "./reference/models";
import { referenceClassify } from "./reference/reference";
import type { ClassCode, ReferenceService } from "./reference/reference";

const CODES: Readonly<Record<CellClass, ClassCode>> = {
  primary: "H",
  complement: "K",
  discouraged: "B",
  forbidden: "F",
  "not-applicable": "-",
  open: "",
};

const rows = (services: readonly ReferenceService[], model: Model): unknown[] =>
  services.map((service) => ({
    id: service.id,
    frequency: service.frequency,
    complexity: service.complexity,
    flags: [...service.flags],
    uncovered: service.uncovered.map((unit) => `${unit.segment} ${unit.group}`).sort(),
    classes: model.channels.map((channel) => service.channels[channel.id]?.class),
  }));

const classified = (model: Model): unknown[] => {
  const { services, suggested } = classify(model);
  return services.map((service, row) => ({
    id: service.id,
    frequency: service.frequency,
    complexity: service.complexity,
    flags: [...service.flags].sort(),
    uncovered: service.uncovered.map((unit) => `${unit.segment} ${unit.group}`).sort(),
    classes: rowAt(suggested, row).map((each) => CODES[each]),
  }));
};

const RUNS = { numRuns: 1500 };

describe("classification against the reference", () => {
  it("gives the same classes, levels, flags and uncovered units", () => {
    fc.assert(
      fc.property(models(), (model) => {
        expect(classified(model)).toEqual(rows(referenceClassify(model), model));
      }),
      RUNS,
    );
  });

  it("chooses the same complements where many sets must be weighed", () => {
    fc.assert(
      fc.property(contestedModels, (model) => {
        expect(classified(model)).toEqual(rows(referenceClassify(model), model));
      }),
      RUNS,
    );
  });

  it("gives the same scores and sides to 9 decimals", () => {
    fc.assert(
      fc.property(models(), (model) => {
        const matrix = scoreMatrix(model);
        const expected = referenceClassify(model).flatMap((service) =>
          model.channels.map((channel) => service.channels[channel.id]),
        );
        for (const side of ["user", "authority", "score"] as const) {
          const apart = expected.filter((cell, place) => {
            const actual = matrix[side].cells[place] ?? NaN;
            const wanted = cell?.[side] ?? null;
            return wanted === null ? !Number.isNaN(actual) : !(Math.abs(actual - wanted) < 5e-10);
          });
          expect(apart).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("gives the same interval in which each primary is safe", () => {
    fc.assert(
      fc.property(models(), (model) => {
        const wanted = referenceClassify(model);
        classify(model).services.forEach((service, row) => {
          const interval = wanted[row]?.stability ?? null;
          expect(service.stability === null).toBe(interval === null);
          expect(service.stability?.[0] ?? 0).toBeCloseTo(interval?.[0] ?? 0, 8);
          expect(service.stability?.[1] ?? 0).toBeCloseTo(interval?.[1] ?? 0, 8);
        });
      }),
      RUNS,
    );
  });
});
