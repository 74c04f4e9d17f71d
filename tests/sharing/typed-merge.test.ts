/** What people typed on rebuilt sheets of a copy of the workbook comes into the coordinator's: terms, answers, notes, texts, plans, goals, volumes of earlier years, decisions on groups. */
import { mergeReturned, previewMerge, readReturned } from "../../src/commands/merge";
import type { Host } from "../../src/host/host";
import { contentOf } from "../../src/sharing/content/tables";
import { freeTextCells } from "../../src/sheets/strategy/free-texts";
import { snapshotOf } from "../../src/sharing/files/snapshot-of";
import type { Cell, WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { onSmallWorkbook } from "../commands/small-workbook";
import { addRow, cellOf, tableOf, type Found } from "./edit-file";

const TODAY = "2026-03-02";

const textAt = ({ sheet }: Found, row: number, column: number): string => {
  const value = sheet.cells.get(row)?.get(column)?.value ?? "";
  return typeof value === "object" ? value.error : String(value);
};

/** The column of a header. */
function columnOf(found: Found, header: string): number {
  const { row, column, columns } = found.table.area;
  const at = Array.from({ length: columns }, (_, index) => column + index).find(
    (one) => textAt(found, row, one) === header,
  );
  if (at === undefined) throw new Error(`There is no column ${header}.`);
  return at;
}

/** The first row of a table in which a column has this text. */
function rowOf(found: Found, header: string, text: RegExp): number {
  const { row, rows } = found.table.area;
  const column = columnOf(found, header);
  const at = Array.from({ length: rows - 1 }, (_, index) => row + 1 + index).find((one) =>
    text.test(textAt(found, one, column)),
  );
  if (at === undefined) throw new Error(`No row has ${String(text)} under ${header}.`);
  return at;
}

function write({ sheet }: Found, row: number, column: number, value: string | number): void {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, line);
  line.set(column, { ...(line.get(column) ?? { style: 0 }), value });
}

const put = (found: Found, row: number, header: string, value: string | number): void => {
  write(found, row, columnOf(found, header), value);
};

/** The first row of what is to be measured, below the table of the plan. */
function plannedRow(found: Found): number {
  const column = columnOf(found, "Ändring");
  const row = [...found.sheet.cells.keys()].find((at) => textAt(found, at, column) === "measure");
  if (row === undefined) throw new Error("Nothing is to be measured.");
  return row;
}

/** Types in each place once. */
function typed(content: WorkbookContent): void {
  addRow(tableOf(content, "Glossary"), { Begrepp: "Skyltlov", Betydelse: "Lov för en skylt" });
  const checks = tableOf(content, "Checks");
  const point = rowOf(checks, "Kod", /^point:other-languages$/);
  put(checks, point, "Svar", "Ja");
  put(checks, point, "Kommentar", "Finns på fem språk");
  const plan = tableOf(content, "Changes");
  const first = plannedRow(plan);
  put(plan, first, "Ansvarig", "Eva");
  put(plan, first, "Klart senast", "2027-01-31");
  put(plan, first, "Läge", "pågår");
  const goals = tableOf(content, "Targets");
  addRow(goals, { Kanal: "Telefon", År: 2028, Mål: 400 });
  addRow(tableOf(content, "FollowUp"), { År: 2024, Tjänst: "Bygglov", Kanal: "Brev", Volym: 650 });
  const groups = tableOf(content, "ServiceGroups");
  const { row, column, columns } = groups.table.area;
  const marked = Array.from({ length: columns }, (_, index) => column + index).find(
    (at) => textAt(groups, row - 1, at) === "decision:letter",
  );
  write(groups, row + 1, marked ?? 0, "F");
  const snapshot = snapshotOf(content);
  const [text] = freeTextCells(snapshot.sheets.get("strategy"));
  const sheet = content.sheets.find(({ name }) => name === snapshot.sheets.get("strategy")?.name);
  if (text === undefined || sheet === undefined) throw new Error("There is no strategy.");
  write({ sheet, table: goals.table }, text.row, text.column, "Vår egen text");
}

const contentNow = async (host: Host) => contentOf(snapshotOf(await host.content()));

test("each thing that was typed in a copy arrives, once, and stays through the next run", () =>
  onSmallWorkbook(async (host) => {
    const content = await openXlsx(await saveXlsx(await host.content()));
    const base = contentOf(snapshotOf(content));
    const before = await contentNow(host);
    typed(content);
    const files = await readReturned([{ name: "Kopia.xlsx", bytes: await saveXlsx(content) }]);
    const options = { files, base, language: "sv", today: TODAY, by: "Eva" } as const;
    const merged = await mergeReturned(options);
    expect(merged).toMatchObject({ ok: true, applied: { differing: [] } });
    if (!merged.ok) return;
    const preview = merged.done.merged;
    expect(preview?.files.map(({ problem }) => problem)).toEqual([null]);
    expect(preview?.conflicts).toEqual([]);
    const tables = preview?.changes.map(({ table, field, to }) => [table, field, to]);
    expect(tables).toEqual(
      expect.arrayContaining([
        ["Targets", "goal", 400],
        ["FollowUp", "volume", 650],
        ["Changes", "responsible", "Eva"],
        ["Changes", "doneBy", "2027-01-31"],
        ["Changes", "state", "started"],
        ["Checks", "answer", "yes"],
        ["Checks", "note", "Finns på fem språk"],
        ["Strategy", "text", "Vår egen text"],
        ["Glossary", "term", "Skyltlov"],
        ["Glossary", "meaning", "Lov för en skylt"],
        ["ServiceGroups", "channel:letter", "F"],
      ]),
    );
    const after = await contentNow(host);
    for (const { table, key, field, to } of preview?.changes ?? []) {
      // Groups may be others once their services have inherited what was decided on them.
      if (table === "ServiceGroups") continue;
      expect([table, field, after.get(table)?.get(key)?.fields[field]]).toEqual([table, field, to]);
    }
    expect(before.get("Glossary")?.size).toBe(0);
    const again = await mergeReturned(options);
    expect(again).toMatchObject({ ok: true, done: { merged: { changes: [], conflicts: [] } } });
  }));

test("a decision on a group whose hidden members are gone from a copy is told with its cell", () =>
  onSmallWorkbook(async (host) => {
    const content = await openXlsx(await saveXlsx(await host.content()));
    const base = contentOf(snapshotOf(content));
    typed(content);
    const { sheet, table } = tableOf(content, "ServiceGroups");
    for (const [column, cell] of sheet.cells.get(table.area.row - 1) ?? [])
      sheet.cells.get(table.area.row - 1)?.set(column, { ...cell, value: "" });
    const files = await readReturned([{ name: "Kopia.xlsx", bytes: await saveXlsx(content) }]);
    const outcome = await previewMerge({ files, base, language: "en" });
    expect(outcome.ok && outcome.preview.files.map(({ problem }) => problem)).toEqual([
      {
        code: "not-merged",
        values: { sheets: expect.stringMatching(/^Tjänstegrupper![A-Z]+\d+$/) as string },
      },
    ]);
  }));

test("what was planned for services that are put together otherwise here comes to their row", () =>
  onSmallWorkbook(async (host) => {
    const content = await openXlsx(await saveXlsx(await host.content()));
    const base = contentOf(snapshotOf(content));
    const plan = tableOf(content, "Changes");
    const row = plannedRow(plan);
    const [service] = JSON.parse(textAt(plan, row, columnOf(plan, "Tjänstens id"))) as string[];
    put(plan, row, "Tjänstens id", JSON.stringify([service]));
    put(plan, row, "Anteckning", "Räkna i mars");
    const files = await readReturned([{ name: "Kopia.xlsx", bytes: await saveXlsx(content) }]);
    const merged = await mergeReturned({ files, base, language: "sv", today: TODAY, by: "Eva" });
    expect(merged).toMatchObject({ ok: true, done: { merged: { conflicts: [] } } });
    const now = tableOf(await host.content(), "Changes");
    const channel = textAt(plan, row, columnOf(plan, "Kanalens id"));
    const notes = [...now.sheet.cells.keys()].filter(
      (at) =>
        textAt(now, at, columnOf(now, "Kanalens id")) === channel &&
        textAt(now, at, columnOf(now, "Anteckning")) === "Räkna i mars",
    );
    expect(notes).toHaveLength(1);
  }));

test("a note on a finding that the workbook does not have stays a conflict, also where it is chosen", () =>
  onSmallWorkbook(async (host) => {
    const content = await openXlsx(await saveXlsx(await host.content()));
    const base = contentOf(snapshotOf(content));
    const checks = tableOf(content, "Checks");
    const { row, column } = cellOf(
      checks,
      textAt(checks, checks.table.area.row + 1, checks.table.area.column),
      "Nyckel",
    );
    write(checks, row, column, "another-finding|s|c||");
    put(checks, row, "Kommentar", "Ska inte försvinna");
    const files = await readReturned([{ name: "Kopia.xlsx", bytes: await saveXlsx(content) }]);
    const merged = await mergeReturned({ files, base, language: "sv", today: TODAY, by: "Eva" });
    expect(merged).toMatchObject({
      ok: true,
      done: {
        merged: {
          changes: [],
          conflicts: [
            { table: "Checks", field: "note", theirs: [{ value: "Ska inte försvinna" }] },
          ],
        },
      },
    });
  }));
