/** Units and their weights, and who accepts which channel. */
import * as fc from "fast-check";
import { acceptance } from "../../../src/domain/units/acceptance";
import { isElectronic } from "../../../src/domain/model/model";
import { channelId, targetGroupId } from "../../../src/domain/model/ids";
import {
  targetGroupLists,
  groupWeights,
  isUnit,
  segmentShares,
  weighSegments,
} from "../../../src/domain/units/units";
import { models } from "../reference/models";
import { channel, model, service, targetGroup } from "../small-models";

describe("shares of the segments", () => {
  it("are scaled to add up to 1, blank counting as 0", () => {
    expect(segmentShares(targetGroup("g", [30, 10, 10]))).toEqual([0.6, 0.2, 0.2]);
    expect(segmentShares(targetGroup("g", [1, null, 3]))).toEqual([0.25, 0, 0.75]);
  });

  it("are thirds when they add up to 0 or are all blank", () => {
    expect(segmentShares(targetGroup("g", [0, 0, 0]))).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(segmentShares(targetGroup("g", [null, null, null]))).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });
});

describe("weights of the target groups", () => {
  it("follow the sizes", () => {
    expect(groupWeights([{ size: 300 }, { size: 100 }])).toEqual([0.75, 0.25]);
  });

  it("are equal when a size is missing, even beside a size of 0, or when all are 0", () => {
    expect(groupWeights([{ size: 300 }, { size: null }])).toEqual([0.5, 0.5]);
    expect(groupWeights([{ size: 0 }, { size: 0 }])).toEqual([0.5, 0.5]);
    expect(groupWeights([{ size: 0 }, { size: 4 }])).toEqual([0, 1]);
  });

  it("times the shares add up to 1", () => {
    fc.assert(
      fc.property(models(), ({ groups }) => {
        const total = weighSegments(groups).reduce((sum, { weight }) => sum + weight, 0);
        expect(total).toBeCloseTo(groups.length === 0 ? 0 : 1, 12);
      }),
    );
  });

  it("make a unit of a segment by its share within its group, not of all", () => {
    const groups = [targetGroup("small", [80, 10, 10], 1), targetGroup("large", [95, 5, 0], 99)];
    const units = weighSegments(groups).filter((segment) => isUnit(segment, 0.1));
    expect(units.map(({ group, segment }) => `${group} ${segment}`)).toEqual([
      "small E",
      "small M",
      "small P",
      "large E",
    ]);
  });
});

describe("the target groups of a service", () => {
  const groups = [targetGroup("a", [1, 1, 1]), targetGroup("b", [1, 1, 1])];

  it("are all of them when it lists none, else each listed once", () => {
    const services = [
      service("all"),
      service("one", { targetGroups: [targetGroupId("b"), targetGroupId("b")] }),
    ];
    const { lists, ofService } = targetGroupLists({ services, groups });
    expect([...ofService].map((place) => lists[place])).toEqual([[0, 1], [1]]);
  });

  it("are none when it lists only unknown ones", () => {
    const services = [service("s", { targetGroups: [targetGroupId("gone")] })];
    const { lists, ofService } = targetGroupLists({ services, groups });
    expect(lists[ofService[0] ?? -1]).toEqual([]);
  });
});

describe("acceptance", () => {
  const groups = [targetGroup("g", [1, 1, 1]), targetGroup("other", [1, 1, 1])];
  const channels = [channel("web"), channel("office", { group: "h2h" })];
  const of = (needs: Parameters<typeof acceptance>[0]["needs"]) => {
    const accepted = acceptance(model({ channels, groups, needs }));
    return [0, 1].map((column) => [0, 1, 2].map((segment) => accepted.of(column, 0, segment)));
  };

  it("has its defaults for electronic and personal channels", () => {
    expect(of([])).toEqual([
      [1, 0.75, 0.25],
      [0.5, 0.75, 1],
    ]);
  });

  it("is the need, for all segments of that group alone, when one is stated", () => {
    const group = targetGroupId("g");
    const other = targetGroupId("other");
    const web = channelId("web");
    expect(
      of([
        { group, channel: web, acceptance: 0 },
        { group: other, channel: web, acceptance: 0.9 },
      ]),
    ).toEqual([
      [0, 0, 0],
      [0.5, 0.75, 1],
    ]);
  });

  it("takes every channel group but human–human as electronic, unless stated otherwise", () => {
    expect(
      (["m2m", "h2m", "m2h", null] as const).map((group) =>
        isElectronic({ group, electronic: null }),
      ),
    ).toEqual([true, true, true, true]);
    expect(isElectronic({ group: "h2h", electronic: null })).toBe(false);
    expect(isElectronic({ group: "h2h", electronic: true })).toBe(true);
    expect(isElectronic({ group: "h2m", electronic: false })).toBe(false);
  });
});
