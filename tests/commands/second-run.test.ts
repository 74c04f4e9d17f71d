/** A run over a workbook that people have worked in: what is theirs stands, what follows from it is new. */
import type { Host } from "../../src/host/host";
import { resultJson } from "../../src/commands/result-json";
import {
  addRows,
  built,
  cellIn,
  columnOf,
  deleteRow,
  FILES,
  onSmallWorkbook,
  placesOfTexts,
  readAt,
  readCell,
  readStandingTable,
  reopened,
  onHost,
  writeAt,
  writeCell,
} from "./small-workbook";

const sheetNames = async (host: Host): Promise<string[]> =>
  (await host.content()).sheets.map(({ name }) => name);

describe("decisions", () => {
  it("that a person changed, made or took away stand, and the keys of the workbook too", () =>
    onSmallWorkbook(async (host) => {
      const before = await host.content();
      await writeCell("Matrix", "permit", "letter", "F");
      await writeCell("Matrix", "care", "phone", "K");
      await writeCell("Matrix", "news", "visit", "");
      await built();
      const matrix = await readStandingTable("Matrix");
      expect(cellIn(matrix, "permit", "letter")).toBe("F");
      expect(cellIn(matrix, "care", "phone")).toBe("K");
      expect(cellIn(matrix, "news", "visit")).toBe("");
      expect(cellIn(matrix, "permit", "eservice")).toBe("H");
      const after = await host.content();
      expect(after.customProperties.get("ChannelMatrixModel")).toBe(
        before.customProperties.get("ChannelMatrixModel"),
      );
      expect(after.customProperties.get("ChannelMatrixRevision")).toBe(2);
    }));

  it("are filled into blank cells only, when that is chosen", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "permit", "eservice", "B");
      await writeCell("Matrix", "care", "phone", "");
      const before = await readStandingTable("Matrix");
      await built({}, { decide: true });
      const after = await readStandingTable("Matrix");
      expect(cellIn(after, "permit", "eservice")).toBe("B");
      expect(cellIn(after, "care", "phone")).toBe("H");
      for (const id of ["permit", "care", "news", "fee"]) {
        for (const channel of ["web", "eservice", "letter", "phone", "visit"]) {
          const stood = cellIn(before, id, channel);
          if (stood !== "") expect(cellIn(after, id, channel)).toBe(stood);
        }
      }
    }));

  it("are marked as differing from the suggestion in the key figures at once", () =>
    onSmallWorkbook(async () => {
      const differing = async (): Promise<number> =>
        Object.values(
          columnOf(await readStandingTable("ByChannel"), "Annat än förslaget"),
        ).reduce<number>((sum, count) => sum + Number(count), 0);
      expect(await differing()).toBe(0);
      await writeCell("Matrix", "permit", "eservice", "B");
      await writeCell("Matrix", "permit", "letter", "K");
      expect(await differing()).toBe(2);
    }));
});

describe("what a person added", () => {
  it("beside and below every table stands with its values, when nothing grows", () =>
    onSmallWorkbook(async () => {
      const notes = ["own head", "own 1", "own 2"];
      for (const name of ["Matrix", "Services", "Scores", "ByService", "Current"]) {
        const { sheet, row } = await readStandingTable(name);
        await writeAt(sheet, `CZ${row + 1}:CZ${row + 3}`, [["own head"], ["own 1"], ["own 2"]]);
        await writeAt(sheet, "B60", [[`below ${name}`]]);
      }
      const places = async () =>
        Promise.all(
          ["Kanalmatris", "Tjänster", "Poäng", "Per tjänst", "Nuläge"].map((sheet) =>
            placesOfTexts(sheet, notes),
          ),
        );
      const before = await places();
      await built();
      expect(await places()).toEqual(before);
      expect(await readAt("Kanalmatris", "B60")).toEqual([["below Matrix"]]);
      expect(await readAt("Per tjänst", "B60")).toEqual([["below ByService"]]);
    }));

  it("as columns inside the tables and next to them goes along with its rows", () =>
    onSmallWorkbook(async () => {
      await Excel.run(async (context) => {
        for (const name of ["Services", "Matrix"]) {
          const values = ["Egen", "e1", "e2", "e3", "e4"].map((value) => [value]);
          context.workbook.tables.getItem(name).columns.add(undefined, values);
        }
        await context.sync();
      });
      for (const name of ["Scores", "ByService"]) {
        const { sheet, row } = await readStandingTable(name);
        await Excel.run(async (context) => {
          const at = context.workbook.worksheets.getItem(sheet);
          const beside = at.getUsedRange(true).getLastColumn().load("columnIndex");
          await context.sync();
          at.getRangeByIndexes(row, beside.columnIndex + 1, 3, 1).values = [
            ["Bredvid"],
            ["b1"],
            ["b2"],
          ];
          await context.sync();
        });
      }
      await addRows("Services", [{ Id: "new", Tjänst: "Ny" }]);
      await built();
      await built();
      for (const name of ["Services", "Matrix"]) {
        const table = await readStandingTable(name);
        expect(columnOf(table, "Egen")).toEqual({
          permit: "e1",
          care: "e2",
          news: "e3",
          fee: "e4",
          new: "",
        });
      }
      for (const sheet of ["Poäng", "Per tjänst"]) {
        const places = await placesOfTexts(sheet, ["Bredvid", "b1", "b2"]);
        expect(Object.values(places)).not.toContain(null);
      }
    }));

  it("as sheets of their own stands, and our sheets are found under other names and places", () =>
    onSmallWorkbook(async (host) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const own = worksheets.add("Mitt eget");
        own.getRange("A1:B2").values = [
          ["mitt", 1],
          ["=B1+1", 2],
        ];
        own.position = 0;
        const matrix = worksheets.getItem("Kanalmatris");
        matrix.name = "Stad's & matris";
        matrix.position = 5;
        worksheets.getItem("Poäng").name = "P o ä n g";
        worksheets.getItem("Per tjänst").name = "Kort & gott";
        await context.sync();
      });
      const names = await sheetNames(host);
      await writeCell("Matrix", "permit", "letter", "F");
      await built();
      expect(await sheetNames(host)).toEqual(names);
      expect(await readAt("Mitt eget", "A1:B2")).toEqual([
        ["mitt", 1],
        [2, 2],
      ]);
      expect(await readCell("Matrix", "permit", "letter")).toBe("F");
      const byService = await readStandingTable("ByService");
      expect(byService.values[1]?.[3]).toBe("E-tjänst");
    }));
});

describe("a change of the inputs", () => {
  it("of volume, rule or setting changes scores and suggestions, not decisions", () =>
    onSmallWorkbook(async () => {
      const before = await readStandingTable("Scores");
      await writeCell("Services", "permit", "Volym per år", 5);
      await built();
      const after = await readStandingTable("Scores");
      expect(cellIn(before, "permit", "Frekvens")).toBe(4);
      expect(cellIn(after, "permit", "Frekvens")).toBe(1);
      expect(cellIn(after, "permit", "E-tjänst – poäng")).not.toBe(
        cellIn(before, "permit", "E-tjänst – poäng"),
      );
      await writeCell("Rules", "Nyheter", "Klass", "F");
      await built();
      const ruled = await readStandingTable("Scores");
      expect(cellIn(ruled, "news", "Webbplats – förslag")).toBe("F");
      expect(await readCell("Matrix", "news", "web")).toBe("H");
      await writeCell("Settings", "userWeight", "Värde", 0);
      const { result } = await built();
      expect(result.model.settings.userWeight).toBe(0);
    }));

  it("of a channel's name keeps its id and its decisions", () =>
    onSmallWorkbook(async () => {
      const before = columnOf(await readStandingTable("Matrix"), "web");
      await writeCell("Channels", "web", "Kanal", "Ny webb");
      await built();
      const matrix = await readStandingTable("Matrix");
      expect(columnOf(matrix, "web")).toEqual(before);
      expect(columnOf(matrix, "Ny webb")).toEqual(before);
      expect((await readStandingTable("Current")).values[0]).toContain("Ny webb");
      expect((await readStandingTable("ByService")).values[3]?.[3]).toBe("Ny webb");
    }));

  it("gives rows without an id one that never changes again", () =>
    onSmallWorkbook(async () => {
      await addRows("Services", [{ Tjänst: "Utan id" }]);
      await built();
      await writeCell("Services", "S0001", "Tjänst", "Fått ett annat namn");
      await built();
      expect((await readStandingTable("Services")).values.map(([id]) => id)).toEqual([
        ...["Id", "permit", "care", "news", "fee", "S0001"],
      ]);
      expect(await readCell("Matrix", "S0001", "Tjänst")).toBe("Fått ett annat namn");
    }));

  it("from a file whose ids are written in other case keeps the ids that are there", () =>
    onSmallWorkbook(async () => {
      await built({ services: "id;volume\nPERMIT;77\n" });
      const services = await readStandingTable("Services");
      expect(services.values.slice(1).map(([id]) => id)).toEqual(["permit", "care", "news", "fee"]);
      expect(cellIn(services, "permit", "Volym per år")).toBe(77);
      expect(cellIn(services, "permit", "Tjänst")).toBe("Bygglov");
      expect((await readStandingTable("Matrix")).values).toHaveLength(5);
    }));

  it("in another language of messages leaves the workbook's language", () =>
    onSmallWorkbook(async (host) => {
      const names = await sheetNames(host);
      await built({}, { language: "en", decide: true });
      expect(await sheetNames(host)).toEqual(names);
      expect(await readCell("Matrix", "permit", "eservice")).toBe("H");
      expect((await readStandingTable("Matrix")).values[0]?.[1]).toBe("Tjänst");
    }));

  it("keeps the decisions on a service that was deleted, tells of them, and takes them up again", () =>
    onSmallWorkbook(async () => {
      const fee = (await readStandingTable("Matrix")).values.at(-1)?.slice(3, 8);
      await deleteRow("Services", "fee");
      const { result } = await built();
      expect(resultJson(result).services.map(({ id }) => id)).toEqual(["permit", "care", "news"]);
      const matrix = await readStandingTable("Matrix");
      expect(matrix.values.find(([id]) => id === "fee")?.slice(3, 8)).toEqual(fee);
      const told = result.findings.filter(({ code }) => code === "unknown-id");
      // One for the cause, with all its cells, by the name that its rows still have.
      expect(told).toHaveLength(1);
      expect(told[0]?.cells.length).toBeGreaterThan(1);
      const checks = await readStandingTable("Checks");
      expect(checks.values.filter((cells) => cells.includes("unknown-id"))).toHaveLength(
        told.length,
      );
      const text = checks.values.find((cells) => cells.includes("unknown-id"))?.[2];
      expect(text).toContain(
        `${String((await readStandingTable("Matrix")).values.at(-1)?.[1])}” finns inte`,
      );
      await built({ services: FILES.services });
      expect((await readStandingTable("Matrix")).values.at(-1)?.slice(3, 8)).toEqual(fee);
    }));
});

describe("a service and a channel more", () => {
  const MORE = {
    services: "id;name;complexity;volume\nnew;Ny tjänst;2;900\n",
    channels: "id;name;group;richness;capacity\napp;Mobilapp;h2m;3;5\n",
    groups: "id;name;E;M;P\nyoung;Unga;90;10;0\n",
  };

  it("land in matrix, volumes and needs with the channel among its group, and nothing is moved apart", () =>
    onSmallWorkbook(async (host) => {
      for (const name of ["Matrix", "Current", "Needs"]) {
        const { sheet, row, values } = await readStandingTable(name);
        await Excel.run(async (context) => {
          const at = context.workbook.worksheets.getItem(sheet);
          const right = values[0]?.length ?? 0;
          at.getRangeByIndexes(row, right + 1, values.length, 1).values = values.map(([id]) => [
            `own ${id}`,
          ]);
          at.getRangeByIndexes(row + values.length + 1, 1, 1, 1).values = [["below"]];
          await context.sync();
        });
      }
      const before = await readStandingTable("Matrix");
      await built(MORE, { decide: true });
      const order = ["web", "eservice", "app", "letter", "phone", "visit"];
      for (const [name, id] of [
        ["Matrix", "new"],
        ["Current", "new"],
        ["Needs", "young"],
      ] as const) {
        const table = await readStandingTable(name);
        expect(table.above.filter((cell) => cell !== "")).toEqual(order);
        expect(table.values.at(-1)?.[0]).toBe(id);
        const own = await placesOfTexts(
          table.sheet,
          table.values.slice(0, -1).map(([row]) => `own ${row}`),
        );
        table.values.slice(0, -1).forEach(([row], index) => {
          expect(own[`own ${row}`]).toMatch(new RegExp(`^[A-Z]+${table.row + index + 1}$`));
        });
        const { below } = await placesOfTexts(table.sheet, ["below"]);
        expect(below).toBe(`B${table.row + table.values.length + 2}`);
      }
      const after = await readStandingTable("Matrix");
      for (const id of ["permit", "care", "news", "fee"]) {
        for (const channel of ["web", "eservice", "letter", "phone", "visit"]) {
          const stood = cellIn(before, id, channel);
          if (stood !== "") expect(cellIn(after, id, channel)).toBe(stood);
        }
      }
      expect(await readCell("Current", "permit", "visit")).toBe(500);
      expect(await readCell("Needs", "old", "phone")).toBe(1);
      expect(after.values.at(-1)?.slice(3, 9)).toContain("H");
      const byChannel = await readStandingTable("ByChannel");
      expect(byChannel.values.slice(1).map(([id]) => id)).toContain("app");
      const reread = await reopened(host);
      await onHost(async () => {
        const { result } = await built();
        expect(result.model.channels.map(({ id }) => id)).toContain("app");
      }, reread);
    }));

  it("give the same formulas and results as a workbook made with them from the start", () =>
    onSmallWorkbook(async () => {
      await built(MORE, { decide: true });
      const grown = resultJson((await built()).result);
      const wanted = (await readStandingTable("ByChannel")).values;
      await onHost(async () => {
        const all = (table: "services" | "channels" | "groups", line: string) =>
          `${FILES[table]}${line}\n`;
        await built(
          {
            ...FILES,
            services: all("services", "new;Ny tjänst;;;;900;2;"),
            channels: all("channels", "app;Mobilapp;h2m;;3;5;;;"),
            groups: all("groups", "young;Unga;;;90;10;0"),
          },
          { decide: true },
        );
        const fresh = resultJson((await built()).result);
        expect(grown.services).toEqual(fresh.services);
        expect((await readStandingTable("ByChannel")).values.map(([id]) => id)).toEqual(
          wanted.map(([id]) => id),
        );
      });
    }));
});
