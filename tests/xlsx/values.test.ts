/** Texts and numbers come back exactly as they were written. */
import fc from "fast-check";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import type { CellValue } from "../../src/xlsx/content";
import { allFeatures, blankContent, blankSheet, cellsOf, constant } from "./all-features";
import { unpack } from "./foreign-workbook";

async function roundTrip(values: readonly CellValue[]): Promise<(CellValue | null | undefined)[]> {
  const sheet = { ...blankSheet("A"), cells: cellsOf(values.map((value) => [constant(value)])) };
  const read = await openXlsx(await saveXlsx(blankContent(sheet)));
  return values.map((_, row) => read.sheets[0]?.cells.get(row)?.get(0)?.value);
}

describe("texts", () => {
  it.each([
    ["formula signs", ["=1+1", "+46", "-1", "@name", "'quoted", "\tTab", "\rReturn"]],
    ["quotes and markup", ['"a"', "<b>&amp;</b>", "]]>", "a'b"]],
    ["spaces and lines", ["  both  ", "a\nb", "a\r\nb", "\n", " ", "a  b"]],
    ["wide characters", ["😀👩‍👩‍👧", "åäö", "\u{10FFFF}", "日本語", "\u200b"]],
    ["control characters", ["\u0000\u0001\u001f", "\ufffe\uffff", "\ud800", "x\udc00y"]],
    ["what looks like an escape", ["_x000D_", "_x005F_", "a_x0041_b", "_x00", "__x0041__"]],
    ["lengths at the edge", ["x".repeat(225), "ö".repeat(32_767)]],
    ["numbers and truths as text", ["1", "007", "1e5", "TRUE", "#N/A", ""]],
  ])("keeps %s", async (_, texts) => {
    expect(await roundTrip(texts)).toEqual(texts);
  });

  it("keeps any text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary" }), { maxLength: 20 }),
        async (texts) => {
          expect(await roundTrip(texts)).toEqual(texts);
        },
      ),
    );
  });

  it("says of a text from right to left that it is read so, until another stands there", async () => {
    const texts = ["رخصة البناء (2026)", "Permit (رخصة)", "(1) שירות", "12"];
    const sheet = { ...blankSheet("A"), cells: cellsOf(texts.map((text) => [constant(text)])) };
    const orders = (bytes: Uint8Array): readonly (string | undefined)[] => {
      const { "xl/styles.xml": styles = "", "xl/worksheets/sheet1.xml": cells = "" } =
        unpack(bytes);
      const [, formats = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles) ?? [];
      const each = [...formats.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gsu)].map(
        ([format]) => format,
      );
      return [...cells.matchAll(/<c r="A\d+"(?: s="(\d+)")?/gu)].map(
        ([, style = "0"]) => /readingOrder="(\d)"/u.exec(each[Number(style)] ?? "")?.[1],
      );
    };
    const first = await saveXlsx(blankContent(sheet));
    expect(orders(first)).toEqual(["2", undefined, "2", undefined]);
    const read = await openXlsx(first);
    const cell = read.sheets[0]?.cells.get(0)?.get(0);
    read.sheets[0]?.cells.get(0)?.set(0, { value: "Permit (2026)", style: cell?.style ?? 0 });
    expect(orders(await saveXlsx(read))).toEqual([undefined, undefined, "2", undefined]);
  });

  it("stores a text that occurs often once", async () => {
    const sheet = {
      ...blankSheet("A"),
      cells: cellsOf(Array.from({ length: 50 }, () => [constant("same")])),
    };
    const strings = unpack(await saveXlsx(blankContent(sheet)))["xl/sharedStrings.xml"];
    expect(strings?.match(/<si>/g)).toHaveLength(1);
  });
});

describe("numbers", () => {
  it("keeps every digit", async () => {
    const numbers = [
      0.1 + 0.2,
      1e-300,
      123456789012345680,
      1e21,
      -1.5,
      5e-324,
      Number.MAX_VALUE,
      2 ** 53,
      1 / 3,
    ];
    expect(await roundTrip(numbers)).toEqual(numbers);
  });

  it("keeps any finite number, minus nought as nought", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 50 }),
        async (numbers) => {
          expect(await roundTrip(numbers)).toEqual(
            numbers.map((number) => (number === 0 ? 0 : number)),
          );
        },
      ),
    );
  });

  it("writes what is no number as an error", async () => {
    expect(await roundTrip([Number.NaN, Infinity])).toEqual([
      { error: "#NUM!" },
      { error: "#NUM!" },
    ]);
  });
});

describe("errors and truths", () => {
  it("keeps them, and writes errors that older Excels do not know as one they do", async () => {
    const values = [true, false, { error: "#DIV/0!" }, { error: "#NAME?" }];
    expect(await roundTrip(values)).toEqual(values);
    expect(await roundTrip([{ error: "#SPILL!" }])).toEqual([{ error: "#VALUE!" }]);
  });
});

describe("texts beside the cells", () => {
  it("make no part that cannot be read, whatever characters they have", async () => {
    const odd = `a\u0001b\ud800c\ufffe_x0041_ <&> "q"\t😀`;
    const content = allFeatures();
    const [matrix, lists] = content.sheets;
    for (const chart of lists?.charts ?? []) {
      Object.assign(chart, { title: odd, name: odd, altText: odd, valueTitle: odd });
      for (const series of chart.series) if (!series.name.startsWith("=")) series.name = odd;
    }
    matrix?.cells.get(3)?.set(0, { value: odd, style: 0 });
    const [link] = matrix?.hyperlinks ?? [];
    if (matrix && link) matrix.hyperlinks = [{ ...link, screenTip: odd }];
    for (const rule of matrix?.validations ?? []) rule.prompt = { title: odd, message: odd };
    if (matrix) matrix.page.headerFooter = { centerHeader: odd };
    content.properties.set("title", odd);
    content.customProperties.set("odd", odd);
    const read = await openXlsx(await saveXlsx(content));
    expect(read.sheets[0]?.validations[0]?.prompt?.message).toBe(odd);
    expect(read.sheets[0]?.cells.get(3)?.get(0)?.value).toBe(odd);
    const [bar] = read.sheets[1]?.charts ?? [];
    expect(bar?.series[1]?.name).toBe(odd);
    expect(bar?.title).toBe('abc_x0041_ <&> "q"\t😀');
  });
});
