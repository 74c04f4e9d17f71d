/** Ids that no longer belong to the names beside them: sorted without them, cleared, or changed. */
import { SCHEMA } from "../../src/excel/properties";
import { saveXlsx } from "../../src/xlsx/save";
import {
  addRows,
  built,
  onSmallWorkbook,
  readStandingTable,
  runBuild,
  stateSchema,
  writeCell,
  type Value,
} from "./small-workbook";

/** Sorts the columns of a table beside its hidden ids the other way round, as what is in sight can be sorted alone. */
const sortWithoutIds = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.load("formulas,columnCount");
    await context.sync();
    const shown = body.getOffsetRange(0, 1).getResizedRange(0, -1);
    shown.formulas = (body.formulas as Value[][]).map(([, ...rest]) => rest).reverse();
    await context.sync();
  });

const clearColumn = (name: string, column: number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.tables
      .getItem(name)
      .getDataBodyRange()
      .getColumn(column)
      .clear(Excel.ClearApplyTo.contents);
    await context.sync();
  });

const refusals = async () => {
  const outcome = await runBuild();
  return !outcome.ok && "refused" in outcome ? outcome.refused : [];
};

/** After a run, the letter of each channel for each service, by their ids. */
async function decided(): Promise<Readonly<Record<string, Value>>> {
  await built();
  const { above, values } = await readStandingTable("Matrix");
  return Object.fromEntries(
    values
      .slice(1)
      .flatMap((row) =>
        above.flatMap((channel, at) =>
          channel === "" ? [] : [[`${String(row[0])} ${String(channel)}`, row[at] ?? ""]],
        ),
      ),
  );
}

describe.each([
  ["Matrix", "row-apart"],
  ["Current", "row-apart"],
  ["Needs", "row-apart"],
  ["Services", "record-apart"],
  ["Channels", "record-apart"],
])("%s sorted without its hidden ids", (table, code) => {
  it("is refused before a cell is written", () =>
    onSmallWorkbook(async (host) => {
      await sortWithoutIds(table);
      const before = await saveXlsx(await host.content());
      expect(await refusals()).toMatchObject([{ code, values: { header: "Id" } }]);
      expect(await saveXlsx(await host.content())).toEqual(before);
    }));

  it("is read by its names once the ids are cleared, as the message says", () =>
    onSmallWorkbook(async () => {
      const letters = await decided();
      await sortWithoutIds(table);
      await clearColumn(table, 0);
      expect(await decided()).toEqual(letters);
    }));
});

test("ids that were sorted without what they belong to are right again where the names are cleared and the ids decide", () =>
  onSmallWorkbook(async () => {
    await sortWithoutIds("Matrix");
    const { values } = await readStandingTable("Matrix");
    await clearColumn("Matrix", 1);
    await built();
    const after = await readStandingTable("Matrix");
    expect(after.values.map((row) => row.slice(3, 8))).toEqual(
      values.map((row) => row.slice(3, 8)),
    );
    expect(after.values.map(([id]) => id)).toEqual(values.map(([id]) => id));
  }));

test("a service may take the name that another had until now", () =>
  onSmallWorkbook(async () => {
    const letters = await decided();
    await writeCell("Services", "permit", "Tjänst", "Lov");
    await writeCell("Services", "fee", "Tjänst", "Bygglov");
    expect(await decided()).toEqual(letters);
  }));

test("ids that are cleared where the hidden store is gone are those that the grids have beside the names", () =>
  onSmallWorkbook(async () => {
    const letters = await decided();
    await Excel.run(async (context) => {
      stateSchema(context, SCHEMA);
      await context.sync();
    });
    for (const table of ["Services", "Channels", "TargetGroups"]) await clearColumn(table, 0);
    expect(await decided()).toEqual(letters);
  }));

test("a channel whose id is changed keeps its columns: they have its name", () =>
  onSmallWorkbook(async () => {
    const before = await readStandingTable("Matrix");
    await writeCell("Channels", "web", "Id", "site");
    await built();
    for (const name of ["Matrix", "Current", "Needs"]) {
      const { above, values } = await readStandingTable(name);
      expect(above).toContain("site");
      expect(above).not.toContain("web");
      if (name === "Matrix")
        expect(values.map((row) => row.slice(0, 8))).toEqual(
          before.values.map((row) => row.slice(0, 8)),
        );
    }
  }));

test("a row whose id shows nothing is no service, and one with a name gets an id", () =>
  onSmallWorkbook(async () => {
    await addRows("Services", [{ Id: "\u200b" }, { Id: "\u2060\u200b", Tjänst: "Parkering" }]);
    const { result } = await built();
    const services = ["permit", "care", "news", "fee", "S0001"];
    expect(result.model.services.map(({ id }) => id)).toEqual(services);
  }));
