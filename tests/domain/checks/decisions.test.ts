/** Decisions: their reasons, their review, and what they go against. */
import { requirementId } from "../../../src/domain/model/ids";
import type { Model, Reason } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import { channel, decision, requirement, rule } from "../small-models";
import { found, letters, now, office, permit, phone, reason, sound, web } from "./findings";

const decisions = letters("H_F");

describe("a decision without a reason", () => {
  it("is asked for one where the channel must or should not be used", () => {
    const [missing] = found("reason-missing", sound, { decisions });
    expect(missing?.parameters).toEqual({ service: "permit", channels: ["office"] });
    const answered = (stated: Partial<Reason>) =>
      found("reason-missing", sound, { decisions, reasons: [reason("permit", "office", stated)] });
    expect(answered({ reason: "Too far" })).toEqual([]);
    expect(answered({ legalBasis: "8 kap. 3 §" })).toEqual([]);
    expect(answered({ reason: " " })).toHaveLength(1);
    expect(answered({ reason: "Old", class: "discouraged" })).toHaveLength(1);
  });

  it("is asked once for a service, not once for a cell", () => {
    const [missing, ...others] = found("reason-missing", sound, { decisions: letters("HBF") });
    expect(missing?.parameters.channels).toEqual(["phone", "office"]);
    expect(missing?.cells).toHaveLength(2);
    expect(others).toEqual([]);
  });

  it("has that of a rule, a requirement, an agent or an end that gives the same class", () => {
    const given = (stated: Partial<Model>, of = decisions) =>
      found("reason-missing", { ...sound, ...stated }, { decisions: of });
    expect(given({ rules: [rule("*", "office", "forbidden", { reason: "Closed" })] })).toEqual([]);
    expect(given({ rules: [rule("*", "office", "forbidden")] })).toHaveLength(1);
    const past = { reason: "Closed", to: "2025-12-31" };
    expect(given({ rules: [rule("*", "office", "forbidden", past)] })).toHaveLength(1);
    const services = [{ ...permit, requirements: [requirementId("sign")] }];
    expect(given({ services, requirements: [requirement("sign")] })).toEqual([]);
    const ended = [web, phone, { ...office, lastYear: 2025 }];
    expect(given({ channels: ended }, letters("H_B"))).toEqual([]);
    expect(given({ channels: ended })).toHaveLength(1);
  });

  it("has the score as its reason where it is suggested so", () => {
    const settings = { ...DEFAULT_SETTINGS, complementThreshold: 100, discouragedThreshold: 60 };
    const asked = (of: Partial<Model>) =>
      found("reason-missing", { ...sound, ...of }, { decisions: letters("H_B") });
    expect(asked({ settings })).toEqual([]);
    expect(asked({})).toHaveLength(1);
  });
});

test("a review date is told when it has passed, not on the day", () => {
  const dated = (reviewBy: string) =>
    found("review-date-passed", sound, { reasons: [reason("permit", "web", { reviewBy })] });
  expect(dated("2026-05-31")[0]?.parameters).toEqual({ date: "2026-05-31", today: "2026-06-01" });
  expect(dated("2026-06-01")).toEqual([]);
  expect(dated("")).toEqual([]);
});

describe("a decision against what most use today", () => {
  const used = { ...sound, ...now({ web: 40, office: 60 }) };
  const against = (codes: string, stated: Partial<Model> = used, reasons: readonly Reason[] = []) =>
    found("against-use", stated, { decisions: letters(codes), reasons });

  it("is told, with the share that uses the channel", () => {
    expect(against("H_F")[0]?.parameters).toEqual({
      service: "permit",
      channel: "office",
      decided: "forbidden",
      share: 0.6,
    });
    expect(against("H_B")).toHaveLength(1);
  });

  it("is not told of a channel that fewer use, that stays beside, or that is left blank", () => {
    expect(against("B_H")).toEqual([]);
    expect(against("H_K")).toEqual([]);
    expect(against("H__")).toEqual([]);
  });

  it("is told from the share that is kept, half of the measured volume", () => {
    const shared = (office: number) => ({ ...sound, ...now({ web: 100 - office, office }) });
    expect(against("H_F", shared(50))).toHaveLength(1);
    expect(against("H_F", shared(49))).toEqual([]);
    expect(against("H_F", { ...sound, ...now({ office: "not-counted" }) })).toEqual([]);
    expect(against("H_F", { ...sound, ...now({ office: 0 }) })).toEqual([]);
  });

  it("is not told where a person or the method gives the reason", () => {
    expect(
      against("H_F", used, [reason("permit", "office", { reason: "The lease ends" })]),
    ).toEqual([]);
    const law = { rules: [rule("*", "office", "forbidden", { legalBasis: "8 kap. 3 §" })] };
    expect(against("H_F", { ...used, ...law })).toEqual([]);
    expect(against("H_F", { ...used, rules: [rule("*", "office", "forbidden")] })).toHaveLength(1);
  });
});

describe("several primaries", () => {
  const several = (codes: string, rules: Model["rules"] = []) =>
    found("two-primaries", { ...sound, rules }, { decisions: letters(codes) });

  it("are told when people decided them, or one beside a rule's", () => {
    expect(several("HH_")[0]?.parameters).toEqual({
      service: "permit",
      channels: ["web", "phone"],
    });
    expect(several("HHH")[0]?.cells).toHaveLength(3);
    expect(several("HH_", [rule("*", "web", "primary")])).toHaveLength(1);
  });

  it("are not told when rules make them all, nor of one", () => {
    const rules = [rule("*", "web", "primary"), rule("*", "phone", "primary")];
    expect(several("HH_", rules)).toEqual([]);
    expect(several("HHH", rules)).toHaveLength(1);
    expect(several("H__")).toEqual([]);
    expect(several("", rules)).toEqual([]);
  });

  it("are told of a rule's that is not applicable to the service", () => {
    const informs = channel("web", { ...web, kinds: ["inform"] });
    const stated = {
      ...sound,
      channels: [informs, phone, office],
      rules: [rule("*", "web", "primary"), rule("*", "phone", "primary")],
    };
    const of = [decision("permit", "web", "primary"), decision("permit", "phone", "primary")];
    expect(found("two-primaries", stated, { decisions: of })).toHaveLength(1);
  });
});
