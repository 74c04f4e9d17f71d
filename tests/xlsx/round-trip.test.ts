/** What is written is read again. */
import type { WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { allFeatures } from "./all-features";

/** Ids, style numbers and what a file adds to a style are the file's own. */
function comparable(content: WorkbookContent): unknown {
  const ids = new Map(content.sheets.map(({ id, name }) => [id, name]));
  return {
    ...content,
    source: undefined,
    styles: undefined,
    names: content.names.map((name) => ({ ...name, scope: ids.get(name.scope ?? "") })),
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      id: sheet.name,
      conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
      charts: sheet.charts.map((chart) => ({ ...chart, id: "" })),
      cells: new Map(
        [...sheet.cells]
          .filter(([, row]) => row.size > 0)
          .map(([row, cells]) => [
            row,
            new Map(
              [...cells].map(([column, cell]) => {
                const { sourceFormat, ...style } = content.styles[cell.style] ?? {};
                return [
                  column,
                  { ...cell, style: sourceFormat === undefined ? style : { ...style } },
                ];
              }),
            ),
          ]),
      ),
    })),
  };
}

describe("a workbook with every feature", () => {
  it("reads as it was written", async () => {
    const content = allFeatures();
    const read = await openXlsx(await saveXlsx(content));
    expect(comparable(read)).toEqual(comparable(content));
  });

  it("is the same file when saved again unchanged", async () => {
    const first = await saveXlsx(allFeatures());
    const second = await saveXlsx(await openXlsx(first));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
