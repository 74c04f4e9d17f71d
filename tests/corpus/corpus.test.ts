/** Workbooks of other programs, by kind: what we save keeps every part that is not ours, and every cell. */
import type { SheetContent, WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { startHost } from "../../src/host/host";
import { allFeatures } from "../xlsx/all-features";
import { checkerFaults } from "../xlsx/checker";
import { differing, pack, unpack } from "../xlsx/foreign-workbook";
import { partsOf, SHEET, workbookOf, type Kind } from "./builder";
import { PART_KINDS } from "./part-kinds";
import { BOOK_KINDS } from "./book-kinds";
import { SHEET_KINDS } from "./sheet-kinds";

const KINDS: readonly (readonly [string, Kind])[] = Object.entries({
  ...SHEET_KINDS,
  ...PART_KINDS,
  ...BOOK_KINDS,
});

/** Parts that list others, which grow when sheets are added. */
const LISTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings|metadata)\.xml|xl\/_rels\/workbook\.xml\.rels|docProps\/.*|xl\/calcChain\.xml)$/;

/** Elements of a part as they are written, without those of its root. */
const elementsIn = (text: string): string[] => text.match(/<[^?/!][^>]*>/g)?.slice(1) ?? [];

/** Attributes that count what a list holds. */
const withoutCounts = (tag: string): string =>
  tag.replace(/ (count|uniqueCount)="\d*"/g, "").replace(/\s*\/?>$/, "");

/** Elements that the list has no longer. */
function lost(before: string, after: string): string[] {
  const left = new Set(elementsIn(after).map(withoutCounts));
  // The order of calculation is Excel's to work out again.
  return elementsIn(before).filter(
    (element) => !left.has(withoutCounts(element)) && !element.includes("calcChain"),
  );
}

/** The workbook as it is after the host has opened it and given it back. */
async function throughHost(content: WorkbookContent): Promise<WorkbookContent> {
  const host = await startHost({ content });
  try {
    return await host.content();
  } finally {
    host.dispose();
  }
}

/** A sheet of ours for a workbook that has so many styles already. */
const moved = (sheet: SheetContent, at: number, offset: number): SheetContent => ({
  ...sheet,
  id: `added ${at}`,
  tables: sheet.tables.map((table) => ({ ...table, id: table.id + 1000 })),
  cells: new Map(
    [...sheet.cells].map(([row, cells]) => [
      row,
      new Map(
        [...cells].map(([column, cell]) => [column, { ...cell, style: cell.style + offset }]),
      ),
    ]),
  ),
});

/** The parts with the namespaces of strict files. */
const strict = (parts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [
      path,
      text.replaceAll(
        /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\//g,
        "http://purl.oclc.org/ooxml/$1/",
      ),
    ]),
  );

test("strict workbooks are kept, and what is added to them is strict", async () => {
  const parts = strict(partsOf({}));
  const content = await openXlsx(pack(parts));
  expect(differing(parts, unpack(await saveXlsx(content)))).toEqual([]);
  const own = allFeatures();
  const offset = content.styles.length;
  content.styles.push(...own.styles);
  content.sheets.push(...own.sheets.map((sheet, at) => moved(sheet, at, offset)));
  const after = unpack(await saveXlsx(content));
  const added = Object.keys(after).filter((path) => parts[path] === undefined);
  expect(added.length).toBeGreaterThan(1);
  for (const path of added)
    expect(after[path]).not.toMatch(
      /openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\//,
    );
});

test("there are at least forty kinds", () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(40);
});

describe.each(KINDS)("%s", (_, kind) => {
  it("are the same file when saved without a change", async () => {
    const content = await throughHost(await openXlsx(workbookOf(kind)));
    expect(differing(partsOf(kind), unpack(await saveXlsx(content)))).toEqual([]);
  });

  it("keep all that is theirs when our sheets are added", async () => {
    const source = workbookOf(kind);
    const content = await throughHost(await openXlsx(source));
    const own = allFeatures();
    const offset = content.styles.length;
    content.styles.push(...own.styles);
    content.sheets.push(...own.sheets.map((sheet, at) => moved(sheet, at, offset)));
    content.names.push(...own.names.filter(({ scope }) => scope === null));
    const bytes = await saveXlsx(content);
    const [before, after] = [partsOf(kind), unpack(bytes)];
    const changed = differing(before, after).filter((path) => before[path] !== undefined);
    expect(changed.filter((path) => !LISTS.test(path))).toEqual([]);
    for (const path of changed)
      if (path !== "xl/calcChain.xml")
        expect(lost(before[path] ?? "", after[path] ?? "")).toEqual([]);
    const [first] = (await openXlsx(bytes)).sheets;
    expect(first?.cells).toEqual((await openXlsx(source)).sheets[0]?.cells);
    if (process.env["CHECK_XLSX"] !== undefined) {
      const known = new Set(checkerFaults(source, "--no-values") ?? []);
      expect((checkerFaults(bytes, "--no-values") ?? []).filter((one) => !known.has(one))).toEqual(
        [],
      );
    }
  });

  it("keep all else of a sheet in which a cell is written", async () => {
    const content = await throughHost(await openXlsx(workbookOf(kind)));
    content.sheets[0]?.cells.set(49, new Map([[25, { value: "written", style: 0 }]]));
    const [before, after] = [partsOf(kind), unpack(await saveXlsx(content))];
    const changed = differing(before, after).filter((path) => before[path] !== undefined);
    expect(changed.filter((path) => !LISTS.test(path))).toEqual([SHEET]);
    expect(lost(before[SHEET] ?? "", after[SHEET] ?? "")).toEqual([]);
    for (const text of before[SHEET]?.match(/<[cv] .*?<\/[cv]>/g) ?? [])
      expect(after[SHEET]).toContain(text);
  });
});
