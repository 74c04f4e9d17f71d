/** What has to be mended before the findings mean anything, and how findings are ordered. */
import { FINDING_CODES } from "../../../src/domain/checks/finding";
import { channelId, requirementId, serviceId, targetGroupId } from "../../../src/domain/model/ids";
import type { Model } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import { channel, decision, rule, service, targetGroup } from "../small-models";
import { found, letters, now, office, people, reason, run, sound, web } from "./findings";

describe("a sound model", () => {
  it("has no errors or warnings", () => {
    expect(run(sound).filter(({ severity }) => severity !== "advice")).toEqual([]);
    const decided = run(sound, { decisions: letters("HK_") });
    expect(decided.filter(({ severity }) => severity !== "advice")).toEqual([]);
  });

  it("has its findings in the order of their severity, each about a cell", () => {
    const findings = run({
      ...sound,
      channels: [channel("web", { cost: -1, richness: 3 }), channel("b")],
    });
    const order = findings.map(({ severity }) => ["error", "warning", "advice"].indexOf(severity));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(3);
    expect(findings.every(({ cells }) => cells.length > 0)).toBe(true);
    expect(findings.every(({ code }) => FINDING_CODES.includes(code))).toBe(true);
  });

  it("has findings about decisions where the service has a letter, about suggestions else", () => {
    const only = { ...sound, channels: [web] };
    const uncovered = (codes: string) => found("uncovered", only, { decisions: letters(codes) });
    expect(uncovered("").map(({ state }) => state)).toEqual(["suggested"]);
    expect(uncovered("H").map(({ state }) => state)).toEqual(["decided"]);
    const services = [...sound.services, service("other", { volume: 1000, complexity: 3 })];
    const both = found("uncovered", { ...only, services }, { decisions: letters("H", "other") });
    expect(both.map(({ parameters, state }) => [parameters.service, state])).toEqual([
      ["permit", "suggested"],
      ["other", "decided"],
    ]);
  });

  it("has findings about adopted letters while one of those that they are about is adopted", () => {
    const unusable = { ...sound, ...now({ web: "cannot-be-used" }) };
    const stateOf = (...cells: readonly boolean[]) =>
      found("not-usable-today", unusable, {
        decisions: letters("HK"),
        adopted: {
          services: [serviceId("permit")],
          channels: sound.channels.map(({ id }) => id),
          cells,
        },
      }).map(({ state }) => state);
    expect(stateOf(true, false, false)).toEqual(["adopted"]);
    expect(stateOf(false, true, false)).toEqual(["decided"]);
  });
});

describe("errors", () => {
  it("name an unknown id wherever it stands", () => {
    const gone = "gone";
    const stated: Partial<Model> = {
      services: [
        service("s", { targetGroups: [targetGroupId(gone)], requirements: [requirementId(gone)] }),
      ],
      channels: [channel("k", { capabilities: [requirementId(gone)] })],
      groups: [{ ...people, parent: targetGroupId(gone) }],
      rules: [rule(gone, gone, "primary"), rule("*", "group:h2m", "primary")],
      needs: [{ group: targetGroupId(gone), channel: channelId(gone), acceptance: 1 }],
      volumes: [{ service: serviceId(gone), channel: channelId("k"), volume: 1 }],
    };
    const findings = found("unknown-id", stated, {
      decisions: [decision("s", gone, "primary")],
      reasons: [reason(gone, "k", {})],
    });
    const used = findings.map(({ cells, parameters }) => [
      parameters.of,
      ...cells.map(({ sheet, field }) =>
        [sheet, ...(field === undefined ? [] : [field])].join("."),
      ),
    ]);
    expect(used).toEqual([
      ["groups", "services.targetGroups", "groups.parent", "needs.group"],
      ["requirements", "services.requirements", "channels.capabilities"],
      ["services", "rules.service", "current", "reasons.service"],
      ["channels", "rules.channel", "needs.channel", "matrix"],
    ]);
  });

  it("name an id that stands twice, with its rows", () => {
    const findings = found("duplicate-id", { channels: [web, office, web] });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "error",
      parameters: { id: "web", rows: [0, 2] },
    });
  });

  it("name every number outside its range, and none inside", () => {
    const fields = (stated: Partial<Model>) =>
      found("number-outside-range", stated).map(
        ({ cells }) => `${cells[0]?.sheet}.${cells[0]?.field}`,
      );
    expect(
      fields({
        services: [
          service("s", { volume: -1, frequency: 6, complexity: 0.5, growth: -1 }),
          service("edge", { volume: 0, frequency: 1, complexity: 5, growth: 10 }),
        ],
        channels: [
          channel("k", {
            richness: 0,
            capacity: 5.1,
            cost: -0.01,
            avoidable: 1.1,
            introduction: -1,
            yearly: -1,
            minutes: Number.NaN,
            lastYear: 2026.5,
          }),
          channel("edge", { richness: 1, capacity: 5, cost: 0, avoidable: 0, lastYear: 2026 }),
        ],
        groups: [targetGroup("g", [-1, 0, null], -5)],
        needs: [{ group: targetGroupId("g"), channel: channelId("k"), acceptance: 1.01 }],
        volumes: [
          { service: serviceId("s"), channel: channelId("k"), volume: -1 },
          { service: serviceId("s"), channel: channelId("edge"), volume: "not-counted" },
          { service: serviceId("edge"), channel: channelId("edge"), volume: "cannot-be-used" },
        ],
        settings: {
          ...DEFAULT_SETTINGS,
          userWeight: 1.1,
          maximumComplements: 2.5,
          help: [0, 0.1, 1.2, 0.3, -0.1],
          "acceptance.self": [1, 2, 0],
        },
      }),
    ).toEqual([
      "services.volume",
      "services.frequency",
      "services.complexity",
      "services.growth",
      "channels.richness",
      "channels.capacity",
      "channels.cost",
      "channels.avoidable",
      "channels.introduction",
      "channels.yearly",
      "channels.minutes",
      "channels.lastYear",
      "groups.size",
      "groups.E",
      "needs.acceptance",
      "current.volume",
      "settings.userWeight",
      "settings.help",
      "settings.help",
      "settings.acceptance.self",
      "settings.maximumComplements",
    ]);
  });

  it("name breakpoints that do not ascend", () => {
    const settings = { ...DEFAULT_SETTINGS, frequencyBreakpoints: [10, 10, 100, 1000] };
    expect(found("breakpoints-not-ascending", { settings })).toHaveLength(1);
    expect(found("breakpoints-not-ascending", sound)).toEqual([]);
  });

  it("name a decision that opens a closed cell, not one that leaves it closed", () => {
    const stated = { ...sound, rules: [rule("*", "office", "forbidden")] };
    const decided = (as: "complement" | "discouraged" | "forbidden" | "not-applicable") =>
      found("decision-on-closed-cell", stated, { decisions: [decision("permit", "office", as)] });
    expect(decided("complement")[0]?.parameters).toMatchObject({
      decided: "complement",
      closed: "forbidden",
    });
    expect(decided("discouraged")).toHaveLength(1);
    expect(decided("forbidden")).toEqual([]);
    expect(decided("not-applicable")).toEqual([]);
  });

  it("name a service without primary, suggested or decided", () => {
    expect(found("no-primary", sound)).toEqual([]);
    const forbidden = {
      ...sound,
      rules: [rule("*", "group:h2m", "forbidden"), rule("*", "group:h2h", "forbidden")],
    };
    expect(found("no-primary", forbidden)).toHaveLength(1);
    expect(found("no-primary", sound, { decisions: letters("K") })[0]?.parameters).toEqual({
      service: "permit",
    });
  });
});

describe("weights that add up to 0", () => {
  const WEIGHTLESS = {
    ...DEFAULT_SETTINGS,
    needWeight: 0,
    complexityWeight: 0,
    effortWeight: 0,
    frequencyWeight: 0,
    economyWeight: 0,
  };

  it("are named in place of each service without a primary", () => {
    const stated = { ...sound, settings: WEIGHTLESS };
    expect(found("no-weights", stated)[0]?.parameters.keys).toEqual([
      "needWeight",
      "complexityWeight",
      "effortWeight",
      "frequencyWeight",
      "economyWeight",
    ]);
    expect(found("no-primary", stated)).toEqual([]);
  });

  it("are named when the side that counts alone has none", () => {
    const settings = { ...WEIGHTLESS, needWeight: 1, userWeight: 0 };
    expect(found("no-weights", { ...sound, settings })[0]?.parameters.keys).toContain("userWeight");
    expect(found("no-weights", { ...sound, settings: { ...settings, userWeight: 0.1 } })).toEqual(
      [],
    );
  });

  it("are not named where the figures of the channels are what is missing", () => {
    const channels = [channel("web"), channel("phone", { group: "h2h" })];
    const stated = { ...sound, channels, settings: WEIGHTLESS };
    expect(found("no-weights", stated)).toEqual([]);
    expect(found("no-primary", stated)).toHaveLength(1);
    expect(found("no-weights", { settings: WEIGHTLESS })).toEqual([]);
  });
});
