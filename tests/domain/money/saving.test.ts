/** What is saved a year at full effect, worked out by hand. */
import { atIndex } from "../../../src/domain/model/matrix";
import type {
  CellClass,
  Channel,
  Model,
  Service,
  VolumeNow,
} from "../../../src/domain/model/model";
import { channelId, serviceId } from "../../../src/domain/model/ids";
import { CASES, savings } from "../../../src/domain/money/saving";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { channel, classMatrix, model, service } from "../small-models";

const web = channel("web", { mode: "self", cost: 10, minutes: 6 });
const phone = channel("phone", { mode: "call", group: "h2h", cost: 100, minutes: 12 });
const office = channel("office", { mode: "visit", group: "h2h", cost: 300, minutes: 60 });

type Volumes = Readonly<Record<string, VolumeNow>>;

/** Services with their volumes, in these channels. */
const of = (
  channels: readonly Channel[],
  ...services: readonly (readonly [Partial<Service>, Volumes])[]
): Model =>
  model({
    channels,
    services: services.map(([stated], row) => service(`s${row}`, stated)),
    volumes: services.flatMap(([, volumes], row) =>
      Object.entries(volumes).map(([id, volume]) => ({
        service: serviceId(`s${row}`),
        channel: channelId(id),
        volume,
      })),
    ),
  });

const saved = (any: Model, ...rows: readonly (readonly CellClass[])[]) =>
  savings(any, volumesWanted(any, classMatrix(any, rows)));

it("is what moves, times what a contact costs, in low, base and high", () => {
  // Of 200 calls 100 leave for the web: 100 · 100 − 100 · 10; the time of 100 · 6 minutes at 250 an hour.
  const any = of([web, phone], [{}, { web: 0, phone: 200 }]);
  const { internal, external } = saved(any, ["primary", "discouraged"]);
  expect(internal.totals).toEqual({ low: 4500, base: 9000, high: 13_500 });
  expect(external.totals).toEqual({ low: 1250, base: 2500, high: 3750 });
  expect(internal).toMatchObject({ unknown: 0, headline: true });
});

it("never lets a channel lose more than it has", () => {
  // All 200 leave already in the base: high is no more.
  const any = of([web, phone], [{}, { web: 0, phone: 200 }]);
  const { totals } = saved(any, ["primary", "forbidden"]).internal;
  expect(totals).toEqual({ low: 9000, base: 18_000, high: 18_000 });
});

it("counts in the high case each channel up to what it has, and as much comes as leaves", () => {
  // 100 of 100 by phone and 50 of 100 in the office leave; in the high case 100 and 75.
  const any = of([web, phone, office], [{}, { web: 0, phone: 100, office: 100 }]);
  const { totals } = saved(any, ["primary", "forbidden", "discouraged"]).internal;
  expect(totals.base).toBeCloseTo(100 * 100 + 50 * 300 - 150 * 10, 9);
  expect(totals.high).toBeCloseTo(100 * 100 + 75 * 300 - 175 * 10, 9);
  expect(totals.low).toBeCloseTo(totals.base / 2, 9);
});

it("counts only the share of a cost that falls away with a contact, all of it where none is stated", () => {
  const half = { ...phone, avoidable: 0.5 };
  const any = of([web, half], [{}, { web: 0, phone: 100 }]);
  expect(saved(any, ["primary", "forbidden"]).internal.totals.base).toBe(100 * 50 - 100 * 10);
  const none = of([web, { ...phone, avoidable: 0 }], [{}, { web: 0, phone: 100 }]);
  expect(saved(none, ["primary", "forbidden"]).internal.totals.base).toBe(-1000);
  const odd = of([web, { ...phone, avoidable: 7 }], [{}, { web: 0, phone: 100 }]);
  expect(saved(odd, ["primary", "forbidden"]).internal.totals.base).toBe(9000);
});

it("has no headline while more than a tenth of what moves has no known cost", () => {
  const fax = channel("fax", { mode: "paper", group: "h2h" });
  const moving = (contacts: number): ReturnType<typeof saved> =>
    saved(of([web, phone, fax], [{}, { web: 0, phone: 100 - contacts, fax: contacts }]), [
      "primary",
      "forbidden",
      "forbidden",
    ]);
  // 20 of the 200 changes are in the channel without a cost: 100 leave and 100 come.
  expect(moving(20).internal).toMatchObject({ unknown: 0.1, headline: true });
  expect(moving(20).internal.totals.base).toBe(80 * 100 - 100 * 10);
  expect(moving(21).internal).toMatchObject({ unknown: 0.105, headline: false });
});

it("compares only services that are measured, in whole, and decided", () => {
  const any = of(
    [web, phone],
    [{}, { web: 0, phone: 100 }],
    [{}, { web: "not-counted", phone: 100 }],
    [{ volume: 1000 }, {}],
    [{}, { web: 0, phone: 100 }],
    [{}, { web: 0 }],
  );
  const row: CellClass[] = ["primary", "forbidden"];
  const found = saved(any, row, row, row, ["open", "open"], row);
  expect([...found.compared]).toEqual([1, 0, 0, 0, 0]);
  expect(found.internal.totals.base).toBe(9000);
  expect(atIndex(found.internal.cells, 1, 1)).toBeNaN();
  const none = saved(any, ...any.services.map((): CellClass[] => ["open", "open"]));
  expect(none.internal).toMatchObject({ headline: false, totals: { base: 0 } });
});

it("adds up: cells to services, services to the whole", () => {
  const any = of(
    [web, phone, office],
    [{}, { web: 10, phone: 100, office: 30 }],
    [{}, { web: 0, phone: 7, office: 50 }],
    [{}, { phone: 9 }],
  );
  const found = saved(
    any,
    ["primary", "discouraged", "forbidden"],
    ["complement", "primary", "open"],
    ["primary", "primary", "open"],
  );
  for (const { cells, services, totals } of [found.internal, found.external]) {
    any.services.forEach((_, row) => {
      const sum = any.channels.reduce(
        (all, _channel, column) => all + atIndex(cells, row, column),
        0,
      );
      expect(services.base[row]).toBeCloseTo(sum, 9);
    });
    for (const each of CASES) {
      expect(services[each].reduce((all, own) => all + own, 0)).toBeCloseTo(totals[each], 9);
    }
  }
});
