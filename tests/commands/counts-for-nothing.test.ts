/** Letters that were written where no run reads them are told with their place and the cure. */
import { noteLines } from "../../src/commands/note-lines";
import { built, onSmallWorkbook, readCell, writeAt, writeCell } from "./small-workbook";

const codes = (done: { readonly notes: readonly { readonly code: string }[] }): string[] =>
  done.notes.map(({ code }) => code);

test("the row of a service whose id and name were both changed is told, and its id written back gives the letters back", () =>
  onSmallWorkbook(async () => {
    const letter = await readCell("Matrix", "permit", "web");
    expect(letter).not.toBe("");
    await writeCell("Services", "permit", "Tjänst", "Lov för byggen");
    await writeCell("Services", "permit", "Id", "lov");
    const done = await built();
    expect(codes(done)).toEqual(["letters-of-no-service"]);
    const [line] = noteLines(done);
    expect(line?.sv).toMatch(/^Kanalmatris!B\d+: raden ”Bygglov” har \d bokstäver .* id ”permit” /);
    expect(line?.en).toMatch(/the row “Bygglov” has \d letters .* the id “permit”/);
    // Until it is cured it is told again.
    expect(codes(await built())).toEqual(["letters-of-no-service"]);
    await writeCell("Services", "lov", "Id", "permit");
    expect(codes(await built())).toEqual([]);
    expect(await readCell("Matrix", "permit", "web")).toBe(letter);
  }));

test("a copy of a channel's column is told where something else is written in it", () =>
  onSmallWorkbook(async () => {
    const copy = async (): Promise<string> =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Matrix");
        const column = table.columns.getItem("Webbplats").getRange();
        column.load("columnIndex,rowIndex,rowCount");
        await context.sync();
        const sheet = table.worksheet;
        const at = column.columnIndex;
        sheet
          .getRangeByIndexes(0, at + 1, 1, 1)
          .getEntireColumn()
          .insert(Excel.InsertShiftDirection.right);
        sheet
          .getRangeByIndexes(column.rowIndex - 1, at + 1, column.rowCount + 1, 1)
          .copyFrom(sheet.getRangeByIndexes(column.rowIndex - 1, at, column.rowCount + 1, 1));
        const head = sheet.getRangeByIndexes(column.rowIndex, at + 1, 1, 1);
        head.values = [["Webbplats2"]];
        head.load("address");
        await context.sync();
        return head.address;
      });
    const address = (await copy()).replace(/^.*!/, "");
    expect(codes(await built())).toEqual([]);
    await writeAt(
      "Kanalmatris",
      address.replace(/\d+$/, (row) => String(Number(row) + 1)),
      [["K"]],
    );
    const done = await built();
    expect(codes(done)).toEqual(["column-copied"]);
    expect(noteLines(done)[0]?.sv).toMatch(
      new RegExp(`^Kanalmatris!${address}: .* kopia av ”Webbplats”.*Celler: 1\\.`),
    );
    expect(noteLines(done)[0]?.en).toMatch(/a copy of “Webbplats”/);
  }));
