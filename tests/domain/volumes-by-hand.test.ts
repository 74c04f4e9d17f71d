/** Wanted volumes and groups of services worked out by hand, for the domain and for the reference. */
import { channelId, serviceId } from "../../src/domain/model/ids";
import type { CellClass, Channel, Model, Service, VolumeNow } from "../../src/domain/model/model";
import { serviceGroups } from "../../src/domain/service-groups/service-groups";
import { METHODS } from "./reference/both";
import { referenceMedoid } from "./reference/medoid";
import { channel, model, service, targetGroup } from "./small-models";

const web = channel("web", { richness: 3, capacity: 5, cost: 4, minutes: 10 });
const phone = channel("phone", { group: "h2h", richness: 3, capacity: 4, cost: 80, minutes: 12 });
const office = channel("office", {
  group: "h2h",
  richness: 5,
  capacity: 2,
  cost: 240,
  minutes: 60,
});

/** A permit whose needs are 0.6375 on the web, 0.745 by telephone and 0.59 in the office (reference-by-hand.test.ts). */
const permits = (
  volumes: Readonly<Record<string, VolumeNow>>,
  of: Partial<Service> = {},
  channels: readonly Channel[] = [web, phone, office],
): Model =>
  model({
    services: [service("permit", { kinds: ["apply"], volume: 1000, complexity: 3, ...of })],
    channels,
    groups: [targetGroup("all", [50, 30, 20], 100)],
    volumes: Object.entries(volumes).map(([id, volume]) => ({
      service: serviceId("permit"),
      channel: channelId(id),
      volume,
    })),
  });

const CLASS_OF = {
  H: "primary",
  K: "complement",
  B: "discouraged",
  F: "forbidden",
  _: "open",
} as const satisfies Record<string, CellClass>;

/** "HK_" as primary, complement, open. */
const row = (codes: string): CellClass[] =>
  Array.from(codes, (code) => CLASS_OF[code as keyof typeof CLASS_OF]);

describe.each(METHODS)("wanted volumes in %s", (_, { wanted }) => {
  const close = (found: readonly number[], expected: readonly number[]): void => {
    expect(found).toHaveLength(expected.length);
    expected.forEach((contacts, column) => {
      if (Number.isNaN(contacts)) expect(found[column]).toBeNaN();
      else expect(found[column]).toBeCloseTo(contacts, 9);
    });
  };

  it("let some of what is dearer leave for the cheapest electronic primary", () => {
    // A tenth of 500 and 15 % of 100 go to the web.
    const any = permits({ web: 400, phone: 500, office: 100 });
    close(wanted(any, row("HK_")), [465, 450, 85]);
    // 15 % of both.
    close(wanted(any, row("H__")), [490, 425, 85]);
    // The telephone is no electronic primary: nothing leaves for it.
    close(wanted(any, row("_H_")), [400, 500, 100]);
    close(wanted(any, row("KH_")), [400, 500, 100]);
  });

  it("share what is discouraged by pull, need and use, and let no primary grow beyond its need", () => {
    // 20 from the telephone to the web, 720; half of the office, 50, is shared:
    // web 3 · 0.6375 · (0.7 + 0.1) = 1.53, telephone 0.745 · (0.2 + 0.1) = 0.2235, so the web would get 43.6.
    // It stops at 720 + 0.6375 · 50 = 751.875, more than 0.6375 · 1000; the rest of the 50 is the telephone's.
    close(wanted(permits({ web: 700, phone: 200, office: 100 }), row("HKB")), [
      751.875,
      180 + 18.125,
      50,
    ]);
    // From less, the web may grow to 637.5: 400 + 50 + 50 · 0.95625 / 1.40325.
    const webGets = (50 * 3 * 0.6375 * 0.5) / (3 * 0.6375 * 0.5 + 0.745 * 0.6);
    close(wanted(permits({ web: 400, phone: 500, office: 100 }), row("HKB")), [
      450 + webGets,
      450 + 50 - webGets,
      50,
    ]);
    // Without a complement all of it is the web's.
    close(wanted(permits({ web: 700, phone: 200, office: 100 }), row("HFB")), [950, 0, 50]);
  });

  it("keep a discouraged electronic channel that costs less than every primary", () => {
    const any = permits({ web: 400, phone: 500, office: 100 });
    close(wanted(any, row("BHH")), [400, 500, 100]);
    // An app that costs more: half of 400 to the two others.
    const dear = permits({ web: 400, phone: 500, office: 100 }, {}, [
      { ...web, cost: 100 },
      phone,
      office,
    ]);
    const phoneGets = (200 * 0.745 * 0.6) / (0.745 * 0.6 + 0.59 * 0.2);
    close(wanted(dear, row("BHH")), [200, 500 + phoneGets, 100 + 200 - phoneGets]);
  });

  it("empty a channel that ends before the horizon, a primary too while another can take", () => {
    // The run is in 2026 and the horizon in 2029.
    const channels = (lastYear: number) => [{ ...web, lastYear }, phone, office];
    const volumes = { web: 400, phone: 500, office: 100 };
    close(wanted(permits(volumes, {}, channels(2028)), row("HH_")), [0, 900, 100]);
    // Until the horizon it stays, and takes 15 % of the office's.
    close(wanted(permits(volumes, {}, channels(2029)), row("HH_")), [415, 500, 85]);
    // Alone it stays, and is the target.
    close(wanted(permits(volumes, {}, channels(2028)), row("H__")), [490, 425, 85]);
    // A complement being phased out leaves for the primary and takes nothing.
    const phasedOut = [web, { ...phone, direction: "phase-out" as const }, office];
    close(wanted(permits(volumes, {}, phasedOut), row("HK_")), [915, 0, 85]);
  });

  it("share the whole volume where no channel is measured, the primary pulling as often as the service is used", () => {
    // Level 4: web 3 · 4 · 0.6375 · 0.1 = 0.765, telephone 0.0745.
    const web1000 = (1000 * 0.765) / 0.8395;
    close(wanted(permits({ office: "not-counted", web: 0 }), row("HK_")), [
      web1000,
      1000 - web1000,
      0,
    ]);
    close(wanted(permits({}, { volume: 0 }), row("HK_")), [0, 0, 0]);
    close(wanted(permits({}, { volume: null }), row("HK_")), [NaN, NaN, NaN]);
  });

  it("are none without a letter, and what people do today without a primary", () => {
    const volumes = { web: 400, phone: "not-counted", office: 100 } as const;
    close(wanted(permits(volumes), row("___")), [NaN, NaN, NaN]);
    close(wanted(permits(volumes), row("K__")), [400, 0, 100]);
    close(wanted(permits({}), row("K__")), [NaN, NaN, NaN]);
  });

  it("follow the gate where the matrix is blank, and the letter where it is not", () => {
    // A telephone that only informs is not applicable to a permit, and its volume stays.
    const informs = [web, { ...phone, kinds: ["inform" as const] }, office];
    const volumes = { web: 400, phone: 500, office: 100 };
    close(wanted(permits(volumes, {}, informs), row("H__")), [415, 500, 85]);
    close(wanted(permits(volumes, {}, informs), row("HB_")), [665, 250, 85]);
  });
});

describe("the medoid of a group of services", () => {
  const rows = [row("HKB"), row("HK_"), row("H__"), row("_H_")];

  /** The classes of the only group by the domain, and by the reference. */
  const both = (volumes: readonly (number | null)[]): unknown[] => [
    serviceGroups(rows, volumes, 1)[0]?.classes,
    rows[
      referenceMedoid(rows.map((classes, place) => ({ classes, volume: volumes[place] ?? null })))
    ],
  ];

  it("is the pattern nearest to all, by their volumes", () => {
    // Cells that differ from the others: HKB 1 + 2 + 3, HK_ 1 + 1 + 2, H__ 2 + 1 + 2, _H_ 3 + 2 + 2.
    expect(both([null, null, null, null])).toEqual([row("HK_"), row("HK_")]);
    // 100 contacts of the last: HKB 303, HK_ 202, H__ 203, _H_ 7.
    expect(both([1, 1, 1, 100])).toEqual([row("_H_"), row("_H_")]);
    // The first is as the least known, 4: HKB 4 + 8 + 27, HK_ 4 + 4 + 18, H__ 8 + 4 + 18, _H_ 12 + 8 + 8.
    expect(both([null, 4, 4, 9])).toEqual([row("HK_"), row("HK_")]);
  });
});
