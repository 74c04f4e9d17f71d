/** Decisions on groups of services go to their services on the next run, and services can still decide for themselves. */
import { decideSelection } from "../../src/commands/decide";
import { inspect } from "../../src/commands/inspection";
import { readOverview } from "../../src/commands/overview";
import { readSelectedCell } from "../../src/commands/selected-cell";
import { finding } from "../../src/domain/checks/finding";
import { channelId, serviceId } from "../../src/domain/model/ids";
import { fixOf } from "../../src/taskpane/checks/fixes";
import { saveXlsx } from "../../src/xlsx/save";
import { openXlsx } from "../../src/xlsx/open";
import { columnName } from "../../src/a1/address";
import {
  addressIn,
  built,
  cellsOf,
  onHost,
  readCell,
  readStandingTable,
  runBuild,
  writeAt,
  writeCell,
  type Files,
} from "./small-workbook";

/** Three services that are suggested alike, and one that is not. */
const ALIKE: Files = {
  services: `id;name;department;volume;complexity
a;Anmälan;Bygg;1000;2
b;Begäran;Bygg;1200;2
c;Klagomål;Bygg;1400;2
x;Rådgivning;Omsorg;20;5
`,
  channels: `id;name;group;richness;capacity;cost
web;Webbplats;h2m;2;5;1
phone;Telefon;h2h;4;3;60
visit;Besök;h2h;5;1;250
`,
};

const row = async (member: string): Promise<number> => {
  const table = await readStandingTable("ServiceGroups");
  const at = table.above.indexOf("members");
  return table.values.findIndex((cells) => String(cells[at]).includes(`"${member}"`));
};

/** Writes a decision on the group that a service is in. */
async function decideOnGroupOf(member: string, channel: string, letter: string): Promise<void> {
  const table = await readStandingTable("ServiceGroups");
  const column = table.column + table.above.indexOf(`decision:${channel}`);
  const at = table.row + (await row(member)) + 1;
  await writeAt(table.sheet, `${columnName(column)}${at}`, [[letter]]);
}

async function groupCell(member: string, header: string): Promise<unknown> {
  const { values, above } = await readStandingTable("ServiceGroups");
  const place = values[0]?.indexOf(header) ?? -1;
  return values[await row(member)]?.[place >= 0 ? place : above.indexOf(header)];
}

const matrixColumn = async (channel: string) =>
  Promise.all(["a", "b", "c", "x"].map((id) => readCell("Matrix", id, channel)));

it("shows the groups of the suggestions with their most common classes", () =>
  onHost(async () => {
    const { result } = await built(ALIKE);
    const { values } = await readStandingTable("ServiceGroups");
    expect(values.length - 1).toBe(result.groups.length);
    expect(await groupCell("a", "Antal tjänster")).toBe(3);
    expect(await groupCell("a", "Vilka tjänster")).toBe("Anmälan; Begäran; Klagomål");
    expect(await groupCell("a", "Webbplats")).toBe("H");
    expect(await groupCell("a", "Webbplats – beslut")).toBe("");
  }));

it("hands a decision to the group's services, lets one differ, and follows the group again", () =>
  onHost(async () => {
    await built(ALIKE);
    await decideOnGroupOf("a", "phone", "K");
    await built();
    expect(await matrixColumn("phone")).toEqual(["K", "K", "K", ""]);
    expect(await groupCell("a", "decision:phone")).toBe("K");

    await writeCell("Matrix", "b", "phone", "F");
    await built();
    expect(await groupCell("a", "Tjänster med annat beslut")).toBe(1);
    await decideOnGroupOf("a", "phone", "B");
    await built();
    expect(await matrixColumn("phone")).toEqual(["B", "F", "B", ""]);

    await decideOnGroupOf("a", "phone", "");
    await built();
    expect(await matrixColumn("phone")).toEqual(["", "F", "", ""]);
  }));

it("changes nothing in a second run", () =>
  onHost(async (host) => {
    await built(ALIKE);
    await decideOnGroupOf("a", "phone", "K");
    await built();
    const before = cellsOf(await host.content());
    await built();
    expect(cellsOf(await host.content())).toEqual(before);
  }));

it("takes what the services have in common when suggestions are filled in, and leads them from there", () =>
  onHost(async () => {
    await built(ALIKE, { decide: true });
    expect(await groupCell("a", "decision:web")).toBe("H");
    await decideOnGroupOf("a", "web", "K");
    await built();
    expect((await matrixColumn("web")).slice(0, 3)).toEqual(["K", "K", "K"]);
    await writeCell("Matrix", "b", "web", "");
    await built();
    expect((await matrixColumn("web")).slice(0, 3)).toEqual(["K", "", "K"]);
  }));

describe("a group's decision that is not run yet", () => {
  const result = async () => {
    const read = await readOverview("2026-03-01", "sv");
    if (!read.ok || read.overview.evaluated === null) throw new Error("not evaluated");
    return read.overview.evaluated.result;
  };

  it("does not keep another class from a cell that is chosen on the sheet of scores", () =>
    onHost(async (host) => {
      await built(ALIKE);
      await decideOnGroupOf("a", "phone", "K");
      const scores = await readStandingTable("Scores");
      await host.editByUser((workbook) => {
        const sheet = workbook.worksheets.getItem(scores.sheet);
        sheet.activate();
        sheet.getRange(addressIn(scores, "a", "phone")).select();
      });
      const selected = await readSelectedCell();
      if (!selected.ok || selected.cell === null) throw new Error("no cell");
      const shown = inspect({ result: await result(), reasons: [], language: "sv" }, selected.cell);
      expect(shown?.decision).toBe("complement");
      expect(await decideSelection("forbidden", selected.cell)).toMatchObject({ changed: 1 });
      expect(await readCell("Matrix", "a", "phone")).toBe("F");
      await built();
      expect(await matrixColumn("phone")).toEqual(["F", "K", "K", ""]);
    }));

  it("gives no fix for a letter that the matrix has not", () =>
    onHost(async () => {
      await built(ALIKE);
      const found = finding("complement-not-needed", [], {
        service: serviceId("a"),
        channel: channelId("phone"),
      });
      await decideOnGroupOf("a", "phone", "K");
      expect(fixOf(found, await result())).toBeNull();
      await built();
      expect(fixOf(found, await result())).toMatchObject({ kind: "clearCell" });
    }));
});

it("keeps a group's decision through a file, and refuses a letter that is none", async () => {
  const bytes = await onHost(async (host) => {
    await built(ALIKE);
    await decideOnGroupOf("a", "visit", "F");
    return saveXlsx(await host.content());
  });
  await onHost(
    async () => {
      await built();
      expect(await matrixColumn("visit")).toEqual(["F", "F", "F", ""]);
      await decideOnGroupOf("a", "visit", "Q");
      expect(await runBuild()).toMatchObject({ ok: false, refused: [{ code: "code-unknown" }] });
    },
    await openXlsx(bytes),
  );
});
