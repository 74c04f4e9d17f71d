/** The hidden store in Excel: written and read with a run, seen by nobody, and nobody else's sheet is taken for it. */
import "../commands/own-realm";
import { otherSheets } from "../../src/commands/other-sheets";
import { shownSheets } from "../../src/commands/shown-sheets";
import { recordedIn, RunHistory } from "../../src/excel/run-history";
import { readOnly, runInWorkbook } from "../../src/excel/run";
import { undoLastRun } from "../../src/excel/undoing/undo";
import { storePlan } from "../../src/workbook/store/store-plan";
import type { Store } from "../../src/workbook/store/store";
import { startHost, type Host } from "../../src/host/host";
import type { WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { convert, program } from "../libre-office";
import { errorCode } from "../host/session";

async function onHost(
  work: (host: Host) => Promise<void>,
  content?: WorkbookContent,
): Promise<void> {
  const host = await startHost(content === undefined ? {} : { content });
  try {
    await work(host);
  } finally {
    host.dispose();
  }
}

const NOTHING_UNREAD = { unread: new Set<string>() };
const ODD: Store = new Map([
  ["state", "=1+1"],
  ["last", `12${"e5".repeat(20_000)}\n'x`],
  ["z", ""],
]);

/** A run that writes nothing but the store. */
const keep = (store: Store) =>
  runInWorkbook(
    ({ snapshot }) =>
      Promise.resolve({
        ok: true,
        plans: [storePlan(snapshot.storeSheet, store)],
        properties: {},
        done: null,
      }),
    NOTHING_UNREAD,
  );

const stored = async (): Promise<Store | null> => {
  const read = await readOnly(({ snapshot }) => snapshot.store, NOTHING_UNREAD.unread);
  return read.ok ? read.found : null;
};

/** Cells on the store's sheet, written as somebody else would. */
const write = (address: string, values: (string | number)[][]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("_ChannelMatrix");
    await context.sync();
    const there = sheet.isNullObject ? context.workbook.worksheets.add("_ChannelMatrix") : sheet;
    there.getRange(address).values = values;
    await context.sync();
  });

const codeOf = (ran: Awaited<ReturnType<typeof keep>>): string =>
  ran.ok ? "none" : "error" in ran ? ran.error.code : "refused";

test("any texts come back, also from a file, where the sheet is very hidden", () =>
  onHost(async (host) => {
    expect((await keep(ODD)).ok).toBe(true);
    expect(await stored()).toEqual(ODD);
    const content = await openXlsx(await saveXlsx(await host.content()));
    const sheet = content.sheets.find(({ name }) => name === "_ChannelMatrix");
    expect(sheet?.visibility).toBe("VeryHidden");
    await onHost(async () => {
      expect(await stored()).toEqual(ODD);
    }, content);
  }));

(program === undefined ? test.skip : test)("it survives a save by LibreOffice", () =>
  onHost(async (host) => {
    const plain = new Map([...ODD, ["z", "x"]]);
    await keep(plain);
    const bytes = convert(program ?? "", await saveXlsx(await host.content()), "xlsx");
    await onHost(
      async () => {
        expect(await stored()).toEqual(plain);
      },
      await openXlsx(bytes),
    );
  }),
);

test("its cells are the mark, then key, number and text as text", () =>
  onHost(async () => {
    await keep(ODD);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("_ChannelMatrix");
      const range = sheet.getRange("A1:C5").load("values");
      await context.sync();
      const values = range.values as (string | number)[][];
      expect(values.map(([key, number]) => [key, number])).toEqual([
        ["channelMatrix 1", ""],
        ["state", 1],
        ["last", 1],
        ["last", 2],
        ["z", 1],
      ]);
      expect(values[1]?.[2]).toBe("=1+1");
    });
  }));

test("it is no sheet of anybody's: not shown, not offered for import, not activated, and never the blank first sheet", () =>
  onHost(async () => {
    await keep(ODD);
    const shown = await shownSheets();
    expect(shown.ok && shown.ids.size).toBe(1);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("_ChannelMatrix");
      sheet.activate();
      expect(await errorCode(context.sync())).toBe("InvalidOperation");
      sheet.visibility = "Visible";
      await context.sync();
    });
    const offered = await otherSheets();
    expect(offered.ok && offered.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    const read = await readOnly((reading) => reading, NOTHING_UNREAD.unread);
    expect(read.ok && read.found.blankSheetId).not.toBeNull();
    expect(read.ok && read.found.snapshot.sheetNames).toEqual(["Sheet1"]);
  }));

test.each(["Visible", "Hidden", "VeryHidden"] as const)(
  "%s it is read and written all the same, and stays so",
  (visibility) =>
    onHost(async () => {
      await keep(ODD);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("_ChannelMatrix").visibility = visibility;
        await context.sync();
      });
      const next = new Map([...ODD, ["more", "y"]]);
      expect((await keep(next)).ok).toBe(true);
      expect(await stored()).toEqual(next);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("_ChannelMatrix").load("visibility");
        await context.sync();
        expect(sheet.visibility).toBe(visibility);
      });
    }),
);

test("keys of other versions stay, a shorter text leaves no rows behind, and the same store writes nothing", () =>
  onHost(async (host) => {
    await keep(ODD);
    const shorter = new Map([...ODD, ["last", "short"]]);
    await keep(shorter);
    expect(await stored()).toEqual(shorter);
    const before = await host.content();
    host.traffic.reset();
    await keep(shorter);
    const bytes = host.traffic.requestBytes;
    expect(await host.content()).toEqual(before);
    host.traffic.reset();
    await keep(ODD);
    expect(host.traffic.requestBytes).toBeGreaterThan(bytes + 30_000);
  }));

test("a sheet of others with its name is refused before anything is written, and nothing of it changes", () =>
  onHost(async (host) => {
    await write("A1:B1", [["Mina", "egna"]]);
    const before = await host.content();
    expect(codeOf(await keep(ODD))).toBe("store-name-taken");
    expect(await host.content()).toEqual(before);
    expect(await stored()).toEqual(new Map());
  }));

test("a store of a newer version is refused, and a blank sheet with its name is taken", () =>
  onHost(async () => {
    await write("A1", [["channelMatrix 2"]]);
    expect(codeOf(await keep(ODD))).toBe("schema-newer");
    await write("A1", [[""]]);
    expect(codeOf(await keep(ODD))).toBe("none");
    expect(await stored()).toEqual(ODD);
  }));

test("undo puts back the store before the run, and removes one that the run created", () =>
  onHost(async () => {
    const history = new RunHistory();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["mitt"]];
      await context.sync();
    });
    await recordedIn(history, async () => {
      await keep(ODD);
      await keep(new Map([["state", "{}"]]));
    });
    expect(await undoLastRun(history)).toBe(0);
    expect(await stored()).toEqual(ODD);
    await undoLastRun(history);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    });
  }));

test("where its answer is too large it is read in parts", () =>
  onHost(async (host) => {
    const large: Store = new Map([["last", "a".repeat(300_000)]]);
    await keep(large);
    host.faults.payloadLimit = 200_000;
    expect(await stored()).toEqual(large);
  }));
