/** Rows and columns of a person's own on sheets that are rebuilt: what is in them is moved out of the way and said, and the sheet is as before. */
import { kept } from "../kept";
import { typedContent } from "../torture/typed-workbook";
import { built, onHost } from "./small-workbook";
import type { Host } from "../../src/host/host";

const onSheet = (name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

/** What is on a sheet, without cells from a column on. */
async function sheetOf(host: Host, name: string, before = Infinity) {
  const content = await host.content();
  const sheet = content.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(name);
  const cells = new Map(
    [...sheet.cells].map(([row, line]) => [
      row,
      new Map([...line].filter(([column]) => column < before)),
    ]),
  );
  const [whole] = kept({ ...content, sheets: [{ ...sheet, cells }] }).sheets;
  return {
    whole,
    charts: sheet.charts.map(({ name: chart, from }) => [chart, from.row, from.column]),
    formats: sheet.conditionalFormats.map(({ areas, rule }) => [areas, rule]),
  };
}

const widthOf = async (host: Host, name: string): Promise<number> => {
  const sheet = (await host.content()).sheets.find((one) => one.name === name);
  return 1 + Math.max(...[...(sheet?.cells.values() ?? [])].flatMap((line) => [...line.keys()]));
};

test("a block in inserted rows keeps its shape, and the sheet is as it was", async () => {
  await onHost(
    async (host) => {
      const name = "Sammanfattning";
      const before = await sheetOf(host, name);
      const right = (await widthOf(host, name)) + 1;
      await onSheet(name, (sheet) => {
        sheet.getRange("3:4").insert("Down");
        sheet.getRange("B3:C4").values = [
          ["att fråga nämnden", 12_345],
          ["", "=1+1"],
        ];
      });
      const { notes } = await built();
      expect(notes).toMatchObject([
        {
          code: "own-cells-moved",
          values: { value: "att fråga nämnden", count: 3 },
          position: { source: name, cell: "B3" },
        },
      ]);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const moved = sheet.getRangeByIndexes(2, right, 2, 2).load("formulas");
        await context.sync();
        expect(moved.formulas).toEqual([
          ["att fråga nämnden", 12_345],
          ["", "=1+1"],
        ]);
      });
      expect(await sheetOf(host, name, right - 1)).toEqual(before);
      expect((await built()).notes).toEqual([]);
    },
    await typedContent(),
  );
});

test("a column within the strategy leaves its free text where it is read", async () => {
  await onHost(
    async (host) => {
      await onSheet("Kanalstrategi", (sheet) => {
        sheet.getRange("B:B").insert("Right");
        sheet.getRange("B5").values = [["eget"]];
      });
      await built();
      const texts = JSON.stringify(await sheetOf(host, "Kanalstrategi"));
      expect(texts).toContain("¤fri text");
      expect(texts).toContain("eget");
    },
    await typedContent(),
  );
});
