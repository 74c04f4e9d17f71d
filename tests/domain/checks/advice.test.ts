/** Advice by the points of the guidance. */
import { POINTS } from "../../../src/domain/checks/points";
import { serviceId } from "../../../src/domain/model/ids";
import { channel, decision, service } from "../small-models";
import { found, permit, sound } from "./findings";

describe("advice", () => {
  it("names a department that is all electronic or all personal", () => {
    const services = [
      { ...permit, department: "Building" },
      { ...permit, id: serviceId("t"), department: "Culture" },
      { ...permit, id: serviceId("u"), department: "" },
    ];
    const decisions = [
      decision("permit", "web", "primary"),
      decision("t", "web", "primary"),
      decision("t", "office", "complement"),
      decision("u", "web", "primary"),
    ];
    expect(
      found("one-sided-department", { ...sound, services }, { decisions }).map(
        ({ parameters }) => parameters,
      ),
    ).toEqual([{ department: "Building", electronic: 1, personal: 0 }]);
  });

  it("asks for information and advice services, and for the steps of a case", () => {
    const services = [
      service("a", { kinds: ["inform"], case: "Permit" }),
      service("b", { kinds: ["apply"], case: "Permit" }),
    ];
    expect(found("kinds-absent", { services })[0]?.parameters.kinds).toEqual(["advise"]);
    expect(found("case-incomplete", { services })[0]?.parameters).toEqual({
      case: "Permit",
      absent: ["decide"],
    });
    const whole = [
      ...services,
      service("c", { kinds: ["decide"], case: "Permit" }),
      service("d", { kinds: ["advise"] }),
    ];
    expect(found("case-incomplete", { services: whole })).toEqual([]);
    expect(found("kinds-absent", { services: whole })).toEqual([]);
  });

  it("counts every kind of a service that has several", () => {
    const services = [
      service("all", { kinds: ["apply", "inform", "advise", "decide"], case: "Permit" }),
    ];
    expect(found("kinds-absent", { services })).toEqual([]);
    expect(found("case-incomplete", { services })).toEqual([]);
  });

  it("asks where an agent may act, and when a channel ends", () => {
    const services = [service("a"), service("b", { agent: false }), service("c", { agent: true })];
    expect(found("agent-not-stated", { services })[0]?.parameters.services).toEqual(["a"]);
    const channels = [
      channel("x", { direction: "phase-out" }),
      channel("y", { direction: "phase-out", lastYear: 2027 }),
      channel("z", { direction: "reduce" }),
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
