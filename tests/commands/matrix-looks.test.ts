/** The matrix shows what is suggested where nothing is decided, says how people meet above the channels, and greys repeated departments. */
import "./own-realm";
import { onBuilt } from "./small-workbook";

test.each([
  ["sv", "H", "På egen hand"],
  ["en", "P", "On one's own"],
] as const)("in %s", (language, primary, alone) =>
  onBuilt({ language }, async (host) => {
    const { sheets } = await host.content();
    const matrix = sheets.find((sheet) => sheet.customProperties.get("channelMatrix") === "matrix");
    const rules = (matrix?.conditionalFormats ?? []).flatMap(({ rule, style }) =>
      rule.type === "custom" ? [{ formula: rule.formula, style }] : [],
    );
    const dotted = rules.filter(({ style }) => style.borders?.top?.style === "dotted");
    expect(dotted).toHaveLength(2);
    expect(dotted.map(({ formula }) => formula).join(" ")).toContain(`="${primary}"`);
    expect(dotted.every(({ formula }) => /AND\(\w+="",MID\(/.test(formula))).toBe(true);
    expect(rules.filter(({ style }) => style.fontColor === "#757575").length).toBeGreaterThan(0);
    const bands = [...(matrix?.cells.get(2)?.values() ?? [])].map(({ value }) => value);
    expect(bands).toContain(alone);
  }),
);

test("no hint covers the cells: it stands on their headers, and the letters' meaning above the table", () =>
  onBuilt({ language: "en" }, async (host) => {
    const { sheets } = await host.content();
    const matrix = sheets.find(({ name }) => name === "Channel matrix");
    const [table] = matrix?.tables ?? [];
    const top = table?.area.row ?? -1;
    const rules = matrix?.validations ?? [];
    const rowsOf = (hinted: boolean) =>
      rules
        .filter(({ prompt }) => (prompt !== undefined) === hinted)
        .flatMap(({ areas }) => areas.map(({ row }) => row));
    expect(new Set(rowsOf(true))).toEqual(new Set([top]));
    expect(new Set(rowsOf(false))).toEqual(new Set([top + 1]));
    expect(rules.find(({ type, areas }) => type === "list" && areas[0]?.row === top + 1)).toEqual(
      expect.objectContaining({ formula1: "P,C,D,F,–" }),
    );
    const hints = rules.flatMap(({ prompt }) => prompt?.message ?? []).join(" ");
    expect(hints).toContain("D discouraged");
    const above = [...(matrix?.cells.get(1)?.values() ?? [])].map(({ value }) => value);
    expect(above).toContainEqual(expect.stringContaining("D discouraged"));
  }));
