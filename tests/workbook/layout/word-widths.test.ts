/** Columns are as wide as the longest word in them: no word is broken in its middle. */
import { CHANNELS } from "../../../src/sheets/channels/table";
import { REQUIREMENTS } from "../../../src/sheets/requirements/table";
import { SERVICES } from "../../../src/sheets/services/table";
import { longestWord, nameWidth, wordWidth } from "../../../src/workbook/layout/column-width";
import type { TableDefinition } from "../../../src/workbook/table/table";
import { columnWidths, fieldColumns } from "../../../src/workbook/table/table-sheet";

test("a word ends at a blank or after a hyphen", () => {
  expect(longestWord("Barn- och utbildningsförvaltningen")).toBe(24);
  expect(longestWord("Human–machine")).toBe(7);
  expect(longestWord("")).toBe(0);
  expect(longestWord("E-post")).toBe(4);
});

test("a column of names has the width of the longest, within bounds that its words may pass", () => {
  expect(nameWidth(["Parks"], 24)).toBe(12);
  expect(nameWidth(["Parks and recreation of the city"], 24)).toBe(24);
  expect(nameWidth(["Samhällsbyggnadsförvaltningen"], 24)).toBeGreaterThan(29);
  // A link is broken.
  expect(wordWidth(["https://example.org/a/very/long/address/of/a/page", "Park"])).toBe(6);
});

test.each([
  ["Services", SERVICES] as const,
  ["Channels", CHANNELS] as const,
  ["Requirements", REQUIREMENTS] as const,
])("every word of a header of %s has its width in either language", (_, definition) => {
  const columns = fieldColumns(definition as TableDefinition<unknown>, 0);
  for (const language of ["sv", "en"] as const)
    columnWidths(columns, language).forEach(({ width }, index) => {
      const header = columns[index]?.field.header[language] ?? "";
      expect({ header, fits: longestWord(header) < width }).toEqual({ header, fits: true });
    });
});

test("a choice stands whole in its column", () => {
  const columns = fieldColumns(CHANNELS, 0);
  const widths = columnWidths(columns, "sv");
  const at = columns.findIndex(({ key }) => key === "group");
  expect(widths[at]?.width).toBeGreaterThan("människa–människa".length);
});
