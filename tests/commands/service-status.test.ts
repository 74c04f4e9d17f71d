/** The status of each service, and letters that a run put in told apart from decided ones. */
import { decideService } from "../../src/commands/decide-service";
import { writeClasses } from "../../src/commands/matrix-cells";
import { resultJson } from "../../src/commands/result-json";
import type { ClassChange } from "../../src/domain/decisions/effective";
import { classOf } from "../../src/locale/class-codes";
import { openXlsx } from "../../src/xlsx/open";
import {
  built,
  builtFile,
  cellIn,
  cellsOf,
  columnOf,
  FILES,
  onHost,
  onSmallWorkbook,
  readAt,
  readCell,
  readStandingTable,
  reopened,
  runBuild,
  writeCell,
} from "./small-workbook";

const serviceOf = (done: Awaited<ReturnType<typeof built>>, id: string) => {
  const found = resultJson(done.result).services.find((service) => service.id === id);
  if (found === undefined) throw new Error(`There is no service ${id}.`);
  return found;
};

/** The channels of a service that have a letter. */
const withLetter = ({ channels }: ReturnType<typeof serviceOf>): readonly string[] =>
  Object.keys(channels).filter((id) => channels[id]?.decided !== "");

describe("letters that a run puts in", () => {
  it("are adopted, each of them, and nothing is decided", () =>
    onHost(async () => {
      const done = await built(FILES, { decide: true });
      for (const service of resultJson(done.result).services) {
        expect(service.status).toBe("");
        expect(service.adopted).toEqual(withLetter(service));
        expect(service.adopted.length).toBeGreaterThan(0);
      }
    }));

  it("stay adopted in later runs and after saving, and equal runs change no cell", () =>
    onSmallWorkbook(async (host) => {
      const before = serviceOf(await built(), "permit").adopted;
      const cells = cellsOf(await host.content());
      await onHost(
        async (again) => {
          expect(serviceOf(await built(), "permit").adopted).toEqual(before);
          expect(cellsOf(await again.content())).toEqual(cells);
        },
        await reopened(host),
      );
    }));

  it("stay adopted where the hidden sheet is gone, but for those that somebody has changed", () =>
    onSmallWorkbook(async () => {
      const before = serviceOf(await built(), "permit").adopted;
      await writeCell("Matrix", "permit", "phone", "B");
      await Excel.run(async (context) => {
        const store = context.workbook.worksheets.getItem("_ChannelMatrix");
        store.visibility = "Visible";
        store.delete();
        await context.sync();
      });
      const others = before.filter((channel) => channel !== "phone");
      expect(others).toHaveLength(before.length - 1);
      expect(serviceOf(await built(), "permit").adopted).toEqual(others);
    }));

  it("are adopted too where the run is cut off after it has written them, whatever comes next", async () => {
    const content = await openXlsx(await builtFile());
    const whole = await onHost(async (host) => {
      const { values, above, row, column } = await readStandingTable("Matrix");
      const at = row + values.findIndex(([id]) => id === "permit");
      const sheet = host.book.sheetByName("Kanalmatris")?.id ?? "";
      const isFilled = (): boolean =>
        above.some(
          (id, index) =>
            id !== "" && (host.book.engine.own(sheet, at, column + index)?.value ?? "") !== "",
        );
      expect(isFilled()).toBe(false);
      const before = host.faults.counted.actions;
      const seen: number[] = [];
      host.faults.beforeAction = (nth) => {
        if (seen.length === 0 && isFilled()) seen.push(nth - before);
      };
      const { adopted } = serviceOf(await built({}, { decide: true }), "permit");
      host.faults.clear();
      return { adopted, action: seen[0] ?? Number.NaN };
    }, content);
    expect(whole.adopted.length).toBeGreaterThan(0);
    await onHost(async (host) => {
      // Just after the matrix is written; the hidden store comes last.
      host.faults.failAction(whole.action);
      expect(await runBuild({}, { decide: true })).toMatchObject({ ok: false });
      expect(host.faults.hasFailed).toBe(true);
      host.faults.clear();
      const half = await reopened(host);
      await onHost(async () => {
        expect(serviceOf(await built(), "permit").adopted).toEqual(whole.adopted);
      }, half);
      await onHost(async () => {
        const [channel] = whole.adopted;
        const from = classOf(String(await readCell("Matrix", "permit", channel ?? ""))) ?? "open";
        const change = { service: "permit", channel, from, to: "forbidden" } as ClassChange;
        expect(await writeClasses([change])).toEqual({ ok: true, changed: 1 });
        expect(serviceOf(await built(), "permit").adopted).toEqual(whole.adopted.slice(1));
      }, half);
    }, content);
  });

  it("are decided once a person has typed another, and only those", () =>
    onSmallWorkbook(async () => {
      const before = serviceOf(await built(), "permit").adopted;
      const changed = "phone";
      const others = before.filter((channel) => channel !== changed);
      expect(others).toHaveLength(before.length - 1);
      await writeCell("Matrix", "permit", changed, "B");
      expect(serviceOf(await built(), "permit").adopted).toEqual(others);
      // The letter of the run typed by a person is a person's.
      const suggested = serviceOf(await built(), "permit").channels[changed]?.class ?? "";
      await writeCell("Matrix", "permit", changed, suggested);
      expect(serviceOf(await built(), "permit").adopted).toEqual(others);
    }));

  it("are decided in a service that somebody has decided, in either language, and no other", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "permit", "Status", "Decided");
      await writeCell("Matrix", "permit", "Beslutat av", "Nämnden");
      await writeCell("Matrix", "permit", "Datum", 46_082);
      await writeCell("Matrix", "care", "Status", "föreslaget");
      const done = await built();
      const [permit, care] = [serviceOf(done, "permit"), serviceOf(done, "care")];
      expect([permit.status, permit.adopted]).toEqual(["decided", []]);
      expect(care.status).toBe("proposed");
      expect(care.adopted).toEqual(withLetter(care));
      const matrix = await readStandingTable("Matrix");
      expect(columnOf(matrix, "Status")).toEqual({
        permit: "beslutat",
        care: "föreslaget",
        news: "",
        fee: "",
      });
      expect(cellIn(matrix, "permit", "Beslutat av")).toBe("Nämnden");
      expect(cellIn(matrix, "permit", "Datum")).toBe(46_082);
    }));
});

describe("what is written into the matrix by a command", () => {
  it("is adopted where it is a suggestion, and decided where a person chose it", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "permit", "phone", "");
      const cell = {
        service: "permit",
        channel: "phone",
        from: "open",
        to: "discouraged",
      } as const;
      await built({}, { decide: [cell] });
      expect(await adoptedCount("permit")).toBe(
        withLetter(serviceOf(await built(), "permit")).length,
      );
      await writeCell("Matrix", "permit", "phone", "");
      await writeClasses([cell]);
      const service = serviceOf(await built(), "permit");
      expect(service.adopted).not.toContain("phone");
      expect(service.channels["phone"]?.decided).toBe("B");
    }));

  it("says that a service is decided, by whom and when, and leaves the letters", () =>
    onSmallWorkbook(async () => {
      const before = await readStandingTable("Matrix");
      const outcome = await decideService("care", { by: "=Anna", on: "2026-03-02" });
      expect(outcome).toEqual({ ok: true, changed: 1 });
      const after = await readStandingTable("Matrix");
      expect(cellIn(after, "care", "Status")).toBe("beslutat");
      expect(cellIn(after, "care", "Beslutat av")).toBe("=Anna");
      expect(cellIn(after, "care", "Datum")).toBe(46_083);
      expect(cellIn(after, "care", "phone")).toBe(cellIn(before, "care", "phone"));
      const done = await built();
      expect(done.result.statuses[1]).toEqual({
        status: "decided",
        decidedBy: "=Anna",
        date: "2026-03-02",
      });
      expect(serviceOf(done, "care").adopted).toEqual([]);
    }));

  it("is refused for a service that the matrix does not have", () =>
    onSmallWorkbook(async () => {
      const outcome = await decideService("none", { by: "", on: "2026-03-02" });
      expect(!outcome.ok && "error" in outcome && outcome.error.code).toBe("not-in-matrix");
    }));
});

/** The live number of a service's adopted letters. */
async function adoptedCount(service: string) {
  return cellIn(await readStandingTable("Matrix"), service, "Antal övertagna");
}

describe("figures", () => {
  /** Decided and adopted cells, as the sheet Start says now. */
  const counts = async (): Promise<readonly number[]> => {
    const rows = (await readAt("Start", "A1:D90")).map((row) => String(row[2]));
    const found = rows.map((text) =>
      /^Beslutade celler: (\d+) av 20 · övertagna: (\d+)/.exec(text),
    );
    const match = found.find((one) => one !== null);
    return [Number(match?.[1]), Number(match?.[2])];
  };

  it("count adopted letters as adopted and follow an edit of the letter and of the status", () =>
    onSmallWorkbook(async () => {
      const { result } = await built();
      const set = result.decided.cells.filter((letter) => letter !== "open").length;
      expect(await counts()).toEqual([0, set]);
      await writeCell("Matrix", "permit", "phone", "B");
      expect(await counts()).toEqual([1, set - 1]);
      const care = Number(await adoptedCount("care"));
      await writeCell("Matrix", "care", "Status", "beslutat");
      expect(await counts()).toEqual([1 + care, set - 1 - care]);
      expect(await adoptedCount("care")).toBe(0);
      const again = await built();
      expect(again.result.adopted.cells.filter(Boolean)).toHaveLength(set - 1 - care);
      expect(resultJson(again.result).totals.adopted).toBe(set - 1 - care);
    }));

  it("are told apart in the log", () =>
    onHost(async () => {
      const { result } = await built(FILES, { decide: true });
      const log = await readStandingTable("Log");
      const [headers = [], line = []] = log.values;
      expect(line[headers.indexOf("Nya beslut")]).toBe(0);
      expect(line[headers.indexOf("Övertagna förslag")]).toBe(result.adoptedNow);
    }));
});

test("the matrix shows adopted letters in italics before it colours decided ones, by the row's status", () =>
  onSmallWorkbook(async (host) => {
    const matrix = await readStandingTable("Matrix");
    const sheet = (await host.content()).sheets.find(({ name }) => name === matrix.sheet);
    const rules = sheet?.conditionalFormats ?? [];
    const text = JSON.stringify(rules);
    expect(text.match(/beslutat/g)?.length).toBe(5);
    const inOrder = [...rules].sort((one, other) => one.priority - other.priority);
    const isAdopted = inOrder.map((rule) => JSON.stringify(rule).includes("beslutat"));
    const isClass = inOrder.map((rule) => /"=[A-Z]+\d+=/.test(JSON.stringify(rule)));
    expect(isClass.filter(Boolean)).toHaveLength(5);
    expect(isAdopted.lastIndexOf(true)).toBeLessThan(isClass.indexOf(true));
    expect(matrix.values[0]?.slice(-8)).toEqual([
      "Status",
      "Beslutat av",
      "Datum",
      "Målgrupper",
      "Förslag",
      "Beslut",
      "Övertagna bokstäver",
      "Antal övertagna",
    ]);
  }));
