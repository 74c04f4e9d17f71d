/** What the order of channels and the day of a run may change, and what a more complex matter may not lose. */
import * as fc from "fast-check";
import { catalogueChannels } from "../../src/example/catalogue/channels";
import { classify } from "../../src/domain/classification/classification";
import { at, rowAt } from "../../src/domain/model/matrix";
import type { CellClass, Channel, Model } from "../../src/domain/model/model";
import { KINDS } from "../../src/domain/model/model";
import { volumesWanted } from "../../src/domain/volumes/volumes-wanted";
import { isHuman, modeOf } from "./reference/known";
import { contestedModels, lettersOf, models } from "./reference/models";
import { classMatrix, model, service, targetGroup } from "./small-models";

const RUNS = { numRuns: 300 };
const anyModel = fc.oneof(models(), contestedModels);

/** Channels that hardly any two score alike. */
const uneven = (channels: readonly Channel[]): Channel[] =>
  channels.map((each, column) => ({
    ...each,
    richness: each.richness === null ? null : 1 + ((each.richness * 0.731 + column * 1.137) % 4),
    capacity: each.capacity === null ? null : 1 + ((each.capacity * 0.557 + column * 0.871) % 4),
    cost: each.cost === null ? null : each.cost + 7.31 + column * 11.17,
    minutes: each.minutes === null ? null : each.minutes + 1.37 + column * 2.19,
  }));

function subsetsOf<T>(of: readonly T[]): T[][] {
  let subsets: T[][] = [[]];
  for (const one of of) subsets = [...subsets, ...subsets.map((subset) => [...subset, one])];
  return subsets;
}

/** Whether two sets of channels of one size have equal sums of scores, which only the columns could part. */
function hasTies(scores: readonly number[]): boolean {
  const sums = subsetsOf(scores.filter((score) => !Number.isNaN(score)))
    .map((subset) => [subset.length, subset.reduce((total, score) => total + score, 0)] as const)
    .sort(([oneSize, one], [otherSize, other]) => oneSize - otherSize || one - other);
  return sums.some(([size, total], place) => {
    const [sizeBefore, before] = sums[place - 1] ?? [NaN, NaN];
    return size === sizeBefore && total - before < 1e-6;
  });
}

/** What is told of the one of several even channels that is named, or of those that it is even with. */
const OF_THE_TIE: readonly string[] = ["conflict", "assumed-cost"];

describe("the order of the channels", () => {
  const reordered = anyModel.chain((any) =>
    fc.record({
      any: fc.constant({ ...any, channels: uneven(any.channels) }),
      order: fc.shuffledSubarray([...any.channels.keys()], { minLength: any.channels.length }),
    }),
  );

  it("changes classes and flags only in exact ties", () => {
    let compared = 0;
    fc.assert(
      fc.property(reordered, ({ any, order }) => {
        const channels = order.flatMap((column) => any.channels[column] ?? []);
        const before = classify(any);
        const after = classify({ ...any, channels });
        any.services.forEach(({ id: own }, row) => {
          if (hasTies([...rowAt(before.scores.score, row)])) return;
          compared += 1;
          for (const { id } of channels) {
            expect(at(after.suggested, own, id)).toBe(at(before.suggested, own, id));
          }
          const flags = ({ services }: typeof before) =>
            services[row]?.flags.filter((flag) => !OF_THE_TIE.includes(flag));
          expect(flags(after)).toEqual(flags(before));
          expect(after.services[row]?.uncovered).toEqual(before.services[row]?.uncovered);
        });
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(RUNS.numRuns / 2);
  });
});

describe("the day of a run", () => {
  const withLetters = anyModel.chain((any) => fc.tuple(fc.constant(any), lettersOf(any)));
  const ended = { lastYear: null };
  const always = { from: "", to: "" };

  const outcome = (any: Model, letters: readonly (readonly CellClass[])[], today: string) => {
    const { services, suggested, scores } = classify({ ...any, today });
    const { volumes } = volumesWanted({ ...any, today }, classMatrix(any, letters));
    return { services, suggested, scores, volumes };
  };

  it("moves nothing where no channel has a last year and no rule a date", () => {
    fc.assert(
      fc.property(withLetters, ([any, letters]) => {
        const timeless = {
          ...any,
          channels: any.channels.map((each) => ({ ...each, ...ended })),
          rules: any.rules.map((each) => ({ ...each, ...always })),
        };
        expect(outcome(timeless, letters, "2019-06-01")).toEqual(
          outcome(timeless, letters, "2055-01-31"),
        );
      }),
      RUNS,
    );
  });

  it("moves nothing within a year in which no rule begins or ends", () => {
    fc.assert(
      fc.property(withLetters, ([any, letters]) => {
        expect(outcome(any, letters, "2026-03-03")).toEqual(outcome(any, letters, "2026-12-31"));
      }),
      RUNS,
    );
  });
});

describe("a service that becomes more complex", () => {
  const channels = catalogueChannels("en");
  const human = channels.filter((each) => isHuman(modeOf(each)));

  const GROUPS = [
    [0.5, 0.3, 0.2],
    [0.8, 0.17, 0.03],
    [0.15, 0.3, 0.55],
    [1, 0, 0],
    [0, 0, 1],
  ] as const;

  it.each(KINDS)("keeps a human channel with the catalogue (%s)", (kind) => {
    const lost: string[] = [];
    for (const shares of GROUPS) {
      for (const volume of [null, 5, 50, 500, 5000, 50000]) {
        for (const agent of [null, true]) {
          const complexities = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];
          const any = model({
            channels,
            groups: [targetGroup("group", shares)],
            services: complexities.map((complexity) =>
              service(`${complexity}`, { kinds: [kind], volume, agent, complexity }),
            ),
          });
          const { suggested } = classify(any);
          const meets = any.services.map(({ id: own }) =>
            human.some(({ id }) => ["primary", "complement"].includes(at(suggested, own, id))),
          );
          meets.forEach((meeting, step) => {
            if (!meeting && meets.slice(0, step).includes(true)) {
              lost.push(`${shares.join()} ${volume ?? "-"} ${complexities[step] ?? ""}`);
            }
          });
          // The most complex matters always have one.
          if (meets.at(-1) !== true) lost.push(`${shares.join()} ${volume ?? "-"} never`);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});
