/** The page follows requests that change the workbook, and leaves alone those that only read it. */
import { startHost, type Host } from "../../src/host/host";
import type { RequestBody } from "../../src/host/wire/messages";
import { mayChange } from "../../src/preview/thread/changing";

let host: Host;
let requests: RequestBody[];

beforeEach(async () => {
  requests = [];
  host = await startHost({
    onServed: (request) => {
      requests.push(request);
    },
  });
});

afterEach(() => {
  host.dispose();
});

/** Whether any request of a run may have changed the workbook. */
async function changes(run: (context: Excel.RequestContext) => unknown): Promise<boolean> {
  requests = [];
  await Excel.run(async (context) => {
    run(context);
    await context.sync();
  });
  return requests.some(mayChange);
}

describe("a request that may change the workbook", () => {
  it("sets a property, calls a method, or makes something", async () => {
    const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
      context.workbook.worksheets.getActiveWorksheet();
    const changing: ((context: Excel.RequestContext) => unknown)[] = [
      (context) => (sheetOf(context).getRange("A1").values = [[1]]),
      (context) => {
        sheetOf(context).getRange("A1").clear();
      },
      (context) => context.workbook.worksheets.add("Other"),
      (context) => {
        sheetOf(context).getRange("B2").select();
      },
    ];
    for (const run of changing) expect(await changes(run)).toBe(true);
  });

  it("is none that reads or tracks ranges and listens to events", async () => {
    const reads = await changes((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getUsedRange().load("values");
      context.workbook.getSelectedRange().load("address");
      sheet.onSelectionChanged.add(() => Promise.resolve());
      const tracked = sheet.getRange("A1:B2");
      tracked.track();
    });
    expect(reads).toBe(false);
  });
});
