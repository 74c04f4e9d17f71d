/** An edit by somebody else between reading and writing stops the run before anything is written, and the next run takes it in. */
import { subscribe } from "../../src/excel/events";
import { recordedIn, RunHistory } from "../../src/excel/run-history";
import type { Host } from "../../src/host/host";
import {
  built,
  cellsOf,
  FILES,
  onHost,
  onSmallWorkbook,
  readCell,
  readStandingTable,
  runBuild,
  addressIn,
  writeCell,
} from "../commands/small-workbook";

/** Lets an edit be made after the nth round trip from now. */
function editAfter(host: Host, nth: number, edit: () => Promise<void>): void {
  let trips = 0;
  host.faults.remoteEdit = () => {
    trips += 1;
    if (trips === nth) void edit();
  };
}

const codeOf = (outcome: Awaited<ReturnType<typeof runBuild>>): string =>
  outcome.ok ? "done" : "error" in outcome ? outcome.error.code : "refused";

describe.each([
  ["a colleague's", "editRemotely"],
  ["the person's own", "editByUser"],
] as const)("%s edit of a decision", (_, editing) => {
  it.each([1, 2])(
    "after round trip %i is found, nothing is written, and running again keeps it",
    (nth) =>
      onSmallWorkbook(async (host) => {
        const { sheet, ...table } = await readStandingTable("Matrix");
        const address = addressIn({ sheet, ...table }, "news", "phone");
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange(address).values = [[""]];
          await context.sync();
        });
        editAfter(host, nth, () =>
          host[editing]((workbook) => {
            workbook.worksheets.getItem(sheet).getRange(address).values = [["B"]];
          }),
        );
        const outcome = await runBuild({ services: "id;name\nnew;Ny\n" }, { decide: true });
        host.faults.clear();
        expect(codeOf(outcome)).toBe("changed-meanwhile");
        expect(!outcome.ok && "error" in outcome && outcome.error.textIn("en")).toContain(
          `${sheet}!${address}`,
        );
        const { sheets, customProperties } = await host.content();
        expect(customProperties.has("ChannelMatrixUnfinished")).toBe(false);
        const services = sheets.find(({ name }) => name === "Tjänster");
        expect(services?.tables[0]?.area.rows).toBe(table.values.length);
        await built({ services: "id;name\nnew;Ny\n" }, { decide: true });
        expect(await readCell("Matrix", "news", "phone")).toBe("B");
        expect(await readCell("Services", "new", "Tjänst")).toBe("Ny");
      }),
  );
});

test("an edit on a sheet of the planner's own stops the run too, since its formulas may be read", () =>
  onHost(async (host) => {
    editAfter(host, 1, () =>
      host.editRemotely((workbook) => {
        workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["deras"]];
      }),
    );
    expect(codeOf(await runBuild(FILES))).toBe("changed-meanwhile");
  }));

test("a run that an edit stops between two of its requests reads again and goes on", async () => {
  const whole = await onHost(async (host) => {
    await built(FILES, { decide: true });
    return cellsOf(await host.content());
  });
  await onHost(async (host) => {
    host.faults.payloadLimit = 60_000;
    host.faults.remoteEdit = () => {
      if (!host.book.sheetByName("Kanaler")) return;
      host.faults.remoteEdit = null;
      void host.editRemotely((workbook) => {
        workbook.worksheets.getItem("Kanaler").getRange("AZ50").values = [["deras"]];
      });
    };
    expect(codeOf(await runBuild(FILES, { decide: true }))).toBe("done");
    host.faults.clear();
    const { customProperties } = await host.content();
    expect(customProperties.has("ChannelMatrixUnfinished")).toBe(false);
    const cells = cellsOf(await host.content());
    expect(cells.filter((line) => !line.startsWith("Kanaler!AZ50"))).toEqual(whole);
    expect(cells).toHaveLength(whole.length + 1);
  });
});

/** Has the workbook written in many small requests, and an edit made after each of some round trips. */
function editOften(host: Host, isWanted: (trip: number) => boolean, edit: () => Promise<void>) {
  host.faults.payloadLimit = 60_000;
  let trips = 0;
  let edits = 0;
  host.faults.remoteEdit = () => {
    trips += 1;
    if (!isWanted(trips)) return;
    edits += 1;
    void edit();
  };
  return () => ({ trips, edits });
}

/** The letters of every service in the channels that were there, wherever its row and their columns are. */
async function letters(): Promise<string[]> {
  const { values, above } = await readStandingTable("Matrix");
  const channels = ["web", "eservice", "letter", "phone", "visit"].map((id) => above.indexOf(id));
  return values
    .filter(([id]) => id !== "" && id !== "Id" && id !== "new")
    .map((row) => [row[0], ...channels.map((column) => row[column])].join(" "));
}

const NEW = { services: "id;name;volume\nnew;Ny;5\n", channels: "id;name;group\nfax;Fax;m2h\n" };

/** How many round trips the import takes that nobody edits in, and the letters before it. */
let quiet: Promise<{ readonly trips: number; readonly before: readonly string[] }> | undefined;

const quietly = () =>
  (quiet ??= onSmallWorkbook(async (host) => {
    const before = await letters();
    const counted = editOften(
      host,
      () => false,
      () => Promise.resolve(),
    );
    await built(NEW);
    return { trips: counted().trips, before };
  }));

test.each([["Matrix"], ["Services"]])(
  "a row that comes into %s while an import is being written gets nobody's letters, wherever it comes",
  async (name) => {
    const { trips, before } = await quietly();
    for (const nth of [3, 4, Math.ceil(trips / 2), trips - 2]) {
      await onSmallWorkbook(async (host) => {
        const { sheet, row } = await readStandingTable(name);
        const counted = editOften(
          host,
          (trip) => trip === nth,
          () =>
            host.editRemotely((workbook) => {
              const at = row + 3;
              workbook.worksheets.getItem(sheet).getRange(`${at}:${at}`).insert("Down");
            }),
        );
        const history = new RunHistory();
        const code = codeOf(await recordedIn(history, () => runBuild(NEW)));
        host.faults.clear();
        expect([nth, code, counted().edits]).toEqual([
          nth,
          expect.stringMatching(/^(done|changed-meanwhile)$/),
          1,
        ]);
        if (code !== "done") await built(NEW);
        expect([nth, await letters()]).toEqual([nth, before]);
        // What was undone by its addresses would go to other rows.
        if (code === "done") expect([nth, history.records.length <= 1]).toEqual([nth, true]);
        expect(await readCell("Services", "new", "Tjänst")).toBe("Ny");
      });
    }
  },
);

test("somebody who edits again and again ends the run half way, and it says so", () =>
  onSmallWorkbook(async (host) => {
    editOften(
      host,
      // From when something is written.
      () => host.book.customProperties.has("ChannelMatrixUnfinished"),
      () =>
        host.editRemotely((workbook) => {
          workbook.worksheets.getItem("Kanaler").getRange("AZ50").values = [["deras"]];
        }),
    );
    const outcome = await runBuild(NEW);
    host.faults.clear();
    expect(outcome).toMatchObject({ error: { code: "changed-while-writing" }, written: "part" });
    await built(NEW);
  }));

test("an edit is found also while the pane listens, and the pane goes on listening", () =>
  onSmallWorkbook(async (host) => {
    const stop = await subscribe({});
    // A run that has nothing to write overwrites nothing.
    await writeCell("Matrix", "permit", "phone", "B");
    editAfter(host, 2, () =>
      host.editRemotely((workbook) => {
        workbook.worksheets.getItem("Tjänster").getRange("B6").values = [["deras"]];
      }),
    );
    expect(codeOf(await runBuild())).toBe("changed-meanwhile");
    host.faults.clear();
    expect(codeOf(await runBuild())).toBe("done");
    expect(host.book.listeners.size).toBeGreaterThan(0);
    await stop();
    expect(host.book.listeners.size).toBe(0);
  }));

test.each(["editRemotely", "editByUser"] as const)(
  "a sheet that goes between reading and writing stops the run before anything is written (%s)",
  (editing) =>
    onSmallWorkbook(async (host) => {
      const before = cellsOf(await host.content()).filter((line) => !line.startsWith("Poäng!"));
      editAfter(host, 2, () =>
        host[editing]((workbook) => {
          workbook.worksheets.getItem("Poäng").delete();
        }),
      );
      const outcome = await runBuild({ services: "id;name\nnew;Ny\n" }, { decide: true });
      host.faults.clear();
      expect(codeOf(outcome)).toBe("changed-meanwhile");
      expect(!outcome.ok && "error" in outcome && outcome.error.textIn("en")).toContain("(Poäng)");
      const { customProperties } = await host.content();
      expect(customProperties.has("ChannelMatrixUnfinished")).toBe(false);
      const texts = (lines: readonly string[]) =>
        lines.filter((line) => /!\w+ \["[^"]*",null\]/.test(line) && !line.includes("#REF!"));
      expect(texts(cellsOf(await host.content()))).toEqual(
        expect.arrayContaining(texts(before).filter((line) => /^(Tjänster|Kanaler)!/.test(line))),
      );
      expect(await readCell("Services", "new", "Tjänst")).toBeUndefined();
      await built({ services: "id;name\nnew;Ny\n" }, { decide: true });
      expect(host.book.sheetByName("Poäng")).toBeDefined();
    }),
);

test("a run leaves no listener behind, whether it is done or refused", () =>
  onSmallWorkbook(async (host) => {
    await built();
    expect(host.book.listeners.size).toBe(0);
    await runBuild({ services: "id;complexity\nx;nine\n" });
    expect(host.book.listeners.size).toBe(0);
    await writeCell("Matrix", "permit", "phone", "B");
    editAfter(host, 2, () =>
      host.editRemotely((workbook) => {
        workbook.worksheets.getItem("Tjänster").getRange("B6").values = [["deras"]];
      }),
    );
    expect(codeOf(await runBuild())).toBe("changed-meanwhile");
    expect(host.book.listeners.size).toBe(0);
  }));
