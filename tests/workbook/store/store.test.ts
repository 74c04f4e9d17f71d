/** The hidden store holds any text under any key, in cells that Excel takes, and tells what is not a store. */
import fc from "fast-check";
import type { Cell } from "../../../src/workbook/cell";
import { jsonText, ofJson, packed, unpacked } from "../../../src/workbook/store/packed";
import { readState, stateText } from "../../../src/workbook/store/state";
import { storePlan } from "../../../src/workbook/store/store-plan";
import { isStoreSheet, readStore, storeRows, type Store } from "../../../src/workbook/store/store";
import type { WorkbookState } from "../../../src/workbook/snapshot";

const texts = fc.oneof(
  fc.constantFrom("", "=1+1", "12", "1e5", "TRUE", "'", "\n", " ", "👩‍💻", "_x0041_", "\u0000"),
  fc.string({ unit: "grapheme" }),
  // Longer than a cell, with pairs of surrogates across the borders.
  fc
    .tuple(fc.constantFrom("a", "=", "👩‍💻", "å", "1"), fc.integer({ min: 29_990, max: 65_000 }))
    .map(([unit, count]) => `x${unit.repeat(Math.ceil(count / unit.length))}`),
);
const stores: fc.Arbitrary<Store> = fc
  .uniqueArray(fc.tuple(fc.constantFrom("state", "last", "base", "base.sha256", "z"), texts), {
    selector: ([key]) => key,
  })
  .map((entries) => new Map(entries));

test("what is written is read again, in whatever order the rows stand", () => {
  fc.assert(
    fc.property(stores, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (store, order) => {
      const [mark = ["", "", ""], ...rows] = storeRows(store);
      const shuffled = rows
        .map((row, index) => ({ row, order: order[index] ?? 0 }))
        .sort((one, other) => one.order - other.order)
        .map(({ row }) => row);
      const reading = readStore([mark, ...shuffled]);
      expect(reading.kind === "store" && new Map([...reading.store].sort())).toEqual(
        new Map([...store].sort()),
      );
    }),
  );
});

test("A1 has the mark, and no text is longer than 30 000 characters or ends in half a pair", () => {
  fc.assert(
    fc.property(stores, (store) => {
      const rows = storeRows(store);
      expect(rows[0]).toEqual(["channelMatrix 1", "", ""]);
      for (const [, , text] of rows) {
        expect(text.length).toBeLessThanOrEqual(30_000);
        expect(text).not.toMatch(/[\uD800-\uDBFF]$/);
      }
    }),
  );
});

test.each([
  ["nothing", "blank", []],
  ["blank cells", "blank", [["", ""], [""]]],
  ["another text", "foreign", [["Mina anteckningar"], ["x"]]],
  ["something below a blank first cell", "foreign", [[""], ["x"]]],
  ["a number", "foreign", [[1]]],
  ["a longer text", "foreign", [["channelMatrix 1 copy"]]],
  ["a newer store", "newer", [["channelMatrix 2"], ["k", 1, "x"]]],
  ["a store", "store", [["channelMatrix 1"]]],
])("a sheet with %s is %s", (_, kind, cells) => {
  expect(readStore(cells).kind).toBe(kind);
});

test("a key with a part missing is left out, the others are read", () => {
  const rows = storeRows(new Map([["long", "x".repeat(70_000)]]));
  const reading = readStore([...rows.slice(0, 2), ...rows.slice(3), ["other", "1", "y"]]);
  expect(reading).toEqual({ kind: "store", store: new Map([["other", "y"]]) });
});

test("the sheet is known by its name in any case, and by nothing like it", () => {
  expect(isStoreSheet("_channelmatrix")).toBe(true);
  expect(isStoreSheet("_ChannelMatrix 2")).toBe(false);
});

describe("the plan", () => {
  test("of an unchanged store writes nothing; of a changed one only the rows that differ", () => {
    fc.assert(
      fc.property(stores, stores, (before, after) => {
        const cells = storeRows(before);
        const sheet = { id: "1", name: "_ChannelMatrix", cells };
        expect(storePlan(sheet, before).blocks).toEqual([]);
        const written = storeRows(before).map((row): Cell[] => [...row]);
        for (const { row, cells: block } of storePlan(sheet, after).blocks) {
          block.forEach((line, down) => {
            written[row + down] = line.map((cell) =>
              typeof cell === "string" ? cell.replace(/^'/, "") : (cell ?? ""),
            );
          });
        }
        const reading = readStore(written);
        expect(reading.kind === "store" && reading.store).toEqual(after);
      }),
    );
  });

  test("of a new sheet makes it very hidden, and leaves one that is there as it is", () => {
    const fresh = storePlan(null, new Map([["state", "{}"]]));
    expect(fresh).toMatchObject({ sheetId: null, name: "_ChannelMatrix", veryHidden: true });
    const there = storePlan({ id: "7", name: "_CHANNELMATRIX", cells: [] }, new Map());
    expect(there).toMatchObject({ sheetId: "7", name: "_CHANNELMATRIX" });
  });
});

const values = fc.anything({
  withNullPrototype: false,
  values: [fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null)],
});

describe("data", () => {
  test("come back from their texts, odd characters included", () => {
    fc.assert(
      fc.property(values, (value) => {
        const same: unknown = JSON.parse(JSON.stringify([value]));
        expect(ofJson(jsonText([value]))).toEqual(same);
        expect(unpacked(packed([value]))).toEqual(same);
      }),
    );
  });

  test("are in printable ASCII", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(jsonText([value])).toMatch(/^[ -~]*$/);
        expect(packed([value])).toMatch(/^[A-Za-z0-9+/=]*$/);
      }),
    );
  });

  test("have the same text each time, and an earlier text that says the same stays", () => {
    const value = { a: ["å".repeat(2_000), 1] };
    expect(packed(value)).toBe(packed(structuredClone(value)));
    expect(packed(value).length).toBeLessThan(200);
    // The same data deflated by another program.
    const other = btoa("\u0001\u0002\u0000\u00fd\u00ff[]");
    expect(unpacked(other)).toEqual([]);
    expect(packed([], other)).toBe(other);
    expect(packed([1], other)).not.toBe(other);
    expect(packed(value, "damaged!")).toBe(packed(value));
  });

  test("of a damaged text are none", () => {
    const whole = packed({ a: "x".repeat(5_000), b: [1, 2, 3] });
    for (const damaged of ["", "?", whole.slice(0, -8), whole.slice(4), "AAAA"]) {
      expect(unpacked(damaged)).toBeUndefined();
    }
    expect(ofJson("{")).toBeUndefined();
  });
});

describe("the state", () => {
  const states: fc.Arbitrary<WorkbookState> = fc.record({
    schema: fc.integer({ min: 1, max: 9 }),
    model: fc.uuid(),
    revision: fc.nat(),
    language: fc.constantFrom("sv", "en"),
    department: fc.string({ unit: "binary" }),
    fingerprint: fc.string(),
    created: fc.constantFrom("2026-03-01", ""),
  });

  test("comes back from its text", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(stateText(state))).toEqual(state);
      }),
    );
  });

  test.each(["", "{}", "[]", "null", "1", '{"schema":0,"language":"sv"}', '{"schema":3}'])(
    "of %s is none",
    (text) => {
      expect(readState(text)).toBeNull();
    },
  );
});
