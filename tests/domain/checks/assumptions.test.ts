/** Suggestions that rest on what is not known, and which answers would matter. */
import { channelId, serviceId } from "../../../src/domain/model/ids";
import type { Channel, Model, Service } from "../../../src/domain/model/model";
import { channel, rule } from "../small-models";
import { found, letters, now, office, permit, phone, sound, web } from "./findings";

const named = (id: string, of: Partial<Service>): Service => ({
  ...permit,
  id: serviceId(id),
  ...of,
});

describe("services that rest on assumptions", () => {
  const resting = (stated: Partial<Model>) =>
    found("rests-on-assumptions", { ...sound, ...stated }).map(({ parameters }) => parameters);

  it("are told once, those with the most contacts first, with what each lacks", () => {
    const services = [
      permit,
      named("a", { complexity: null, volume: 10 }),
      named("b", { volume: null }),
      named("c", { complexity: null, volume: 500 }),
    ];
    const [told, ...others] = resting({ services });
    expect(told).toMatchObject({ services: ["c", "a", "b"], complexity: 2, frequency: 1 });
    expect(others).toEqual([]);
  });

  it("point at the cells to fill in", () => {
    const services = [permit, named("a", { complexity: null, volume: null })];
    expect(found("rests-on-assumptions", { ...sound, services })[0]?.cells).toEqual([
      { sheet: "services", service: "a", row: 1, field: "complexity" },
      { sheet: "services", service: "a", row: 1, field: "frequency" },
    ]);
  });

  it("are none where all is stated, or measured by channel", () => {
    expect(resting({})).toEqual([]);
    expect(resting({ services: [named("a", { volume: null, frequency: 2 })] })).toEqual([]);
    expect(resting({ services: [named("a", { volume: null })], ...now({ web: 5 }, "a") })).toEqual(
      [],
    );
    expect(
      resting({ services: [named("a", { volume: null })], ...now({ web: 0 }, "a") }),
    ).toHaveLength(1);
  });

  it("name the answers that would give another primary, not those that would not", () => {
    // At complexity 5 the office is the primary in place of the web.
    const [told] = resting({
      services: [named("a", { complexity: null }), named("b", { volume: null })],
    });
    expect(told?.matter).toEqual([{ service: "a", field: "complexity" }]);
    // Where only the office is, no answer gives another.
    const alone = { channels: [office], services: [named("a", { complexity: null })] };
    expect(resting(alone)[0]?.matter).toEqual([]);
    // A primary by a rule stays.
    const ruled = {
      rules: [rule("*", "web", "primary")],
      services: [named("a", { complexity: null })],
    };
    expect(resting(ruled)[0]?.matter).toEqual([]);
  });

  it("name a number outside its range among them", () => {
    const [told] = resting({ services: [named("a", { complexity: 9 })] });
    expect(told).toMatchObject({ complexity: 1, matter: [{ service: "a", field: "complexity" }] });
  });

  it("name how often it is used where that decides", () => {
    // A telephone for few contacts, and a web that is dear to use but made for many.
    const small: Channel = { ...phone, capacity: 1, cost: 1, minutes: 1 };
    const large: Channel = { ...web, capacity: 5, cost: 1, minutes: 30 };
    const services = [named("a", { volume: null, complexity: 1 })];
    expect(resting({ channels: [large, small], services })[0]?.matter).toEqual([
      { service: "a", field: "frequency" },
    ]);
  });
});

describe("primaries that rest on an assumed cost", () => {
  const form: Channel = { ...web, id: channelId("form"), cost: null };
  const told = (channels: readonly Channel[], stated: Partial<Model> = {}) =>
    found("assumed-cost", { ...sound, channels, ...stated });

  it("are told once, with the services and the channels whose cost is asked for", () => {
    const services = [permit, named("b", {})];
    const [one, ...others] = told([form, web, phone], { services });
    expect(one?.parameters).toEqual({ services: ["permit", "b"], channels: ["form"] });
    expect(one?.cells).toEqual([{ sheet: "channels", channel: "form", row: 0, field: "cost" }]);
    expect(others).toEqual([]);
  });

  it("are not told where the cost is known, or would change nothing", () => {
    expect(told([{ ...form, cost: 4 }, web, phone])).toEqual([]);
    expect(told([web, form, phone])).toEqual([]);
    expect(told([form, web, phone], { rules: [rule("*", "form", "primary")] })).toEqual([]);
  });

  it("ask for no cost of a channel that no such service may have", () => {
    const api = channel("api", { group: "m2m" });
    const closed: Channel = { ...phone, cost: null };
    const rules = [rule("*", "phone", "forbidden")];
    expect(told([form, web, closed, api, office], { rules })[0]?.parameters.channels).toEqual([
      "form",
    ]);
    expect(told([form, web, closed, api, office])[0]?.parameters.channels).toContain("phone");
  });

  it("are about suggestions, whatever is decided", () => {
    const context = { decisions: letters("H") };
    const [one] = found("assumed-cost", { ...sound, channels: [form, web, phone] }, context);
    expect(one?.state).toBe("suggested");
  });
});
