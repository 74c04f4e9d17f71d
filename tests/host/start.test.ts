/** The genuine client works on the host: `Excel.run`, `load`, `sync`, null objects, several hosts after one another. */
import { startHost } from "../../src/host/host";
import type { Host } from "../../src/host/host";

let host: Host;
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => {
  host.dispose();
});

test("a new workbook has one sheet, as Excel makes it", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

test("starting another host switches Excel.run to its workbook", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("First");
    await context.sync();
  });
  const other = await startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("First");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
  });
  other.dispose();
});
