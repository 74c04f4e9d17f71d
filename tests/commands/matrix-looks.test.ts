/** The matrix shows what is suggested where nothing is decided, says how people meet above the channels, and greys repeated departments. */
import "./own-realm";
import { built, FILES, onHost } from "./small-workbook";

test.each([
  ["sv", "H", "På egen hand"],
  ["en", "P", "On one's own"],
] as const)("in %s", (language, primary, alone) =>
  onHost(async (host) => {
    await built(FILES, { language });
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
