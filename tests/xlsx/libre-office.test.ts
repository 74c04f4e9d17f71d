/** LibreOffice, where there is one, opens a workbook with every feature and finds its contents. */
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { convert, program } from "../libre-office";
import { allFeatures } from "./all-features";

if (program === undefined) {
  it("is not checked against LibreOffice, which is absent here", () => {
    expect(process.env["CI"]).toBeUndefined();
  });
} else {
  const command = program;
  describe("LibreOffice", () => {
    it("shows the values", async () => {
      const lines = convert(command, await saveXlsx(allFeatures()), "csv")
        .toString("utf8")
        .split("\n");
      expect(lines[0]).toMatch(/^Matrix of services/);
      expect(lines.join("\n")).toContain("Apply,3,4,7");
      expect(lines.join("\n")).toContain("=not a formula,TRUE,#N/A,High");
    });

    it("keeps tables, rules, validations, names, charts and page set-up", async () => {
      const content = allFeatures();
      const read = await openXlsx(convert(command, await saveXlsx(content), "xlsx"));
      expect(read.sheets.map(({ name }) => name)).toEqual(content.sheets.map(({ name }) => name));
      const [matrix, lists] = read.sheets;
      const [written] = content.sheets;
      expect(matrix?.tables.map(({ name, area }) => [name, area])).toEqual([
        ["Services", written?.tables[0]?.area],
      ]);
      expect(matrix?.cells.get(3)?.get(3)).toMatchObject({ value: 7, formula: "=SUM(B4:C4)" });
      expect(matrix?.cells.get(4)?.get(3)?.value).toBe(11.5);
      expect(matrix?.merges).toEqual(written?.merges);
      expect(matrix?.conditionalFormats).toHaveLength(5);
      expect(matrix?.validations.map(({ type }) => type).sort()).toEqual(
        written?.validations.map(({ type }) => type).sort(),
      );
      expect(matrix?.protection).not.toBeNull();
      expect(matrix?.page).toMatchObject({
        landscape: true,
        titleRows: "1:3",
        printArea: "A1:E20",
      });
      expect(read.names.map(({ name }) => name).sort()).toEqual(["Choices", "Local", "_model"]);
      expect(read.properties.get("title")).toBe("Channels & more");
      expect(lists?.cells.get(0)?.get(0)?.value).toBe("Yes");
    });
  });
}
