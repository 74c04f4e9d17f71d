/** The classification and the wanted volumes against an independent, slow working out of the method's text alone. */
import * as fc from "fast-check";
import { classify } from "../../src/domain/classification/classification";
import { atIndex, rowAt } from "../../src/domain/model/matrix";
import type { CellClass, Model } from "../../src/domain/model/model";
import { volumesWanted } from "../../src/domain/volumes/volumes-wanted";
import { serviceGroups } from "../../src/domain/service-groups/service-groups";
import { contestedModels, lettersOf, models, oddModels } from "./reference/models";
import { referenceMedoid } from "./reference/medoid";
import { referenceClassify } from "./reference/reference";
import { referenceWanted } from "./reference/volumes";
import { classMatrix } from "./small-models";

interface UnitName {
  readonly group: string | null;
  readonly segment: string;
  readonly help: boolean;
}

const unitNames = (units: readonly UnitName[]): string[] =>
  units.map(({ group, segment, help }) => JSON.stringify([group, segment, help])).sort();

const sorted = (names: Iterable<string>): string[] => [...names].sort();

/** What the domain says of each service. */
const classified = (model: Model): unknown[] => {
  const { services, suggested } = classify(model);
  return services.map((service, row) => ({
    id: service.id,
    frequency: service.frequency,
    complexity: service.complexity,
    assumed: sorted(service.assumed),
    flags: sorted(service.flags),
    uncovered: unitNames(service.uncovered),
    classes: [...rowAt(suggested, row)],
  }));
};

/** What the reference says of each service, in the same form. */
const expected = (model: Model): unknown[] =>
  referenceClassify(model).map((service) => ({
    id: service.id,
    frequency: service.frequency,
    complexity: service.complexity,
    assumed: sorted(service.assumed),
    flags: sorted(service.flags),
    uncovered: unitNames(service.uncovered),
    classes: model.channels.map(({ id }) => service.channels[id]?.class),
  }));

const anyModel = fc.oneof({ weight: 4, arbitrary: models() }, { weight: 1, arbitrary: oddModels });

/** The places at which two lists of numbers differ by 1e-9 or more; null and NaN are none. */
function apart(found: ArrayLike<number>, wanted: readonly (number | null)[], scale = 1): unknown[] {
  return wanted.flatMap((number, place) => {
    const own = found[place] ?? NaN;
    const same = number === null ? Number.isNaN(own) : Math.abs(own - number) < 1e-9 * scale;
    return same ? [] : [{ place, found: own, wanted: number }];
  });
}

const RUNS = { numRuns: 400 };

describe("classification against the reference", () => {
  it("gives the same classes, levels, assumptions, flags and uncovered units", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(classified(model)).toEqual(expected(model));
      }),
      RUNS,
    );
  });

  it("chooses the same complements where many sets must be weighed", () => {
    fc.assert(
      fc.property(contestedModels, (model) => {
        expect(classified(model)).toEqual(expected(model));
      }),
      RUNS,
    );
  });

  it("gives the same need, sides and scores to 9 decimals", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { scores } = classify(model);
        const cells = referenceClassify(model).flatMap((service) =>
          model.channels.map(({ id }) => service.channels[id]),
        );
        for (const part of ["need", "user", "authority", "score"] as const) {
          const wanted = cells.map((cell) => cell?.[part] ?? null);
          expect({ part, apart: apart(scores[part].cells, wanted) }).toEqual({ part, apart: [] });
        }
      }),
      RUNS,
    );
  });

  it("gives the same interval in which each primary stays", () => {
    fc.assert(
      fc.property(fc.oneof(anyModel, contestedModels), (model) => {
        const wanted = referenceClassify(model);
        classify(model).services.forEach((service, row) => {
          const interval = wanted[row]?.stability ?? null;
          expect(service.stability === null).toBe(interval === null);
          expect(apart(service.stability ?? [], interval ?? [], 10)).toEqual([]);
        });
      }),
      RUNS,
    );
  });
});

const withLetters = anyModel.chain((model) =>
  fc.tuple(
    fc.constant(model),
    fc.oneof(
      lettersOf(model),
      fc.constant(
        referenceClassify(model).map(({ channels }) =>
          model.channels.map(({ id }): CellClass => channels[id]?.class ?? "open"),
        ),
      ),
    ),
  ),
);

describe("wanted volumes against the reference", () => {
  it("are the same whatever letters stand in the matrix", () => {
    fc.assert(
      fc.property(withLetters, ([model, letters]) => {
        const { volumes } = volumesWanted(model, classMatrix(model, letters));
        referenceWanted(model, letters).forEach((wanted, row) => {
          const found = model.channels.map((_, column) => atIndex(volumes, row, column));
          const scale = Math.max(1, ...wanted.map((contacts) => contacts ?? 0));
          expect(apart(found, wanted, scale)).toEqual([]);
        });
      }),
      RUNS,
    );
  });
});

describe("the medoid of a group of services against the reference", () => {
  const letter = fc.constantFrom<CellClass>("primary", "complement", "open");
  const members = fc.array(
    fc.record({
      classes: fc.tuple(letter, letter, letter),
      volume: fc.option(fc.constantFrom(0, 1, 1, 2, 100), { freq: 2 }),
    }),
    { minLength: 1, maxLength: 7 },
  );

  it("is the same when all services are merged into one group", () => {
    fc.assert(
      fc.property(members, (services) => {
        const classes = services.map((one) => one.classes);
        const volumes = services.map(({ volume }) => volume);
        const [group] = serviceGroups(classes, volumes, 1);
        expect(group?.classes).toEqual(classes[referenceMedoid(services)]);
      }),
      RUNS,
    );
  });
});
