/** Files that come back otherwise than they went: large, open in Excel, twice, renamed, of departments and services that are others by now. */
import { unzipSync, zipSync } from "fflate";
import { noteText, unreadableFile } from "../../src/sharing/texts";
import { mergeFiles } from "../../src/sharing/merge-files";
import { snapshotOf } from "../../src/sharing/files/snapshot-of";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import type { WorkbookContent } from "../../src/xlsx/content";
import { put, tableOf } from "./edit-file";
import { edited, exchange, merged, problems, reading, said, type Exchange } from "./returned";

let bygg: Exchange;
/** The file with a letter that the department decided. */
let decided: Uint8Array;

beforeAll(async () => {
  bygg = await exchange();
  decided = await edited(bygg, (content) => {
    put(tableOf(content, "Matrix"), "permit", "web", "K");
  });
});

const LETTER = [["Matrix", "permit", "channel:web", "K"]];

/** The exchange with a coordinator's workbook that was edited after the file was sent. */
async function since(edit: (content: WorkbookContent) => void): Promise<Exchange> {
  const ours = await openXlsx(await saveXlsx(bygg.ours));
  edit(ours);
  return { ours, sent: bygg.sent };
}

/** Empties the row of a service in a table. */
function remove(content: WorkbookContent, name: string, id: string): void {
  const { sheet, table } = tableOf(content, name);
  const { row, rows, column: first } = table.area;
  const at = Array.from({ length: rows }, (_, index) => row + index).find(
    (one) => sheet.cells.get(one)?.get(first)?.value === id,
  );
  if (at === undefined) throw new Error(`There is no ${id}.`);
  for (const [column, { style }] of sheet.cells.get(at) ?? []) {
    sheet.cells.get(at)?.set(column, { style, value: null });
  }
}

test("a file of 20 MB is read", async () => {
  const parts = unzipSync(decided);
  const noise = new Uint8Array(20_000_000);
  for (let at = 0; at < noise.length; at++) noise[at] = (at * 2_654_435_761) >>> 24;
  const large = zipSync({ ...parts, "xl/media/image1.png": noise }, { level: 0 });
  expect(large.byteLength).toBeGreaterThan(20_000_000);
  const found = await merged(bygg, large);
  expect([said(found), problems(found)]).toEqual([LETTER, [null]]);
});

test("a file that is open in another program is told so, and Excel's mark beside it is no file", async () => {
  const locked = Object.assign(new Error("resource busy"), { code: "EBUSY" });
  expect(noteText(unreadableFile(locked), "en")).toMatch(/open in another program.*close it/);
  expect(unreadableFile(new DOMException("x", "NotReadableError")).code).toBe("file-locked");
  const other = Object.assign(new Error("x"), { code: "EIO" });
  expect(noteText(unreadableFile(other), "en")).toMatch(/cannot be read \(EIO\)/);
  const mark = await reading(new Uint8Array(165).fill(32), "~$Bygg.xlsx");
  const found = mergeFiles(snapshotOf(bygg.ours), [mark, await reading(decided)], {
    language: "sv",
    base: null,
  });
  expect(said(found)).toEqual(LETTER);
  expect(found.files.map(({ failed }) => failed)).toEqual([false, false]);
  expect(problems(found)).toEqual([
    expect.stringMatching(/Excel's mark that Bygg\.xlsx is open/),
    null,
  ]);
});

test("the same file twice, and a copy under another name, count once", async () => {
  const found = await merged(bygg, decided, decided);
  expect(said(found)).toEqual(LETTER);
  expect(found.conflicts).toEqual([]);
  expect(problems(found)).toEqual([
    null,
    expect.stringMatching(/the same as 1\.xlsx, and counts once/),
  ]);
});

test("a file that was renamed is its department's all the same", async () => {
  const file = await reading(decided, "Svar från oss (2) slutlig.xlsx");
  const found = mergeFiles(snapshotOf(bygg.ours), [file], { language: "sv", base: null });
  expect(said(found)).toEqual(LETTER);
  expect(found.files[0]?.department).toBe("Bygg");
});

test("a department that was renamed since answers for what it was sent", async () => {
  const now = await since((content) => {
    for (const id of ["permit", "fee"]) {
      put(tableOf(content, "Services"), id, "Förvaltning", "Stadsbyggnad");
    }
  });
  const found = await merged(now, decided);
  expect([said(found), found.conflicts]).toEqual([LETTER, []]);
});

test("what a department wrote of a service that was moved to another since is asked", async () => {
  const now = await since((content) => {
    put(tableOf(content, "Services"), "permit", "Förvaltning", "Kansli");
  });
  const found = await merged(now, decided);
  expect(found.changes).toEqual([]);
  expect(found.conflicts).toMatchObject([
    { kind: "proposal", table: "Matrix", key: "permit", field: "channel:web" },
  ]);
});

test("a service that the coordinator deleted and the department decided comes back as a conflict", async () => {
  const now = await since((content) => {
    for (const name of ["Services", "Matrix", "Current"]) remove(content, name, "permit");
  });
  const found = await merged(now, decided);
  expect(said(found)).toEqual(
    expect.arrayContaining([
      ["Services", "permit", "name", "Bygglov"],
      ["Matrix", "permit", "channel:web", "K"],
    ]),
  );
  expect(found.conflicts).toMatchObject([{ kind: "row", table: "Services", key: "permit" }]);
  // What was deleted and nobody changed stays deleted.
  expect(await merged(now, bygg.sent)).toMatchObject({ changes: [], conflicts: [] });
});
