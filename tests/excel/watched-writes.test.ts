/** A row that a colleague inserts between the reading and the writing of a command never gets another's letter, reason, status or answer. */
import { answerPoint } from "../../src/commands/answer-point";
import { decideSelection } from "../../src/commands/decide";
import { decideService } from "../../src/commands/decide-service";
import { freeze, thaw } from "../../src/commands/freeze";
import { writeClasses } from "../../src/commands/matrix-cells";
import type { NotDone } from "../../src/commands/outcome";
import { saveReason } from "../../src/commands/reason";
import { hostedFunctions } from "../../src/functions/hosted";
import { startHost, type Host } from "../../src/host/host";
import { openXlsx } from "../../src/xlsx/open";
import {
  addressIn,
  built,
  cellsOf,
  onSmallWorkbook,
  readCell,
  readStandingTable,
  runBuild,
  smallFile,
  writeAt,
} from "../commands/small-workbook";

type Ended = { readonly ok: true } | NotDone;

const codeOf = (outcome: Ended): string =>
  outcome.ok ? "done" : "error" in outcome ? outcome.error.code : "refused";

/** Selects the cell of a service and a channel, as a person does. */
async function select(host: Host, service: string, channel: string): Promise<void> {
  const table = await readStandingTable("Matrix");
  await host.editByUser((workbook) => {
    const sheet = workbook.worksheets.getItem(table.sheet);
    sheet.activate();
    sheet.getRange(addressIn(table, service, channel)).select();
  });
}

/** Inserts a row above the first service of the matrix, after the nth round trip from now. */
function insertRowAfter(host: Host, nth: number, sheet: string, row: number): void {
  let trips = 0;
  host.faults.remoteEdit = () => {
    trips += 1;
    if (trips !== nth) return;
    void host.editRemotely((workbook) => {
      workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).insert("Down");
    });
  };
}

/** The letters of every service, wherever its row is. */
async function letters(): Promise<string[]> {
  const { values, above } = await readStandingTable("Matrix");
  const channels = ["web", "eservice", "letter", "phone", "visit"].map((id) => above.indexOf(id));
  return values
    .filter(([id]) => id !== "")
    .map((row) => [row[0], ...channels.map((column) => row[column])].join(" "));
}

const CHANGE = { service: "care", channel: "web", from: "discouraged", to: "forbidden" } as const;

const COMMANDS: readonly (readonly [string, number, () => Promise<Ended>])[] = [
  ["a decision of the selection", 2, () => decideSelection("forbidden")],
  ["a decision of a cell", 2, () => decideSelection("forbidden", CHANGE)],
  ["classes given for cells", 2, () => writeClasses([{ ...CHANGE, from: "not-applicable" }])],
  ["the decision of a service", 2, () => decideService("care", { by: "Ann", on: "2026-03-01" })],
  ["a reason", 2, () => saveReason("care", "phone", { reason: "därför" })],
  ["an answer", 2, () => answerPoint("channel-transparency", "yes")],
  ["suggestions", 2, () => runBuild({}, { decide: true, rebuild: true })],
  ["an import", 2, () => runBuild({ services: "id;name\ncare;Omsorg\n" })],
];

describe.each(COMMANDS)("%s", (_, trips, command) => {
  it("is not written when a row comes in before it is", () =>
    onSmallWorkbook(async (host) => {
      await select(host, "care", "web");
      const { sheet, row } = await readStandingTable("Matrix");
      const before = await letters();
      insertRowAfter(host, trips, sheet, row + 2);
      const outcome = await command();
      host.faults.clear();
      expect(outcome).toMatchObject({ error: { code: "changed-meanwhile" }, written: "nothing" });
      expect(await letters()).toEqual(before);
      expect(host.book.listeners.size).toBe(0);
      expect(codeOf(await command())).toBe("done");
    }));
});

describe("an insertion whose event comes too late", () => {
  /** Leaves out the events, as when they are still on their way. */
  const silently = (host: Host): void => {
    host.book.listeners.has = () => false;
  };

  it.each([
    ["a row above", "rows"],
    ["a column before", "columns"],
  ])("gives no other cell the letter: %s", (_, what) =>
    onSmallWorkbook(async (host) => {
      const table = await readStandingTable("Matrix");
      await writeAt(table.sheet, addressIn(table, "permit", "phone"), [["'=1"]]);
      const before = await letters();
      await host.editByUser((workbook) => {
        const sheet = workbook.worksheets.getItem(table.sheet);
        sheet.activate();
        const first = addressIn(table, "permit", "web");
        sheet.getRange(`${first}:${addressIn(table, "care", "phone")}`).select();
      });
      silently(host);
      const column = addressIn(table, "permit", "web").replace(/\d+/, "");
      const inserted =
        what === "rows" ? `${table.row + 2}:${table.row + 2}` : `${column}:${column}`;
      let trips = 0;
      host.faults.remoteEdit = () => {
        trips += 1;
        if (trips !== 2) return;
        void host.editRemotely((workbook) => {
          const range = workbook.worksheets.getItem(table.sheet).getRange(inserted);
          range.insert(what === "rows" ? "Down" : "Right");
        });
      };
      const outcome = await decideSelection("forbidden");
      host.faults.clear();
      expect(outcome).toMatchObject({ error: { code: "changed-meanwhile" }, written: "nothing" });
      expect(await letters()).toEqual(before);
    }),
  );
});

test("freezing and thawing are not done when a row comes in meanwhile", async () => {
  const host = await startHost({
    content: await openXlsx(await smallFile()),
    functions: hostedFunctions(),
  });
  try {
    const { sheet, row } = await readStandingTable("Matrix");
    await writeAt(sheet, "AZ2", [["=CHANNEL.FREQUENCY(5)"]]);
    for (const command of [freeze, thaw]) {
      const before = cellsOf(await host.content()).length;
      insertRowAfter(host, 2, sheet, row + 2);
      expect(await command()).toMatchObject({
        error: { code: "changed-meanwhile" },
        written: "nothing",
      });
      host.faults.clear();
      expect(cellsOf(await host.content())).toHaveLength(before);
      expect(codeOf(await command())).toBe("done");
    }
  } finally {
    host.dispose();
  }
});

test("a decision that is written is in the row of its service after an earlier insertion", () =>
  onSmallWorkbook(async (host) => {
    const { sheet, row } = await readStandingTable("Matrix");
    await host.editRemotely((workbook) => {
      workbook.worksheets
        .getItem(sheet)
        .getRange(`${row + 2}:${row + 2}`)
        .insert("Down");
    });
    expect(codeOf(await decideSelection("forbidden", { service: "news", channel: "phone" }))).toBe(
      "done",
    );
    expect(await readCell("Matrix", "news", "phone")).toBe("F");
    await built();
  }));
