/** Warnings about numbers, and advice by the points of the guidance. */
import { POINTS } from "../../../src/domain/checks/points";
import { serviceId } from "../../../src/domain/model/ids";
import { channel, decision, rule, service } from "../small-models";
import { found, office, permit, sound } from "./findings";

describe("warnings about missing and impossible numbers", () => {
  it("name the services without volume or complexity, together", () => {
    const services = [permit, service("a", { complexity: 1 }), service("b")];
    expect(found("volume-missing", { ...sound, services })[0]?.parameters.services).toEqual([
      "a",
      "b",
    ]);
    expect(found("complexity-missing", { ...sound, services })[0]?.parameters.services).toEqual([
      "b",
    ]);
  });

  it("name the channels that lack what others have, and none when all lack it", () => {
    const channels = [channel("a", { cost: 0, richness: 1 }), channel("b", { richness: 1 })];
    const missing = found("channel-value-missing", { channels });
    expect(missing.map(({ parameters }) => parameters)).toEqual([
      { field: "cost", channels: ["b"] },
    ]);
  });

  it("name a volume now in a cell that cannot be used, 0 included", () => {
    const volume = (value: number | "cannot-be-used", ruleClass: "forbidden" | "discouraged") =>
      found("volume-where-unusable", {
        ...sound,
        rules: [rule("*", "office", ruleClass)],
        volumes: [{ service: permit.id, channel: office.id, volume: value }],
      });
    expect(volume(5, "forbidden")[0]?.parameters).toMatchObject({ volume: 5, class: "forbidden" });
    expect(volume(0, "forbidden")).toHaveLength(1);
    expect(volume("cannot-be-used", "forbidden")).toEqual([]);
    expect(volume(5, "discouraged")).toEqual([]);
  });
});

describe("advice", () => {
  it("names a department that is all electronic or all personal", () => {
    const services = [
      { ...permit, department: "Building" },
      { ...permit, id: serviceId("t"), department: "Culture" },
    ];
    const decisions = [
      decision("permit", "web", "primary"),
      decision("t", "web", "primary"),
      decision("t", "office", "complement"),
    ];
    expect(
      found("one-sided-department", { ...sound, services }, { decisions }).map(
        ({ parameters }) => parameters,
      ),
    ).toEqual([{ department: "Building", electronic: 1, personal: 0 }]);
  });

  it("asks for information and advice services, and for the steps of a case", () => {
    const services = [
      service("a", { kind: "inform", case: "Permit" }),
      service("b", { kind: "apply", case: "Permit" }),
    ];
    expect(found("kinds-absent", { services })[0]?.parameters.kinds).toEqual(["advise"]);
    expect(found("case-incomplete", { services })[0]?.parameters).toEqual({
      case: "Permit",
      absent: ["decide"],
    });
    const whole = [
      ...services,
      service("c", { kind: "decide", case: "Permit" }),
      service("d", { kind: "advise" }),
    ];
    expect(found("case-incomplete", { services: whole })).toEqual([]);
    expect(found("kinds-absent", { services: whole })).toEqual([]);
  });

  it("asks where an agent may act, and when a channel ends", () => {
    const services = [service("a"), service("b", { agent: false })];
    expect(found("agent-not-stated", { services })[0]?.parameters.services).toEqual(["a"]);
    const channels = [
      channel("x", { direction: "phase-out" }),
      channel("y", { direction: "phase-out", lastYear: 2027 }),
    ];
    expect(found("phase-out-without-year", { channels })[0]?.parameters.channels).toEqual(["x"]);
  });

  it("asks every point that only a person can answer, until the answer is yes or not relevant", () => {
    const points = found("point", {}).map(({ parameters }) => parameters);
    expect(points).toEqual(POINTS.map((point) => ({ point, answer: null })));
    const answers = { security: "yes", standards: "not-relevant", "terms-defined": "no" } as const;
    const left = found("point", {}, { answers }).map(({ parameters }) => parameters);
    expect(left).toHaveLength(POINTS.length - 2);
    expect(left).toContainEqual({ point: "terms-defined", answer: "no" });
  });
});
