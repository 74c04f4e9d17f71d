/** A day or a time that stands where a number belongs is refused with its cell, never counted as the number of the day; in a text it is what the cell shows. */
import { snapshotOf } from "../../src/sharing/files/snapshot-of";
import { cellAt, tableOf } from "../../src/workbook/snapshot";
import { shownDay } from "../../src/workbook/numbers/shown-days";
import { problemLine } from "../../src/locale/problems/lines";
import {
  addressIn,
  built,
  onSmallWorkbook,
  readCell,
  readStandingTable,
  reopened,
  runBuild,
} from "./small-workbook";

/** Excel's number of 2026-01-02. */
const DAY = 46_024;

/** Writes a cell of a table with a number format. */
async function show(
  table: string,
  id: string,
  column: string,
  value: number,
  format = "yyyy-mm-dd",
): Promise<string> {
  const found = await readStandingTable(table);
  const address = addressIn(found, id, column);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(found.sheet).getRange(address);
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    await context.sync();
  });
  return address;
}

test("a day in a cell of volumes is refused with the cell and what to do, and nothing is written", async () => {
  await onSmallWorkbook(async () => {
    const cell = await show("Current", "permit", "web", DAY);
    const before = await readStandingTable("Scores");
    const outcome = await runBuild();
    if (outcome.ok || !("refused" in outcome)) throw new Error("It was not refused.");
    const [problem, ...others] = outcome.refused;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: "number-is-day",
      position: { source: "Nuläge", cell },
      values: { value: "2026-01-02" },
    });
    expect(await readStandingTable("Scores")).toEqual(before);
    // As a number it is one.
    await show("Current", "permit", "web", DAY, "#,##0");
    const { result } = await built();
    expect(result.model.volumes).toContainEqual({
      service: "permit",
      channel: "web",
      volume: DAY,
    });
  });
});

test.each([
  ["Services", "permit", "Volym per år", "d-mmm"],
  ["Services", "permit", "Komplexitet", "m/d/yyyy"],
  ["TargetGroups", "all", "Antal", "[$-41D]d mmmm yyyy"],
  ["Channels", "web", "Kostnad per kontakt", "h:mm"],
  ["Needs", "old", "web", "yyyy-mm-dd hh:mm"],
] as const)("so is one in %s, %s, %s shown by %s", async (table, id, column, format) => {
  await onSmallWorkbook(async () => {
    const cell = await show(table, id, column, 0.5 + (format === "h:mm" ? 0 : DAY), format);
    const outcome = await runBuild();
    expect(outcome).toMatchObject({
      ok: false,
      refused: [{ code: "number-is-day", position: { cell } }],
    });
  });
});

test("a text that Excel has made a day is read as the cell shows it, in a file that came back too", async () => {
  await onSmallWorkbook(async (host) => {
    await show("Services", "permit", "Beskrivning", DAY);
    await show("Current", "care", "phone", DAY);
    const sheets = snapshotOf(await reopened(host)).sheets;
    const sheet = sheets.get("current");
    const table = tableOf(sheet, "Current");
    if (sheet === undefined || table === null) throw new Error("No volumes.");
    const { row, column, rows, columns } = table.area;
    const cells = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => cellAt(sheet, row + down, column + right)),
    ).flat();
    expect(cells).toContain("2026-01-02");
    expect(cells).not.toContain(DAY);
    await show("Current", "care", "phone", 5, "0");
    const { result } = await built();
    const permit = result.model.services.find(({ id }) => id === "permit");
    expect(permit?.description).toBe("2026-01-02");
    // The cell stays as the planner has it.
    expect(await readCell("Services", "permit", "Beskrivning")).toBe(DAY);
  });
});

test("columns of days, own columns and other formats keep their numbers", async () => {
  await onSmallWorkbook(async () => {
    await show("Services", "permit", "Uppgiftens datum", DAY);
    await show("Matrix", "permit", "Datum", DAY);
    await built();
    expect(await readCell("Services", "permit", "Uppgiftens datum")).toBe(DAY);
    expect(await readCell("Matrix", "permit", "Datum")).toBe(DAY);
  });
  for (const format of ["General", "#,##0", "0.00E+00", '0 "dagar"', "# ?/?", "0%", "[Red]0", "@"])
    expect(shownDay(DAY, format, false)).toBeNull();
  expect(shownDay(DAY, "[h]:mm", false)).toBe(`${DAY * 24}:00`);
  expect(shownDay(DAY - 1462, "yyyy-mm-dd", true)).toBe("2026-01-02");
});

test("it says so in both languages, with the number format", () => {
  const problem = {
    code: "number-is-day",
    position: { source: "Nuläge", row: 3, column: "web", cell: "C3" },
    values: { value: "2026-01-02" },
  } as const;
  expect(problemLine(problem, "sv")).toMatch(/2026-01-02 är en dag.*talformatet Tal/);
  expect(problemLine(problem, "en")).toMatch(/2026-01-02 is a day.*number format Number/);
});
