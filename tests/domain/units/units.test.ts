/** Who has to be reached: weights of the target groups, their segments, and those who need help. */
import * as fc from "fast-check";
import { targetGroupId } from "../../../src/domain/model/ids";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import {
  groupWeights,
  helpAt,
  segmentShares,
  targetGroupLists,
  weighedGroups,
} from "../../../src/domain/units/units";
import { model, service, targetGroup } from "../small-models";

const { help } = DEFAULT_SETTINGS;

describe("shares of the segments", () => {
  const shares = (...of: Parameters<typeof targetGroup>[1]) =>
    segmentShares(targetGroup("g", of), DEFAULT_SETTINGS);

  it("are scaled to add up to 1, blank counting as 0", () => {
    expect(shares(30, 10, 10)).toEqual([0.6, 0.2, 0.2]);
    expect(shares(1, null, 3)).toEqual([0.25, 0, 0.75]);
  });

  it("are those of the population where all are blank or 0", () => {
    expect(shares(0, 0, 0)).toEqual([0.5, 0.3, 0.2]);
    expect(shares(null, null, null)).toEqual([0.5, 0.3, 0.2]);
    expect(shares(null, null, 0.001)).toEqual([0, 0, 1]);
  });

  it("of the population are scaled too, and may be none", () => {
    const of = (population: readonly number[]) =>
      segmentShares(targetGroup("g", [0, 0, 0]), { population });
    expect(of([2, 1, 1])).toEqual([0.5, 0.25, 0.25]);
    expect(of([0, 0, 0])).toEqual([0, 0, 0]);
  });
});

describe("weights of the target groups", () => {
  it("follow the sizes", () => {
    expect(groupWeights([{ size: 300 }, { size: 100 }])).toEqual([0.75, 0.25]);
    expect(groupWeights([{ size: 0 }, { size: 4 }])).toEqual([0, 1]);
  });

  it("have the median of the known sizes in place of one that is not known", () => {
    // 100, 200, 600 and the median, 200, of 1100.
    expect(
      groupWeights([{ size: 100 }, { size: 200 }, { size: 600 }, { size: null }]).map((weight) =>
        Math.round(weight * 1100),
      ),
    ).toEqual([100, 200, 600, 200]);
    // 0 is a size that is known.
    expect(groupWeights([{ size: 0 }, { size: null }])).toEqual([0.5, 0.5]);
  });

  it("are equal where none is known or they add up to 0", () => {
    expect(groupWeights([{ size: null }, { size: null }])).toEqual([0.5, 0.5]);
    expect(groupWeights([{ size: 0 }, { size: 0 }])).toEqual([0.5, 0.5]);
    expect(groupWeights([])).toEqual([]);
  });
});

describe("help", () => {
  it("is the share of the level, on a straight line between levels", () => {
    expect([1, 2, 3, 4, 5].map((level) => helpAt(level, help))).toEqual([0, 0.05, 0.15, 0.3, 0.5]);
    expect(helpAt(1.5, help)).toBeCloseTo(0.025, 12);
    expect(helpAt(4.25, help)).toBeCloseTo(0.35, 12);
  });

  it("lies between the levels around it", () => {
    const levels = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 5,
      maxLength: 5,
    });
    const complexity = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(levels, complexity, (shares, at) => {
        const [below = 0, above = 0] = [Math.floor(at), Math.ceil(at)].map(
          (level) => shares[level - 1] ?? 0,
        );
        expect(helpAt(at, shares)).toBeGreaterThanOrEqual(Math.min(below, above) - 1e-12);
        expect(helpAt(at, shares)).toBeLessThanOrEqual(Math.max(below, above) + 1e-12);
      }),
    );
  });
});

describe("the target groups of a service", () => {
  const groups = [
    targetGroup("a", [1, 1, 1]),
    { ...targetGroup("child", [1, 1, 1]), parent: targetGroupId("a") },
    targetGroup("b", [1, 1, 1]),
  ];
  const listOf = (listed: readonly string[], of = groups) => {
    const services = [service("s", { targetGroups: listed.map(targetGroupId) })];
    const { lists, ofService } = targetGroupLists({ services, groups: of });
    return lists[ofService[0] ?? -1];
  };

  it("are all that have no parent when it lists none", () => {
    expect(listOf([])).toEqual([0, 2]);
  });

  it("are those listed, each once, a parent and its child both", () => {
    expect(listOf(["b", "child", "b"])).toEqual([1, 2]);
    expect(listOf(["child", "a"])).toEqual([0, 1]);
  });

  it("are none when it lists only unknown ones, or all have a parent", () => {
    expect(listOf(["gone"])).toEqual([]);
    expect(listOf([], groups.slice(1, 2))).toEqual([]);
  });

  it("are everyone where the workbook has none", () => {
    expect(listOf(["gone"], [])).toEqual([0]);
    const settings = { ...DEFAULT_SETTINGS, population: [1, 1, 2] };
    expect(weighedGroups(model({ settings }))).toEqual([
      { id: null, size: null, shares: [0.25, 0.25, 0.5] },
    ]);
  });

  it("share the list of services that list alike", () => {
    const services = ["1", "2"].map((id) => service(id, { targetGroups: [targetGroupId("b")] }));
    const { lists, ofService } = targetGroupLists({ services, groups });
    expect(lists).toEqual([[2]]);
    expect([...ofService]).toEqual([0, 0]);
  });
});
