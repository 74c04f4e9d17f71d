/** Costs of contacts, now and wanted. */
import { axesOf } from "../../../src/domain/model/matrix";
import * as fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import { comparedCosts, costs, volumeByChannel } from "../../../src/domain/money/costs";
import { channelId, serviceId } from "../../../src/domain/model/ids";
import type { Model, VolumeNow } from "../../../src/domain/model/model";
import { volumesNow } from "../../../src/domain/volumes/volumes-now";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { models } from "../reference/models";
import { channel, classMatrix, model, rule, service } from "../small-models";

const web = channel("web", { cost: 10, minutes: 6 });
const office = channel("office", { group: "h2h", cost: 100, minutes: 60 });
const at = (id: string, on: string, volume: VolumeNow) => ({
  service: serviceId(id),
  channel: channelId(on),
  volume,
});

/** The wanted volumes when every suggestion is adopted. */
const wantedOf = (any: Model) => volumesWanted(any, classify(any).suggested);

const volumesOf = ({ channels }: Pick<Model, "channels">, volumes: readonly number[]) => ({
  ...axesOf({ services: [], channels }),
  cells: Float64Array.from(volumes),
});

/** 100 contacts in the office and none on the web; the office is forbidden, and all go to the web. */
const move = model({
  services: [service("s", { volume: 100, complexity: 1, frequency: 3, growth: 0.1 })],
  channels: [
    { ...web, richness: 1, capacity: 3 },
    { ...office, richness: 5, capacity: 1 },
  ],
  volumes: [at("s", "web", 0), at("s", "office", 100)],
  rules: [rule("*", "office", "forbidden")],
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

describe("compared costs", () => {
  it("are those now and wanted of what is measured and decided", () => {
    const compared = comparedCosts(move, wantedOf(move));
    expect(compared.now).toMatchObject({ internal: 10_000, external: 25_000 });
    // All 100 on the web, at 10 and 6 minutes.
    expect(compared.wanted).toMatchObject({ internal: 1000, external: 2500 });
    expect(compared).toMatchObject({ servicesCompared: 1, servicesLeftOut: 0 });
  });

  it("leave out, and count, services without volumes now", () => {
    const services = [...move.services, service("new", { volume: 1e6, complexity: 1 })];
    const any = { ...move, services };
    const compared = comparedCosts(any, wantedOf(any));
    expect(compared).toMatchObject({ servicesCompared: 1, servicesLeftOut: 1 });
    expect(compared.wanted.internal).toBeCloseTo(1000, 9);
  });

  it("leave out, and count, services that are measured in part, or without a letter", () => {
    const inPart = { ...move, volumes: [at("s", "web", "not-counted"), at("s", "office", 100)] };
    expect(comparedCosts(inPart, wantedOf(inPart))).toMatchObject({
      now: { internal: 0 },
      servicesCompared: 0,
      servicesLeftOut: 1,
    });
    const blank = classMatrix(move, [["open", "open"]]);
    expect(comparedCosts(move, volumesWanted(move, blank)).servicesLeftOut).toBe(1);
  });

  it("are the sum over the cells, of known costs alone", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const [now, wanted] = [volumesNow(any), wantedOf(any)];
        const width = any.channels.length;
        const sum = ({ cells }: { readonly cells: Float64Array }): number =>
          cells.reduce((all, contacts, cell) => {
            const row = Math.floor(cell / width);
            if (now.known[row] === 0 || now.inPart[row] === 1 || wanted.known[row] === 0)
              return all;
            return (
              all + (contacts === contacts ? contacts : 0) * (any.channels[cell % width]?.cost ?? 0)
            );
          }, 0);
        const compared = comparedCosts(any, wanted);
        for (const [found, expected] of [
          [compared.now.internal, sum(now.volumes)],
          [compared.wanted.internal, sum(wanted.volumes)],
        ] as const) {
          expect(found / Math.max(1, expected)).toBeCloseTo(expected / Math.max(1, expected), 9);
        }
      }),
    );
  });
});
