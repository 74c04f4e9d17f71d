/** Deciding what is selected in the matrix, and going from one undecided cell to the next. */
import { decideSelection } from "../../src/commands/decide";
import { selectNextUndecided, selectPreviousUndecided } from "../../src/commands/undecided";
import type { Host } from "../../src/host/host";
import {
  addressIn,
  cellIn,
  onBuilt,
  onHost,
  onSmallWorkbook,
  readCell,
  readStandingTable,
  reopened,
  writeCell,
} from "../commands/small-workbook";

/** Selects as the person at the screen does, areas separated by commas. */
const select = (host: Host, sheet: string, addresses: string): Promise<void> =>
  host.editByUser((workbook) => {
    workbook.worksheets.getItem(sheet).getRanges(addresses).select();
  });

const matrix = () => readStandingTable("Matrix");

/** How a command ended: the number of changes, or the code of what stopped it. */
function ending(outcome: Awaited<ReturnType<typeof decideSelection>>): number | string {
  if (outcome.ok) return outcome.changed;
  return "error" in outcome ? outcome.error.code : "refused";
}

describe("deciding the selection", () => {
  it("writes the letter of the workbook's language into every selected cell, of several areas", () =>
    onSmallWorkbook(async (host) => {
      const table = await matrix();
      const [one, other] = [addressIn(table, "news", "web"), addressIn(table, "care", "visit")];
      await select(host, "Kanalmatris", `${one},${other}`);
      expect(ending(await decideSelection("discouraged"))).toBe(2);
      expect(await readCell("Matrix", "news", "web")).toBe("B");
      expect(await readCell("Matrix", "care", "visit")).toBe("B");
    }));

  it("decides the cell that was looked at, alone, when the selection has moved on", () =>
    onSmallWorkbook(async (host) => {
      const before = await matrix();
      await select(host, "Kanalmatris", addressIn(before, "care", "visit"));
      const shown = { service: "news", channel: "web" };
      expect(ending(await decideSelection("forbidden", shown))).toBe(1);
      expect(await readCell("Matrix", "news", "web")).toBe("F");
      expect(cellIn(await matrix(), "care", "visit")).toBe(cellIn(before, "care", "visit"));
    }));

  it("writes English letters in an English workbook", () =>
    onBuilt({ language: "en" }, async (host) => {
      const table = await matrix();
      await select(host, table.sheet, addressIn(table, "news", "web"));
      expect(ending(await decideSelection("primary"))).toBe(1);
      expect(await readCell("Matrix", "news", "web")).toBe("P");
    }));

  it("leaves names, headers and all beyond the matrix when whole rows and columns are selected", () =>
    onSmallWorkbook(async (host) => {
      const before = await matrix();
      const row = Number(/\d+/.exec(addressIn(before, "permit", "web"))?.[0]);
      const column = /[A-Z]+/.exec(addressIn(before, "permit", "web"))?.[0] ?? "";
      await select(host, before.sheet, `${row}:${row},${column}:${column}`);
      await decideSelection("complement");
      const after = await matrix();
      const channels = ["web", "eservice", "letter", "phone", "visit"];
      for (const channel of channels) expect(await readCell("Matrix", "permit", channel)).toBe("K");
      for (const service of ["care", "news", "fee"]) {
        expect(await readCell("Matrix", service, "web")).toBe("K");
        expect(await readCell("Matrix", service, "phone")).toBe(
          before.values.find(([id]) => id === service)?.[before.above.indexOf("phone")],
        );
      }
      expect(after.values.map((line) => line.slice(0, 3))).toEqual(
        before.values.map((line) => line.slice(0, 3)),
      );
      expect(after.values[0]).toEqual(before.values[0]);
      const { sheets } = await reopened(host);
      const sheet = sheets.find(({ name }) => name === before.sheet);
      expect(sheet?.tables[0]?.area.rows).toBe(before.values.length);
    }));

  it("leaves hidden rows, as a filter makes them", () =>
    onSmallWorkbook(async (host) => {
      const table = await matrix();
      const first = addressIn(table, "permit", "web");
      const last = addressIn(table, "fee", "web");
      const hidden = addressIn(table, "care", "web");
      const stood = await readCell("Matrix", "care", "web");
      await host.editByUser((workbook) => {
        workbook.worksheets.getItem(table.sheet).getRange(hidden).rowHidden = true;
      });
      await select(host, table.sheet, `${first}:${last}`);
      await decideSelection("complement");
      expect(await readCell("Matrix", "care", "web")).toBe(stood);
      expect(await readCell("Matrix", "fee", "web")).toBe("K");
    }));

  it("empties cells, and counts only those that change", () =>
    onSmallWorkbook(async (host) => {
      const table = await matrix();
      await select(host, table.sheet, addressIn(table, "news", "web"));
      expect(ending(await decideSelection("open"))).toBe(1);
      expect(await readCell("Matrix", "news", "web")).toBe("");
      expect(ending(await decideSelection("open"))).toBe(0);
    }));

  it("tells when nothing of the selection is in the matrix, and writes nothing", () =>
    onSmallWorkbook(async (host) => {
      const table = await matrix();
      await select(host, table.sheet, "A1:B3");
      expect(ending(await decideSelection("primary"))).toBe("nothing-in-matrix");
      await select(host, "Tjänster", addressIn(table, "news", "web"));
      expect(ending(await decideSelection("primary"))).toBe("nothing-in-matrix");
      expect(await matrix()).toEqual(table);
    }));

  it("tells when there is no matrix, and when its sheet is protected", async () => {
    await onHost(async () => {
      expect(ending(await decideSelection("primary"))).toBe("no-matrix");
    });
    await onSmallWorkbook(async (host) => {
      const table = await matrix();
      await select(host, table.sheet, addressIn(table, "news", "web"));
      await host.editByUser((workbook) => {
        workbook.worksheets.getItem(table.sheet).protection.protect();
      });
      expect(ending(await decideSelection("primary"))).toBe("sheet-protected");
    });
  });

  it("takes three round trips, and one to let go, however much is selected", () =>
    onSmallWorkbook(async (host) => {
      await select(host, "Kanalmatris", "A:Z");
      host.traffic.reset();
      await decideSelection("complement");
      expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    }));
});

describe("the next undecided cell", () => {
  const blank = async (...cells: (readonly [string, string])[]): Promise<void> => {
    const table = await matrix();
    for (const [row] of table.values.slice(1)) {
      for (const channel of ["web", "eservice", "letter", "phone", "visit"]) {
        const open = cells.some(([service, id]) => service === row && id === channel);
        await writeCell("Matrix", String(row), channel, open ? "" : "K");
      }
    }
  };

  const found = async (move: typeof selectNextUndecided): Promise<string> => {
    const outcome = await move();
    if (!outcome.ok) return "error" in outcome ? outcome.error.code : "refused";
    return outcome.found === null ? "none" : `${outcome.found.service} ${outcome.found.channel}`;
  };

  it("is found row by row and selected, beginning again at the top, from any sheet", () =>
    onSmallWorkbook(async (host) => {
      await blank(["permit", "visit"], ["care", "web"], ["fee", "phone"]);
      await select(host, "Tjänster", "A1");
      const tour = [];
      for (let step = 0; step < 4; step++) tour.push(await found(selectNextUndecided));
      expect(tour).toEqual(["permit visit", "care web", "fee phone", "permit visit"]);
      expect(host.book.active.name).toBe("Kanalmatris");
      const back = [];
      for (let step = 0; step < 2; step++) back.push(await found(selectPreviousUndecided));
      expect(back).toEqual(["fee phone", "care web"]);
    }));

  it("is none when every cell is decided", () =>
    onSmallWorkbook(async () => {
      await blank();
      expect(await selectNextUndecided()).toEqual({ ok: true, changed: 0, found: null, left: 0 });
    }));
});
