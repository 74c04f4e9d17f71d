/** What became otherwise since the last run is said and kept; where nothing did, nothing in the workbook changes. */
import { changedJson } from "../../src/commands/changed-json";
import { resultJson } from "../../src/commands/result-json";
import type { Built } from "../../src/commands/threads/planned-run";
import { readOnly } from "../../src/excel/run";
import type { Host } from "../../src/host/host";
import { readState } from "../../src/workbook/store/state";
import {
  built,
  cellsOf,
  deleteRow,
  onHost,
  onSmallWorkbook,
  readStandingTable,
  reopened,
  runBuild,
  writeCell,
} from "./small-workbook";

const STORE = "_ChannelMatrix";

const stored = async (): Promise<ReadonlyMap<string, string>> => {
  const read = await readOnly(({ snapshot }) => snapshot.store, new Set());
  if (!read.ok) throw read.error;
  return read.found;
};

const storeCells = async (host: Host): Promise<readonly string[]> =>
  cellsOf(await host.content()).filter((line) => line.startsWith(STORE));

/** Changes the hidden store's sheet as somebody else would. */
const onStore = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(STORE));
    await context.sync();
  });

const removeStore = (): Promise<void> =>
  onStore((sheet) => {
    sheet.visibility = "Hidden";
    sheet.delete();
  });

/** The classes of `--json` before and after, where they differ. */
const differing = (before: Built, after: Built) => {
  const former = new Map(resultJson(before.result).services.map((one) => [one.id, one]));
  return resultJson(after.result).services.flatMap(({ id, channels }) =>
    Object.entries(channels).flatMap(([channel, { class: to }]) => {
      const from = former.get(id)?.channels[channel]?.class ?? "";
      return from === to ? [] : [{ service: id, channel, from, to }];
    }),
  );
};

const withoutCauses = (done: Built) =>
  changedJson(done).map(({ service, channel, from, to }) => ({ service, channel, from, to }));

describe("a run with equal inputs", () => {
  it("leaves the store byte for byte and every cell, also on another day, and adds no line to the log", () =>
    onSmallWorkbook(async (host) => {
      await built();
      const before = cellsOf(await host.content());
      const { since } = await built({}, { today: "2026-03-28" });
      expect(since).toEqual({ changed: [], storeLost: false });
      expect(cellsOf(await host.content())).toEqual(before);
      expect((await readStandingTable("Log")).values).toHaveLength(2);
    }));

  it("from a file saved and opened again leaves the store too", () =>
    onSmallWorkbook(async (host) => {
      await built();
      const before = await stored();
      await onHost(
        async () => {
          await built({}, { today: "2026-04-01" });
          expect(await stored()).toEqual(before);
        },
        await reopened(host),
      );
    }));
});

describe("a run with other inputs", () => {
  it("says each suggestion that changed with the service's input that did it", () =>
    onSmallWorkbook(async () => {
      const before = await built();
      await writeCell("Services", "permit", "Krav", "");
      await writeCell("Services", "permit", "Tjänst", "Nytt namn");
      const after = await built();
      expect(withoutCauses(after)).toEqual(differing(before, after));
      expect(after.since.changed.length).toBeGreaterThan(0);
      for (const { causes } of changedJson(after)) {
        expect(causes).toEqual(["krav E-legitimation → tomt"]);
      }
    }));

  it("says the channel that was added, in its own column too", () =>
    onSmallWorkbook(async () => {
      const before = await built();
      const after = await built({
        channels: "id;name;group;mode;richness;capacity;cost\nhome;Hembesök;h2h;call;5;5;0\n",
      });
      expect(withoutCauses(after)).toEqual(differing(before, after));
      expect(after.since.changed.length).toBeGreaterThan(0);
      for (const { causes } of changedJson(after)) {
        expect(causes).toEqual(["kanalen Hembesök tillkom"]);
      }
    }));

  it("says it in the log too, and the next equal run neither there nor anywhere", () =>
    onSmallWorkbook(async () => {
      await built();
      await writeCell("Services", "permit", "Krav", "");
      const { since } = await built();
      const lines = async () => (await readStandingTable("Log")).values.map((row) => row[3]);
      const logged = await lines();
      expect(logged.at(-1)).toContain(
        `Förslag som ändrats sedan förra körningen: ${since.changed.length}.`,
      );
      expect(logged.at(-1)).toContain("Bygglov: krav E-legitimation → tomt");
      expect((await built()).since.changed).toEqual([]);
      expect(await lines()).toEqual(logged);
    }));

  it("says nothing of a service that is new, and of one that is gone", () =>
    onSmallWorkbook(async () => {
      await built();
      await deleteRow("Services", "fee");
      const { since, result } = await built({ services: "id;name;complexity\nnew;Ny;2\n" });
      const ids = result.model.services.map(({ id }) => id);
      expect(ids).toEqual(["permit", "care", "news", "new"]);
      expect(since.changed).toEqual([]);
    }));

  it("says the day where a dated rule comes into force", () =>
    onSmallWorkbook(async () => {
      const rules = "service;channel;class;reason;from\npermit;eservice;F;Driftstopp;2026-06-01\n";
      await built({ rules });
      const after = await built({}, { today: "2026-06-01" });
      expect(after.since.changed.length).toBeGreaterThan(0);
      for (const { causes } of changedJson(after)) {
        expect(causes).toEqual(["körningens dag 2026-03-01 → 2026-06-01"]);
      }
    }));
});

describe("a store that is gone", () => {
  it("is told once; revision, date and the workbook's keys come from the document's properties", () =>
    onSmallWorkbook(async (host) => {
      await built();
      const before = cellsOf(await host.content());
      await removeStore();
      const { since } = await built({}, { today: "2026-05-01" });
      expect(since).toEqual({ changed: [], storeLost: true });
      expect((await built()).since.storeLost).toBe(false);
      // Which letters a run had put in was in the store alone; titles say revision and date.
      const titles = (cells: readonly string[]): string[] =>
        cells.filter((cell) => cell.includes("!A1 ")).sort();
      expect(titles(cellsOf(await host.content()))).toEqual(titles(before));
    }));

  it("leaves what changed to be said from the matrix, without its causes", () =>
    onSmallWorkbook(async () => {
      const before = await built();
      await removeStore();
      await writeCell("Services", "permit", "Krav", "");
      const after = await built();
      expect(withoutCauses(after)).toEqual(differing(before, after));
      for (const { causes } of changedJson(after)) {
        expect(causes).toEqual(["underlaget för förra körningen är inte känt"]);
      }
    }));

  it("in part is told and made whole", () =>
    onSmallWorkbook(async (host) => {
      await built();
      const before = await storeCells(host);
      await onStore((sheet) => {
        sheet.getRange("C3").values = [["damaged"]];
      });
      await writeCell("Services", "permit", "Krav", "");
      expect((await built()).since.storeLost).toBe(true);
      await writeCell("Services", "permit", "Krav", "eid");
      expect((await built()).since.storeLost).toBe(false);
      expect(await storeCells(host)).toHaveLength(before.length);
    }));

  it("is done without where the workbook's structure is protected", () =>
    onSmallWorkbook(async (host) => {
      await built();
      await removeStore();
      await Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
      expect((await built()).since.storeLost).toBe(true);
      expect(await storeCells(host)).toEqual([]);
    }));
});

describe("the store", () => {
  it("is enough where the document's properties are gone", () =>
    onSmallWorkbook(async (host) => {
      await built();
      const before = readState((await stored()).get("state") ?? "");
      await Excel.run(async (context) => {
        context.workbook.properties.custom.deleteAll();
        await context.sync();
      });
      await built({}, { today: "2026-07-01", language: "en" });
      expect(readState((await stored()).get("state") ?? "")).toEqual(before);
      const { customProperties } = await host.content();
      expect(customProperties.get("ChannelMatrixModel")).toBe(before?.model);
    }));

  it("holds the state that the document's properties copy", () =>
    onSmallWorkbook(async (host) => {
      const state = readState((await stored()).get("state") ?? "");
      const { customProperties } = await host.content();
      expect(state).toMatchObject({
        schema: customProperties.get("ChannelMatrixSchema"),
        model: customProperties.get("ChannelMatrixModel"),
        revision: customProperties.get("ChannelMatrixRevision"),
        language: customProperties.get("ChannelMatrixLanguage"),
        fingerprint: customProperties.get("ChannelMatrixFingerprint"),
      });
    }));

  it("of somebody else stops a run before anything is written", () =>
    onSmallWorkbook(async (host) => {
      await onStore((sheet) => {
        sheet.getRange("A1").values = [["Mina anteckningar"]];
      });
      const before = await host.content();
      const outcome = await runBuild({ services: "id;volume\npermit;7\n" });
      expect(!outcome.ok && "error" in outcome && outcome.error.code).toBe("store-name-taken");
      expect(await host.content()).toEqual(before);
    }));
});
