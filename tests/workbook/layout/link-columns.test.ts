/** A column with links becomes one formula over two hidden columns; no text of a person is in it. */
import type { Formula } from "../../../src/workbook/formula";
import { withLinkColumns } from "../../../src/workbook/layout/link-columns";
import type { TitledColumn } from "../../../src/workbook/layout/parts";
import type { RunContext } from "../../../src/workbook/run-context";

const RUN = { language: "sv" } as unknown as RunContext;
const ROWS = [
  { name: '=HYPERLINK("http://example.org")', to: "'Kvarnens \"blad\"'!A1" },
  { name: "utan", to: null },
] as const;

const column = (header: string): TitledColumn<unknown> =>
  ({
    key: "name",
    header,
    width: 20,
    style: "formula-text",
    value: (row: (typeof ROWS)[number]) => row.name,
    link: ({ to }: (typeof ROWS)[number]) => (to === null ? null : { to, tip: "" }),
  }) as unknown as TitledColumn<unknown>;

const plain: TitledColumn<unknown> = {
  key: "other",
  header: "Annat",
  width: 9,
  style: "text",
  value: () => 1,
};

function linked(name: string | null, header = "Ställe") {
  const [shown, other, target, label] = withLinkColumns(
    { name, columns: [column(header), plain] },
    RUN,
  );
  if (!shown || !("formula" in shown) || !target || !label) throw new Error("It has no links.");
  const { formula } = shown;
  const text = typeof formula === "function" ? formula((key) => `$${key}1` as Formula) : formula;
  return { shown, other, target, label, text };
}

test("of a table by its headers, of other cells by their addresses", () => {
  expect(linked("Checks").text).toBe(
    'IF([@[Visas (Ställe)]]="","",IF([@[Länk (Ställe)]]="",[@[Visas (Ställe)]],HYPERLINK([@[Länk (Ställe)]],[@[Visas (Ställe)]])))',
  );
  expect(linked(null).text).toBe(
    'IF($name-shown1="","",IF($name-target1="",$name-shown1,HYPERLINK($name-target1,$name-shown1)))',
  );
  expect(linked("Checks", "[a]#").text).toContain("[@[Länk ('[a']'#)]]");
});

test("what leads where is in hidden columns behind all others, as values, and known before it is worked out", () => {
  const { shown, other, target, label } = linked("Checks");
  expect(other).toBe(plain);
  expect([target.hidden, label.hidden]).toEqual([true, true]);
  const valuesOf = (of: TitledColumn<unknown>) =>
    ROWS.map((row, index) => ("value" in of ? of.value(row, RUN, index) : undefined));
  expect(valuesOf(target)).toEqual(["#'Kvarnens \"blad\"'!A1", null]);
  expect(valuesOf(label)).toEqual(ROWS.map(({ name }) => name));
  expect(ROWS.map((row, index) => ("known" in shown ? shown.known(row, index) : null))).toEqual(
    ROWS.map(({ name }) => name),
  );
});

test("a column without links, and one whose cells are formulas and texts, stay as they are", () => {
  const content = { ...plain, link: () => ({ to: "'Start'!A1", tip: "" }) };
  const mixed = { key: "mixed", header: "", width: 9, style: "link", content: () => null } as const;
  const columns = [plain, { ...mixed, link: content.link }] as readonly TitledColumn<unknown>[];
  expect(withLinkColumns({ name: null, columns }, RUN)).toEqual(columns);
});
