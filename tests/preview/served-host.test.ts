/** What the page asks of the thread that has the host: its answers, its failures, and what it sends of its own. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { areDaysFrom1904 } from "../../src/functions/day";
import { HostError } from "../../src/host/wire/errors";
import { NotPossibleHere } from "../../src/preview/edits/not-possible";
import { ValueRefused } from "../../src/preview/edits/write";
import { BookCopy } from "../../src/preview/thread/book-copy";
import { HostThread } from "../../src/preview/thread/host-thread";
import type { HostPort } from "../../src/preview/thread/port";
import type { OfWorkbook, Source } from "../../src/preview/thread/messages";
import { serveHost } from "../../src/preview/thread/serve";
import { FileError } from "../../src/xlsx/failure";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { onSmallWorkbook } from "../commands/small-workbook";

/** A port to a host that is served here; what goes through is copied, as between threads. */
function portHere(): HostPort {
  const port: HostPort = { onmessage: null, postMessage: () => undefined };
  const take = serveHost((report) => {
    const data: unknown = structuredClone(report);
    queueMicrotask(() => port.onmessage?.({ data } as never));
  });
  port.postMessage = (request) => {
    const copied = structuredClone(request);
    queueMicrotask(() => {
      take(copied);
    });
  };
  return port;
}

class Desk {
  readonly thread = new HostThread(Promise.resolve(portHere()));
  readonly reports: OfWorkbook[] = [];
  copy = new BookCopy("");
  #number = 0;

  constructor() {
    this.thread.onReport = (report) => {
      if (report.kind === "head") this.copy.takeHead(report.head);
      else if (report.kind === "rows") this.copy.takeRows(report);
      else if (report.kind === "dirty") this.copy.dirty = report.dirty;
      else this.reports.push(report);
    };
  }

  async open(source: Source): Promise<void> {
    this.copy = new BookCopy("Own.xlsx");
    const number = ++this.#number;
    await this.thread.call("open", { number, name: "Own.xlsx", language: "sv", source });
  }

  sheetId(name: string): string {
    return this.copy.sheetByName(name)?.id ?? "";
  }

  async type(sheet: string, row: number, column: number, content: string): Promise<void> {
    const typed = [{ row, column, content }];
    const edit = { kind: "write", sheetId: this.sheetId(sheet), typed } as const;
    await this.thread.call("edit", { edit, shown: true });
  }

  read(sheet: string, row: number, column: number): unknown {
    return this.copy.engine.read(this.sheetId(sheet), row, column)?.value;
  }

  get steps(): OfWorkbook | undefined {
    return this.reports.filter(({ kind }) => kind === "history").at(-1);
  }
}

let bytes: Uint8Array;

beforeAll(() =>
  onSmallWorkbook(async (host) => {
    bytes = await saveXlsx(await host.content());
  }),
);

const opened = async (): Promise<Desk> => {
  const desk = new Desk();
  await desk.open({ from: "file", bytes });
  return desk;
};

it("opens a file, does what is typed, and gives it as a file", async () => {
  const desk = await opened();
  expect(desk.read("Tjänster", 4, 1)).toBe("Bygglov");
  expect(desk.copy.dirty).toBe(false);
  await desk.type("Tjänster", 4, 1, "Bygglov för alla");
  expect(desk.read("Tjänster", 4, 1)).toBe("Bygglov för alla");
  expect(desk.copy.dirty).toBe(true);
  expect(desk.reports.at(-1)).toMatchObject({ kind: "changed", shown: true });
  const saved = await openXlsx(await desk.thread.call("save", null));
  const sheet = saved.sheets.find(({ name }) => name === "Tjänster");
  expect(sheet?.cells.get(4)?.get(1)?.value).toBe("Bygglov för alla");
});

it("knows that what is typed while a file is written is not in it", async () => {
  const desk = await opened();
  await desk.type("Tjänster", 4, 1, "Före");
  const saving = desk.thread.call("save", null);
  const typing = desk.type("Tjänster", 4, 1, "Medan");
  const saved = await openXlsx(await saving);
  await typing;
  const sheet = saved.sheets.find(({ name }) => name === "Tjänster");
  expect(sheet?.cells.get(4)?.get(1)?.value).toBe("Före");
  expect(desk.copy.dirty).toBe(true);
  await desk.thread.call("save", null);
  expect(desk.copy.dirty).toBe(false);
});

it("names the steps that can be undone, and undoes them", async () => {
  const desk = await opened();
  const before = desk.read("Tjänster", 4, 1);
  await desk.type("Tjänster", 4, 1, "Annat");
  expect(desk.steps).toMatchObject({ next: "Tjänster!B5", nextAgain: null });
  expect(await desk.thread.call("move", "undo")).toMatchObject({ name: "Tjänster!B5" });
  expect(desk.read("Tjänster", 4, 1)).toBe(before);
  expect(desk.steps).toMatchObject({ next: null, nextAgain: "Tjänster!B5" });
});

it("gives an edit that is refused as the error that it is, and the page what the workbook still has", async () => {
  const desk = await opened();
  const edit = desk.type("Behov", 5, 2, "inte ett tal");
  await expect(edit).rejects.toThrow(ValueRefused);
  expect(desk.reports.at(-1)).toMatchObject({ kind: "changed", shown: false });
  const [sheetId, area] = [desk.sheetId("Tjänster"), { row: 0, column: 0, rows: 1, columns: 1 }];
  const of = (edit: object): Promise<null> =>
    desk.thread.call("edit", { edit: edit as never, shown: false });
  await expect(of({ kind: "sort", table: "Nope", key: 0, ascending: true })).rejects.toThrow(
    HostError,
  );
  await expect(
    of({
      kind: "grid",
      id: "sheet.mutation.set-filter-criteria",
      params: { subUnitId: sheetId, col: 1, criteria: { colorFilters: {} } },
    }),
  ).rejects.toThrow(NotPossibleHere);
  await of({ kind: "bold", sheetId, area });
  const style = desk.copy.sheetById(sheetId)?.styles.get(0, 0) ?? 0;
  expect(desk.copy.pool.get(style).bold).toBeDefined();
});

it("keeps the workbook that is open where a file is none that can be opened", async () => {
  const desk = await opened();
  const copy = desk.copy;
  await expect(desk.open({ from: "file", bytes: new Uint8Array([1, 2, 3]) })).rejects.toThrow(
    FileError,
  );
  desk.copy = copy;
  await desk.type("Tjänster", 4, 1, "Fortfarande");
  expect(desk.read("Tjänster", 4, 1)).toBe("Fortfarande");
});

it("has the functions read days as the open workbook counts them", async () => {
  const parts = unzipSync(bytes);
  const path = "xl/workbook.xml";
  const text = strFromU8(parts[path] ?? new Uint8Array());
  const marked = text
    .replace(/<workbookPr[^>]*\/>/, "")
    .replace(/(<workbook[^>]*>)/, '$1<workbookPr date1904="1"/>');
  const desk = new Desk();
  await desk.open({ from: "file", bytes: zipSync({ ...parts, [path]: strToU8(marked) }) });
  expect(areDaysFrom1904()).toBe(true);
  await desk.open({ from: "nothing" });
  expect(areDaysFrom1904()).toBe(false);
});
