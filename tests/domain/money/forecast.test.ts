/** The years on the way to what is decided, worked out by hand. */
import { checks } from "../../../src/domain/checks/checks";
import { classify } from "../../../src/domain/classification/classification";
import { holdingClasses } from "../../../src/domain/decisions/effective";
import { channelId, serviceId } from "../../../src/domain/model/ids";
import type { CellClass, Channel, Model, VolumeNow } from "../../../src/domain/model/model";
import { forecast } from "../../../src/domain/money/forecast";
import { savings } from "../../../src/domain/money/saving";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { channel, classMatrix, decision, model, service } from "../small-models";

const TODAY = "2026-03-01";

const web = channel("web", { mode: "self", cost: 10, minutes: 6 });
const phone = channel("phone", { mode: "call", group: "h2h", cost: 100, minutes: 12 });
const app = channel("app", { mode: "self", cost: 20, minutes: 6 });

const of = (
  channels: readonly Channel[],
  volumes: Readonly<Record<string, VolumeNow>>,
  growth: number | null = null,
): Model => ({
  ...model({
    channels,
    services: [service("s", { growth })],
    volumes: Object.entries(volumes).map(([id, volume]) => ({
      service: serviceId("s"),
      channel: channelId(id),
      volume,
    })),
  }),
  today: TODAY,
});

function years(any: Model, row: readonly CellClass[]) {
  const letters = classMatrix(any, [row]);
  const wanted = volumesWanted(any, letters);
  const classes = holdingClasses(classify(any).gates, letters);
  return { ...forecast(any, classes, wanted), full: savings(any, wanted).internal.totals.base };
}

const rounded = (values: Iterable<number>): number[] =>
  [...values].map((value) => Math.round(value * 1e6) / 1e6);

describe("the way", () => {
  it("goes in even steps from now to wanted, and each year's volume grows", () => {
    // 100 · 1.1^t, of which t/3 on the web.
    const found = years(of([web, phone], { web: 0, phone: 100 }, 0.1), ["primary", "forbidden"]);
    expect(found.years.map(({ volumes }) => rounded(volumes))).toEqual([
      [0, 100],
      rounded([110 / 3, 220 / 3]),
      rounded([242 / 3, 121 / 3]),
      [133.1, 0],
    ]);
    expect(rounded(found.years.map(({ costIfKept }) => costIfKept.internal))).toEqual([
      10_000, 11_000, 12_100, 13_310,
    ]);
    expect(rounded(found.years.map(({ saving }) => saving))).toEqual(
      rounded([0, (110 / 3) * 90, (242 / 3) * 90, 133.1 * 90]),
    );
  });

  it("ends without growth at the saving of full effect", () => {
    const found = years(of([web, phone], { web: 5, phone: 100 }), ["primary", "discouraged"]);
    expect(found.years.at(-1)?.saving).toBeCloseTo(found.full, 9);
  });
});

describe("after a channel's last year", () => {
  const ending: Channel = { ...app, lastYear: 2027 };

  it("what would be in it goes to the other chosen channels by pull and need", () => {
    const any = of([web, ending, phone], { web: 0, app: 300, phone: 100 });
    const found = years(any, ["primary", "complement", "complement"]);
    // 2027 is year 1; from year 2 on nobody is in the app, and nobody is lost.
    expect(found.years.map(({ volumes }) => volumes[1])).toEqual([300, 200, 0, 0]);
    found.years.forEach(({ volumes }) => {
      expect(volumes.reduce((sum, one) => sum + one, 0)).toBeCloseTo(400, 9);
    });
    // In year 2 a third of the app's 300 is left; need by everyone with the default population.
    const [, atWeb = 0, inApp = 0, byPhone = 0] = [null, ...(found.years[1]?.volumes ?? [])];
    const full = found.years[3]?.volumes ?? [];
    const way = (from: number, to: number): number => from + (2 / 3) * (to - from);
    const need = (column: number): number => classify(any).scores.need.cells[column] ?? 0;
    const pulls = [3 * need(0), need(2)];
    const over = way(300, 0);
    const share = (pulls[0] ?? 0) / ((pulls[0] ?? 0) + (pulls[1] ?? 0));
    expect(found.years[2]?.volumes[0]).toBeCloseTo(way(0, full[0] ?? 0) + over * share, 9);
    expect(atWeb + inApp + byPhone).toBeCloseTo(400, 9);
    expect(found.staying).toEqual([]);
  });

  it("it stays where no other is chosen, with a finding that names channel, year and services", () => {
    const any = of([web, ending], { web: 0, app: 300 });
    const found = years(any, ["discouraged", "primary"]);
    expect(found.staying).toEqual([{ column: 1, services: [0] }]);
    expect(found.years.at(-1)?.volumes[1]).toBe(300);
    const findings = (stated: Model, ...letters: ReturnType<typeof decision>[]) =>
      checks(stated, {
        decisions: letters,
        reasons: [],
        classification: classify(stated),
        wanted: volumesWanted(
          stated,
          classMatrix(stated, [
            stated.channels.map(
              ({ id }) => letters.find((one) => one.channel === id)?.class ?? "open",
            ),
          ]),
        ),
        answers: {},
      }).filter(({ code }) => code === "stays-after-last-year");
    expect(findings(any, decision("s", "app", "primary"))).toEqual([
      expect.objectContaining({
        severity: "warning",
        cells: [{ sheet: "channels", channel: "app", row: 1, field: "lastYear" }],
        parameters: { channel: "app", lastYear: 2027, services: ["s"] },
      }),
    ]);
    expect(
      findings(any, decision("s", "app", "primary"), decision("s", "web", "complement")),
    ).toEqual([]);
    // In use until the horizon.
    const later = of([web, { ...app, lastYear: 2029 }], { web: 0, app: 300 });
    expect(findings(later, decision("s", "app", "primary"))).toEqual([]);
  });
});

describe("costs besides those of contacts", () => {
  const costly = (stated: Partial<Channel>): Channel => ({ ...app, ...stated });

  it("introduce a channel once for each service, in year 1", () => {
    const any = of([costly({ introduction: 500 }), phone], { app: "cannot-be-used", phone: 100 });
    const found = years(any, ["primary", "forbidden"]);
    expect(found.years.map(({ introduction }) => introduction)).toEqual([0, 500, 0, 0]);
    const blank = of([costly({ introduction: 500 }), phone], { phone: 100 });
    expect(years(blank, ["primary", "forbidden"]).years[1]?.introduction).toBe(0);
  });

  it("come each year from year 1 for a channel that no service can use today and one shall", () => {
    const any = of([costly({ yearly: 70 }), phone], { app: "cannot-be-used", phone: 100 });
    const yearly = (row: readonly CellClass[]) => years(any, row).years.map((own) => own.yearly);
    expect(yearly(["primary", "forbidden"])).toEqual([0, 70, 70, 70]);
    expect(yearly(["open", "primary"])).toEqual([0, 0, 0, 0]);
  });

  it("go from the year after the last one, or at the horizon where nothing is wanted", () => {
    const ends = of([web, costly({ yearly: 70, lastYear: 2027 })], { web: 0, app: 100 });
    expect(years(ends, ["primary", "open"]).years.map((own) => own.yearly)).toEqual([
      0, 0, -70, -70,
    ]);
    const emptied = of([web, costly({ yearly: 70 })], { web: 0, app: 100 });
    const yearly = (any: Model, app: CellClass) =>
      years(any, ["primary", app]).years.map((own) => own.yearly);
    expect(yearly(emptied, "forbidden")).toEqual([0, 0, 0, -70]);
    expect(yearly(emptied, "discouraged")).toEqual([0, 0, 0, 0]);
    // Whether anybody is left is not known.
    const notCounted = of([web, costly({ yearly: 70 })], { web: 10, app: "not-counted" });
    expect(yearly(notCounted, "forbidden")).toEqual([0, 0, 0, 0]);
    // It has gone already.
    const gone = of([web, costly({ yearly: 70, lastYear: 2020 })], { web: 10 });
    expect(yearly(gone, "open")).toEqual([0, 0, 0, 0]);
  });
});

describe("the payback year", () => {
  const payback = (introduction: number, yearly = 0): number | null => {
    const coming = { ...app, introduction, yearly, cost: 10 };
    // 3 000, 6 000 and 9 000 are saved in years 1 to 3.
    const any = of([coming, phone], { app: "cannot-be-used", phone: 100 });
    return years(any, ["primary", "forbidden"]).payback;
  };

  it.each([
    [0, 1],
    [3000, 1],
    [3001, 2],
    [9000, 2],
    [18_000, 3],
    [18_001, null],
  ])("of %d to introduce is %p", (introduction, year) => {
    expect(payback(introduction)).toBe(year);
  });

  it("is none where what is saved is only what rounding leaves", () => {
    // 0.1 three times is more than 0.3.
    const dear = { ...app, cost: 0.3 };
    const same = { ...phone, cost: 0.1 + 0.2 };
    const any = of([dear, same], { app: "cannot-be-used", phone: 100 });
    expect(years(any, ["primary", "forbidden"]).payback).toBeNull();
  });

  it("counts yearly costs, and is none where nothing is saved", () => {
    expect(payback(0, 4000)).toBe(2);
    expect(payback(0, 9000)).toBeNull();
    const any = of([web, phone], { web: 100, phone: 0 });
    expect(years(any, ["discouraged", "primary"]).payback).toBeNull();
  });
});
