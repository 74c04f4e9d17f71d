/** What decides a cell before any score does. */
import { atIndex, rowAt } from "../../../src/domain/model/matrix";
import * as fc from "fast-check";
import { gate, type GateOutcome } from "../../../src/domain/classification/gate";
import { requirementId } from "../../../src/domain/model/ids";
import type { Model } from "../../../src/domain/model/model";
import { models } from "../reference/models";
import { channel, model, requirement, rule, service } from "../small-models";

const outcomes = (stated: Partial<Model>): readonly GateOutcome["class"][] =>
  rowAt(gate(model(stated)), 0).map((outcome) => outcome.class);

const permit = service("permit", { kind: "apply" });
const web = channel("web");

describe("the gate", () => {
  it("closes a channel that is not made for the kind before any rule opens it", () => {
    const channels = [channel("web", { kinds: ["inform"] }), channel("any")];
    const rules = [rule("permit", "web", "primary")];
    expect(outcomes({ services: [permit], channels, rules })).toEqual(["not-applicable", "free"]);
    expect(outcomes({ services: [service("permit")], channels, rules })).toEqual([
      "primary",
      "free",
    ]);
  });

  it.each([
    ["service + channel", "permit", "web"],
    ["service + group", "permit", "group:h2m"],
    ["* + channel", "*", "web"],
    ["* + group", "*", "group:h2m"],
  ])("lets %s hold against every wider rule, wherever it stands", (_, services, channels) => {
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

  it("takes F over B over H over K among rules of equal rank", () => {
    const classes = ["forbidden", "discouraged", "primary", "complement"] as const;
    classes.forEach((strictest, place) => {
      const rules = classes
        .slice(place)
        .reverse()
        .map((each) => rule("*", "web", each));
      expect(outcomes({ services: [permit], channels: [web], rules })).toEqual([strictest]);
    });
  });

  it("forbids for a must that is lacking, discourages for a should or a phase-out", () => {
    const requirements = [requirement("sign"), requirement("tolk", "should")];
    const services = [service("s", { requirements: requirements.map(({ id }) => id) })];
    const channels = [
      channel("none"),
      channel("signs", { capabilities: [requirementId("sign")] }),
      channel("both", { capabilities: requirements.map(({ id }) => id) }),
      channel("old", {
        capabilities: requirements.map(({ id }) => id),
        direction: "phase-out",
        lastYear: 2030,
      }),
    ];
    const row = rowAt(gate(model({ services, channels, requirements })), 0);
    expect(row.map((outcome) => outcome.class)).toEqual([
      "forbidden",
      "discouraged",
      "free",
      "discouraged",
    ]);
    expect(row.map(({ reasons }) => reasons)).toEqual([
      [{ kind: "must-requirement-missing", requirement: "sign" }],
      [{ kind: "should-requirement-missing", requirement: "tolk" }],
      [],
      [{ kind: "phase-out", lastYear: 2030 }],
    ]);
  });

  it("lets a rule open what a requirement would forbid", () => {
    const requirements = [requirement("sign")];
    const services = [service("s", { requirements: [requirementId("sign")] })];
    expect(
      outcomes({
        services,
        requirements,
        channels: [web],
        rules: [rule("*", "web", "complement")],
      }),
    ).toEqual(["complement"]);
  });

  it("never frees a cell, and only forbids more, when a must requirement is added", () => {
    fc.assert(
      fc.property(models(), fc.constantFrom("must", "should"), (any, severity) => {
        const added = requirement("added", severity);
        const after = {
          ...any,
          requirements: [...any.requirements, added],
          services: any.services.map((each) => ({
            ...each,
            requirements: [...each.requirements, added.id],
          })),
        };
        any.services.forEach((_, row) => {
          rowAt(gate(any), row).forEach(({ class: was, byRule }, column) => {
            const is = atIndex(gate(after), row, column).class;
            if (byRule || was === "not-applicable" || was === "forbidden") expect(is).toBe(was);
            else expect(is).toBe(severity === "must" ? "forbidden" : "discouraged");
          });
        });
      }),
    );
  });
});
