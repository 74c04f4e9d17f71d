/** Costs, benefit and the forecast. */
import { axesOf } from "../../../src/domain/model/matrix";
import * as fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import { benefit, costs, volumeByChannel } from "../../../src/domain/money/costs";
import { forecast } from "../../../src/domain/money/forecast";
import { channelId, serviceId } from "../../../src/domain/model/ids";
import type { Model } from "../../../src/domain/model/model";
import { volumesNow } from "../../../src/domain/volumes/volumes-now";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { models } from "../reference/models";
import { referenceClassify } from "../reference/reference";
import { referenceCosts } from "../reference/volumes";
import { channel, model, service } from "../small-models";

const web = channel("web", { cost: 10, minutes: 6 });
const office = channel("office", { group: "h2h", cost: 100, minutes: 60 });
const at = (id: string, on: string, volume: number) => ({
  service: serviceId(id),
  channel: channelId(on),
  volume,
});

const wantedOf = (any: Model) => {
  const { scores, suggested } = classify(any);
  return volumesWanted(any, scores, suggested);
};

const volumesOf = ({ channels }: Pick<Model, "channels">, volumes: readonly number[]) => ({
  ...axesOf({ services: [], channels }),
  cells: Float64Array.from(volumes),
});

/** 100 contacts in the office and none on the web; all to the web. */
const move = model({
  services: [service("s", { volume: 100, complexity: 1, frequency: 3, growth: 0.1 })],
  channels: [
    { ...web, richness: 1, capacity: 3 },
    { ...office, richness: 5, capacity: 1 },
  ],
  volumes: [at("s", "web", 0), at("s", "office", 100)],
});

describe("costs", () => {
  it("are volume times cost, and volume times minutes at the hourly value", () => {
    // 30 · 10 + 2 · 100 = 500; (30 · 6 + 2 · 60) / 60 · 250 = 1250
    const any = model({ channels: [web, office] });
    expect(costs(any, volumesOf(any, [30, 2]))).toEqual({
      internal: 500,
      external: 1250,
      volumeWithoutCost: 0,
      volumeWithoutMinutes: 0,
    });
  });

  it("count the contacts whose cost is not known apart, and take a cost of 0 as known", () => {
    const channels = [channel("a", { cost: 0, minutes: null }), channel("b", { minutes: 0 })];
    expect(costs(model({ channels }), volumesOf({ channels }, [7, 3]))).toEqual({
      internal: 0,
      external: 0,
      volumeWithoutCost: 3,
      volumeWithoutMinutes: 7,
    });
  });

  it("pass over what is not measured and services that are left out", () => {
    const volumes = volumesOf({ channels: [web, office] }, [1, Number.NaN, 10, 20]);
    expect([...volumeByChannel(volumes)]).toEqual([11, 20]);
    expect([...volumeByChannel(volumes, Uint8Array.from([0, 1]))]).toEqual([10, 20]);
  });

  it("of two sets of services add up to the cost of all", () => {
    fc.assert(
      fc.property(models(), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (any, some) => {
        const { volumes } = wantedOf(any);
        const first = Uint8Array.from(any.services, (_, row) => (some[row] === true ? 1 : 0));
        const [a, b, all] = [
          costs(any, volumes, first),
          costs(
            any,
            volumes,
            first.map((is) => 1 - is),
          ),
          costs(any, volumes),
        ];
        const scale = Math.max(1, all.internal, all.external);
        expect((a.internal + b.internal) / scale).toBeCloseTo(all.internal / scale, 9);
        expect((a.external + b.external) / scale).toBeCloseTo(all.external / scale, 9);
      }),
    );
  });
});

describe("benefit", () => {
  it("is cost now minus cost wanted, internal and external apart", () => {
    const { internal, external } = benefit(move, volumesNow(move), wantedOf(move));
    expect(internal).toBeCloseTo(100 * (100 - 10), 9);
    expect(external).toBeCloseTo((100 * (60 - 6) * 250) / 60, 9);
  });

  it("leaves out, and counts, services without volumes now", () => {
    const services = [...move.services, service("new", { volume: 1e6, complexity: 1 })];
    const any = { ...move, services };
    const compared = benefit(any, volumesNow(any), wantedOf(any));
    expect(compared).toMatchObject({ servicesCompared: 1, servicesLeftOut: 1 });
    expect(compared.internal).toBeCloseTo(9000, 9);
  });

  it("is that of the reference", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const own = benefit(any, volumesNow(any), wantedOf(any));
        const reference = referenceCosts(any, referenceClassify(any));
        const scale = Math.max(1, reference.now.internal, reference.wanted.internal);
        expect(own.internal / scale).toBeCloseTo(reference.benefit.internal / scale, 9);
        expect(own.servicesLeftOut).toBe(reference.leftOut.length);
      }),
    );
  });
});

describe("forecast", () => {
  it("moves from now to wanted over the horizon while the volume grows", () => {
    const { years } = forecast(move, volumesNow(move), wantedOf(move));
    // 100 · 1.1^t, of which t/3 on the web: 0, 110/3, 121 · 2/3, 133.1
    expect(years.map(({ year }) => year)).toEqual([0, 1, 2, 3]);
    const expected = [
      [0, 100],
      [110 / 3, 220 / 3],
      [242 / 3, 121 / 3],
      [133.1, 0],
    ];
    years.forEach(({ volumes }, year) => {
      expect(volumes[0]).toBeCloseTo(expected[year]?.[0] ?? Number.NaN, 9);
      expect(volumes[1]).toBeCloseTo(expected[year]?.[1] ?? Number.NaN, 9);
    });
    expect(years[3]?.cost.internal).toBeCloseTo(1331, 9);
    expect(years[3]?.costIfKept.internal).toBeCloseTo(13310, 9);
  });

  it("is now in year 0 and the wanted volume grown in the last", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const measured = any.services.flatMap((each, row) =>
          each.volume === null
            ? []
            : any.channels.slice(0, 2).map(({ id }, column, both) => ({
                service: each.id,
                channel: id,
                volume:
                  ((each.volume ?? 0) *
                    (column === 0 && both.length > 1 ? row + 1 : both.length > 1 ? 1 : row + 2)) /
                  (row + 2),
              })),
        );
        const full: Model = { ...any, volumes: measured };
        const now = volumesNow(full);
        const wanted = wantedOf(full);
        const { years } = forecast(full, now, wanted);
        const included = wanted.known;
        const width = full.channels.length;
        const sumNow = volumeByChannel(now.volumes, included);
        const grown = wanted.volumes.cells.map((volume, cell) => {
          const growth = full.services[Math.floor(cell / width)]?.growth ?? 0;
          return volume * (1 + growth) ** full.settings.horizonYears;
        });
        const sumWanted = volumeByChannel({ ...wanted.volumes, cells: grown }, included);
        const scale = Math.max(1, ...sumNow, ...sumWanted);
        full.channels.forEach((_, column) => {
          const first = years[0]?.volumes[column] ?? Number.NaN;
          const last = years.at(-1)?.volumes[column] ?? Number.NaN;
          expect(first / scale).toBeCloseTo((sumNow[column] ?? 0) / scale, 9);
          expect(last / scale).toBeCloseTo((sumWanted[column] ?? 0) / scale, 9);
        });
      }),
    );
  });

  it("leaves out, and counts, services whose volumes now add up to 0", () => {
    const any = { ...move, volumes: [at("s", "web", 0)] };
    expect(forecast(any, volumesNow(any), wantedOf(any))).toMatchObject({
      servicesIncluded: 0,
      servicesLeftOut: 1,
    });
  });
});
