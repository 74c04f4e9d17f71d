/** The sheet of findings: answers and notes come back, every place is a link to its cell, and the look-up card links to it. */
import { linkIn } from "./links-of";
import {
  addressIn,
  built,
  cellIn,
  onSmallWorkbook,
  readStandingTable,
  writeAt,
  writeCell,
  type StandingTable,
} from "./small-workbook";

const header = (table: StandingTable, name: string): number => table.values[0]?.indexOf(name) ?? -1;
const rowWith = (table: StandingTable, code: string): number =>
  table.values.findIndex((cells) => cells.includes(code));

it("gives answers back in the workbook's words, from words and codes, and settles their rows", () =>
  onSmallWorkbook(async () => {
    const { sheet, row, ...rest } = await readStandingTable("Checks");
    const table = { sheet, row, ...rest };
    for (const [code, written] of [
      ["point:security", "Ja"],
      ["point:standards", "not-relevant"],
      ["point:terms-defined", "Nej"],
    ] as const) {
      await writeAt(
        sheet,
        `E${row + rowWith(table, code) + 1}:F${row + rowWith(table, code) + 1}`,
        [[written, `om ${code}`]],
      );
    }
    await built();
    const again = await readStandingTable("Checks");
    const shown = (code: string) => {
      const line = again.values[rowWith(again, code)] ?? [];
      return ["Allvar", "Svar", "Kommentar"].map((name) => line[header(again, name)]);
    };
    expect(shown("point:security")).toEqual(["klart", "Ja", "om point:security"]);
    expect(shown("point:standards")).toEqual(["klart", "Inte aktuellt", "om point:standards"]);
    expect(shown("point:terms-defined")).toEqual(["råd", "Nej", "om point:terms-defined"]);
  }));

it("lists errors before warnings before advice, and the questions last", () =>
  onSmallWorkbook(async () => {
    await writeCell("Matrix", "fee", "eservice", "");
    await writeCell("Matrix", "fee", "phone", "H");
    await built();
    const { values } = await readStandingTable("Checks");
    const order = ["fel", "varning", "råd"];
    const ranks = values.slice(1).map(([severity]) => order.indexOf(String(severity)));
    expect(ranks[0]).toBe(0);
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  }));

it("keeps a note on its finding when rows of the matrix change places", () =>
  onSmallWorkbook(async () => {
    await writeCell("Matrix", "permit", "eservice", "");
    await built();
    const table = await readStandingTable("Checks");
    const at = rowWith(table, "no-primary");
    await writeAt(table.sheet, `F${table.row + at + 1}`, [["min anteckning"]]);
    const matrix = await readStandingTable("Matrix");
    const rows = matrix.values.slice(1).map((cells) => cells.slice(0, 8));
    await writeAt(matrix.sheet, `A${matrix.row + 2}:H${matrix.row + 1 + rows.length}`, [
      ...rows.reverse(),
    ]);
    await built();
    const again = await readStandingTable("Checks");
    expect(again.values[rowWith(again, "no-primary")]).toContain("min anteckning");
  }));

it("leads from each place to the cell with what it is about, in grids and tables", () =>
  onSmallWorkbook(async (host) => {
    await writeCell("Matrix", "permit", "eservice", "");
    await built();
    const table = await readStandingTable("Checks");
    const matrix = await readStandingTable("Matrix");
    const services = await readStandingTable("Services");
    const place = header(table, "Ställe");
    const linked = (code: string) =>
      linkIn(host, table.sheet, table.row + rowWith(table, code), place);
    const rowOf = (of: StandingTable, service: string) =>
      of.row + of.values.findIndex(([id]) => id === service) + 1;
    // The service's name, beside its hidden id.
    expect(linked("no-primary")).toBe(`'Kanalmatris'!B${rowOf(matrix, "permit")}`);
    const volume = (services.values[0] ?? []).findIndex((name) => name === "Volym per år");
    expect(volume).toBeGreaterThan(0);
    expect(linked("volume-missing")).toBe(
      `'Tjänster'!${String.fromCharCode(65 + volume)}${rowOf(services, "fee")}`,
    );
  }));

it("leads to the value of a setting, to the column that no row is about, and to the row of a need", () =>
  onSmallWorkbook(async (host) => {
    const settings = await readStandingTable("Settings");
    const breakpoints = settings.values.findIndex(([key]) => key === "frequencyBreakpoints");
    const weights = ["needWeight", "complexityWeight", "effortWeight"];
    const rows = settings.values.flatMap(([key], row) =>
      weights.includes(String(key)) || /^(frequency|economy)Weight$/.test(String(key)) ? [row] : [],
    );
    expect(breakpoints).toBeGreaterThan(0);
    for (const row of rows) {
      await writeAt(settings.sheet, `C${settings.row + row + 1}`, [[0]]);
    }
    const services = await readStandingTable("Services");
    const kind = (services.values[0] ?? []).indexOf("Slag");
    await writeCell("Needs", "old", "phone", 3);
    await built();
    const table = await readStandingTable("Checks");
    const linked = (code: string) =>
      linkIn(host, table.sheet, table.row + rowWith(table, code), header(table, "Ställe"));
    const first = Math.min(...rows);
    const needs = await readStandingTable("Needs");
    expect(linked("number-outside-range")).toBe(`'Behov'!${addressIn(needs, "old", "phone")}`);
    expect(linked("no-weights")).toBe(`'Inställningar'!C${settings.row + first + 1}`);
    expect(linked("kinds-absent")).toBe(
      `'Tjänster'!${String.fromCharCode(65 + kind)}${services.row + 1}`,
    );
  }));

it("says on the look-up card that a service has several primaries", () =>
  onSmallWorkbook(async () => {
    await writeCell("Matrix", "permit", "eservice", "H");
    const one = cellIn(await readStandingTable("ByService"), "permit", "Hänvisa till");
    expect(one).toBe("E-tjänst");
    await writeCell("Matrix", "permit", "visit", "H");
    const both = cellIn(await readStandingTable("ByService"), "permit", "Hänvisa till");
    expect(both).toBe("E-tjänst, Besök (flera huvudalternativ)");
    await built();
    const checks = await readStandingTable("Checks");
    const found = checks.values[rowWith(checks, "two-primaries")] ?? [];
    expect(found).toContain(
      "Bygglov har flera huvudalternativ: E-tjänst, Besök. Behåll ett, och gör de andra till komplement.",
    );
  }));

it("is counted and linked on the look-up card, which gives reasons with their legal basis", () =>
  onSmallWorkbook(async (host) => {
    await writeCell("Matrix", "fee", "eservice", "");
    const { sheet, row } = await readStandingTable("Reasons");
    await writeAt(sheet, `A${row + 2}:F${row + 2}`, [
      ["permit", "letter", "F", "Handlingen är hemlig", "OSL 8 kap.", "Vid avbrott"],
    ]);
    const { result } = await built();
    const card = await readStandingTable("ByService");
    const about = result.findings.filter(({ cells }) =>
      cells.some(({ service }) => service === "fee"),
    ).length;
    expect(about).toBeGreaterThan(0);
    expect(cellIn(card, "fee", "Kontroller")).toBe(about);
    const line = card.values.findIndex(([id]) => id === "fee");
    const to = linkIn(host, card.sheet, card.row + line, header(card, "Kontroller"));
    const checks = await readStandingTable("Checks");
    const first = Number(/\d+$/.exec(to)?.[0]) - 1 - checks.row;
    expect(checks.values[first]).toContain("fee");
    expect(cellIn(card, "permit", "Skäl och rättslig grund")).toContain(
      "Brev: Handlingen är hemlig (OSL 8 kap.). Undantag: Vid avbrott",
    );
  }));

it("keeps a note on its finding when ids get another case", () =>
  onSmallWorkbook(async () => {
    await writeCell("Matrix", "permit", "eservice", "");
    await built();
    const checks = await readStandingTable("Checks");
    const at = checks.values.findIndex((row) => row.includes("permit"));
    const note = header(checks, "Kommentar");
    const key = header(checks, "Nyckel");
    const address = `${String.fromCharCode(65 + checks.column + note)}${checks.row + at + 1}`;
    await writeAt(checks.sheet, address, [["¤Vänta"]]);
    await built();
    const services = await readStandingTable("Services");
    await writeAt(services.sheet, addressIn(services, "permit", "Id"), [["PERMIT"]]);
    const { notes } = await built();
    expect(notes.map(({ code }) => code)).not.toContain("own-cells-moved");
    const after = await readStandingTable("Checks");
    const row = after.values.find((cells) => cells[note] === "¤Vänta");
    expect(String(row?.[key]).toLowerCase()).toBe(String(checks.values[at]?.[key]).toLowerCase());
  }));
