/** Text that comes from people stays text in Excel, whatever it looks like. */
import "../commands/own-realm";
import fc from "fast-check";
import { startHost } from "../../src/host/host";
import { literal, text, textInTextCell } from "../../src/workbook/cell";

const ODD = [
  "=1+1",
  '=HYPERLINK("http://x","y")',
  "+46 70",
  "-",
  "-1",
  "@SUM(A1)",
  "'quoted'",
  "''",
  "'",
  "\t=1",
  "\r=1",
  "\n=1",
  " =1",
  "TRUE",
  "falskt",
  "12",
  "1/2",
  "3-4",
  "2025-01-01",
  "10:30",
  "5 %",
  "1e5",
  "00123",
  "#N/A",
  "#REF!",
  "{=1}",
  "Maj 5",
  "jan",
  "å".repeat(225),
  "first\nsecond",
  "👩‍💻",
  "<b>&amp;",
  "_x0041_",
  "x]'!",
  "{name}",
];

const odd = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", "#", "1", " "), fc.string())
    .map(([first, rest]) => first + rest),
);

/** What stands in cells after the strings were written to them. */
async function held(
  strings: readonly string[],
  written: (value: string) => string,
  format: string,
) {
  const host = await startHost();
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Sheet1")
        .getRangeByIndexes(0, 0, strings.length, 1);
      range.numberFormat = strings.map(() => [format]);
      range.formulas = strings.map((value) => [written(value)]);
      range.load("values,valueTypes,formulas");
      await context.sync();
      const content = await host.content();
      const formulas = [...(content.sheets[0]?.cells.values() ?? [])].flatMap((row) =>
        [...row.values()].filter(({ formula }) => formula !== undefined),
      );
      return { values: range.values.map(([value]) => value as unknown), formulas };
    });
  } finally {
    host.dispose();
  }
}

test.each([
  ["General", text],
  ["@", textInTextCell],
] as const)(
  "in a cell of format %s, what the workbook holds equals the string and is no formula",
  async (format, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { minLength: 30, maxLength: 60 }), async (strings) => {
        const { values, formulas } = await held(strings, write, format);
        expect(values).toEqual(strings);
        expect(formulas).toEqual([]);
      }),
      { numRuns: 6 },
    );
  },
);

test("all the odd ones are held as they are", async () => {
  expect((await held(ODD, text, "General")).values).toEqual(ODD);
  expect((await held(ODD, textInTextCell, "@")).values).toEqual(ODD);
});

test("a literal in a formula gives the text back", async () => {
  const strings = ODD.filter((value) => !/[\t\r\n]/.test(value));
  const { values } = await held(strings, (value) => `=${literal(value)}`, "General");
  expect(values).toEqual(strings);
});

describe("what is longer than a cell", () => {
  const LONGEST = 32_767;
  const cases = (length: number) => [
    "å".repeat(length),
    `a 1 ${"b".repeat(length - 4)}`,
    `=${"1".repeat(length - 1)}`,
    `9${"x".repeat(length - 1)}`,
  ];

  it.each([
    ["General", text],
    ["@", textInTextCell],
  ] as const)("is cut, in a cell of format %s, and says so", async (format, write) => {
    const strings = cases(40_000);
    const { values, formulas } = await held(strings, write, format);
    expect(formulas).toEqual([]);
    values.forEach((value, index) => {
      expect(String(value).length).toBeGreaterThanOrEqual(LONGEST - 1);
      expect(String(value).slice(-1)).toBe("…");
      expect(strings[index]?.startsWith(String(value).slice(0, -1))).toBe(true);
    });
  });

  it("is never cut in the middle of a character", () => {
    for (const length of [LONGEST - 3, LONGEST - 2, LONGEST - 1]) {
      const cut = textInTextCell(`${"x".repeat(length)}👩👩👩`);
      expect(cut).toMatch(/[x👩]…$/u);
      expect(() => encodeURIComponent(cut)).not.toThrow();
    }
  });

  it("is not what just fits", async () => {
    const strings = ["å".repeat(LONGEST), `a 1 ${"b".repeat(LONGEST - 4)}`];
    expect((await held(strings, text, "General")).values).toEqual(strings);
    expect((await held(strings, textInTextCell, "@")).values).toEqual(strings);
  });
});
