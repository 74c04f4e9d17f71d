/** Rules that change nothing, and cases whose steps lead from channel to channel. */
import { serviceId } from "../../../src/domain/model/ids";
import type { Kind, Model, Service } from "../../../src/domain/model/model";
import { channel, decision, rule } from "../small-models";
import { found, office, permit, phone, sound, web } from "./findings";

describe("a rule without effect", () => {
  const informs = channel("informs", { kinds: ["inform"] });
  const told = (rules: Model["rules"], stated: Partial<Model> = {}) =>
    found("rule-without-effect", {
      ...sound,
      channels: [web, phone, informs],
      rules,
      ...stated,
    }).map(({ parameters }) => parameters);

  it("is one all of whose cells are not applicable", () => {
    expect(
      told([rule("permit", "web", "forbidden"), rule("permit", "informs", "forbidden")]),
    ).toEqual([{ row: 1, cells: 1 }]);
    expect(told([rule("*", "informs", "primary")])).toEqual([{ row: 0, cells: 1 }]);
    const services = [permit, { ...permit, id: serviceId("other") }];
    expect(told([rule("*", "informs", "primary")], { services })).toEqual([{ row: 0, cells: 2 }]);
  });

  it("is none that has effect in one cell", () => {
    const services = [permit, { ...permit, id: serviceId("other"), kinds: ["inform" as const] }];
    expect(told([rule("*", "informs", "primary")], { services })).toEqual([]);
    expect(told([rule("permit", "informs", "primary")], { services })).toHaveLength(1);
    expect(told([rule("*", "group:h2m", "forbidden")])).toEqual([]);
    expect(
      told([rule("*", "group:h2m", "forbidden")], { channels: [informs, phone] }),
    ).toHaveLength(1);
  });

  it("is none that is out of force, or that is about ids that are not known", () => {
    expect(told([rule("*", "informs", "primary", { to: "2026-05-31" })])).toEqual([]);
    expect(told([rule("*", "informs", "primary", { to: "2026-06-01" })])).toHaveLength(1);
    expect(told([rule("gone", "informs", "primary"), rule("*", "gone", "primary")])).toEqual([]);
    expect(told([rule("*", "group:m2h", "forbidden")])).toEqual([]);
  });

  it("is one for an agent where none may act", () => {
    const agent = channel("informs", { mode: "agent" });
    expect(told([rule("*", "informs", "complement")], { channels: [web, agent] })).toHaveLength(1);
    const services = [{ ...permit, agent: null }];
    expect(
      told([rule("*", "informs", "complement")], { channels: [web, agent], services }),
    ).toEqual([]);
  });
});

describe("a jump between channels within a case", () => {
  const form = channel("form", { richness: 3, capacity: 5, cost: 4, minutes: 10 });

  /** A step of the case, with its decided primary, "" = none. */
  type Step = readonly [kind: Kind | null, primary: string, of?: Partial<Service>];

  const jumps = (...steps: readonly Step[]) => {
    const services = steps.map(([kind, , of], place): Service => ({
      ...permit,
      id: serviceId(`s${place}`),
      kinds: kind === null ? [] : [kind],
      case: "Permit",
      ...of,
    }));
    const decisions = steps.map(([, on], place) =>
      on === ""
        ? decision(`s${place}`, "phone", "complement")
        : decision(`s${place}`, on, "primary"),
    );
    return found(
      "channel-jump",
      { ...sound, services, channels: [web, form, phone, office] },
      { decisions },
    ).map(({ parameters }) => [parameters.case, ...parameters.services]);
  };

  it("is told with the steps from and to, in their order", () => {
    expect(jumps(["inform", "web"], ["apply", "phone"])).toEqual([["Permit", "s0", "s1"]]);
    expect(jumps(["apply", "phone"], ["inform", "web"])).toEqual([["Permit", "s1", "s0"]]);
    expect(jumps(["inform", "phone"], ["advise", "phone"], ["apply", "office"])).toEqual([
      ["Permit", "s1", "s2"],
    ]);
    expect(jumps(["inform", "phone"], ["advise", "office"], ["apply", "phone"])).toEqual([
      ["Permit", "s0", "s1", "s2"],
    ]);
  });

  it("is none where the case stays in a channel, or moves from one self-service to another", () => {
    expect(jumps(["inform", "phone"], ["apply", "phone"])).toEqual([]);
    expect(jumps(["inform", "web"], ["apply", "form"])).toEqual([]);
    expect(jumps(["inform", "web"], ["apply", "form"], ["dialogue", "phone"])).toEqual([
      ["Permit", "s1", "s2"],
    ]);
  });

  it("is none to a decision, which is delivered", () => {
    expect(jumps(["apply", "web"], ["decide", "office"])).toEqual([]);
    expect(jumps(["decide", "web"], ["decide", "office"])).toEqual([]);
  });

  it("passes over a step without a primary", () => {
    expect(jumps(["inform", "web"], ["advise", ""], ["apply", "form"])).toEqual([]);
    expect(jumps(["inform", "web"], ["advise", ""], ["apply", "phone"])).toEqual([
      ["Permit", "s0", "s2"],
    ]);
  });

  it("is none between cases, or without one", () => {
    expect(jumps(["inform", "web"], ["apply", "phone", { case: "Other" }])).toEqual([]);
    expect(jumps(["inform", "web", { case: "" }], ["apply", "phone", { case: " " }])).toEqual([]);
  });

  it("is told of suggestions too", () => {
    const services = [
      { ...permit, kinds: ["inform" as const], case: "Permit" },
      { ...permit, id: serviceId("talk"), kinds: ["dialogue" as const], case: "Permit" },
    ];
    const [told] = found("channel-jump", { ...sound, services });
    expect(told).toMatchObject({ state: "suggested", parameters: { channels: ["web", "phone"] } });
    expect(told?.cells).toEqual([
      { sheet: "matrix", service: "permit", channel: "web" },
      { sheet: "matrix", service: "talk", channel: "phone" },
    ]);
  });
});
