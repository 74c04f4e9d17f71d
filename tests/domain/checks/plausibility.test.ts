/** Whether the volumes that decisions lead to are plausible. */
import { serviceId } from "../../../src/domain/model/ids";
import type { Channel, Model } from "../../../src/domain/model/model";
import { channel, decision, rule } from "../small-models";
import { found, letters, now, office, permit, phone, sound, web } from "./findings";

describe("a channel that grows beyond three times today's volume", () => {
  const grows = (volumes: Parameters<typeof now>[0], codes = "H_F", stated: Partial<Model> = {}) =>
    found(
      "grows-threefold",
      { ...sound, ...now(volumes), ...stated },
      { decisions: letters(codes) },
    );

  it("is told, with the services that make it so", () => {
    const [web, ...others] = grows({ web: 20, office: 80 });
    expect(web?.parameters).toMatchObject({ channel: "web", now: 20, services: ["permit"] });
    expect(web?.parameters.wanted).toBeCloseTo(100, 9);
    expect(web?.cells).toEqual([{ sheet: "channels", channel: "web", row: 0, field: "name" }]);
    expect(others).toEqual([]);
  });

  it("is told beyond three times, not at them", () => {
    expect(grows({ web: 24.9, office: 75.1 })).toHaveLength(1);
    expect(grows({ web: 25, office: 50 })).toEqual([]);
    expect(grows({ web: 25, office: 50.1 })).toHaveLength(1);
  });

  it("is told of one in which none came, not of one that is not measured", () => {
    expect(grows({ web: 0, office: 80 })).toHaveLength(1);
    expect(grows({ office: 80 })).toEqual([]);
  });

  it("is not told of services that are measured in part, or without a letter", () => {
    expect(grows({ web: 20, office: 80, phone: "not-counted" })).toEqual([]);
    expect(grows({ web: 20, office: 80 }, "")).toEqual([]);
  });

  it("goes by all services together, those that make it grow most first", () => {
    const services = ["permit", "b", "c"].map((id) => ({ ...permit, id: serviceId(id) }));
    const volumes = [
      ...now({ web: 10, office: 30 }).volumes,
      ...now({ web: 10, office: 90 }, "b").volumes,
      ...now({ web: 5 }, "c").volumes,
    ];
    const decisions = ["permit", "b", "c"].flatMap((id) => letters("H_F", id));
    const [told] = found("grows-threefold", { ...sound, services, volumes }, { decisions });
    expect(told?.parameters).toMatchObject({ now: 25, services: ["b", "permit"] });
    expect(told?.parameters.wanted).toBeCloseTo(145, 9);
  });
});

describe("a channel that is to be reduced and grows", () => {
  const grows = (stated: Partial<Channel>, leaving = 40) =>
    found(
      "reduced-grows",
      {
        ...sound,
        channels: [{ ...web, ...stated }, phone, office],
        ...now({ web: 60, office: leaving }),
      },
      { decisions: letters("H_F") },
    );

  it("is told when it is to be reduced or phased out", () => {
    expect(grows({ direction: "reduce" })[0]?.parameters).toMatchObject({
      channel: "web",
      direction: "reduce",
      now: 60,
    });
    expect(grows({ direction: "phase-out" })).toHaveLength(1);
  });

  it("is not told of another direction, or when it does not grow", () => {
    expect(grows({ direction: "keep" })).toEqual([]);
    expect(grows({ direction: "invest" })).toEqual([]);
    expect(grows({})).toEqual([]);
    expect(grows({ direction: "reduce" }, 0)).toEqual([]);
  });
});

describe("a service whose electronic share falls", () => {
  const falls = (codes: string, volumes: Parameters<typeof now>[0], stated: Partial<Model> = {}) =>
    found(
      "electronic-falls",
      { ...sound, ...now(volumes), ...stated },
      { decisions: letters(codes) },
    );

  it("is told with both shares", () => {
    // Half of the web's 60 goes to the telephone, which costs more.
    const dear = { channels: [{ ...web, cost: 90 }, phone, office] };
    const [told] = falls("BH_", { web: 60, phone: 40 }, dear);
    expect(told).toMatchObject({
      state: "decided",
      cells: [{ sheet: "matrix", service: "permit" }],
    });
    expect(told?.parameters.now).toBeCloseTo(0.6, 12);
    expect(told?.parameters.wanted).toBeCloseTo(0.3, 12);
    // Electronic and cheaper than the primary, it keeps what it has.
    expect(falls("BH_", { web: 60, phone: 40 })).toEqual([]);
  });

  it("is told when a person closes the electronic way, not when a rule or a requirement does", () => {
    const used = { web: 60, phone: 40 };
    expect(falls("FH_", used)).toHaveLength(1);
    expect(falls("_H_", used, { rules: [rule("*", "web", "forbidden")] })).toEqual([]);
    expect(falls("FH_", used, { rules: [rule("*", "web", "forbidden")] })).toEqual([]);
  });

  it("is told of a fall that can be seen in per cent", () => {
    const chat = channel("chat", { group: "h2h", electronic: true, richness: 3, cost: 90 });
    const share = (contacts: number) => {
      const stated = {
        ...sound,
        channels: [web, phone, office, chat],
        ...now({ chat: contacts, phone: 1000 - contacts }),
      };
      const decisions = [...letters("_H_"), decision("permit", "chat", "discouraged")];
      return found("electronic-falls", stated, { decisions });
    };
    // Half of them leaves.
    expect(share(19)).toEqual([]);
    expect(share(20)).toHaveLength(1);
  });

  it("is not told when it stays or rises, or when nothing is measured", () => {
    expect(falls("HK_", { web: 60, phone: 40 })).toEqual([]);
    expect(falls("H_F", { web: 60, office: 40 })).toEqual([]);
    expect(falls("FH_", { phone: 40 })).toEqual([]);
    expect(falls("FH_", {})).toEqual([]);
  });
});
