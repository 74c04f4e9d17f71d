/** A merge in the open workbook: one run that writes what differs, and that can be undone; what the pane asks before. */
import {
  mergeReturned,
  previewMerge,
  readReturned,
  takeCommonAnswers,
} from "../../src/commands/merge";
import { splitSnapshot } from "../../src/commands/split";
import { undo } from "../../src/commands/undo";
import { recording, RunHistory } from "../../src/excel/run-history";
import type { Host } from "../../src/host/host";
import { snapshotOf } from "../../src/sharing/files/snapshot-of";
import type { FileReading } from "../../src/sharing/files/returned-file";
import type { WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { onSmallWorkbook } from "../commands/small-workbook";
import { addRow, put, tableOf, valueOf } from "./edit-file";

let history = new RunHistory();
beforeEach(() => {
  history = new RunHistory();
  recording.history = history;
});
afterEach(() => {
  recording.history = null;
});

const TODAY = "2026-03-02";
const OPTIONS = { base: null, language: "sv", today: TODAY, by: "Eva" } as const;

/** The file of a department, or of somebody who got a copy, edited. */
async function returned(
  host: Host,
  department: string,
  edit: (content: WorkbookContent) => void,
  copy: string | null = null,
): Promise<readonly FileReading[]> {
  const outcome = await splitSnapshot(snapshotOf(await host.content()), {
    today: TODAY,
    by: "Eva",
    departments: [department],
    copies: copy === null ? [] : [copy],
    due: "",
  });
  if (!outcome.ok) throw new Error("not split");
  const [file] = outcome.files;
  const content = await openXlsx((await file?.bytes()) ?? new Uint8Array());
  edit(content);
  return readReturned([{ name: file?.file ?? "", bytes: await saveXlsx(content) }]);
}

const letter = async (host: Host, service: string, channel: string) =>
  valueOf(tableOf(await host.content(), "Matrix"), service, channel);

test("a merge is one run, leaves other cells alone, and is undone whole", () =>
  onSmallWorkbook(async (host) => {
    const before = (await host.content()).sheets.map(({ name, cells }) => ({ name, cells }));
    const files = await returned(host, "Bygg", (content) => {
      put(tableOf(content, "Matrix"), "permit", "web", "K");
      put(tableOf(content, "Current"), "permit", "letter", 900);
      addRow(tableOf(content, "Services"), { Id: "sign", Tjänst: "Skyltlov", Förvaltning: "Bygg" });
      addRow(tableOf(content, "Matrix"), { Id: "sign", eservice: "H" });
    });
    const asked = await previewMerge({ files, base: null, language: "sv" });
    expect(asked).toMatchObject({
      ok: true,
      preview: {
        files: [{ department: "Bygg", services: 3, looked: 3, conflicts: 0, proposals: 0 }],
      },
    });
    expect((await host.content()).sheets.map(({ name, cells }) => ({ name, cells }))).toEqual(
      before,
    );
    const merged = await mergeReturned({ files, ...OPTIONS });
    expect(merged).toMatchObject({ ok: true, applied: { differing: [] } });
    expect(await letter(host, "permit", "web")).toBe("K");
    expect(await letter(host, "sign", "eservice")).toBe("H");
    const now = await host.content();
    expect(valueOf(tableOf(now, "Current"), "permit", "letter")).toBe(900);
    expect(valueOf(tableOf(now, "Services"), "sign", "Tjänst")).toBe("Skyltlov");
    const log = tableOf(now, "Log");
    const said = [...log.sheet.cells.values()].flatMap((row) =>
      [...row.values()].map(({ value }) => value),
    );
    expect(said).toContainEqual(expect.stringMatching(/^Läste in Bygg\.xlsx \(Bygg/));
    expect(await undo(history)).toMatchObject({ ok: true });
    const after = (await host.content()).sheets.map(({ name, cells }) => ({ name, cells }));
    const plain = (sheets: typeof before) =>
      sheets.map(({ name, cells }) => [
        name,
        [...cells].flatMap(([row, line]) =>
          [...line].flatMap(([column, { value, formula }]) =>
            value === null && formula === undefined ? [] : [[row, column, formula ?? value]],
          ),
        ),
      ]);
    const inputs = (sheets: typeof before) =>
      plain(sheets).filter(([name]) =>
        ["Kanalmatris", "Tjänster", "Nuläge", "Ändringslogg", "_ChannelMatrix"].includes(
          name as string,
        ),
      );
    expect(inputs(after)).toEqual(inputs(before));
  }));

test("the same files merged again change nothing", () =>
  onSmallWorkbook(async (host) => {
    const files = await returned(host, "Bygg", (content) => {
      put(tableOf(content, "Matrix"), "permit", "web", "");
      put(tableOf(content, "Matrix"), "permit", "Status", "beslutat");
    });
    await mergeReturned({ files, ...OPTIONS });
    const first = (await host.content()).sheets.map(({ cells }) => cells);
    const again = await mergeReturned({ files, ...OPTIONS });
    expect(again).toMatchObject({ ok: true, done: { merged: { changes: [], conflicts: [] } } });
    expect((await host.content()).sheets.map(({ cells }) => cells)).toEqual(first);
  }));

test("a new row comes whole in one run: its own columns and the year of its volumes, in whatever order the files are given", () =>
  onSmallWorkbook(async (host) => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Services").columns.add(undefined, undefined, "Ansvarig");
      await context.sync();
    });
    const build = await returned(host, "Bygg", (content) => {
      addRow(tableOf(content, "Services"), {
        ...{ Id: "sign", Tjänst: "Skyltlov", Förvaltning: "Bygg", Ansvarig: "Enhet 3" },
      });
      addRow(tableOf(content, "Current"), { Id: "sign", letter: 40 });
    });
    const care = await returned(host, "Omsorg", (content) => {
      put(tableOf(content, "Matrix"), "care", "web", "B");
    });
    const merged = await mergeReturned({ files: [...care, ...build], ...OPTIONS });
    expect(merged).toMatchObject({ ok: true, done: { merged: { conflicts: [] } } });
    const now = await host.content();
    expect(valueOf(tableOf(now, "Services"), "sign", "Ansvarig")).toBe("Enhet 3");
    expect(valueOf(tableOf(now, "Current"), "sign", "År")).toBe(2026);
    const { sheet, table } = tableOf(now, "Log");
    const last = table.area.row + table.area.rows - 1;
    const lines = [last - 2, last - 1].map((row) =>
      [...(sheet.cells.get(row)?.values() ?? [])].map(({ value }) => value),
    );
    expect(lines.map(String)).toEqual([
      expect.stringContaining("Bygg.xlsx"),
      expect.stringContaining("Omsorg.xlsx"),
    ]);
    const cells = now.sheets.map(({ cells: own }) => own);
    expect(await mergeReturned({ files: build, ...OPTIONS })).toMatchObject({ ok: true });
    expect((await host.content()).sheets.map(({ cells: own }) => own)).toEqual(cells);
  }));

test("a volume that was cleared is cleared, and text that looks like a formula stays text", () =>
  onSmallWorkbook(async (host) => {
    const files = await returned(host, "Bygg", (content) => {
      put(tableOf(content, "Current"), "permit", "visit", null);
      put(tableOf(content, "Services"), "permit", "Tjänst", "=1+1");
    });
    await mergeReturned({ files, ...OPTIONS });
    const now = await host.content();
    expect(valueOf(tableOf(now, "Current"), "permit", "visit")).toBeNull();
    expect(valueOf(tableOf(now, "Services"), "permit", "Tjänst")).toBe("=1+1");
  }));

test("what a run could not read again is a conflict and is not written", () =>
  onSmallWorkbook(async (host) => {
    const files = await returned(host, "Bygg", (content) => {
      put(tableOf(content, "Matrix"), "permit", "web", "perhaps");
      put(tableOf(content, "Services"), "permit", "Komplexitet", "hard");
      put(tableOf(content, "Services"), "permit", "Krav", "unknown-requirement");
    });
    const merged = await mergeReturned({ files, ...OPTIONS });
    expect(merged).toMatchObject({ ok: true, done: { merged: { changes: [] } } });
    if (!merged.ok) return;
    expect(merged.done.merged?.conflicts.map(({ field }) => field).sort()).toEqual([
      "channel:web",
      "complexity",
      "requirements",
    ]);
    const now = await host.content();
    expect(valueOf(tableOf(now, "Services"), "permit", "Komplexitet")).toBe(4);
    // Nor does the next merge count them as something new.
    const cells = now.sheets.map(({ cells: own }) => own);
    expect(await mergeReturned({ files, ...OPTIONS })).toMatchObject({ ok: true });
    expect((await host.content()).sheets.map(({ cells: own }) => own)).toEqual(cells);
  }));

test("the most common answers are taken where enough agree", () =>
  onSmallWorkbook(async (host) => {
    const answer = (value: string) => (content: WorkbookContent) => {
      put(tableOf(content, "Matrix"), "permit", "phone", value);
    };
    const files = [
      ...(await returned(host, "Bygg", answer("K"), "Ann")),
      ...(await returned(host, "Bygg", answer("K"), "Bo")),
      ...(await returned(host, "Bygg", answer("B"), "Cia")),
    ];
    await mergeReturned({ files, ...OPTIONS });
    expect(await letter(host, "permit", "phone")).not.toBe("K");
    await takeCommonAnswers(0.7, OPTIONS);
    expect(await letter(host, "permit", "phone")).not.toBe("K");
    await takeCommonAnswers(0.6, OPTIONS);
    expect(await letter(host, "permit", "phone")).toBe("K");
  }));
