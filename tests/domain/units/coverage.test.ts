/** The units of a service, the need that follows from them, and whom some channels leave. */
import * as fc from "fast-check";
import { targetGroupId } from "../../../src/domain/model/ids";
import type { Model, Service } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import { bestAcceptance, unserved, type Coverage } from "../../../src/domain/units/coverage";
import { methodTables } from "../../../src/domain/units/method-tables";
import {
  groupUnits,
  reachOf,
  servicesOfGroups,
  unitInService,
} from "../../../src/domain/units/served-groups";
import { models } from "../reference/models";
import { channel, model, service, targetGroup } from "../small-models";

const web = channel("web", { richness: 3 });
const phone = channel("phone", { group: "h2h", richness: 3 });
const people = targetGroup("people", [50, 30, 20], 100);

const withService = (of: Partial<Service>, stated: Partial<Model> = {}): Model =>
  model({
    services: [service("s", { kinds: ["apply"], ...of })],
    channels: [web, phone],
    groups: [people],
    ...stated,
  });

const coverOf = (of: Partial<Service>, stated: Partial<Model> = {}): Coverage =>
  methodTables(withService(of, stated)).coverageOf(0);

const named = (units: readonly { group: string | null; segment: string; help: boolean }[]) =>
  units.map(
    ({ group, segment, help }) => `${group ?? "everyone"} ${segment}${help ? " help" : ""}`,
  );

const allOf = (cover: Coverage) => named(cover.unitsOf(() => true));

describe("the units of a service", () => {
  it("are the segments, and those of each that need help", () => {
    expect(allOf(coverOf({ complexity: 3 }))).toEqual([
      "people E",
      "people E help",
      "people M",
      "people M help",
      "people P",
      "people P help",
    ]);
    const { classes } = coverOf({ complexity: 3 });
    // Help 0.15.
    const expected = [0.425, 0.075, 0.255, 0.045, 0.17, 0.03];
    classes.forEach(({ weight, counted }, place) => {
      expect(weight).toBeCloseTo(expected[place] ?? NaN, 12);
      expect(counted).toBe(weight);
    });
  });

  it("have nobody who needs help with the simplest, and no segment without a share", () => {
    expect(allOf(coverOf({ complexity: 1 }))).toEqual(["people E", "people M", "people P"]);
    const groups = [targetGroup("g", [1, 0, 1])];
    expect(allOf(coverOf({ complexity: 1 }, { groups }))).toEqual(["g E", "g P"]);
  });

  it("are everyone's where there are no target groups, and nobody's where a service serves none", () => {
    expect(allOf(coverOf({ complexity: 1 }, { groups: [] }))).toEqual([
      "everyone E",
      "everyone M",
      "everyone P",
    ]);
    const nobody = coverOf({ targetGroups: [targetGroupId("gone")] });
    expect(nobody.classes).toEqual([]);
    expect([...nobody.need]).toEqual([NaN, NaN]);
    expect(unserved(nobody, [], 0.6)).toEqual([]);
  });

  it("count from the least share, of those who need help from the share that does", () => {
    // 4 % of the group is P: too few to count without help, but all who need help count at 0.15.
    const groups = [targetGroup("g", [96, 0, 4])];
    expect(allOf(coverOf({ complexity: 3 }, { groups }))).toEqual(["g E", "g E help", "g P help"]);
    const settings = { ...DEFAULT_SETTINGS, minimumShare: 0.16 };
    expect(allOf(coverOf({ complexity: 3 }, { groups, settings }))).toEqual(["g E"]);
    // At exactly the least share a unit counts: 0.05 needs help at complexity 2.
    expect(allOf(coverOf({ complexity: 2 }))).toContain("people P help");
  });

  it("count by their share in their group, however small the group is", () => {
    const groups = [targetGroup("small", [1, 0, 0], 1), targetGroup("large", [0, 0, 1], 1_000_000)];
    expect(allOf(coverOf({ complexity: 1 }, { groups }))).toEqual(["small E", "large P"]);
  });

  it("weigh 1 together, and their need lies between 0 and 1", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const tables = methodTables(any);
        fc.pre(any.settings.population.some((share) => share > 0));
        any.services.forEach((_, row) => {
          const { classes, need } = tables.coverageOf(row);
          if (classes.length === 0) return;
          expect(classes.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 7);
          for (const share of need) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-9);
          }
        });
      }),
    );
  });
});

describe("whom some channels leave", () => {
  it("are the counted units of whom none of them is accepted enough", () => {
    const cover = coverOf({ complexity: 3 });
    expect(named(unserved(cover, [0], 0.6))).toEqual([
      "people E help",
      "people M help",
      "people P",
      "people P help",
    ]);
    expect(unserved(cover, [0, 1], 0.6)).toEqual([]);
    // The telephone is accepted by E at exactly 0.6.
    expect(unserved(cover, [1], 0.6)).toEqual([]);
    expect(named(unserved(cover, [1], 0.61))).toEqual(["people E", "people E help"]);
  });

  it("follow the best of the channels, none where there are none", () => {
    const cover = coverOf({ complexity: 1 });
    expect(bestAcceptance(cover, 0, [0, 1])).toBe(1);
    expect(bestAcceptance(cover, 0, [1])).toBe(0.6);
    expect(bestAcceptance(cover, 0, [])).toBe(0);
  });
});

describe("the tables of a model", () => {
  it("share one coverage between services that are alike to people", () => {
    const services = [
      service("a", { kinds: ["apply"], complexity: 3 }),
      service("b", { kinds: ["dialogue"], complexity: 3 }),
      service("c", { kinds: ["decide"], complexity: 3 }),
      service("d", { kinds: ["apply"], complexity: 2 }),
    ];
    const tables = methodTables(withService({}, { services }));
    expect(tables.coverageOf(1)).toBe(tables.coverageOf(0));
    expect(tables.coverageOf(2)).not.toBe(tables.coverageOf(0));
    expect(tables.coverageOf(3)).not.toBe(tables.coverageOf(0));
  });

  it("refuse a service that is not there", () => {
    expect(() => methodTables(withService({})).groupsOf(1)).toThrow(RangeError);
  });
});

describe("units of target groups in a service", () => {
  const any = withService({ complexity: 3 });
  const units = groupUnits(any);

  it("are named by their group, segment and help, whether they count or not", () => {
    expect(units).toHaveLength(6);
    expect(units[1]).toEqual({ group: 0, segment: "E", help: true, share: 0.5 });
    expect(groupUnits(withService({}, { groups: [] }))).toHaveLength(6);
  });

  it("have their share in the service, and the channels that serve them", () => {
    const inService = units.map((unit) => unitInService(any, 0, unit));
    const expected = [0.425, 0.075, 0.255, 0.045, 0.17, 0.03];
    inService.forEach(({ share }, place) => {
      expect(share).toBeCloseTo(expected[place] ?? NaN, 12);
    });
    expect(inService.map(({ counts }) => counts)).toEqual([true, true, true, true, true, true]);
    expect(inService.map(({ accepted }) => accepted)).toEqual([
      [true, true],
      [false, true],
      [true, true],
      [false, true],
      [false, true],
      [false, true],
    ]);
  });

  it("do not count where they are none", () => {
    const simple = withService({ complexity: 1 });
    const [, helped] = groupUnits(simple);
    if (helped === undefined) throw new Error("There is no unit.");
    expect(unitInService(simple, 0, helped)).toMatchObject({ share: 0, counts: false });
  });

  it("are the coverage's in any model", () => {
    fc.assert(
      fc.property(models(), (each) => {
        const tables = methodTables(each);
        const { minimumShare, acceptanceThreshold } = each.settings;
        fc.pre(minimumShare > 0);
        each.services.forEach((_, row) => {
          const cover = tables.coverageOf(row);
          const all = groupUnits(each).filter(({ group }) => tables.groupsOf(row).includes(group));
          const names = (of: typeof all) =>
            named(
              of.map(({ group, ...unit }) => ({
                ...unit,
                group: tables.groups[group]?.id ?? null,
              })),
            );
          const counted = all.filter((unit) => unitInService(each, row, unit).counts);
          // A group without people has no unit in the coverage.
          const present = new Set(allOf(cover));
          expect(names(counted).filter((name) => present.has(name))).toEqual(allOf(cover));
          each.channels.forEach((_channel, column) => {
            const left = counted.filter(
              (unit) => unitInService(each, row, unit).accepted[column] !== true,
            );
            expect(names(left).filter((name) => present.has(name))).toEqual(
              named(unserved(cover, [column], acceptanceThreshold)),
            );
          });
        });
      }),
    );
  });

  it("are reached by a primary before a complement", () => {
    expect(reachOf([true, true], ["complement", "primary"])).toBe("primary");
    expect(reachOf([true, false], ["complement", "primary"])).toBe("complement");
    expect(reachOf([true, false], ["open", "primary"])).toBe("none");
    expect(reachOf([true], ["discouraged"])).toBe("none");
  });

  it("belong to the services that are for their group", () => {
    const groups = [people, { ...targetGroup("old", [0, 0, 1]), parent: people.id }];
    const services = [service("a"), service("b", { targetGroups: [targetGroupId("old")] })];
    expect(servicesOfGroups(withService({}, { groups, services }))).toEqual([[0], [1]]);
    expect(servicesOfGroups(withService({}, { groups: [] }))).toEqual([[0]]);
  });
});
