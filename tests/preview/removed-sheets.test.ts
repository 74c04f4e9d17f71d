/** A sheet that was deleted in the grid comes back with all that it had by the grid's undo. */
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import type { Host } from "../../src/host/host";
import { handEditOf } from "../../src/preview/grid/edits";
import type { WorkbookContent } from "../../src/xlsx/content";
import { built, onSmallWorkbook, readCell, writeCell } from "../commands/small-workbook";

async function edit(host: Host, id: string, params: object): Promise<void> {
  const hand = handEditOf({ id, params }, "sv");
  if (hand === null) throw new Error(`The grid's ${id} means nothing.`);
  await host.editByUser(hand);
  await host.book.recalculate();
}

const remove = (host: Host, subUnitId: string): Promise<void> =>
  edit(host, RemoveSheetMutation.id, { subUnitId });

const putBack = (host: Host, sheet: object): Promise<void> =>
  edit(host, InsertSheetMutation.id, { sheet, index: 0 });

const sheetNamed = (content: WorkbookContent, name: string) => {
  const sheet = content.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
};

test.each([
  ["Kanalmatris", true],
  ["Kanaler", true],
  ["Sammanfattning", false],
] as const)(
  "%s, with cells, tables, rules, charts and everything that refers to it",
  (name, isReferredTo) =>
    onSmallWorkbook(async (host) => {
      await host.book.recalculate();
      const before = await host.content();
      const { id } = sheetNamed(before, name);
      await remove(host, id);
      const without = await host.content();
      expect(without.sheets.map((sheet) => sheet.name)).not.toContain(name);
      const formulas = ({ sheets }: WorkbookContent): string =>
        JSON.stringify(
          sheets.flatMap(({ cells }) => [...cells.values()].map((row) => [...row.values()])),
        );
      expect(formulas(without).includes("#REF!")).toBe(isReferredTo);
      await putBack(host, { id, name });
      const after = await host.content();
      expect({ ...after, activeSheet: 0 }).toEqual({ ...before, activeSheet: 0 });
    }),
);

test("what was edited in between stays, and the next run finds every decision", () =>
  onSmallWorkbook(async (host) => {
    const letter = await readCell("Matrix", "permit", "eservice");
    const { id } = sheetNamed(await host.content(), "Kanalmatris");
    await remove(host, id);
    await writeCell("Services", "care", "Volym per år", 9);
    await putBack(host, { id, name: "Kanalmatris" });
    await built();
    expect(letter).not.toBe("");
    expect(await readCell("Matrix", "permit", "eservice")).toBe(letter);
    expect(await readCell("Services", "care", "Volym per år")).toBe(9);
  }));

test("a sheet that only has the name of a deleted one is a new one", () =>
  onSmallWorkbook(async (host) => {
    const { id } = sheetNamed(await host.content(), "Tjänster");
    await remove(host, id);
    await putBack(host, { id: "another", name: "Tjänster" });
    expect(sheetNamed(await host.content(), "Tjänster").cells.size).toBe(0);
    // What was deleted would come back under a name that is taken now.
    await expect(putBack(host, { id, name: "Tjänster" })).rejects.toThrow();
  }));
