/** Ids and keys stand in hidden columns of a new workbook, and who shows them again keeps them in sight; inputs come before what is made of them. */
import "./own-realm";
import type { SheetContent } from "../../src/xlsx/content";
import type { Host } from "../../src/host/host";
import { SHEETS } from "../../src/sheets/registry";
import { built, onBuilt } from "./small-workbook";

const ids = (sheets: readonly SheetContent[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    sheets.flatMap((sheet) => {
      const columns = [...sheet.cells.values()].flatMap((line) =>
        [...line].flatMap(([column, { value }]) =>
          value === "Id" || value === "Key" ? [column] : [],
        ),
      );
      return columns.length === 0
        ? []
        : [[sheet.name, columns.every((column) => sheet.hiddenColumns.has(column))]];
    }),
  );

const sheetsOf = async (host: Host): Promise<readonly SheetContent[]> =>
  (await host.content()).sheets.filter(({ visibility }) => visibility === "Visible");

test("ids and keys are hidden everywhere, and titles stand beside them", () =>
  onBuilt({ language: "en" }, async (host) => {
    const sheets = await sheetsOf(host);
    const found = ids(sheets);
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining([
        "Services",
        "Channels",
        "Target groups",
        "Requirements",
        "Settings",
        "Channel matrix",
        "Current",
        "Needs",
        "Scores",
        "By service",
        "By channel",
      ]),
    );
    expect(Object.values(found)).not.toContain(false);
    for (const { cells, hiddenColumns, name } of sheets) {
      const [first] = [...(cells.get(0) ?? [])].filter(([, { value }]) => value !== null);
      expect(first?.[1].value).toContain(name);
      expect([name, hiddenColumns.has(first?.[0] ?? 0)]).toEqual([name, false]);
    }
  }));

test("headings and notes stand beside the hidden ids", () =>
  onBuilt({ language: "en" }, async (host) => {
    const sheet = (await sheetsOf(host)).find(({ name }) => name === "By channel");
    const inColumn = (column: number): readonly string[] =>
      [...(sheet?.cells.values() ?? [])].flatMap((line) => {
        const value = line.get(column)?.value;
        return typeof value === "string" && value !== "" ? [value] : [];
      });
    const known = ["Id", "web", "eservice", "letter", "phone", "visit"];
    expect(inColumn(0).filter((value) => !known.includes(value))).toEqual([]);
    expect(inColumn(1).join("\n")).toMatch(/All services measured[\s\S]*Services compared/);
  }));

test("a column that a person shows again stays in sight, on own sheets and on rebuilt ones", () =>
  onBuilt({ language: "en" }, async (host) => {
    await Excel.run(async (context) => {
      for (const name of ["Services", "Channel matrix", "By service"])
        context.workbook.worksheets.getItem(name).getRange("A:A").columnHidden = false;
      await context.sync();
    });
    await built({ services: "id;name\nnew;A new service\n" }, { language: "en" });
    const found = ids(await sheetsOf(host));
    expect(found).toMatchObject({
      Services: false,
      "Channel matrix": false,
      "By service": false,
      Channels: true,
    });
  }));

test("what people fill in comes before what is made of it", () => {
  const owners = SHEETS.map(({ owner }) => owner);
  expect(owners[0]).toBe("add-in");
  const lastInput = owners.lastIndexOf("planner");
  const rebuilt = owners.slice(1).findIndex((owner) => owner !== "planner") + 1;
  expect(rebuilt).toBeGreaterThan(lastInput);
});
