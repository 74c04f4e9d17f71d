/** Directions of channels and changes of cells. */
import { changes } from "../../../src/domain/changes";
import { directions } from "../../../src/domain/money/direction";
import { channelId, requirementId, serviceId } from "../../../src/domain/model/ids";
import type { CellClass, Model, VolumeNow } from "../../../src/domain/model/model";
import { scoreMatrix } from "../../../src/domain/score/score";
import { volumesNow } from "../../../src/domain/volumes/volumes-now";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { channel, classMatrix, model, requirement, service } from "../small-models";

const at = (id: string, on: string, volume: VolumeNow) => ({
  service: serviceId(id),
  channel: channelId(on),
  volume,
});

const both = (any: Model, rows: readonly (readonly CellClass[])[]) => {
  const classes = classMatrix(any, rows);
  return [classes, volumesNow(any), volumesWanted(any, scoreMatrix(any), classes)] as const;
};

const directed = (any: Model, ...classes: CellClass[][]) =>
  directions(any, ...both(any, classes)).map(({ direction }) => direction);

const changed = (any: Model, ...classes: CellClass[][]) =>
  changes(any, ...both(any, classes)).map(({ channel: on, kind, term }) => `${on} ${kind} ${term}`);

describe("direction", () => {
  const channels = [channel("a"), channel("b")];
  const with100 = (now: number) =>
    model({
      services: [service("s", { volume: 100 })],
      channels,
      volumes: [at("s", "a", now)],
    });

  it.each([
    [90, "invest"], // 100 > 1.1 · 90 = 99
    [91, "keep"], // 1.1 · 91 = 100.1
    [111, "keep"], // 0.9 · 111 = 99.9
    [112, "reduce"], // 0.9 · 112 = 100.8
    [0, "invest"],
  ])("of a channel that goes from %d to 100 is %s", (now, direction) => {
    expect(directed(with100(now), ["primary", "open"])).toEqual([direction, "phase-out"]);
  });

  it("is phase-out when no service has it, whatever comes today", () => {
    expect(directed(with100(1000), ["discouraged", "primary"])[0]).toBe("phase-out");
  });

  it("without volumes now goes by the share of services it is primary for", () => {
    const services = ["1", "2", "3", "4", "5", "6"].map((id) => service(id, { volume: 1 }));
    const rest = (count: number): CellClass[][] =>
      Array.from({ length: count }, () => ["complement", "primary"]);
    const five = model({ services: services.slice(0, 5), channels });
    expect(directed(five, ["primary", "open"], ...rest(4))[0]).toBe("invest"); // 1 of 5 = 20 %
    const six = model({ services, channels });
    expect(directed(six, ["primary", "open"], ...rest(5))[0]).toBe("keep"); // 1 of 6
  });
});

describe("changes", () => {
  const channels = ["a", "b", "c", "d", "e", "f"].map((id) => channel(id));
  const volumes = [
    at("s", "a", 200),
    at("s", "b", 0),
    at("s", "c", "cannot-be-used"),
    at("s", "d", 7),
    at("other", "e", 1),
  ];
  const services = [
    service("s", { volume: 100 }),
    service("other"),
    service("unmeasured", { volume: 1 }),
  ];
  const any = model({ services, channels, volumes });
  const open: CellClass[] = ["open", "open", "open", "open", "open", "open"];

  it("go from now to wanted, soon where the channel exists today", () => {
    expect(
      changed(
        any,
        ["primary", "complement", "complement", "open", "complement", "complement"],
        open,
        open,
      ),
    ).toEqual([
      "a reduce short", // 200 → 100
      "b keep short", // 0 → 0
      "c introduce long", // cannot be used anywhere today
      "d withdraw short",
      "e introduce short", // exists for another service
      "f introduce long",
      "e withdraw short",
    ]);
  });

  it("strengthen a cell that is to take more", () => {
    expect(changed(any, ["open", "primary", "open", "open", "open", "open"], open, open)).toContain(
      "b strengthen short",
    );
  });

  it("keep a chosen cell when no volume is known to compare with", () => {
    const unknown = { ...any, services: [service("s"), ...services.slice(1)] };
    expect(
      changed(unknown, ["primary", "open", "open", "open", "open", "open"], open, open),
    ).toContain("a keep short");
  });

  it("take long while a requirement is unmet", () => {
    const requirements = [requirement("sign", "should")];
    const needy = [
      service("s", { volume: 100, requirements: [requirementId("sign")] }),
      ...services.slice(1),
    ];
    const result = changes(
      { ...any, services: needy, requirements },
      ...both({ ...any, services: needy, requirements }, [
        ["primary", ...open.slice(1)],
        open,
        open,
      ]),
    );
    expect(result[0]).toMatchObject({
      kind: "reduce",
      term: "long",
      unmet: ["sign"],
      now: 200,
      wanted: 100,
    });
  });

  it("leave out services without any volume now", () => {
    const result = changes(any, ...both(any, [open, open, ["primary", ...open.slice(1)]]));
    expect(result.filter((change) => change.service === serviceId("unmeasured"))).toEqual([]);
  });
});
