/** Where contacts go over the horizon: what leaves each channel, and who takes it. */
import * as fc from "fast-check";
import { rowAt } from "../../../src/domain/model/matrix";
import { CELL_CLASSES, type CellClass, type Channel } from "../../../src/domain/model/model";
import { volumesNow } from "../../../src/domain/volumes/volumes-now";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { models } from "../reference/models";
import { classMatrix, rule } from "../small-models";
import { chat, office, phone, primary, wanted, web, type Column } from "./one-service";

describe("what leaves a channel", () => {
  const beside = (own: CellClass, of: Partial<Channel>, to: Partial<Channel> = web) =>
    wanted([primary(60, to), { now: 40, class: own, of }]);

  it("is nothing of a primary", () => {
    expect(wanted([primary(40), primary(60, office)])).toEqual([40, 60]);
  });

  it("is all of what is forbidden, being phased out or ended", () => {
    expect(beside("forbidden", phone)).toEqual([100, 0]);
    for (const own of ["open", "discouraged", "complement", "not-applicable"] as const) {
      expect(beside(own, { ...phone, direction: "phase-out" })).toEqual([100, 0]);
      expect(beside(own, { ...phone, lastYear: 2025 })).toEqual([100, 0]);
    }
  });

  it("is all of what closes before the year of the horizon", () => {
    // The run is in 2026, the horizon in 2029.
    expect(beside("open", { ...phone, lastYear: 2028 })).toEqual([100, 0]);
    expect(beside("open", { ...phone, lastYear: 2029 })).toEqual([66, 34]);
  });

  it("is half of what is discouraged, by the setting", () => {
    expect(beside("discouraged", phone)).toEqual([80, 20]);
    const settings = { moveDiscouraged: 0.25 };
    const columns = [primary(60), { now: 40, class: "discouraged", of: phone } as const];
    expect(wanted(columns, { settings })).toEqual([70, 30]);
  });

  it("is nothing of what is discouraged, electronic and known to cost less than every primary", () => {
    const kept = (of: Partial<Channel>, ...others: readonly Column[]) =>
      wanted([{ now: 40, class: "discouraged", of }, ...others])[0];
    expect(kept(web, primary(60, phone))).toBe(40);
    expect(kept({ ...web, cost: 80 }, primary(60, phone))).toBe(20);
    expect(kept({ ...web, cost: null }, primary(60, phone))).toBe(20);
    expect(kept(web, primary(60, { ...phone, cost: null }))).toBe(20);
    expect(kept(web, primary(60, phone), primary(0, { ...web, cost: 1 }))).toBe(20);
    // Cheap and not electronic.
    expect(kept({ ...office, cost: 1 }, primary(60, phone))).toBe(20);
  });

  it("is 15 % of an open channel that is dearer than an electronic primary", () => {
    expect(beside("open", phone)).toEqual([66, 34]);
    expect(beside("open", chat)).toEqual([66, 34]);
    expect(beside("open", { ...phone, cost: 4 })).toEqual([60, 40]);
    expect(beside("open", { ...phone, cost: null })).toEqual([60, 40]);
    expect(beside("open", phone, { ...web, cost: null })).toEqual([60, 40]);
    expect(beside("open", office, phone)).toEqual([60, 40]);
  });

  it("is a tenth of a complement that is dearer and not electronic", () => {
    expect(beside("complement", phone)).toEqual([64, 36]);
    expect(beside("complement", chat)).toEqual([60, 40]);
    expect(beside("complement", { ...phone, cost: 3 })).toEqual([60, 40]);
    expect(beside("complement", office, phone)).toEqual([60, 40]);
  });

  it("is nothing of what is not applicable, which is a finding", () => {
    expect(beside("not-applicable", phone)).toEqual([60, 40]);
  });
});

test("what leaves open channels goes to the electronic primary with the lowest known cost, the earlier of equals", () => {
  const to = (...primaries: readonly Partial<Channel>[]) =>
    wanted([...primaries.map((of) => primary(10, of)), { now: 100, class: "open", of: office }]);
  expect(to({ ...web, cost: 5 }, web)).toEqual([10, 25, 85]);
  expect(to(web, web)).toEqual([25, 10, 85]);
  expect(to({ ...web, cost: null }, web)).toEqual([10, 25, 85]);
  expect(to(phone, { ...web, cost: 100 })).toEqual([10, 25, 85]);
  // One that closes does not take.
  expect(to({ ...web, lastYear: 2027 }, { ...web, cost: 50 })).toEqual([0, 35, 85]);
});

describe("what else leaves", () => {
  const leaving = (now: number): Column => ({ now, class: "forbidden", of: office });
  // Everyone at complexity 1: need 0.5 + 0.3 · 0.7 + 0.2 · 0.2 = 0.75 on the web, 0.745 by telephone.
  const beside = (now: number): Column => ({
    now,
    class: "complement",
    of: { ...phone, cost: null },
  });

  it("is shared by pull, need and use, a primary pulling three times as hard", () => {
    const own = 3 * 0.75 * (20 / 200 + 0.1);
    const other = 0.745 * (80 / 200 + 0.1);
    const [atWeb = 0, byPhone = 0, left] = wanted([primary(20), beside(80), leaving(100)]);
    expect(atWeb).toBeCloseTo(20 + (100 * own) / (own + other), 5);
    expect(byPhone).toBeCloseTo(80 + (100 * other) / (own + other), 5);
    expect(left).toBe(0);
  });

  it("stops at what people accept: the greater of need · T and what there was + need · the rest", () => {
    // 90 of 100 are there already: 0.75 · 100 is less, so it grows by 0.75 of the 10.
    expect(wanted([primary(90), beside(0), leaving(10)])).toEqual([97.5, 2.5, 0]);
    // 40 + 0.75 · 60 is more than 75.
    expect(wanted([primary(40), beside(0), leaving(60)])).toEqual([85, 15, 0]);
    // The 3 that come from the open channel first count as what there was.
    const open: Column = { now: 20, class: "open", of: phone };
    expect(wanted([primary(70), beside(0), open, leaving(10)])).toEqual([80.5, 2.5, 17, 0]);
  });

  it("has no limit where no complement can take some, or only primaries share", () => {
    expect(wanted([primary(90), leaving(10)])).toEqual([100, 0]);
    const [one = 0, other = 0] = wanted([primary(50), primary(50, phone), leaving(100)]);
    expect(one + other).toBeCloseTo(200, 5);
    expect((one - 50) / (other - 50)).toBeCloseTo(0.75 / 0.745, 5);
  });

  it("goes to the first primary where nobody accepts any, to the first complement where no primary stays", () => {
    const settings = { "acceptance.self": [0, 0, 0], "acceptance.call": [0, 0, 0] };
    const columns = [beside(10), primary(0), primary(0), leaving(90)];
    expect(wanted(columns, { settings })).toEqual([10, 90, 0, 0]);
    const closing = primary(50, { ...web, lastYear: 2027 });
    expect(wanted([closing, beside(0), beside(0), leaving(50)], { settings })).toEqual([
      0, 100, 0, 0,
    ]);
  });
});

describe("a primary that closes before the horizon", () => {
  const closing = primary(60, { ...web, lastYear: 2027 });
  const ending = { ...phone, direction: "phase-out" } as const;

  it("leaves whole where a primary or complement stays, and takes nothing", () => {
    expect(wanted([closing, { now: 40, class: "complement", of: phone }])).toEqual([0, 100]);
    expect(wanted([closing, primary(40, phone)])).toEqual([0, 100]);
  });

  it("stays and takes where none does", () => {
    expect(wanted([closing, { now: 40, class: "forbidden", of: phone }])).toEqual([100, 0]);
    expect(wanted([closing, { now: 40, class: "complement", of: ending }])).toEqual([100, 0]);
  });

  it("by its direction alone keeps what it has, and takes", () => {
    expect(wanted([primary(60, ending), { now: 40, class: "forbidden", of: web }])).toEqual([
      100, 0,
    ]);
  });
});

describe("a service that is not measured by channel", () => {
  const alone: Column = { class: "primary", of: web };
  const beside: Column = { class: "complement", of: phone };

  it("has its whole volume shared, the primary pulling as often as the service is used", () => {
    // Level 3 of 100 contacts: 3 · 3 · 0.75 to 0.745.
    const share = (100 * 9 * 0.75) / (9 * 0.75 + 0.745);
    expect(wanted([alone, beside], { volume: 100 })[0]).toBeCloseTo(share, 5);
    const uncounted: Column = { ...beside, now: "not-counted" };
    expect(wanted([primary(0), uncounted], { volume: 100 })[0]).toBeCloseTo(share, 5);
  });

  it("has no limit on growth, and 0 everywhere of a volume of 0", () => {
    const [most = 0] = wanted([alone, beside], { volume: 1e6 });
    expect(most / 1e6).toBeGreaterThan(0.75);
    expect(wanted([alone, beside], { volume: 0 })).toEqual([0, 0]);
  });

  it("has none without a volume, a primary or a letter", () => {
    expect(wanted([alone])).toEqual([NaN]);
    expect(wanted([beside], { volume: 5 })).toEqual([NaN]);
    expect(wanted([{ class: "open", of: web }], { volume: 5 })).toEqual([NaN]);
  });
});

describe("the classes that hold", () => {
  it("are the letters, and what the gate closes where the matrix is blank", () => {
    const rules = [rule("*", "k1", "forbidden"), rule("*", "k2", "discouraged")];
    const open = (of: Partial<Channel>): Column => ({ now: 10, class: "open", of });
    const columns = [primary(10), open(phone), open({ ...phone, cost: null })];
    expect(wanted(columns, { rules })).toEqual([20, 0, 10]);
    const letter: Column = { now: 10, class: "discouraged", of: phone };
    expect(wanted([primary(10), letter], { rules })).toEqual([15, 5]);
  });

  it("move nothing in a service without a letter, and keep what there is without a primary", () => {
    const rules = [rule("*", "k0", "primary")];
    expect(wanted([{ now: 10, class: "open", of: web }], { rules })).toEqual([NaN]);
    const kept: Column[] = [
      { now: 10, class: "complement", of: web },
      { now: 5, class: "forbidden", of: phone },
      { now: "not-counted", class: "open" },
    ];
    expect(wanted(kept)).toEqual([10, 5, 0]);
  });

  it("move what is measured of a service that is measured in part", () => {
    const uncounted: Column = { now: "not-counted", class: "open", of: office };
    const columns: Column[] = [primary(60), { now: 40, class: "forbidden", of: phone }, uncounted];
    expect(wanted(columns)).toEqual([100, 0, 0]);
  });
});

const withLetters = models().chain((any) => {
  const letter = fc.oneof(
    fc.constantFrom<CellClass>("primary", "complement"),
    fc.constantFrom(...CELL_CLASSES),
  );
  const exactly = (length: number) => ({ minLength: length, maxLength: length });
  const row = fc.array(letter, exactly(any.channels.length));
  return fc.tuple(fc.constant(any), fc.array(row, exactly(any.services.length)));
});

test("volumes are conserved and never below 0, whatever letters stand in the matrix", () => {
  fc.assert(
    fc.property(withLetters, ([any, letters]) => {
      const found = volumesWanted(any, classMatrix(any, letters));
      const now = volumesNow(any);
      any.services.forEach(({ volume }, row) => {
        const own = [...rowAt(found.volumes, row)];
        if (found.known[row] === 0) {
          expect(own.every(Number.isNaN)).toBe(true);
          return;
        }
        expect(found.decided[row]).toBe(1);
        const total = now.known[row] === 1 ? (now.total[row] ?? NaN) : (volume ?? NaN);
        const sum = own.reduce((all, contacts) => all + contacts, 0);
        expect(sum / Math.max(1, total)).toBeCloseTo(total / Math.max(1, total), 9);
        expect(Math.min(...own)).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: 300 },
  );
});
