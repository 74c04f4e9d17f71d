/** One open workbook: its queue, progress, cancelling, how the last command ended, and what a command is blocked by. */
import { createMatrix } from "../../src/commands/actions/create-matrix";
import { decidePrimary } from "../../src/commands/actions/decide-primary";
import { suggest } from "../../src/commands/actions/suggest";
import { undo } from "../../src/commands/actions/undo";
import type { Environment } from "../../src/commands/command";
import { OpenWorkbook, type RunControl } from "../../src/commands/open-workbook";
import { failed } from "../../src/commands/outcome";
import type { Ending } from "../../src/commands/reported";
import { readOverview } from "../../src/commands/overview";
import { beginEmpty } from "../../src/commands/start-workbook";
import { previewSuggestions } from "../../src/commands/suggestions";
import { RunError } from "../../src/excel/run-error";
import { onHost, onSmallWorkbook, readCell, stateSchema, writeCell } from "./small-workbook";

const NAME = { sv: "Kör", en: "Runs" };
const DONE: Ending = { ok: true, reported: { text: NAME } };

const ENVIRONMENT: Environment = {
  language: "en",
  today: "2026-03-01",
  openPane: () => Promise.resolve(),
};

/** A workbook that is read as the pane reads it. */
async function readWorkbook(): Promise<OpenWorkbook> {
  const workbook = new OpenWorkbook({ undo: true });
  workbook.lastRead.attach(() => readOverview("2026-03-01", "sv"));
  await workbook.lastRead.refresh();
  return workbook;
}

describe("running", () => {
  it("goes one after the other, with progress, and tells how the last ended", async () => {
    const workbook = new OpenWorkbook();
    const ends: (() => void)[] = [];
    const work = async ({ progress }: RunControl): Promise<Ending> => {
      progress(1, 3);
      await new Promise<void>((resolve) => ends.push(resolve));
      return DONE;
    };
    const first = workbook.run(NAME, work);
    const second = workbook.run(NAME, work);
    await new Promise(setImmediate);
    expect(workbook.view().running?.progress).toEqual({ done: 1, of: 3 });
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await first;
    await new Promise(setImmediate);
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await second;
    expect(workbook.view()).toMatchObject({ running: null, last: DONE });
  });

  it("can be asked to stop", async () => {
    const workbook = new OpenWorkbook();
    const going = workbook.run(NAME, async ({ signal }): Promise<Ending> => {
      await new Promise<void>((resolve) => {
        signal.addEventListener("abort", () => {
          resolve();
        });
      });
      return failed(new RunError("cancelled"));
    });
    await new Promise(setImmediate);
    workbook.cancel();
    expect(workbook.view().running?.cancelling).toBe(true);
    await going;
    expect(workbook.view().last).toMatchObject({ ok: false, written: "nothing" });
  });

  it("tells a defect as a failure, of which it is not known what was written, and goes on", async () => {
    const workbook = new OpenWorkbook();
    const outcome = await workbook.run(NAME, () => Promise.reject(new Error("defect")));
    expect(outcome).toMatchObject({ error: { code: "unexpected" }, written: "unknown" });
    expect(await workbook.run(NAME, () => Promise.resolve(DONE))).toEqual(DONE);
  });

  it("has a history of its own in each workbook", () =>
    onSmallWorkbook(async () => {
      const [one, other] = [await readWorkbook(), await readWorkbook()];
      await writeCell("Matrix", "permit", "phone", "");
      expect(await one.perform(suggest, ENVIRONMENT)).toMatchObject({ ok: true });
      expect([one.view().canUndo, other.view().canUndo]).toEqual([true, false]);
      expect(await other.perform(undo, ENVIRONMENT)).toMatchObject({
        error: { code: "nothing-to-undo" },
      });
      expect(await one.perform(undo, ENVIRONMENT)).toMatchObject({ ok: true });
      expect(one.view().canUndo).toBe(false);
      expect(await readCell("Matrix", "permit", "phone")).toBe("");
    }));
});

describe("a command is blocked", () => {
  it("while another runs", async () => {
    const workbook = new OpenWorkbook();
    expect(workbook.blocked(suggest)).toBeNull();
    const reasons: (string | undefined)[] = [];
    await workbook.run(NAME, () => {
      reasons.push(workbook.blocked(suggest)?.en);
      return Promise.resolve(DONE);
    });
    expect(reasons).toEqual([expect.stringContaining("Another command is running")]);
    expect(workbook.blocked(suggest)).toBeNull();
  });

  it("by what is known of the workbook: no services, problems, no matrix, nothing to undo", () =>
    onHost(async () => {
      const workbook = await readWorkbook();
      expect(workbook.blocked(suggest)?.en).toContain("no services");
      expect(workbook.blocked(decidePrimary)?.en).toContain("no channel matrix");
      expect(workbook.blocked(undo)?.en).toContain("no run to take back");
      await beginEmpty({ today: "2026-03-01", language: "sv" });
      await writeCell("Settings", "userWeight", "Värde", "många");
      await workbook.lastRead.refresh();
      expect(workbook.blocked(createMatrix)?.en).toContain("no services");
    }));

  it("not by problems in a workbook of an older version, since the run asks to upgrade it", () =>
    onSmallWorkbook(async () => {
      await Excel.run(async (context) => {
        stateSchema(context, 2);
        await context.sync();
      });
      await writeCell("Settings", "userWeight", "Värde", "många");
      const workbook = await readWorkbook();
      expect(workbook.lastRead.view().overview?.problems).not.toEqual([]);
      expect(workbook.blocked(createMatrix)).toBeNull();
      expect(await workbook.perform(createMatrix, ENVIRONMENT)).toMatchObject({
        error: { code: "schema-older" },
        written: "nothing",
      });
    }));

  it("not in a workbook with services and a matrix, but by a problem in its inputs", () =>
    onSmallWorkbook(async () => {
      const workbook = await readWorkbook();
      expect([suggest, createMatrix, decidePrimary].map(workbook.blocked)).toEqual([
        null,
        null,
        null,
      ]);
      await writeCell("Settings", "userWeight", "Värde", "många");
      await workbook.lastRead.refresh();
      expect(workbook.blocked(suggest)?.en).toContain("must be corrected");
    }));
});

describe("suggestions", () => {
  it("go through the same run from the ribbon and from the pane's preview", () =>
    onSmallWorkbook(async () => {
      const workbook = await readWorkbook();
      await writeCell("Matrix", "permit", "phone", "");
      await writeCell("Matrix", "care", "phone", "");
      const ribbon = await workbook.perform(suggest, ENVIRONMENT);
      const letters = [
        await readCell("Matrix", "permit", "phone"),
        await readCell("Matrix", "care", "phone"),
      ];
      await writeCell("Matrix", "permit", "phone", "");
      await writeCell("Matrix", "care", "phone", "");
      const preview = await previewSuggestions("blank", "2026-03-01");
      if (!preview.ok || !ribbon.ok) throw new Error("not done");
      const pane = await workbook.perform(suggest, ENVIRONMENT, {
        scope: "blank",
        previewed: preview.changes,
      });
      expect(pane).toMatchObject({ reported: { values: { changed: preview.changes.length } } });
      expect([
        await readCell("Matrix", "permit", "phone"),
        await readCell("Matrix", "care", "phone"),
      ]).toEqual(letters);
      expect(pane.ok && pane.result.decided).toEqual(ribbon.result.decided);
      expect(pane.ok && pane.result.put).toEqual(expect.arrayContaining([...ribbon.result.put]));
    }));

  it("leave a cell that has another class than in the preview, and blank one that nothing is suggested for", () =>
    onSmallWorkbook(async () => {
      const workbook = await readWorkbook();
      const change = { service: "news", channel: "visit" };
      await writeCell("Matrix", "news", "visit", "K");
      await writeCell("Matrix", "care", "visit", "F");
      const outcome = await workbook.perform(suggest, ENVIRONMENT, {
        previewed: [
          { ...change, from: "complement", to: "open" },
          { service: "care", channel: "visit", from: "complement", to: "discouraged" },
        ],
      });
      expect(outcome).toMatchObject({ ok: true, reported: { values: { changed: 1 } } });
      expect(await readCell("Matrix", "news", "visit")).toBe("");
      expect(await readCell("Matrix", "care", "visit")).toBe("F");
    }));
});
