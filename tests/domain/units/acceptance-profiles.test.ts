/** Sending volume by profiles of acceptance gives the same as sending it unit by unit. */
import { atIndex, axesOf } from "../../../src/domain/model/matrix";
import fc from "fast-check";
import { acceptanceProfiles, preferences } from "../../../src/domain/units/acceptance-profiles";
import { CELL_CLASSES, type CellClass, type Model } from "../../../src/domain/model/model";
import { scoreMatrix, type Scores } from "../../../src/domain/score/score";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { contestedModels, models } from "../reference/models";
import { channel, classMatrix, model, service, targetGroup } from "../small-models";

/** Volumes wanted of one service by its profiles: what formulas in the workbook do. */
function byProfiles(
  { services, channels }: Model,
  scores: Scores,
  { profiles, shares }: ReturnType<typeof acceptanceProfiles>,
  row: number,
  classes: readonly CellClass[],
): number[] {
  const volumes = channels.map(() => 0);
  const primary = classes.indexOf("primary");
  const volume = services[row]?.volume ?? null;
  if (primary < 0 || volume === null) return volumes;
  const order = preferences(scores, row);
  let left = volume;
  const send = (to: number, amount: number): void => {
    volumes[to] = (volumes[to] ?? 0) + amount;
  };
  for (const { profile, weight } of shares[row] ?? []) {
    const levels = profiles[profile] ?? [];
    let receiver = primary;
    if (levels[primary] === 0) {
      let best = 0;
      classes.forEach((cellClass, column) => {
        const level = levels[column] ?? 0;
        if (level === 0 || (cellClass !== "primary" && cellClass !== "complement")) return;
        const rank = level * 1000 + (order[column] ?? 0);
        if (rank > best) [best, receiver] = [rank, column];
      });
    }
    send(receiver, volume * weight);
    left -= volume * weight;
  }
  send(primary, left);
  return volumes;
}

const withClasses = (any: fc.Arbitrary<Model>) =>
  any.chain((each) =>
    fc.record({
      each: fc.constant(each),
      classes: fc.tuple(
        ...each.services.map(() =>
          fc.tuple(
            ...each.channels.map(() =>
              fc.oneof(
                fc.constantFrom<CellClass>("primary", "complement"),
                fc.constantFrom(...CELL_CLASSES),
              ),
            ),
          ),
        ),
      ),
    }),
  );

test("the volumes are the same in any model with any decisions", () => {
  fc.assert(
    fc.property(
      fc.oneof(withClasses(models()), withClasses(contestedModels)),
      ({ each, classes }) => {
        const scores = scoreMatrix(each);
        const profiles = acceptanceProfiles(each);
        const wanted = volumesWanted(each, scores, classMatrix(each, classes)).volumes;
        classes.forEach((own, row) => {
          byProfiles(each, scores, profiles, row, own).forEach((volume, column) => {
            expect(volume).toBeCloseTo(atIndex(wanted, row, column), 4);
          });
        });
      },
    ),
    { numRuns: 300 },
  );
});

test("units that accept the channels alike are one profile, and those that part none are no profile", () => {
  const web = channel("web");
  const office = channel("office", { group: "h2h" });
  const any = model({
    services: [service("s")],
    channels: [web, office],
    groups: [targetGroup("a", [50, 30, 20]), targetGroup("b", [50, 30, 20])],
  });
  // E: web 1, office 0.5; M: both 0.75; P: web 0.25, office 1. Threshold 0.6.
  const { profiles, shares } = acceptanceProfiles(any);
  expect(profiles).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(shares[0]?.map(({ profile }) => profile)).toEqual([0, 1]);
  expect(shares[0]?.[0]?.weight).toBeCloseTo(0.5, 12);
  expect(shares[0]?.[1]?.weight).toBeCloseTo(0.2, 12);
});

test("segments too small to be units have no share", () => {
  const any = model({
    services: [service("s")],
    channels: [channel("web"), channel("office", { group: "h2h" })],
    groups: [targetGroup("a", [95, 0, 5])],
  });
  expect(acceptanceProfiles(any).shares[0]).toEqual([{ profile: 0, weight: 0.95 }]);
});

test("levels rise with the acceptance, and differences below 1e-9 are none", () => {
  const channels = ["a", "b", "c", "d"].map((id) => channel(id));
  const group = targetGroup("g", [1, 0, 0]);
  const needs = [0.7, 0.9, 0.7 + 1e-12, 0.5].map((acceptance, column) => ({
    group: group.id,
    channel: channels[column]?.id ?? channel("x").id,
    acceptance,
  }));
  const any = model({ services: [service("s")], channels, groups: [group], needs });
  expect(acceptanceProfiles(any).profiles).toEqual([[1, 2, 1, 0]]);
});

test("channels are preferred by score, then by the earlier column; without a score last", () => {
  const channels = ["a", "b", "c", "d"].map((id) => channel(id));
  const cells = Float64Array.from([50, Number.NaN, 70, 50 + 1e-12]);
  const score = { ...axesOf({ services: [service("s")], channels }), cells };
  expect(preferences({ user: score, authority: score, score }, 0)).toEqual([3, 1, 4, 2]);
});
