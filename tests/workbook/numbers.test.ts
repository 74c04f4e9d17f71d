/** Numbers as people write them are read alike in files and on sheets, by their whole column; nonsense is told from them, and what may be two numbers is never guessed. */
import fc from "fast-check";
import {
  columnNotation,
  readNumber,
  type NumbersOf,
} from "../../src/workbook/numbers/number-columns";
import { writtenNumber } from "../../src/workbook/numbers/numbers";
import { COUNT, LEVEL, SHARE, YEAR } from "../../src/domain/model/ranges";

const COUNTS: NumbersOf = { kind: "count", range: COUNT };
const MEASURES: NumbersOf = { kind: "measure", range: COUNT };
const ANY: NumbersOf = { kind: "measure", range: { minimum: -1e300, maximum: 1e300 } };

const valueOf = (text: string): number | null => writtenNumber(text)?.value ?? null;

/** What a column of texts is read as: numbers, or the code of the refusal. */
function column(texts: readonly (string | number)[], numbers: NumbersOf = COUNTS) {
  const notation = columnNotation(texts, numbers);
  return texts.map((text) => {
    const reading = readNumber(text, numbers, notation);
    return reading.ok ? reading.value : reading.code;
  });
}

test.each([
  ["1 234,5", 1234.5],
  ["1\u00a0234,5", 1234.5],
  ["1\u202f234\u202f567", 1234567],
  ["1\u2009234", 1234],
  ["12'345.5", 12345.5],
  ["12’345", 12345],
  ["5,200.5", 5200.5],
  ["5.200,5", 5200.5],
  ["1.234,5", 1234.5],
  ["1,234.567", 1234.567],
  ["9,508,234", 9508234],
  ["5 %", 0.05],
  ["5\u00a0%", 0.05],
  ["12,5%", 0.125],
  ["-5 %", -0.05],
  ["5 200 kr", 5200],
  ["5 200,50 kr", 5200.5],
  ["kr 5 200", 5200],
  ["5 200:-", 5200],
  ["5 200,-", 5200],
  ["€ 5.200,00", 5200],
  ["5 200 €", 5200],
  ["-€5", -5],
  ["1.5", 1.5],
  ["1,5", 1.5],
  [",5", 0.5],
  ["5.", 5],
  ["0,125", 0.125],
  ["1234,567", 1234.567],
  ["−3", -3],
  ["–3", -3],
  ["300-", -300],
  ["5,2-", -5.2],
  ["+3", 3],
  [" 7 ", 7],
  ["1e3", 1000],
  ["1.125e3", 1125],
  ["007", 7],
  ["12\u200b345", 12345],
])("%j is the number %d", (written, value) => {
  expect(valueOf(written)).toBeCloseTo(value, 12);
});

test.each([
  "",
  " ",
  "-",
  "–",
  "%",
  "abc",
  "12 st",
  "1 2",
  "12 34",
  "1,2,3",
  "12,34,567",
  "1,234.5.6",
  "1.234.5",
  "0,123,456",
  "-5-",
  "0x10",
  "1e999",
  "NaN",
  "Infinity",
  "1 000 00",
  "1'000 000",
  "5 % %",
  "=1",
  "kr",
])("%j is no number", (written) => {
  expect(writtenNumber(written)).toBeNull();
});

test("one separator before exactly three digits leaves two numbers, and a count refuses it with both", () => {
  for (const text of ["1,200", "12.345", "1,200 kr", "-1.200"])
    expect(column([text])).toEqual(["number-ambiguous"]);
  expect(readNumber("12,345", COUNTS)).toMatchObject({
    code: "number-ambiguous",
    values: { value: "12,345", thousands: "12345", decimal: "12,345", longer: "12,3450" },
  });
});

test("what is written in place of the refused text is read as said", () => {
  const written = fc.tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom(",", "."),
    fc.integer({ min: 0, max: 999 }),
  );
  fc.assert(
    fc.property(written, ([whole, sign, rest]) => {
      const reading = readNumber(`${whole}${sign}${String(rest).padStart(3, "0")}`, COUNTS);
      if (reading.ok) throw new Error("It is not refused.");
      const { thousands, longer } = reading.values;
      expect(readNumber(String(thousands), COUNTS)).toMatchObject({ value: whole * 1000 + rest });
      expect(readNumber(String(longer), COUNTS)).toMatchObject({
        value: (whole * 1000 + rest) / 1000,
      });
    }),
  );
});

test("a column decides what its separators are", () => {
  expect(column(["12,345", "9,508,234"])).toEqual([12345, 9508234]);
  expect(column(["12.345", "9.508.234"])).toEqual([12345, 9508234]);
  expect(column(["1,200", "5,200.5"])).toEqual([1200, 5200.5]);
  expect(column(["1,200", "5.200,5"])).toEqual([1.2, 5200.5]);
  expect(column(["1,200", "0.5"])).toEqual([1200, 0.5]);
  expect(column(["1,250", "0,5"])).toEqual([1.25, 0.5]);
  expect(column(["5 200", "1,200"])).toEqual([5200, "number-ambiguous"]);
  expect(column(["1,200", 7, "80"])).toEqual(["number-ambiguous", 7, 80]);
  expect(column(["1,200", "9,508,234", "2,5"])).toEqual(["number-ambiguous", 9508234, 2.5]);
  expect(column(["1,200", "1.300"])).toEqual(["number-ambiguous", "number-ambiguous"]);
});

test("a range that only one of the numbers is in decides too", () => {
  expect(column(["1,500", "4,125"], { kind: "measure", range: LEVEL })).toEqual([1.5, 4.125]);
  expect(column(["2,026"], { kind: "count", range: YEAR })).toEqual([2026]);
  expect(column(["1.000"], { kind: "measure", range: SHARE })).toEqual([1]);
});

test("a measure's point is a decimal sign where nothing decides, its comma is asked for", () => {
  expect(column(["12.345"], MEASURES)).toEqual([12.345]);
  expect(column(["12.345", "1.234.567"], MEASURES)).toEqual([12345, 1234567]);
  expect(column(["12,345"], MEASURES)).toEqual(["number-ambiguous"]);
  expect(column(["12,345", "80,5"], MEASURES)).toEqual([12.345, 80.5]);
});

test("a number cell is that number, and a share is no count", () => {
  expect(column([1.2, 12.345, "5 %"])).toEqual([1.2, 12.345, "number-expected"]);
  expect(column(["5 %"], MEASURES)).toEqual([0.05]);
});

test("a range's own ends are in it, and what is beyond is told by the end that it passes", () => {
  for (const range of [COUNT, LEVEL, SHARE, YEAR]) {
    const numbers: NumbersOf = { kind: "measure", range };
    for (const end of [range.minimum, range.maximum]) {
      expect(readNumber(end, numbers)).toEqual({ ok: true, value: end });
      expect(readNumber(String(end), numbers)).toEqual({ ok: true, value: end });
    }
  }
  expect(readNumber("9 007 199 254 740 991", COUNTS)).toMatchObject({ value: 9007199254740991 });
  expect(readNumber(1e300, COUNTS)).toMatchObject({ code: "number-above" });
  expect(readNumber(-1, COUNTS)).toMatchObject({ code: "number-below" });
});

test("every number is read back from how a program writes it beside one that decides, with either decimal sign", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e299, max: 1e299 }),
      (value) => {
        expect(column([String(value), "0.5"], ANY)[0]).toBe(value + 0);
        expect(column([String(value).replace(".", ","), "0,5"], ANY)[0]).toBe(value + 0);
      },
    ),
  );
});

/** How a number is written: its signs, its minus and its unit. */
const FORMS = {
  swedish: { thousands: "\u00a0", decimal: ",", before: "−", after: "" },
  english: { thousands: ",", decimal: ".", before: "-", after: "" },
  german: { thousands: ".", decimal: ",", before: "-", after: "" },
  swiss: { thousands: "’", decimal: ".", before: "-", after: "" },
  french: { thousands: "\u202f", decimal: ",", before: "-", after: "" },
  thin: { thousands: "\u2009", decimal: ",", before: "-", after: "" },
  program: { thousands: "", decimal: ".", before: "-", after: "" },
  price: { thousands: " ", decimal: ",", before: "", after: "-" },
} as const;

function writtenIn(
  value: number,
  { thousands, decimal, before, after }: (typeof FORMS)[keyof typeof FORMS],
  decimals: number,
): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const number = fraction === undefined ? grouped : grouped + decimal + fraction;
  return value < 0 ? before + number + after : number;
}

test("a column in any of the forms is read back as it was, or refused, and never as other numbers", () => {
  const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 6 });
  const form = fc.constantFrom(...Object.values(FORMS));
  const kind = fc.constantFrom("count" as const, "measure" as const);
  const decimals = fc.constantFrom(0, 1, 2, 3);
  fc.assert(
    fc.property(values, form, decimals, kind, (numbers, written, digits, of) => {
      const exact = numbers.map((number) => number / 10 ** digits);
      const texts = exact.map((number) => writtenIn(number, written, digits));
      const isAssumed = of === "measure" && written.thousands === ".";
      const found = column(texts, { kind: of, range: ANY.range });
      found.forEach((value, index) => {
        if (value === "number-ambiguous") return;
        // A measure's point that nothing decides is read as a decimal sign, and told.
        if (isAssumed && /^\D?\d{1,3}\.\d{3}$/.test(texts[index] ?? "")) return;
        expect(value).toBe((exact[index] ?? 0) + 0);
      });
    }),
    { numRuns: 1000 },
  );
});

test("with a number that decides, a column in any of the forms is read back whole", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1e9, max: 1e9 })),
      fc.constantFrom(...Object.values(FORMS)),
      (numbers, form) => {
        const texts = [...numbers, 1234567.5].map((number, index) =>
          writtenIn(number, form, index === numbers.length ? 1 : 0),
        );
        expect(column(texts, { kind: "count", range: ANY.range })).toEqual(
          [...numbers, 1234567.5].map((number) => number + 0),
        );
      },
    ),
  );
});
