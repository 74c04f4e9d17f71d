/** Where the header of a list is, and which rows are no records. */
import { noted, read, records } from "./lists";

const names = (text: string): readonly unknown[] =>
  records(read(text).tables.services).map(({ name }) => name);

test.each([
  ["at the top", "Tjänst;Förvaltning\nBad;Fritid\nSim;Fritid\n"],
  ["under a title", "Tjänster i kommunen 2024;\n;\nTjänst;Förvaltning\nBad;Fritid\nSim;Fritid\n"],
  ["under a title of one cell", "Tjänster, 2024\nTjänst;Förvaltning\nBad;Fritid\nSim;Fritid\n"],
  ["with a total", "Tjänst;Förvaltning;Volym\nBad;Fritid;1\nSim;Fritid;2\nSumma;;3\n"],
  ["with a note", "Tjänst;Förvaltning\nBad;Fritid\nSim;Fritid\nKälla: registret;\n"],
  ["with blank rows", "Tjänst;Förvaltning\n\nBad;Fritid\n;\nSim;Fritid\n\n"],
  ["in one column", "Tjänst\nBad\nSim\n"],
  ["after the separator is stated", "sep=|\nTjänst|Förvaltning\nBad|Fritid\nSim|Fritid\n"],
])("a list with its header %s has its two services", (_, text) => {
  expect(names(text)).toEqual(["Bad", "Sim"]);
});

test("skipped rows are told with their numbers, and positions are those of the file", () => {
  const result = read("Lista;\nTjänst;Förvaltning\nBad;Fritid\nSumma;\n");
  expect(noted(result)).toContain("rows-skipped");
  const note = result.notes.find(({ code }) => code === "rows-skipped");
  expect(note?.values).toMatchObject({ count: 2, rows: "1, 4" });
  expect(result.tables.services?.position(0, 1)).toMatchObject({ row: 3, column: "Tjänst" });
});

test("a service called Total parking is no total", () => {
  expect(names("Service,Department,Volume\nBathing,Parks,1\nTotal parking,Streets,2\n")).toEqual([
    "Bathing",
    "Total parking",
  ]);
});
