/** Functions of levels and volumes: FREQUENCY, COMPLEXITY, QUADRANT, SCORE, SAVING. */
import { atIndex } from "../../src/domain/model/matrix";
import fc from "fast-check";
import { FUNCTIONS } from "../../src/functions/registry";
import { classify } from "../../src/domain/classification/classification";
import { componentsOf } from "../../src/domain/score/score";
import { methodTables } from "../../src/domain/units/method-tables";
import { models } from "../domain/reference/models";
import { rangesOf } from "./ranges";
import { refused } from "./refused";

const { FREQUENCY, COMPLEXITY, QUADRANT, SCORE, SAVING } = FUNCTIONS;

describe("FREQUENCY", () => {
  test("gives levels in the range's own shape, blank where it is blank", () => {
    expect(
      FREQUENCY([
        [0, 9, 10],
        ["", 999, 1e6],
      ]),
    ).toEqual([
      [1, 1, 2],
      ["", 3, 5],
    ]);
  });

  test.each([[[[5, 50]]], [[[5], [50]]], [[["5; 50"]]], [[["5", 50, ""]]]])(
    "takes its own breakpoints from %j",
    (breakpoints) => {
      expect(FREQUENCY([[4], [5], [50]], breakpoints)).toEqual([[1], [2], [3]]);
    },
  );

  test.each([null, undefined])("takes the default breakpoints for %s", (left) => {
    expect(FREQUENCY([[10000]], left as unknown as undefined)).toEqual([[5]]);
  });

  test("takes a single value that is not a range", () => {
    expect(FREQUENCY(100)).toEqual([[3]]);
  });

  test("refuses a text, a negative volume and breakpoints that do not ascend", () => {
    expect(refused(() => FREQUENCY([[1], ["many"]]))).toEqual({
      code: "#VALUE!",
      message:
        "volume, row 2, column 1: “many” is not a number. Write a number, or leave it blank.",
    });
    expect(refused(() => FREQUENCY([[1, -1]])).message).toContain("volume, row 1, column 2: -1");
    expect(refused(() => FREQUENCY([[1]], [[9, 2]])).message).toContain("breakpoints");
    expect(refused(() => FREQUENCY([[1]], [["x"]])).message).toContain("breakpoints");
    expect(refused(() => FREQUENCY(null)).message).toContain("volume");
  });

  test("ends whole columns at the last cell that is filled", () => {
    const column = Array.from({ length: 1_048_576 }, (_, row) => [row === 2 ? 10 : ""]);
    expect(FREQUENCY(column)).toEqual([[""], [""], [2]]);
  });
});

describe("COMPLEXITY", () => {
  test("is the mean of the ratings in each row, without those that are blank", () => {
    expect(
      COMPLEXITY([
        [1, 2, 3],
        [5, "", 4],
        ["", "", ""],
      ]),
    ).toEqual([[2], [4.5], [""]]);
  });

  test("refuses a rating outside 1–5", () => {
    expect(refused(() => COMPLEXITY([[1, 6]])).message).toContain("ratings, row 1, column 2: 6");
  });
});

describe("QUADRANT", () => {
  test("counts levels from 3 as high", () => {
    expect(QUADRANT([[5], [3], [2.9], [1]], [[1], [3], [2.9], [5]])).toEqual([
      ["frequent-simple"],
      ["frequent-complex"],
      ["rare-simple"],
      ["rare-complex"],
    ]);
  });

  test("is blank where a level is, and stretches a single one", () => {
    expect(QUADRANT([[5], [""]], [[1]])).toEqual([["frequent-simple"], [""]]);
  });

  test("refuses ranges that do not go together", () => {
    expect(refused(() => QUADRANT([[1], [2], [3]], [[1], [2]]))).toEqual({
      code: "#VALUE!",
      message: "complexity has 2 × 1 cells. It should have 3 × 1, or a single one.",
    });
  });
});

describe("SCORE", () => {
  test("agrees with SCORES on the components of every cell", () => {
    fc.assert(
      fc.property(models(), (whole) => {
        const { scores, services } = classify(whole);
        const { richness, capacity } = methodTables(whole).channels;
        const { settings } = rangesOf(whole);
        services.forEach(({ frequency, complexity }, row) => {
          whole.channels.forEach((_, column) => {
            const { need, economy, effort } = componentsOf(whole, row, column);
            const one = (value: number | null | undefined): unknown[][] => [
              [value === null || value === undefined || Number.isNaN(value) ? "" : value],
            ];
            // The function takes levels up to 5; more breakpoints than four give more.
            if (frequency > 5) return;
            const [[found] = []] = SCORE(
              one(frequency),
              one(complexity),
              one(richness.values[column]),
              one(capacity.values[column]),
              one(need),
              one(economy),
              settings,
              one(effort),
            );
            const wanted = atIndex(scores.score, row, column);
            expect(found === "" ? Number.NaN : found).toBe(wanted);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  test("counts effort on the user's side, and leaves it out where it is blank", () => {
    const [[blank]] = SCORE([[1]], [[1]], [[1]], [[1]]) as [[number]];
    const of = (effort: number) =>
      SCORE([[1]], [[1]], [[1]], [[1]], undefined, undefined, undefined, [[effort]])[0]?.[0];
    expect(of(1)).toBe(blank);
    // The user's side is (0.4 · 1 + 0.2 · 0) / 0.6 of 100, the authority's 100.
    expect(of(0)).toBeCloseTo((100 * (0.4 / 0.6) + 100) / 2, 9);
    expect(refused(() => of(2)).message).toContain("effort, row 1");
  });

  test("lays a column of services over a row of channels", () => {
    const found = SCORE([[1], [5]], [[1], [5]], [[1, 5]], [[1, 5]]);
    expect(found).toEqual([
      [100, SCORE([[1]], [[1]], [[5]], [[5]])[0]?.[0]],
      [SCORE([[5]], [[5]], [[1]], [[1]])[0]?.[0], 100],
    ]);
  });

  test("takes a need that passes 1 by a rounding", () => {
    const need = (value: number) => SCORE([[1]], [[1]], [[1]], [[1]], [[value]]);
    expect(need(1 + 2 ** -52)[0]?.[0]).toBeCloseTo(Number(need(1)[0]?.[0]), 9);
  });

  test("refuses a level 0, a need above 1 and an unknown setting", () => {
    expect(refused(() => SCORE([[0]], [[1]], [[1]], [[1]])).message).toContain("frequency, row 1");
    expect(refused(() => SCORE([[1]], [[1]], [[1]], [[1]], [[1.2]])).message).toContain("need");
    const settings = [
      ["key", "value"],
      ["userweight", 2],
    ];
    expect(
      refused(() => SCORE([[1]], [[1]], [[1]], [[1]], undefined, undefined, settings)).message,
    ).toContain("settings, row 2, column value: 2");
  });
});

describe("SAVING", () => {
  test("is the cost now less the cost wanted, over the rows that both know", () => {
    const now = [
      [100, 0, "–"],
      ["", "", ""],
      [5, 5, 5],
    ];
    const wanted = [
      [40, 60, 0],
      [9, 9, 9],
      ["", "", ""],
    ];
    // Only the first row is known in both: 100 · 10 less 40 · 10 + 60 · 1.
    expect(SAVING(now, wanted, [[10, 1, 7]])).toBe(540);
    expect(SAVING(now, wanted, [[10], [1], [7]])).toBe(540);
  });

  test("takes the costs from the table of channels", () => {
    const channels = [
      ["Kostnad per kontakt", "Id"],
      [10, "web"],
      [1, "phone"],
    ];
    expect(SAVING([[1, 1]], [[0, 2]], channels)).toBe(9);
  });

  test("counts only the avoidable share, where the table of channels states one", () => {
    const channels = [
      ["Kostnad per kontakt", "Id", "Påverkbar andel"],
      [10, "web", 0.4],
      [1, "phone", ""],
    ];
    expect(SAVING([[1, 1]], [[0, 2]], channels)).toBe(3);
  });

  test("is the method's saving, and none where that has no headline", () => {
    const costs = [[10, 1, ""]];
    // 20 of 200 changes are in the third channel, which has no cost.
    expect(SAVING([[80, 0, 20]], [[0, 100, 0]], costs)).toBe(700);
    expect(refused(() => SAVING([[79, 0, 21]], [[0, 100, 0]], costs))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("channel 3") as string,
    });
  });

  test("gives no number when a cost is missing where contacts move, or nothing can be compared", () => {
    expect(refused(() => SAVING([[1, 1]], [[0, 2]], [[10, ""]]))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("channel 2") as string,
    });
    expect(SAVING([[1, 0]], [["", 1]], [[10, 0]])).toBe(10);
    expect(SAVING([[1, 0]], [[1, ""]], [[10, ""]])).toBe(0);
    expect(refused(() => SAVING([[1]], [[""]], [[10]])).code).toBe("#N/A");
  });

  test("refuses ranges that do not belong together", () => {
    expect(refused(() => SAVING([[1]], [[1], [2]], [[1]])).message).toContain("volumesWanted");
    expect(refused(() => SAVING([[1, 2]], [[1, 2]], [[1]])).message).toContain("volumesNow");
    expect(refused(() => SAVING([["y"]], [[1]], [[1]])).message).toContain("volumesNow, row 1");
  });

  test("leaves out rows in which something is not counted", () => {
    const rows = [
      [10, "x"],
      [10, 0],
    ];
    expect(
      SAVING(
        rows,
        [
          [0, 10],
          [0, 10],
        ],
        [[5, 1]],
      ),
    ).toBe(40);
    expect(refused(() => SAVING([[10, "X"]], [[0, 10]], [[5, 1]])).code).toBe("#N/A");
  });
});
