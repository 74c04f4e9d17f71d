/** What goes wrong on purpose, requirement sets, payload limits, traffic, and events. */
import { startHost } from "../../src/host/host";
import { errorCode, onSheet, valuesOf } from "./session";

describe("Resource limits and performance optimization for Office Add-ins: 5 MB", () => {
  test("a greater request is refused and nothing of it is carried out", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("B1:B200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      expect(await errorCode(context.sync())).toBe("RequestPayloadSizeLimitExceeded");
      expect(await valuesOf(sheet, "A1:B1")).toEqual([["", ""]]);
    }));

  test("a greater answer is refused", () =>
    onSheet(async (sheet, context) => {
      const text = "x".repeat(30_000);
      for (const address of ["A1:A100", "B1:B100"]) {
        sheet.getRange(address).values = text as never;
        await context.sync();
      }
      sheet.getRange("A1:B100").load("values");
      expect(await errorCode(context.sync())).toBe("ResponsePayloadSizeLimitExceeded");
    }));
});

describe("Error handling with the application-specific JavaScript APIs", () => {
  test("InvalidOperationInCellEditMode while a cell is being edited", () =>
    onSheet(async (sheet, context, host) => {
      host.faults.cellBeingEdited = true;
      sheet.getRange("A1").values = [["x"]];
      expect(await errorCode(context.sync())).toBe("InvalidOperationInCellEditMode");
      host.faults.clear();
      expect(await valuesOf(sheet, "A1")).toEqual([[""]]);
    }));

  test("ApiNotFound names what the host does not have", () =>
    onSheet(async (sheet, context) => {
      sheet.shapes.load("items");
      const failure = await context.sync().catch((error: unknown) => error);
      expect(failure).toMatchObject({
        code: "ApiNotFound",
        message: expect.stringContaining("Worksheet.shapes") as string,
      });
    }));

  test("actions before the failing one are carried out, those after it are not", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A2:B2").values = [["does not fit"]];
      sheet.getRange("A3").values = [["not done"]];
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
      expect(await valuesOf(sheet, "A1:A3")).toEqual([["done"], [""], [""]]);
    }));
});

test("a round trip that fails before it was carried out leaves nothing, a lost answer leaves everything", () =>
  onSheet(async (sheet, context, host) => {
    host.faults.failRoundTrip(1, "before");
    sheet.getRange("A1").values = [["lost"]];
    expect(await errorCode(context.sync())).toBe("GeneralException");
    expect(await valuesOf(sheet, "A1")).toEqual([[""]]);
    host.faults.failRoundTrip(1, "after");
    sheet.getRange("A1").values = [["kept"]];
    expect(await errorCode(context.sync())).toBe("GeneralException");
    expect(await valuesOf(sheet, "A1")).toEqual([["kept"]]);
  }));

test("an action that is told to fail does so with the code it was told", () =>
  onSheet(async (sheet, context, host) => {
    host.faults.failAction(1, "AccessDenied");
    sheet.getRange("A1").values = [["x"]];
    expect(await errorCode(context.sync())).toBe("AccessDenied");
    sheet.getRange("A1").values = [["x"]];
    expect(await errorCode(context.sync())).toBe("none");
  }));

test("a colleague can change the workbook between two round trips", () =>
  onSheet(async (sheet, _context, host) => {
    host.faults.remoteEdit = () => {
      const edited = host.book.sheets[0];
      if (edited)
        host.book.engine.write(edited.id, new Map([[0, new Map([[0, { value: "theirs" }]])]]));
    };
    sheet.getRange("A1").values = [["mine"]];
    await sheet.context.sync();
    expect(await valuesOf(sheet, "A1")).toEqual([["theirs"]]);
  }));

test("traffic counts round trips and bytes", () =>
  onSheet(async (sheet, context, host) => {
    await context.sync();
    host.traffic.reset();
    sheet.getRange("A1").values = [["åäö"]];
    sheet.getRange("A2").values = [["x"]];
    await context.sync();
    expect(host.traffic.roundTrips).toBe(1);
    expect(host.traffic.requestBytes).toBeGreaterThan(100);
    expect(host.traffic.responseBytes).toBeGreaterThan(20);
  }));

describe("Specify Office applications and API requirements", () => {
  test.each([
    ["1.14", true],
    ["1.4", true],
    ["1.15", false],
  ])("ExcelApi %s: %s", async (version, supported) => {
    const host = await startHost();
    expect(Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(supported);
    host.dispose();
  });

  test("the client itself refuses what is newer than the floor", () =>
    onSheet(async (sheet, context) => {
      const use = async (): Promise<void> => {
        sheet.getRange("A1").getDependents().load("addresses");
        await context.sync();
      };
      expect(await errorCode(use())).toBe("ApiNotFound");
    }));

  test("an older host can be had", async () => {
    const host = await startHost({ requirementSet: "1.7" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(false);
    host.dispose();
  });

  test("Office.onReady says that this is Excel", async () => {
    const host = await startHost();
    expect(await Office.onReady()).toMatchObject({ host: "Excel" });
    host.dispose();
  });
});

describe("Work with Events using the Excel JavaScript API", () => {
  test("handlers hear of changes, with their address and whether they are local", () =>
    onSheet(async (sheet, context, host) => {
      const heard: unknown[] = [];
      sheet.onChanged.add(({ address, source, changeType }) => {
        heard.push([address, source, changeType]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      await host.editRemotely((workbook) => {
        workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["theirs"]];
      });
      await context.sync();
      expect(heard).toEqual([
        ["B2:C3", "Local", "RangeEdited"],
        ["A1", "Remote", "RangeEdited"],
      ]);
    }));

  test("selection, activation, added and deleted worksheets are heard of", () =>
    onSheet(async (_sheet, context, host) => {
      const heard: string[] = [];
      const note = (kind: string) => (): Promise<void> => {
        heard.push(kind);
        return Promise.resolve();
      };
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(note("selected"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      await context.sync();
      await host.editByUser((workbook) => {
        workbook.worksheets.getItem("Sheet1").getRange("C3").select();
      });
      const other = worksheets.add("Other");
      other.activate();
      await context.sync();
      other.delete();
      await context.sync();
      await context.sync();
      expect(heard).toEqual(["selected", "added", "activated", "deleted", "activated"]);
    }));

  test("a removed handler hears nothing more", () =>
    onSheet(async (sheet, context) => {
      let heard = 0;
      const handler = sheet.onChanged.add(() => {
        heard++;
        return Promise.resolve();
      });
      await context.sync();
      handler.remove();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await context.sync();
      expect(heard).toBe(0);
    }));

  test("the selected range is what the person selected", () =>
    onSheet(async (_sheet, context, host) => {
      await host.editByUser((workbook) => {
        workbook.worksheets.getItem("Sheet1").getRange("B2:D4").select();
      });
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Sheet1!B2:D4", "Sheet1!B2"]);
    }));
});
