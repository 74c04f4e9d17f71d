/** Each service's channels: whom they leave, what they lack, and what they are beside what is usual. */
import { serviceId, targetGroupId } from "../../../src/domain/model/ids";
import type { Decision, Model, Service } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import { channel, decision, rule } from "../small-models";
import { found, letters, office, permit, phone, sound, web } from "./findings";

const withSettings = (changed: Partial<Model["settings"]>) => ({
  ...sound,
  settings: { ...DEFAULT_SETTINGS, ...changed },
});

describe("warnings about a service's channels", () => {
  it("name a weak primary that stands, not one that a person replaced", () => {
    const weak = withSettings({ primaryThreshold: 90 });
    expect(found("weak-primary", weak)[0]?.parameters).toMatchObject({
      channel: "web",
      threshold: 90,
    });
    expect(found("weak-primary", weak, { decisions: letters("H") })).toHaveLength(1);
    expect(found("weak-primary", weak, { decisions: letters("_H") })).toEqual([]);
    expect(found("weak-primary", sound)).toEqual([]);
  });

  it("name the units that the chosen channels leave uncovered", () => {
    const units = (codes: string) =>
      found("uncovered", sound, { decisions: letters(codes) })[0]?.parameters.units ?? [];
    expect(units("H").map(({ segment, help }) => `${segment}${help ? " help" : ""}`)).toEqual([
      "E help",
      "M help",
      "P",
      "P help",
    ]);
    expect(units("H")[0]?.group).toBe("people");
    expect(units("HK")).toEqual([]);
    expect(found("uncovered", sound)).toEqual([]);
    // Without a primary that is the finding.
    expect(units("K")).toEqual([]);
  });

  it("name a complement without which the same units are served, unless a rule makes it", () => {
    const named = (decisions: readonly Decision[], rules: Model["rules"] = []) =>
      found("complement-not-needed", { ...sound, rules }, { decisions }).map(
        ({ parameters }) => parameters.channel,
      );
    // The telephone is worth its place beside the office, 0.0573, the office not beside the telephone.
    expect(named(letters("HKK"))).toEqual(["office"]);
    expect(named(letters("HKK"), [rule("*", "office", "complement")])).toEqual([]);
    expect(named(letters("HK"))).toEqual([]);
    const nobody = { ...sound, services: [{ ...permit, targetGroups: [targetGroupId("gone")] }] };
    expect(found("complement-not-needed", nobody, { decisions: letters("HKK") })).toEqual([]);
    expect(found("complement-not-needed", sound)).toEqual([]);
  });

  it("name a primary that is being phased out, and a service that is left with none", () => {
    const ending = { ...web, direction: "phase-out" as const, lastYear: 2027 };
    const stated = { ...sound, channels: [ending, phone, office] };
    expect(
      found("primary-on-phase-out", stated, { decisions: letters("H") })[0]?.parameters,
    ).toMatchObject({
      channel: "web",
      lastYear: 2027,
    });
    const none = found("phase-out-leaves-none", stated, { decisions: letters("H") });
    expect(none[0]?.parameters.channels).toEqual(["web"]);
    expect(found("phase-out-leaves-none", stated, { decisions: letters("HK") })).toEqual([]);
  });

  it("take a last year within the horizon as phase-out, one that has passed too", () => {
    const until = (lastYear: number) =>
      found(
        "primary-on-phase-out",
        { ...sound, channels: [{ ...web, lastYear }, phone] },
        { decisions: letters("H") },
      );
    expect(until(2025)).toHaveLength(1);
    expect(until(2028)).toHaveLength(1);
    expect(until(2029)).toEqual([]); // 2026 + 3 years: offered to the end
  });

  it("name a single electronic channel, not a single personal one", () => {
    const only = (codes: string) =>
      found("single-electronic-channel", sound, { decisions: letters(codes) });
    expect(only("H")).toHaveLength(1);
    expect(only("_H")).toEqual([]);
    expect(only("HK")).toEqual([]);
    expect(found("single-electronic-channel", sound)).toEqual([]);
  });

  it("name a free choice of channel with one way only", () => {
    const choosing = (freeChoice: boolean | null, codes: string) =>
      found(
        "free-choice-one-way",
        { ...sound, services: [{ ...permit, freeChoice }] },
        { decisions: letters(codes) },
      );
    expect(choosing(true, "_H")[0]?.parameters).toEqual({ service: "permit", channel: "phone" });
    expect(choosing(true, "HK")).toEqual([]);
    expect(choosing(true, "")).toEqual([]);
    expect(choosing(false, "_H")).toEqual([]);
    expect(choosing(null, "_H")).toEqual([]);
  });

  it("name a primary whose sides pull apart", () => {
    const of = (codes: string, conflictGap: number) =>
      found("conflict", withSettings({ conflictGap }), { decisions: letters(codes) })[0]
        ?.parameters;
    // Office 66.93 and 40.
    expect(of("__H", 26.9)).toMatchObject({ channel: "office", gap: 26.9 });
    expect(of("__H", 26.9)?.user).toBeCloseTo(66 + 14 / 15, 9);
    expect(of("__H", 26.9)?.authority).toBeCloseTo(40, 9);
    expect(of("__H", 27)).toBeUndefined();
    expect(of("_H_", 5)).toBeUndefined();
  });
});

describe("a routine service", () => {
  const routine = (stated: Partial<Service>, codes = "__H", of: Partial<Model> = {}) =>
    found(
      "routine-not-electronic",
      { ...sound, services: [{ ...permit, volume: null, ...stated }], ...of },
      { decisions: letters(codes) },
    );

  it("is told when its primary is not electronic", () => {
    expect(routine({ frequency: 4, complexity: 2 })[0]?.parameters).toEqual({
      service: "permit",
      channel: "office",
      frequency: 4,
      complexity: 2,
    });
    expect(routine({ frequency: 3, complexity: 2 })).toEqual([]);
    expect(routine({ frequency: 4, complexity: 3 })).toEqual([]);
    expect(routine({ frequency: 4, complexity: 2 }, "H")).toEqual([]);
    expect(routine({ frequency: 4, complexity: 2 }, "HH")).toEqual([]);
  });

  it("is not one by what is only assumed", () => {
    expect(routine({ frequency: 4, complexity: null })).toEqual([]);
    expect(routine({ volume: 10_000, complexity: 2 })).toHaveLength(1);
  });

  it("is not told where nothing electronic is open to it", () => {
    const plain = { frequency: 4, complexity: 2 };
    expect(routine(plain, "__H", { rules: [rule("*", "web", "forbidden")] })).toEqual([]);
    expect(routine({ ...plain, kinds: ["dialogue"] })).toEqual([]);
    const api = channel("api", { group: "m2m", kinds: ["dialogue"], richness: 3 });
    const channels = [web, phone, office, api];
    expect(routine({ ...plain, kinds: ["dialogue"] }, "__H", { channels })).toEqual([]);
    const chat = channel("chat", { group: "h2h", electronic: true, richness: 3 });
    expect(
      routine({ ...plain, kinds: ["dialogue"] }, "__H", { channels: [...channels, chat] }),
    ).toHaveLength(1);
  });
});

test("services are told one by one, each with its own findings", () => {
  const services = ["a", "b"].map((id): Service => ({ ...permit, id: serviceId(id) }));
  const decisions = [decision("a", "web", "primary"), decision("b", "phone", "primary")];
  const named = found("single-electronic-channel", { ...sound, services }, { decisions });
  expect(named.map(({ parameters }) => parameters.service)).toEqual(["a"]);
  const [uncovered] = found("uncovered", { ...sound, services }, { decisions });
  expect(uncovered?.cells).toEqual([{ sheet: "matrix", service: "a" }]);
});
