/** What a planner does between two runs stands, and the rest follows. */
import { resultJson } from "../../src/commands/result-json";
import { isStoreSheet } from "../../src/workbook/store/store";
import {
  addRows,
  built,
  cellsOf,
  columnOf,
  deleteRow,
  FILES,
  onHost,
  onSmallWorkbook,
  readAt,
  readCell,
  readStandingTable,
  reopened,
  writeAt,
  writeCell,
} from "./small-workbook";

test("a new workbook has the tables by name and every sheet by its worksheet custom property", async () => {
  await onHost(async (host) => {
    await built(FILES);
    const { sheets } = await host.content();
    const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    for (const name of [
      "Services",
      "Channels",
      "TargetGroups",
      "Requirements",
      "Rules",
      "Settings",
      "Reasons",
    ]) {
      expect(tables).toContain(name);
    }
    const keys = sheets
      .filter(({ name }) => !isStoreSheet(name))
      .map((sheet) => sheet.customProperties.get("channelMatrix"));
    expect(keys).toEqual(
      expect.arrayContaining([
        "needs",
        "current",
        "matrix",
        "scores",
        "summary",
        "byChannel",
        "byService",
        "checks",
      ]),
    );
    expect(keys).not.toContain(undefined);
  });
});

test("without being asked to decide, a run leaves the matrix blank and still suggests", async () => {
  await onHost(async () => {
    await built(FILES);
    expect(await readCell("Matrix", "permit", "eservice")).toBe("");
    const scores = await readStandingTable("Scores");
    expect(scores.values.flat()).toContain("H");
  });
});

test("a decision made by hand stands, and the formulas follow it at once", async () => {
  await onSmallWorkbook(async (host) => {
    const before = await readCell("ByService", "care", "Hänvisa till");
    await writeCell("Matrix", "care", "phone", "F");
    await writeCell("Matrix", "care", "visit", "H");
    expect(await readCell("ByService", "care", "Inte till")).toContain("Telefon");
    await built({}, { decide: true });
    expect(await readCell("Matrix", "care", "phone")).toBe("F");
    expect(await readCell("Matrix", "care", "visit")).toBe("H");
    expect(before).not.toBe("");
    expect((await reopened(host)).sheets.length).toBeGreaterThan(10);
  });
});

test("own columns, own sheets, new names and places of sheets stand", async () => {
  await onSmallWorkbook(async () => {
    const matrix = await readStandingTable("Matrix");
    await writeAt(matrix.sheet, "L5:L7", [["Mitt"], ["ett"], ["två"]]);
    await writeAt("Per tjänst", "Z4:Z5", [["Eget"], ["vid sidan"]]);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.add("Eget");
      own.getRange("A1:B1").values = [["x", `='${matrix.sheet}'!L6`]];
      const sheet = context.workbook.worksheets.getItem(matrix.sheet);
      sheet.name = "Besluten";
      sheet.position = 0;
      await context.sync();
    });
    await built({}, { decide: true });
    const own = columnOf(await readStandingTable("Matrix"), "Mitt");
    expect(Object.values(own).slice(0, 2)).toEqual(["ett", "två"]);
    expect(await readAt("Per tjänst", "Z4:Z5")).toEqual([["Eget"], ["vid sidan"]]);
    expect(await readAt("Eget", "A1:B1")).toEqual([["x", "ett"]]);
    expect((await readStandingTable("Matrix")).sheet).toBe("Besluten");
  });
});

test("a changed volume and a new rule change the suggestion; blank cells alone take it", async () => {
  await onSmallWorkbook(async () => {
    const before = resultJson((await built()).result).services.find(({ id }) => id === "care");
    await writeCell("Services", "care", "Volym per år", 90_000);
    await addRows("Rules", [{ Tjänst: "care", Kanal: "visit", Klass: "F", Skäl: "Stängt" }]);
    const after = resultJson((await built()).result).services.find(({ id }) => id === "care");
    expect(before?.frequency).toBe(3);
    expect(after?.frequency).toBe(5);
    expect(after?.channels["visit"]?.class).toBe("F");
    expect(await readCell("Matrix", "care", "visit")).not.toBe("F");
  });
});

test("a new service without an id gets one, and a new channel its column, with own cells beside and below intact", async () => {
  await onSmallWorkbook(async () => {
    const before = await readStandingTable("Matrix");
    await writeAt(before.sheet, "Z6:Z6", [["min anteckning"]]);
    await writeAt(before.sheet, "B20:B20", [["under"]]);
    await addRows("Services", [
      { Tjänst: "Ny", Slag: "advise", "Volym per år": 40, Komplexitet: 3 },
    ]);
    await addRows("Channels", [
      { Id: "chat", Kanal: "Chatt", Kanalgrupp: "h2m", Rikhet: 3, Kapacitet: 3 },
    ]);
    await built({}, { decide: true });
    const after = await readStandingTable("Matrix");
    expect(after.values.map(([id]) => id)).toContain("S0001");
    expect(after.above.filter((id) => id !== "")).toEqual([
      "web",
      "eservice",
      "chat",
      "letter",
      "phone",
      "visit",
    ]);
    expect(await readCell("Services", "S0001", "Tjänst")).toBe("Ny");
    expect(await readAt(before.sheet, "AA6")).toEqual([["min anteckning"]]);
    expect(await readAt(before.sheet, "B20:B21")).toEqual(expect.arrayContaining([["under"]]));
  });
});

test("a renamed channel keeps its id and decisions; the header follows", async () => {
  await onSmallWorkbook(async () => {
    const decided = await readCell("Matrix", "fee", "eservice");
    await writeCell("Channels", "eservice", "Kanal", "Mina sidor");
    await built();
    const matrix = await readStandingTable("Matrix");
    expect(matrix.values[0]).toContain("Mina sidor");
    expect(await readCell("Matrix", "fee", "eservice")).toBe(decided);
  });
});

test("the decisions of a service that was deleted stay in the matrix and are told of", async () => {
  await onSmallWorkbook(async () => {
    const decided = await readCell("Matrix", "fee", "eservice");
    await deleteRow("Services", "fee");
    const { result } = await built();
    expect(await readCell("Matrix", "fee", "eservice")).toBe(decided);
    expect(result.findings.map(({ code }) => code)).toContain("unknown-id");
  });
});

test("the same run twice changes no cell, also on another day", async () => {
  await onSmallWorkbook(async (host) => {
    await built({}, { decide: true, today: "2026-03-01" });
    const once = cellsOf(await reopened(host));
    await built({}, { decide: true, today: "2026-05-05" });
    expect(cellsOf(await reopened(host))).toEqual(once);
  });
});

test("key figures agree with the pure calculation, also after a decision was changed", async () => {
  await onSmallWorkbook(async () => {
    await writeCell("Matrix", "permit", "visit", "H");
    await writeCell("Matrix", "permit", "eservice", "K");
    const { totals } = resultJson((await built()).result);
    const table = await readStandingTable("ByChannel");
    const sum = (header: string): number => {
      const column = table.values[0]?.indexOf(header) ?? -1;
      return table.values
        .slice(1)
        .reduce((total, row) => total + (typeof row[column] === "number" ? row[column] : 0), 0);
    };
    expect(sum("Huvudalternativ")).toBe(totals.decided.H);
    expect(sum("Komplement")).toBe(totals.decided.K);
    expect(sum("Får inte")).toBe(totals.decided.F);
    expect(sum("Öppet")).toBe(totals.decided.open);
    expect(sum("Volym i dag")).toBe(totals.volumeNow);
    expect(sum("Alla önskade")).toBeCloseTo(totals.volumeWanted, 6);
    expect(sum("Intern kostnad i dag")).toBeCloseTo(totals.compared.internalCostNow, 6);
    expect(sum("Önskad intern kostnad")).toBeCloseTo(totals.compared.internalCostWanted, 6);
    expect(sum("Önskad extern kostnad")).toBeCloseTo(totals.compared.externalCostWanted, 6);
  });
});

test("number, 0, cannot be used and not measured stay apart", async () => {
  await onSmallWorkbook(async () => {
    expect(await readCell("Current", "permit", "letter")).toBe(700);
    expect(await readCell("Current", "news", "web")).toBe(0);
    expect(await readCell("Current", "news", "phone")).toBe("–");
    expect(await readCell("Current", "care", "phone")).toBe("");
    const { model } = (await built()).result;
    expect(model.volumes.map(({ volume }) => volume)).toEqual([700, 500, 0, "cannot-be-used"]);
  });
});
