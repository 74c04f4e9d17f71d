/** The page's grid has the sheets that Excel would show or offer to show. */
import { startHost } from "../../src/host/host";
import { mirroredSheets } from "../../src/preview/grid/mirror";

test("hidden sheets are there to be shown again, very hidden ones are not", async () => {
  const host = await startHost();
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Hidden").visibility = "Hidden";
      worksheets.add("_ChannelMatrix").visibility = "VeryHidden";
      worksheets.add("Last");
      await context.sync();
    });
    const names = mirroredSheets(host.book).map(({ name }) => name);
    expect(names).toEqual(["Sheet1", "Hidden", "Last"]);
  } finally {
    host.dispose();
  }
});
