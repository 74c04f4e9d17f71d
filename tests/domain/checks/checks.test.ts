/** Errors and warnings: when they speak, when they are silent, and about which cells. */
import { FINDING_CODES } from "../../../src/domain/checks/finding";
import { channelId, requirementId, serviceId, targetGroupId } from "../../../src/domain/model/ids";
import type { Model, Reason } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import { channel, decision, requirement, rule, service, targetGroup } from "../small-models";
import { found, office, people, permit, run, sound, web } from "./findings";

const reason = (services: string, channels: string, stated: Partial<Reason>): Reason => ({
  service: serviceId(services),
  channel: channelId(channels),
  class: "forbidden",
  reason: "",
  legalBasis: "",
  exception: "",
  decidedBy: "",
  date: "",
  reviewBy: "",
  visibility: "public",
  ...stated,
});

describe("a sound model", () => {
  it("has no errors or warnings", () => {
    expect(run(sound).filter(({ severity }) => severity !== "advice")).toEqual([]);
  });

  it("has its findings in the order of their severity, each about a cell", () => {
    const findings = run({
      ...sound,
      channels: [channel("web", { cost: -1, richness: 3 }), channel("b")],
    });
    const order = findings.map(({ severity }) => ["error", "warning", "advice"].indexOf(severity));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(findings.every(({ cells }) => cells.length > 0)).toBe(true);
    expect(findings.every(({ code }) => FINDING_CODES.includes(code))).toBe(true);
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
    expect(
      findings.map(
        ({ cells, parameters }) => `${cells[0]?.sheet}.${cells[0]?.field} ${parameters.of}`,
      ),
    ).toEqual([
      "services.targetGroups groups",
      "services.requirements requirements",
      "channels.capabilities requirements",
      "groups.parent groups",
      "rules.service services",
      "rules.channel channels",
      "needs.group groups",
      "needs.channel channels",
      "current.undefined services",
      "matrix.undefined channels",
      "reasons.service services",
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
          service("edge", { volume: 0, frequency: 1, complexity: 5, growth: -0.99 }),
        ],
        channels: [
          channel("k", {
            richness: 0,
            capacity: 5.1,
            cost: -0.01,
            minutes: Number.NaN,
            lastYear: 2026.5,
          }),
          channel("edge", { richness: 1, capacity: 5, cost: 0, minutes: 0, lastYear: 2026 }),
        ],
        groups: [targetGroup("g", [-1, 0, null], -5)],
        needs: [{ group: targetGroupId("g"), channel: channelId("k"), acceptance: 1.01 }],
        volumes: [
          { service: serviceId("s"), channel: channelId("k"), volume: -1 },
          { service: serviceId("s"), channel: channelId("edge"), volume: "cannot-be-used" },
        ],
        settings: { ...DEFAULT_SETTINGS, userWeight: 1.1, maximumComplements: 2.5 },
      }),
    ).toEqual([
      "services.volume",
      "services.frequency",
      "services.complexity",
      "services.growth",
      "channels.richness",
      "channels.capacity",
      "channels.cost",
      "channels.minutes",
      "channels.lastYear",
      "groups.size",
      "groups.E",
      "needs.acceptance",
      "current.volume",
      "settings.userWeight",
      "settings.maximumComplements",
    ]);
  });

  it("name breakpoints that do not ascend", () => {
    const settings = { ...DEFAULT_SETTINGS, frequencyBreakpoints: [10, 10, 100, 1000] };
    expect(found("breakpoints-not-ascending", { settings })).toHaveLength(1);
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
    expect(
      found("no-primary", { services: [service("s")], channels: [channel("k")] }),
    ).toHaveLength(1);
    const decisions = [decision("permit", "web", "complement")];
    expect(found("no-primary", sound, { decisions })[0]?.parameters).toEqual({ service: "permit" });
  });
});

describe("warnings about decisions", () => {
  const decisions = [
    decision("permit", "web", "primary"),
    decision("permit", "office", "forbidden"),
  ];

  it("ask for the reason of what is forbidden or discouraged", () => {
    const [missing] = found("reason-missing", sound, { decisions });
    expect(missing?.parameters).toEqual({ service: "permit", channels: ["office"] });
    const answered = (stated: Partial<Reason>) =>
      found("reason-missing", sound, { decisions, reasons: [reason("permit", "office", stated)] });
    expect(answered({ reason: "Too far" })).toEqual([]);
    expect(answered({ legalBasis: "8 kap. 3 §" })).toEqual([]);
    expect(answered({ reason: " " })).toHaveLength(1);
    expect(answered({ reason: "Old", class: "discouraged" })).toHaveLength(1);
  });

  it("take the reason of a rule, a requirement or a phase-out that gives the same class", () => {
    const given = (stated: Partial<Model>) =>
      found("reason-missing", { ...sound, ...stated }, { decisions });
    expect(given({ rules: [rule("*", "office", "forbidden", { reason: "Closed" })] })).toEqual([]);
    expect(given({ rules: [rule("*", "office", "forbidden")] })).toHaveLength(1);
    const requirements = [requirement("sign")];
    const services = [{ ...permit, requirements: [requirementId("sign")] }];
    expect(given({ services, requirements })).toEqual([]);
  });

  it("say when a review date has passed, not on the day", () => {
    const dated = (reviewBy: string) =>
      found("review-date-passed", sound, { reasons: [reason("permit", "web", { reviewBy })] });
    expect(dated("2026-05-31")[0]?.parameters).toEqual({ date: "2026-05-31", today: "2026-06-01" });
    expect(dated("2026-06-01")).toEqual([]);
    expect(dated("")).toEqual([]);
  });
});

describe("warnings about a service's channels", () => {
  it("name a weak primary that stands, not one that a person replaced", () => {
    const settings = { ...DEFAULT_SETTINGS, primaryThreshold: 80 };
    expect(found("weak-primary", { ...sound, settings })[0]?.parameters).toMatchObject({
      channel: "web",
      threshold: 80,
    });
    const decisions = [decision("permit", "office", "primary")];
    expect(found("weak-primary", { ...sound, settings }, { decisions })).toEqual([]);
  });

  it("name the units that the chosen channels leave uncovered", () => {
    const decisions = [decision("permit", "web", "primary")];
    expect(found("uncovered", sound, { decisions })[0]?.parameters.units).toEqual([
      { group: "people", segment: "P" },
    ]);
    expect(found("uncovered", sound)).toEqual([]);
  });

  it("name a complement without which the same units are served, unless a rule makes it", () => {
    const phone = channel("phone", { group: "h2h", richness: 1, capacity: 1, cost: 1 });
    const stated = { ...sound, channels: [web, office, phone] };
    const decisions = [
      decision("permit", "web", "primary"),
      decision("permit", "office", "complement"),
      decision("permit", "phone", "complement"),
    ];
    const named = (rules: Model["rules"] = []) =>
      found("complement-not-needed", { ...stated, rules }, { decisions }).map(
        ({ parameters }) => parameters.channel,
      );
    expect(named()).toEqual(["office", "phone"]);
    expect(named([rule("*", "phone", "complement")])).toEqual(["office"]);
    expect(found("complement-not-needed", { ...stated, groups: [] }, { decisions })).toEqual([]);
    expect(found("complement-not-needed", sound)).toEqual([]);
  });

  it("name a primary that is being phased out, and a service that is left with none", () => {
    const ending = { ...web, direction: "phase-out" as const, lastYear: 2027 };
    const decisions = [decision("permit", "web", "primary")];
    const stated = { ...sound, channels: [ending, office] };
    expect(found("primary-on-phase-out", stated, { decisions })[0]?.parameters).toMatchObject({
      channel: "web",
      lastYear: 2027,
    });
    expect(found("phase-out-leaves-none", stated, { decisions })[0]?.parameters.channels).toEqual([
      "web",
    ]);
    const withOffice = [...decisions, decision("permit", "office", "complement")];
    expect(found("phase-out-leaves-none", stated, { decisions: withOffice })).toEqual([]);
  });

  it("take a last year within the horizon as phase-out", () => {
    const until = (lastYear: number) =>
      found("primary-on-phase-out", { ...sound, channels: [{ ...web, lastYear }, office] });
    expect(until(2029)).toHaveLength(1); // 2026 + 3 years
    expect(until(2030)).toEqual([]);
  });

  it("name a single electronic channel, not a single personal one", () => {
    const only = (id: string) =>
      found("single-electronic-channel", sound, { decisions: [decision("permit", id, "primary")] });
    expect(only("web")).toHaveLength(1);
    expect(only("office")).toEqual([]);
    expect(found("single-electronic-channel", sound)).toEqual([]);
  });

  it("name a routine service whose primary is personal", () => {
    const decisions = [decision("s", "office", "primary")];
    const routine = (frequency: number, complexity: number, primary = decisions) =>
      found(
        "routine-not-electronic",
        { ...sound, services: [service("s", { frequency, complexity })] },
        { decisions: primary },
      );
    expect(routine(4, 2)).toHaveLength(1);
    expect(routine(3, 2)).toEqual([]);
    expect(routine(4, 3)).toEqual([]);
    expect(routine(4, 2, [decision("s", "web", "primary")])).toEqual([]);
  });

  it("name a primary whose sides pull apart", () => {
    const settings = { ...DEFAULT_SETTINGS, conflictGap: 20 };
    const [conflict] = found("conflict", { ...sound, settings }); // 81 − 61 = 20
    expect(conflict?.parameters.user).toBeCloseTo(61, 9);
    expect(conflict?.parameters.authority).toBeCloseTo(81, 9);
    expect(found("conflict", sound)).toEqual([]);
  });
});
