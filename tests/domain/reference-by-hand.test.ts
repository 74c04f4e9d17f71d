/** The reference itself, against a small model worked out by hand. */
import { channelId, requirementId, serviceId, targetGroupId } from "../../src/domain/model/ids";
import type { Channel, Model, Service } from "../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../src/domain/model/settings";
import { referenceClassify } from "./reference/reference";
import { referenceCosts, referenceVolumesWanted } from "./reference/volumes";

const blankService: Service = {
  id: serviceId("permit"),
  name: "Permit",
  department: "",
  kind: "apply",
  case: "",
  step: "",
  lifeEvent: "",
  process: "",
  targetGroups: [],
  volume: 1000,
  frequency: null,
  complexity: 3,
  requirements: [],
  agent: null,
  freeChoice: null,
  visibility: "public",
  growth: null,
};

const blankChannel: Channel = {
  id: channelId("web"),
  name: "Web",
  group: "h2m",
  electronic: null,
  kinds: [],
  richness: 3,
  capacity: 5,
  cost: 10,
  minutes: 12,
  capabilities: [],
  direction: null,
  lastYear: null,
};

const web = blankChannel;
const office: Channel = {
  ...blankChannel,
  id: channelId("office"),
  group: "h2h",
  richness: 5,
  capacity: 2,
  cost: 100,
  minutes: 60,
};

/** One group of whom 50 % prefer electronic ways, 30 % are between and 20 % prefer other ways. */
const model: Model = {
  services: [blankService],
  channels: [web, office],
  groups: [
    {
      id: targetGroupId("all"),
      name: "All",
      parent: null,
      size: 100,
      shares: { E: 50, M: 30, P: 20 },
    },
  ],
  requirements: [],
  rules: [],
  needs: [],
  volumes: [
    { service: blankService.id, channel: web.id, volume: 400 },
    { service: blankService.id, channel: office.id, volume: 600 },
  ],
  settings: DEFAULT_SETTINGS,
};

describe("the reference", () => {
  it("gives the scores that the arithmetic of the method gives", () => {
    const [result] = referenceClassify(model);
    // Level 4. Web: fits 1 and 1 − 0.125, need 0.5 + 0.225 + 0.05, economy 0.9.
    expect(result?.frequency).toBe(4);
    expect(result?.channels[web.id]?.user).toBeCloseTo(100 * (0.6 + 0.4 * 0.775), 9);
    expect(result?.channels[web.id]?.authority).toBeCloseTo(100 * (0.7 * 0.875 + 0.3 * 0.9), 9);
    expect(result?.channels[web.id]?.score).toBeCloseTo(89.625, 9);
    // Office: fits 1 − 0.25 and 1 − 0.5, need 0.25 + 0.225 + 0.2, economy 0.
    expect(result?.channels[office.id]?.user).toBeCloseTo(72, 9);
    expect(result?.channels[office.id]?.authority).toBeCloseTo(35, 9);
    expect(result?.channels[office.id]?.score).toBeCloseTo(53.5, 9);
  });

  it("adds the complement that serves those whom the primary leaves", () => {
    const [result] = referenceClassify(model);
    expect(result?.channels[web.id]?.class).toBe("H");
    expect(result?.channels[office.id]?.class).toBe("K");
    expect(result?.uncovered).toEqual([]);
    expect(result?.flags).toEqual([]);
    expect(result?.stability).toEqual([0, 1]);
  });

  it("names the units that are left when no complement may be chosen", () => {
    const [result] = referenceClassify({
      ...model,
      settings: { ...DEFAULT_SETTINGS, maximumComplements: 0 },
    });
    expect(result?.flags).toEqual(["uncovered"]);
    expect(result?.uncovered).toEqual([{ group: "all", segment: "P" }]);
  });

  it("ends the safe interval where the lines of score cross", () => {
    const plain = { ...office, richness: 3, capacity: 5, cost: 100 };
    const [result] = referenceClassify({
      ...model,
      channels: [{ ...web, richness: 2, cost: 0 }, plain],
    });
    // User 61 against 87, authority 91.25 against 61.25: ahead until 30 / (30 + 26).
    expect(result?.stability?.[0]).toBe(0);
    expect(result?.stability?.[1]).toBeCloseTo(30 / 56, 9);
  });

  it("lets a rule on the service and channel go before one on all services", () => {
    const rule = { reason: "", legalBasis: "", exception: "" };
    const [result] = referenceClassify({
      ...model,
      rules: [
        { ...rule, service: null, channel: { id: office.id }, class: "forbidden" },
        { ...rule, service: blankService.id, channel: { group: "h2h" }, class: "primary" },
        { ...rule, service: blankService.id, channel: { group: "h2h" }, class: "discouraged" },
      ],
    });
    expect(result?.channels[office.id]?.class).toBe("B");
  });

  it("forbids a channel that lacks what a service must have", () => {
    const requirement = requirementId("signature");
    const [result] = referenceClassify({
      ...model,
      requirements: [{ id: requirement, name: "Signature", severity: "must", legalBasis: "" }],
      services: [{ ...blankService, requirements: [requirement] }],
      channels: [web, { ...office, capabilities: [requirement] }],
    });
    expect(result?.channels[web.id]?.class).toBe("F");
    expect(result?.channels[office.id]?.class).toBe("H");
    expect(result?.flags).toEqual(["conflict", "uncovered"]);
  });

  it("sends each unit's volume to the channel that serves it, and saves the difference in cost", () => {
    const result = referenceClassify(model);
    const wanted = referenceVolumesWanted(model, result).get(blankService.id);
    expect(wanted?.get(web.id)).toBeCloseTo(800, 9);
    expect(wanted?.get(office.id)).toBeCloseTo(200, 9);
    const costs = referenceCosts(model, result);
    expect(costs.benefit.internal).toBeCloseTo(64000 - 28000, 6);
    expect(costs.now.external).toBeCloseTo((400 * 12 + 600 * 60) * (250 / 60), 6);
    expect(costs.wanted.external).toBeCloseTo((800 * 12 + 200 * 60) * (250 / 60), 6);
  });
});
