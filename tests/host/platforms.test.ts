/** What goes otherwise on some platforms: drop-down lists, properties, page set-up. */
import { startHost } from "../../src/host/host";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { errorCode, formulasOf, onSheet, valuesOf } from "./session";

function addList(sheet: Excel.Worksheet): void {
  sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
}

describe("office-js #4066 and #3888: choices from a drop-down list", () => {
  test.each([
    [false, []],
    [true, ["A1"]],
  ])("with events: %s", (listsRaiseEvents, expected) =>
    onSheet(
      async (sheet, context, host) => {
        const heard: string[] = [];
        addList(sheet);
        sheet.onChanged.add(({ address }) => {
          heard.push(address);
          return Promise.resolve();
        });
        await context.sync();
        await host.chooseFromList("Sheet1!A1", "yes");
        expect(await valuesOf(sheet, "A1")).toEqual([["yes"]]);
        expect(heard).toEqual(expected);
        await expect(host.chooseFromList("Sheet1!A2", "yes")).rejects.toThrow("A2 has no list");
      },
      { behaviour: { listsRaiseEvents } },
    ),
  );
});

describe("Office-Add-in-samples #857: an open drop-down list", () => {
  test("requests wait in silence until it is closed, and are carried out then", () =>
    onSheet(async (sheet, context, host) => {
      const close = host.faults.openList();
      sheet.getRange("A1").values = [["late"]];
      let answered = false;
      const request = context.sync().then(() => {
        answered = true;
      });
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
      expect([answered, host.traffic.roundTrips]).toEqual([false, 0]);
      close();
      await request;
      expect(await valuesOf(sheet, "A1")).toEqual([["late"]]);
    }));
});

describe("office-js-docs #1252, #1318 and #1377, office-js #2686: custom document properties", () => {
  async function kept(value: string): Promise<unknown> {
    let read: unknown;
    await onSheet(async (_sheet, context) => {
      const property = context.workbook.properties.custom.add("key", value).load("value,type");
      await context.sync();
      read = [property.type, property.value instanceof Date ? "a date" : property.value];
    });
    return read;
  }

  test.each(["2017-12-11", "2018-04-10 08:30", "2018-04-10T08:30:00", "2018/4/1", "12/31/2024"])(
    "%s comes back as a date",
    async (text) => {
      expect(await kept(text)).toEqual(["Date", expect.anything()]);
    },
  );

  test.each(["d2017-12-11", "2017", "1.4.2", "12-345-6789", "2026-13"])(
    "%s stays a text",
    async (text) => {
      expect(await kept(text)).toEqual(["String", text]);
    },
  );

  test("an empty one is refused, by add and by setting", () =>
    onSheet(async (_sheet, context) => {
      const { custom } = context.workbook.properties;
      custom.add("key", "");
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
      custom.add("key", "x").value = "";
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
    }));

  test("Excel on the web keeps both as they are", () =>
    onSheet(
      async (_sheet, context) => {
        const { custom } = context.workbook.properties;
        const [dated, blank] = [custom.add("a", "2017-12-11"), custom.add("b", "")];
        for (const property of [dated, blank]) property.load("value");
        await context.sync();
        expect([dated.value, blank.value]).toEqual(["2017-12-11", ""]);
      },
      { behaviour: { propertiesBecomeDates: false, blankPropertiesAreRefused: false } },
    ));
});

describe("office-js #1860: page set-up", () => {
  test("is refused where there is no printer, and what was asked before it is done", () =>
    onSheet(async (sheet, context, host) => {
      host.faults.pageSetUp = "refused";
      sheet.getRange("A1").values = [["done"]];
      sheet.pageLayout.orientation = "Landscape";
      sheet.getRange("A2").values = [["not done"]];
      expect(await errorCode(context.sync())).toBe("GeneralException");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "page";
      expect(await errorCode(context.sync())).toBe("GeneralException");
      sheet.pageLayout.load("orientation");
      expect(await valuesOf(sheet, "A1:A2")).toEqual([["done"], [""]]);
      expect(sheet.pageLayout.orientation).toBe("Portrait");
    }));

  test("takes its time for every property where the printer is slow", () =>
    onSheet(async (sheet, context, host) => {
      host.faults.pageSetUp = 5;
      const set = jest.spyOn(globalThis, "setTimeout");
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.leftMargin = 10;
      await context.sync();
      expect(set.mock.calls.filter(([, time]) => time === 5)).toHaveLength(2);
      set.mockRestore();
    }));
});

describe("office-js #6395, #4007 and #6355: a workbook that was saved where the add-in is missing", () => {
  const functions = { "CHANNEL.SCORES": (): number => 7 };

  test("keeps _xldudf_… and #NAME? with the add-in there, over calculation and files; entered again it works", async () => {
    const first = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").formulas = [["=_xldudf_CHANNEL_SCORES(1)"]];
      await context.sync();
    });
    const bytes = await saveXlsx(await first.content());
    first.dispose();
    const host = await startHost({ content: await openXlsx(bytes), functions });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.application.calculate("FullRebuild");
      expect(await formulasOf(sheet, "A1")).toEqual([["=_xldudf_CHANNEL_SCORES(1)"]]);
      expect(await valuesOf(sheet, "A1")).toEqual([["#NAME?"]]);
      sheet.getRange("A1").formulas = [["=CHANNEL.SCORES(1)"]];
      expect(await valuesOf(sheet, "A1")).toEqual([[7]]);
    });
    host.dispose();
  });
});
