/** The direction suggested for each channel, worked out by hand. */
import { directions } from "../../../src/domain/money/direction";
import { channelId, serviceId } from "../../../src/domain/model/ids";
import type { CellClass, Model, VolumeNow } from "../../../src/domain/model/model";
import { volumesNow } from "../../../src/domain/volumes/volumes-now";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { channel, classMatrix, model, service } from "../small-models";

const at = (id: string, on: string, volume: VolumeNow) => ({
  service: serviceId(id),
  channel: channelId(on),
  volume,
});

function suggested(any: Model, ...rows: CellClass[][]) {
  const classes = classMatrix(any, rows);
  return directions(any, classes, volumesNow(any), volumesWanted(any, classes));
}

const directed = (any: Model, ...rows: CellClass[][]) =>
  suggested(any, ...rows).map(({ direction }) => direction);

const web = channel("web", { cost: 10 });
const phone = channel("phone", { group: "h2h", cost: 100 });

/** Contacts of one service by channel. */
const used = (contacts: Readonly<Record<string, number>>): Model =>
  model({
    services: [service("s")],
    channels: [web, phone, channel("app", { cost: 10 })],
    volumes: Object.entries(contacts).map(([id, volume]) => at("s", id, volume)),
  });

describe("with volumes now", () => {
  it.each([
    // Half of the calls go to the web.
    [100, 20, "keep"], // 110 is no more than 1.1 times 100
    [100, 22, "invest"], // 111
    [0, 2, "invest"],
  ])("of the web from %d, with %d calls of which half leave, is %s", (now, calls, direction) => {
    expect(directed(used({ web: now, phone: calls }), ["primary", "discouraged", "open"])[0]).toBe(
      direction,
    );
  });

  it.each([
    [100, "discouraged", "reduce"], // 50 is less than 0.9 times 100
    [100, "complement", "keep"], // 90, a tenth leaves
    [0, "complement", "keep"],
  ] as const)("of the telephone with %d calls as %s is %s", (calls, own, direction) => {
    const any = used({ web: 100, phone: calls, app: 10 });
    // Chosen for another service, so that it is not one to phase out.
    const two = { ...any, services: [...any.services, service("other")] };
    expect(directed(two, ["primary", own, "open"], ["open", "primary", "open"])[1]).toBe(direction);
  });

  it("tells now and wanted over the services compared", () => {
    expect(suggested(used({ web: 100, phone: 20 }), ["primary", "discouraged", "open"])[0]).toEqual(
      {
        direction: "keep",
        because: "volumes",
        now: 100,
        wanted: 110,
        primaryFor: 1,
        complementFor: 0,
      },
    );
  });
});

describe("phase out", () => {
  it("where no service has it, whatever comes today", () => {
    expect(directed(used({ web: 1, phone: 1000 }), ["primary", "discouraged", "open"])[1]).toBe(
      "phase-out",
    );
  });

  it("not where people use it in an open cell", () => {
    const row: CellClass[] = ["primary", "open", "open"];
    expect(directed(used({ web: 1, app: 0 }), row)[2]).toBe("phase-out");
    expect(directed(used({ web: 1, app: 5 }), row)[2]).not.toBe("phase-out");
  });

  it("of nothing while nothing is decided", () => {
    expect(directed(used({ web: 1 }), ["open", "open", "open"])).toEqual([]);
  });
});

it("without volumes now goes by the share of services it is primary for", () => {
  const services = ["1", "2", "3", "4", "5", "6"].map((id) => service(id, { volume: 1 }));
  const channels = [channel("a"), channel("b")];
  const rest = (count: number): CellClass[][] =>
    Array.from({ length: count }, () => ["complement", "primary"]);
  const five = model({ services: services.slice(0, 5), channels });
  expect(directed(five, ["primary", "open"], ...rest(4))[0]).toBe("invest"); // 1 of 5 = 20 %
  const six = model({ services, channels });
  expect(directed(six, ["primary", "open"], ...rest(5))[0]).toBe("keep"); // 1 of 6
});
