/** What is written about something that is gone, or that nothing says any more what it is about, is kept aside or refused, and said. */
import { area, cellAddress } from "../../src/a1/address";
import { withOwnCells } from "../../src/run/last-run/own-cells";
import { text } from "../../src/workbook/cell";
import { largeSheets } from "../../src/workbook/difference/layout-digests";
import { emptyPlan, type SheetPlan } from "../../src/workbook/layout/plan";
import {
  NOTHING_USED,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/workbook/snapshot";
import { EMPTY_STORE } from "../../src/workbook/store/store";
import { readStandingTable, built, onSmallWorkbook, runBuild, writeAt } from "./small-workbook";

/** The cell of a table in the row with a text, under a header. */
async function cellOf(name: string, isRow: (row: readonly unknown[]) => boolean, header: string) {
  const { sheet, row, column, values } = await readStandingTable(name);
  const down = values.findIndex((line, index) => index > 0 && isRow(line));
  const right = values[0]?.indexOf(header) ?? -1;
  if (down < 0 || right < 0) throw new Error(`${name}: ${header}`);
  return { sheet, address: cellAddress(row + down, column + right), line: values[down] ?? [] };
}

const textsOf = (sheet: string): Promise<string> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    return JSON.stringify(used.values);
  });

test("a note on a finding that is gone is moved aside with the finding's text", () =>
  onSmallWorkbook(async () => {
    const note = await cellOf("Checks", (row) => !String(row[8]).startsWith("point:"), "Kommentar");
    await writeAt(note.sheet, note.address, [["¤fråga nämnden"]]);
    await built();
    expect((await built()).notes).toEqual([]);
    // All findings of services go with their services.
    const list = await readStandingTable("Services");
    const ids = list.values.slice(1).map(([id]) => id);
    const service = ids.find((id) => note.line.includes(id ?? "–"));
    expect(service).toBeDefined();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Services");
      table.rows.getItemAt(ids.indexOf(service ?? "")).delete();
      await context.sync();
    });
    const { notes } = await built();
    // The row of the matrix stays.
    expect(notes).toMatchObject([
      { code: "letters-of-no-service" },
      { code: "own-cells-moved", values: { value: "¤fråga nämnden", count: 2 } },
    ]);
    const texts = await textsOf(note.sheet);
    expect(texts).toContain("¤fråga nämnden");
    expect(texts).toContain(JSON.stringify(note.line[2]).slice(1, -1));
  }));

test("a row without an id is refused where two services have its name, before anything is written", () =>
  onSmallWorkbook(async () => {
    const { sheet, address } = await cellOf("Services", ([id]) => id === "care", "Tjänst");
    await writeAt(sheet, address, [["Bygglov"]]);
    await built();
    const ids = await cellOf("Matrix", ([id]) => id === "care", "Id");
    await writeAt(ids.sheet, ids.address, [[""]]);
    expect(await runBuild({}, { decide: true })).toMatchObject({
      ok: false,
      refused: [
        { code: "row-not-known", values: { value: "Bygglov" }, position: { source: ids.sheet } },
      ],
    });
  }));

/** A plan of a rebuilt sheet with so many bytes of texts. */
const planOf = (key: string, bytes: number): SheetPlan => ({
  ...emptyPlan(key, `Blad ${key}`, `id ${key}`, "#000000"),
  ownedRange: area(0, 0, 1, 1),
  blocks: [
    {
      row: 0,
      column: 0,
      // No cell holds more than 32 767 characters.
      cells: Array.from({ length: Math.ceil(bytes / 10_000) }, () => [
        text("x".repeat(Math.min(bytes, 10_000))),
      ]),
    },
  ],
});

test("a sheet too large to be searched for own cells is named when it is written again", () => {
  // The sheet of scores has a line that says not to write there.
  const plans = [planOf("small", 10), planOf("large", 900_000), planOf("scores", 900_000)];
  const sheets = new Map(
    plans.map(({ key, name }): [string, SheetSnapshot] => [
      key,
      {
        ...{ id: `id ${key}`, name, tables: [], charts: [], used: NOTHING_USED, cells: [] },
        formulas: key === "small" ? [] : null,
        ownedRange: area(0, 0, 1, 1),
        unfinished: false,
      },
    ]),
  );
  const snapshot: WorkbookSnapshot = {
    ...{ state: null, sheets, sheetNames: [], storeSheet: null, store: EMPTY_STORE },
  };
  const notesOf = (written: readonly SheetPlan[]) =>
    withOwnCells({ snapshot, cells: new Map() }, plans, written).notes;
  expect(notesOf(plans)).toMatchObject([
    { code: "own-cells-not-searched", position: { source: "Blad large" } },
  ]);
  expect(notesOf(plans.map((plan) => ({ ...plan, blocks: [] })))).toEqual([]);
});

test("sheets are read and searched while they are small together, the largest left out first", () => {
  const plans = [planOf("a", 900_000), planOf("b", 500_000), planOf("c", 200_000)];
  expect([...largeSheets(plans)]).toEqual(["a"]);
  expect([...largeSheets(plans.slice(1))]).toEqual([]);
});

test("a number that Excel rounds to 15 digits is still the run's own", () => {
  const [written, read] = [4503106.032500001, 4503106.0325];
  // Ten digits of each are others.
  expect(written.toPrecision(10)).not.toBe(read.toPrecision(10));
  const plan = (content: number): SheetPlan => ({
    ...planOf("summary", 1),
    blocks: [{ row: 0, column: 0, cells: [[content]] }],
  });
  const sheet = { id: "id summary", name: "Blad summary", tables: [], charts: [], cells: [] };
  const snapshot: WorkbookSnapshot = {
    ...{ state: null, sheetNames: [], storeSheet: null, store: EMPTY_STORE },
    sheets: new Map([
      [
        "summary",
        {
          ...sheet,
          ...{ used: area(0, 0, 1, 1), formulas: [[read]], ownedRange: area(0, 0, 1, 1) },
          unfinished: false,
        },
      ],
    ]),
  };
  const notesWith = (planned: number) => {
    const cells = new Map([["summary", [{ row: 0, column: 0, content: read }]]]);
    return withOwnCells({ snapshot, cells }, [plan(planned)], [plan(planned)]).notes;
  };
  expect(notesWith(written)).toEqual([]);
  expect(notesWith(7)).toMatchObject([{ code: "own-cells-moved" }]);
});
