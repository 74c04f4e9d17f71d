/** What decides a cell before any score does. */
import * as fc from "fast-check";
import { gate, unmetRequirements, type GateOutcome } from "../../../src/domain/classification/gate";
import { requirementId } from "../../../src/domain/model/ids";
import { atIndex, rowAt } from "../../../src/domain/model/matrix";
import { MODES } from "../../../src/domain/model/mode";
import { type Model } from "../../../src/domain/model/model";
import { modeOf } from "../../../src/domain/model/modes";
import { models } from "../reference/models";
import { channel, model, requirement, rule, service } from "../small-models";

const row = (stated: Partial<Model>): readonly GateOutcome[] => rowAt(gate(model(stated)), 0);

const outcomes = (stated: Partial<Model>): readonly GateOutcome["class"][] =>
  row(stated).map((outcome) => outcome.class);

const permit = service("permit", { kinds: ["apply"] });
const web = channel("web");

describe("the kind", () => {
  it("closes a channel that does not carry it before any rule opens it", () => {
    const channels = [channel("web", { kinds: ["inform"] }), channel("any")];
    const rules = [rule("permit", "web", "primary")];
    expect(row({ services: [permit], channels, rules })[0]).toMatchObject({
      class: "not-applicable",
      byRule: false,
      reasons: [{ kind: "kind-not-carried", serviceKind: "apply", carried: ["inform"] }],
    });
    expect(outcomes({ services: [permit], channels, rules })).toEqual(["not-applicable", "free"]);
    expect(outcomes({ services: [service("permit")], channels, rules })).toEqual([
      "primary",
      "free",
    ]);
  });

  it("is the main one of the service, by the kinds of the mode", () => {
    const channels = MODES.map((mode) => channel(mode, { mode }));
    const closed = (services: Model["services"]) =>
      MODES.filter((_, column) => outcomes({ services, channels })[column] === "not-applicable");
    expect(closed([service("s", { kinds: ["dialogue", "inform"] })])).toEqual([
      "self",
      "notice",
      "agent",
      "system",
    ]);
    expect(closed([service("s", { kinds: ["inform", "dialogue"] })])).toEqual([]);
  });
});

describe("an agent", () => {
  const channels = [channel("bank", { mode: "agent" }), web];

  it("is not applicable where none may act, a rule notwithstanding", () => {
    const rules = [rule("*", "bank", "complement")];
    const may = (agent: boolean | null) =>
      row({ services: [service("s", { agent })], channels, rules });
    expect(may(false)[0]).toMatchObject({
      class: "not-applicable",
      reasons: [{ kind: "no-agent" }],
    });
    expect(may(null)[0]?.class).toBe("complement");
    expect(may(true)[0]?.class).toBe("complement");
    expect(may(false)[1]?.class).toBe("free");
  });

  it("is not bound by requirements", () => {
    const requirements = (["must", "should", "main"] as const).map((each) =>
      requirement(each, each),
    );
    const services = [
      service("s", { agent: true, requirements: requirements.map(({ id }) => id) }),
    ];
    const [bank, own] = row({ services, channels, requirements });
    expect(bank).toMatchObject({ class: "free", lacksMain: false, role: "complement" });
    expect(own).toMatchObject({ class: "forbidden", lacksMain: true, role: "chosen" });
  });
});

describe("rules", () => {
  it.each([
    ["service + channel", "permit", "web"],
    ["service + group", "permit", "group:h2m"],
    ["* + channel", "*", "web"],
    ["* + group", "*", "group:h2m"],
  ])("for %s hold against every wider rule, wherever they stand", (_, services, channels) => {
    const ordered = [
      rule("permit", "web", "forbidden"),
      rule("permit", "group:h2m", "forbidden"),
      rule("*", "web", "forbidden"),
      rule("*", "group:h2m", "forbidden"),
    ];
    const own = rule(services, channels, "complement");
    const place = ordered.findIndex(
      ({ service: of, channel: by }) =>
        of === own.service && JSON.stringify(by) === JSON.stringify(own.channel),
    );
    const rules = [...ordered.slice(place + 1), own];
    expect(outcomes({ services: [permit], channels: [web], rules })).toEqual(["complement"]);
    expect(outcomes({ services: [permit], channels: [web], rules: [...rules].reverse() })).toEqual([
      "complement",
    ]);
  });

  it("of equal rank give F over B over H over K", () => {
    const classes = ["forbidden", "discouraged", "primary", "complement"] as const;
    classes.forEach((strictest, place) => {
      const rules = classes
        .slice(place)
        .reverse()
        .map((each) => rule("*", "web", each));
      expect(outcomes({ services: [permit], channels: [web], rules })).toEqual([strictest]);
    });
  });

  it("on a group hold for a blank one as human–machine", () => {
    const channels = [channel("k", { group: null })];
    const rules = [rule("*", "group:h2m", "forbidden")];
    expect(outcomes({ services: [permit], channels, rules })).toEqual(["forbidden"]);
  });

  it("are in force from and to their dates, both included, on the day of the run", () => {
    const holds = (from: string, to: string): boolean => {
      const rules = [rule("*", "web", "forbidden", { from, to })];
      return outcomes({ services: [permit], channels: [web], rules })[0] === "forbidden";
    };
    // The run is on 2026-03-01.
    expect(holds("", "")).toBe(true);
    expect(holds("2026-03-01", "")).toBe(true);
    expect(holds("2026-03-02", "")).toBe(false);
    expect(holds("", "2026-03-01")).toBe(true);
    expect(holds("", "2026-02-28")).toBe(false);
    expect(holds("2026-03-01", "2026-03-01")).toBe(true);
    expect(holds("2027-01-01", "2026-01-01")).toBe(false);
  });

  it("that are no longer in force leave the cell to the wider one", () => {
    const rules = [
      rule("permit", "web", "primary", { to: "2025-12-31" }),
      rule("*", "group:h2m", "discouraged", { reason: "Few use it" }),
    ];
    expect(row({ services: [permit], channels: [web], rules })[0]).toMatchObject({
      class: "discouraged",
      byRule: true,
      reasons: [{ kind: "rule", row: 1, class: "discouraged", reason: "Few use it" }],
    });
  });

  it("open what a requirement or an end would close", () => {
    const requirements = [requirement("sign")];
    const services = [service("s", { requirements: [requirementId("sign")] })];
    const channels = [channel("web", { lastYear: 2020 })];
    const rules = [rule("*", "web", "complement")];
    expect(outcomes({ services, requirements, channels, rules })).toEqual(["complement"]);
  });
});

describe("requirements and ends", () => {
  const requirements = [
    requirement("sign"),
    requirement("tolk", "should"),
    requirement("now", "main"),
  ];
  const asking = (...ids: string[]) => [service("s", { requirements: ids.map(requirementId) })];

  it("forbid for a must that is lacking, discourage for a should or an end", () => {
    const capabilities = [requirementId("sign"), requirementId("tolk")];
    const channels = [
      channel("none"),
      channel("signs", { capabilities: [requirementId("sign")] }),
      channel("both", { capabilities }),
      channel("old", { capabilities, direction: "phase-out", lastYear: 2030 }),
      channel("ended", { capabilities, lastYear: 2025 }),
      channel("last", { capabilities, lastYear: 2026 }),
    ];
    const found = row({ services: asking("sign", "tolk"), channels, requirements });
    expect(found.map((outcome) => outcome.class)).toEqual([
      "forbidden",
      "discouraged",
      "free",
      "discouraged",
      "discouraged",
      "free",
    ]);
    expect(found.map(({ reasons }) => reasons)).toEqual([
      [{ kind: "must-requirement-missing", requirement: "sign" }],
      [{ kind: "should-requirement-missing", requirement: "tolk" }],
      [],
      [{ kind: "phase-out", lastYear: 2030 }],
      [{ kind: "ended", lastYear: 2025 }],
      [],
    ]);
  });

  it("say when a should alone discourages, which an end beside it does not", () => {
    const channels = [
      channel("lacks"),
      channel("ending", { direction: "phase-out" }),
      channel("ended", { lastYear: 2025 }),
      channel("has", { capabilities: [requirementId("tolk")] }),
      channel("ruled"),
    ];
    const rules = [rule("*", "ruled", "discouraged")];
    const found = row({ services: asking("tolk"), channels, requirements, rules });
    expect(found.map(({ lacksShould }) => lacksShould)).toEqual([true, false, false, false, false]);
    expect(found[1]?.reasons).toHaveLength(2);
    expect(row({ services: asking("sign", "tolk"), channels, requirements })[0]).toMatchObject({
      class: "forbidden",
      lacksShould: false,
    });
  });

  it("of severity main close nothing, and take the role", () => {
    const channels = [
      web,
      channel("phone", { mode: "call" }),
      channel("able", { capabilities: [requirementId("now")] }),
    ];
    const found = row({ services: asking("now"), channels, requirements });
    expect(found.map(({ class: own, lacksMain, role }) => [own, lacksMain, role])).toEqual([
      ["free", true, "chosen"],
      ["free", true, "complement"],
      ["free", false, "any"],
    ]);
  });

  it("are unmet in the order of the table, and unknown ones are ignored", () => {
    const [s] = asking("now", "gone", "sign");
    if (s === undefined) throw new Error("There is no service.");
    expect(unmetRequirements(s, web, requirements).map(({ id }) => id)).toEqual(["sign", "now"]);
  });

  it("never free a cell, and only forbid more, when one is added", () => {
    fc.assert(
      fc.property(models(), fc.constantFrom("must", "should", "main"), (any, severity) => {
        const added = requirement("added", severity);
        const after = {
          ...any,
          requirements: [...any.requirements, added],
          services: any.services.map((each) => ({
            ...each,
            requirements: [...each.requirements, added.id],
          })),
        };
        const isAgent = any.channels.map((each) => modeOf(each) === "agent");
        any.services.forEach((_, service) => {
          rowAt(gate(any), service).forEach(({ class: was, byRule, role }, column) => {
            const is = atIndex(gate(after), service, column);
            const isBound = isAgent[column] !== true;
            const stays = byRule || was === "not-applicable" || was === "forbidden";
            if (!isBound || severity === "main" || stays) expect(is.class).toBe(was);
            else expect(is.class).toBe(severity === "must" ? "forbidden" : "discouraged");
            if (severity !== "main" || !isBound) expect(is.role).toBe(role);
            else expect(is.role).not.toBe("any");
          });
        });
      }),
    );
  });
});

test("outcomes are kept as long as the model is, and worked out again for another", () => {
  const any = model({ services: [permit], channels: [web] });
  expect(gate(any)).toBe(gate(any));
  expect(gate({ ...any, rules: [rule("*", "web", "forbidden")] }).cells[0]?.class).toBe(
    "forbidden",
  );
});
