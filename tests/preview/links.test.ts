/** Links of cells on the page: a cell's own, and that of a formula with HYPERLINK. */
import { area } from "../../src/a1/address";
import { startHost, type Host } from "../../src/host/host";
import { linkAt, targetOf } from "../../src/preview/thread/links";

let host: Host;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => {
  host.dispose();
});

/** Where the links of a column of formulas lead. */
async function leadTo(formulas: readonly string[]): Promise<(string | null)[]> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["#'Årets plan'!C7", 12],
      ["", "text"],
    ];
    worksheets.add("Årets plan");
    sheet.getRangeByIndexes(0, 3, formulas.length, 1).formulas = formulas.map((one) => [one]);
    await context.sync();
  });
  const { book } = host;
  const [home] = book.sheets;
  if (home === undefined) throw new Error("There is no sheet.");
  return formulas.map((_, row) => {
    const link = linkAt(book, home, area(row, 3, 1, 1));
    const target = link && targetOf(book, link, home);
    return target
      ? `${target.sheet.name} ${target.area.row} ${target.area.column}`
      : (link?.address ?? null);
  });
}

test("a formula leads where its HYPERLINK does, in whichever branch of an IF it is", async () => {
  expect(
    await leadTo([
      "=HYPERLINK(A1,B1)",
      '=IF(B1="","",IF(A1="",B1,HYPERLINK(A1,B1)))',
      "=HYPERLINK(\"#'Årets plan'!A1\")",
      '=HYPERLINK("https://example.org/"&B1,"x")',
    ]),
  ).toEqual(["Årets plan 6 2", "Årets plan 6 2", "Årets plan 0 0", "https://example.org/12"]);
});

test("a formula that comes to another value leads nowhere, nor one that is not understood", async () => {
  expect(
    await leadTo([
      '=IF(B2="","",IF(A2="",B2,HYPERLINK(A2,B2)))',
      '="HYPERLINK(""#A1"")"',
      '=HYPERLINK("#"&1/0,"x")',
      '=HYPERLINK("#"&NOSUCH(A1),"x")',
    ]),
  ).toEqual([null, null, null, null]);
});
