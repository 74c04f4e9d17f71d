/** Decisions on groups of services where the Document Inspector has removed the hidden columns and rows of their sheet: the groups are known by names. */
import { cellAddress, columnName } from "../../src/a1/address";
import { onHost, built, readCell, readStandingTable, runBuild, writeAt } from "./small-workbook";

/** Nine services that are suggested alike, three others that are, and one alone; a name has the sign that stands between names. */
const FILES = {
  services: `id;name;department;volume;complexity
a1;Anmälan;Bygg;1000;2
a2;Ansökan; med bilaga;Bygg;1000;2
a3;Begäran;Bygg;1000;2
a4;Klagomål;Bygg;1000;2
a5;Yttrande;Bygg;1000;2
a6;Rapport;Bygg;1000;2
a7;Förfrågan;Bygg;1000;2
a8;Beställning;Bygg;1000;2
a9;Avanmälan;Bygg;1000;2
b1;Rådgivning; vuxna;Omsorg;20;5
b2;Samtal;Omsorg;20;5
`
    .replace("Ansökan; med bilaga", '"Ansökan; med bilaga"')
    .replace("Rådgivning; vuxna", '"Rådgivning; vuxna"'),
  channels: `id;name;group;richness;capacity;cost
web;Webbplats;h2m;2;5;1
phone;Telefon;h2h;4;3;60
visit;Besök;h2h;5;1;250
`,
};

/** Removes the hidden columns of the sheet, and the hidden row above its headers. */
async function removeHidden(): Promise<void> {
  const { sheet: name, row, column, values, above } = await readStandingTable("ServiceGroups");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (let index = (values[0]?.length ?? 0) - 1; index >= 0; index--) {
      if (!/^(members|applied)/.test(String(above[index]))) continue;
      const at = columnName(column + index);
      sheet.getRange(`${at}:${at}`).delete("Left");
    }
    sheet.getRange(`${row}:${row}`).delete("Up");
    await context.sync();
  });
}

/** Where the hidden sheet is gone too, nothing says what the last run wrote. */
const removeStore = (): Promise<void> =>
  Excel.run(async (context) => {
    const store = context.workbook.worksheets.getItem("_ChannelMatrix");
    store.visibility = "Visible";
    store.delete();
    await context.sync();
  });

/** Writes a decision in the row that lists a service. @returns how many services the row counts */
async function decideBeside(service: string, channel: string, letter: string): Promise<number> {
  const { sheet, row, column, values } = await readStandingTable("ServiceGroups");
  const headers = (values[0] ?? []).map(String);
  const names = headers.indexOf("Vilka tjänster");
  const down = values.findIndex((line) => String(line[names]).includes(service));
  const right = headers.indexOf(`${channel} – beslut`);
  if (down < 1 || right < 0) throw new Error(`No cell for ${service} in ${channel}.`);
  await writeAt(sheet, cellAddress(row + down, column + right), [[letter]]);
  return Number(values[down]?.[headers.indexOf("Antal tjänster")]);
}

const LETTERS = ["a1", "a2", "a7", "a9", "b1", "b2"];
const phone = () => Promise.all(LETTERS.map((id) => readCell("Matrix", id, "phone")));

test("a decision on a group goes to its services, also to those that are not listed", () =>
  onHost(async () => {
    await built(FILES);
    expect(await decideBeside("Anmälan", "Telefon", "K")).toBe(9);
    expect(await decideBeside("Samtal", "Telefon", "B")).toBe(2);
    await removeHidden();
    await built();
    expect(await phone()).toEqual(["K", "K", "K", "K", "B", "B"]);
    const again = await readStandingTable("ServiceGroups");
    expect(again.above).toEqual(expect.arrayContaining(["members", "applied", "decision:phone"]));
    // The groups are led from there as before.
    await decideBeside("Anmälan", "Telefon", "F");
    await built();
    expect(await phone()).toEqual(["F", "F", "F", "F", "B", "B"]);
  }));

test("a decision that was handed down before leaves a cell blank that was emptied since", () =>
  onHost(async () => {
    await built(FILES);
    await decideBeside("Anmälan", "Telefon", "K");
    await built();
    const { sheet, row, column, values, above } = await readStandingTable("Matrix");
    const down = values.findIndex(([id]) => id === "a2");
    await writeAt(sheet, cellAddress(row + down, column + above.indexOf("phone")), [[""]]);
    await removeHidden();
    await built();
    expect((await phone()).slice(0, 4)).toEqual(["K", "", "K", "K"]);
  }));

test("so does one of a group with one service, and another class that is chosen then goes to it", () =>
  onHost(async () => {
    await built({ ...FILES, services: FILES.services.replace(/^b2.*$/m, "") });
    const alone = () => Promise.all(["phone", "visit"].map((id) => readCell("Matrix", "b1", id)));
    expect(await decideBeside("Rådgivning", "Telefon", "K")).toBe(1);
    await decideBeside("Rådgivning", "Besök", "K");
    await built();
    expect(await alone()).toEqual(["K", "K"]);
    const { sheet, row, column, values, above } = await readStandingTable("Matrix");
    const down = values.findIndex(([id]) => id === "b1");
    await writeAt(sheet, cellAddress(row + down, column + above.indexOf("phone")), [[""]]);
    await built();
    await decideBeside("Rådgivning", "Besök", "B");
    await removeHidden();
    await built();
    expect(await alone()).toEqual(["", "B"]);
  }));

test("a decision on a group whose services are not known is refused at its cell, before anything is written", () =>
  onHost(async () => {
    await built(FILES);
    await decideBeside("Anmälan", "Telefon", "K");
    await removeHidden();
    const { sheet, row, column, values } = await readStandingTable("ServiceGroups");
    const names = (values[0] ?? []).indexOf("Vilka tjänster");
    const down = values.findIndex((line) => String(line[names]).includes("Anmälan"));
    await writeAt(sheet, cellAddress(row + down, column + names), [["alla ärenden"]]);
    const right = (values[0] ?? []).indexOf("Telefon – beslut");
    expect(await runBuild()).toMatchObject({
      ok: false,
      refused: [
        {
          code: "group-decision-unread",
          values: { value: "K" },
          position: { source: sheet, cell: cellAddress(row + down, column + right) },
        },
      ],
    });
    expect((await phone()).slice(0, 4)).toEqual(["", "", "", ""]);
  }));

test("a decision on a group that was changed is told where the hidden sheet is gone too, and services keep their letters", () =>
  onHost(async () => {
    await built(FILES);
    await decideBeside("Samtal", "Telefon", "K");
    await built();
    await decideBeside("Samtal", "Telefon", "F");
    await removeHidden();
    await removeStore();
    const { notes } = await built();
    expect((await phone()).slice(-2)).toEqual(["K", "K"]);
    const { sheet } = await readStandingTable("ServiceGroups");
    expect(notes).toEqual([
      expect.objectContaining({
        code: "group-decision-doubtful",
        position: expect.objectContaining({ source: sheet, column: "telefon" }) as unknown,
        values: { value: "F", services: "Rådgivning; vuxna; Samtal" },
      }),
    ]);
  }));

test("nothing is told of decisions on groups that stand as the last run wrote them, and a new one goes to blank cells", () =>
  onHost(async () => {
    await built(FILES);
    await decideBeside("Samtal", "Telefon", "K");
    await built();
    await decideBeside("Samtal", "Besök", "B");
    await removeHidden();
    await removeStore();
    const { notes } = await built();
    expect(notes).toEqual([]);
    expect((await phone()).slice(-2)).toEqual(["K", "K"]);
    expect(await readCell("Matrix", "b1", "visit")).toBe("B");
  }));
