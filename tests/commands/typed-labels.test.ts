/** A name that is typed over in a grid is replaced by that of its own list, and told. */
import { columnName } from "../../src/a1/address";
import {
  built,
  onSmallWorkbook,
  readCell,
  readStandingTable,
  writeAt,
  writeCell,
} from "./small-workbook";

const told = async () =>
  (await built()).notes.map(({ code, position, values }) => [
    code,
    position.source,
    position.cell,
    values["value"],
    values["count"],
  ]);

/** Writes into the row of labels of a grid, or above a channel's column. */
async function typeOver(
  name: string,
  at: { readonly id: string; readonly by: number },
  text: string,
) {
  const { sheet, row, column, values } = await readStandingTable(name);
  const line = row + values.findIndex(([id]) => id === at.id) + 1;
  await writeAt(sheet, `${columnName(column + at.by)}${line}`, [[text]]);
}

async function typeOverHeader(name: string, header: string, text: string): Promise<string> {
  const { sheet, row, column, values } = await readStandingTable(name);
  const cell = `${columnName(column + (values[0] ?? []).indexOf(header))}${row + 1}`;
  await writeAt(sheet, cell, [[text]]);
  return cell;
}

test("names of services and departments typed over in the matrix", () =>
  onSmallWorkbook(async () => {
    await typeOver("Matrix", { id: "care", by: 1 }, "Hemvård");
    await typeOver("Matrix", { id: "news", by: 2 }, "Staben");
    expect(await told()).toEqual([["label-typed-over", "Kanalmatris", "B7", "Hemvård", 2]]);
    expect(await readCell("Matrix", "care", "Tjänst")).toBe("Hemtjänst");
    expect(await told()).toEqual([]);
  }));

test.each(["Matrix", "Current"])("a channel's header typed over in %s", (name) =>
  onSmallWorkbook(async () => {
    const { sheet } = await readStandingTable(name);
    const cell = await typeOverHeader(name, "Webbplats", "Sajten");
    expect(await told()).toEqual([["label-typed-over", sheet, cell, "Sajten", 1]]);
  }),
);

test("a target group's name typed over in the needs", () =>
  onSmallWorkbook(async () => {
    await typeOver("Needs", { id: "old", by: 1 }, "Seniorer");
    expect((await told()).map(([code, , , value]) => [code, value])).toEqual([
      ["label-typed-over", "Seniorer"],
    ]);
  }));

test("nothing is told where a name is changed on its own sheet, there alone or in the matrix too", () =>
  onSmallWorkbook(async () => {
    await writeCell("Services", "permit", "Tjänst", "Lov");
    await writeCell("Channels", "web", "Kanal", "Sajten");
    await writeCell("Services", "care", "Tjänst", "Hemvård");
    await typeOver("Matrix", { id: "care", by: 1 }, "Hemvård");
    expect(await told()).toEqual([]);
    expect(await readCell("Matrix", "permit", "Tjänst")).toBe("Lov");
    expect(await told()).toEqual([]);
  }));
