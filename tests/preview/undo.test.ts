/** Undo on the page is one: edits by hand, runs and deleted sheets come back in the right order, and go again. */
import {
  InsertRowMutation,
  RemoveSheetMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { explainCell } from "../../src/commands/actions/explain-cell";
import { suggest } from "../../src/commands/actions/suggest";
import { undo as takeBack } from "../../src/commands/actions/undo";
import type { Environment } from "../../src/commands/command";
import { OpenWorkbook } from "../../src/commands/open-workbook";
import type { Host } from "../../src/host/host";
import type { Edit } from "../../src/preview/edits/edit";
import { gridEdit } from "../../src/preview/edits/grid-edits";
import { write } from "../../src/preview/edits/write";
import { History, type Moved, type StepName } from "../../src/preview/undo/history";
import { RunStates } from "../../src/preview/undo/run-state";
import type { WorkbookContent } from "../../src/xlsx/content";
import { onSmallWorkbook, readCell } from "../commands/small-workbook";

const ENVIRONMENT: Environment = {
  language: "sv",
  today: "2026-03-01",
  openPane: () => Promise.resolve(),
};

/** A page's workbook without its page. */
class Desk {
  readonly workbook = new OpenWorkbook({ undo: true });
  readonly history: History;
  readonly #host: Host;
  readonly #runs: RunStates;

  constructor(host: Host) {
    this.#host = host;
    this.history = new History(host);
    this.#runs = new RunStates(this.workbook, (state) => {
      this.history.follow(state);
    });
  }

  edit(edit: Edit): Promise<void> {
    return this.#host.editByUser(async (workbook) => {
      this.history.editing();
      edit(workbook);
      this.history.edited();
      await this.#host.book.calculate();
    });
  }

  /** What the grid does, by its mutation. */
  mutate(id: string, params: object): Promise<void> {
    const edit = gridEdit({ id, params }, "sv");
    if (edit === null) throw new Error(`The grid's ${id} means nothing.`);
    return this.edit(edit);
  }

  sheetId(name: string): string {
    const sheet = this.#host.book.sheetByName(name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return sheet.id;
  }

  type(name: string, row: number, column: number, content: string): Promise<void> {
    return this.edit(write(this.sheetId(name), [{ row, column, content }], "sv"));
  }

  async undo(): Promise<StepName | null> {
    return this.#moved(await this.history.undo());
  }

  async redo(): Promise<StepName | null> {
    return this.#moved(await this.history.redo());
  }

  #moved(moved: Moved | null): StepName | null {
    if (moved === null) return null;
    this.#runs.restore(moved.runs);
    return moved.name;
  }

  /** The workbook as a file would have it; styles that no cell has any longer are left out. */
  async content(): Promise<Partial<WorkbookContent>> {
    const { styles, activeSheet, calculateOnOpening, ...content } = await this.#host.content();
    const own = [...new Set(content.sheets.flatMap(({ cells }) => [...cells.values()]))];
    expect(styles.length).toBeGreaterThan(0);
    expect([activeSheet, calculateOnOpening, own.length]).toHaveLength(3);
    return content;
  }
}

const onDesk = (work: (desk: Desk, host: Host) => Promise<void>): Promise<void> =>
  onSmallWorkbook(async (host) => {
    await host.book.recalculate();
    await work(new Desk(host), host);
  });

const names = ({ sheets = [] }: Partial<WorkbookContent>): readonly string[] =>
  sheets.map(({ name }) => name);

test("a deleted sheet comes back with all that it had and all that refers to it, and goes again", () =>
  onDesk(async (desk) => {
    for (const name of ["Kanalmatris", "Kanaler", "Sammanfattning"]) {
      const before = await desk.content();
      await desk.mutate(RemoveSheetMutation.id, { subUnitId: desk.sheetId(name) });
      const without = await desk.content();
      expect(names(without)).not.toContain(name);
      await desk.undo();
      expect(await desk.content()).toEqual(before);
      await desk.redo();
      expect(await desk.content()).toEqual(without);
      await desk.undo();
      expect(await desk.content()).toEqual(before);
    }
    // Its formulas follow the inputs again.
    const sum = (): Promise<unknown> => readCell("ByChannel", "web", "Volym nu");
    const before = await sum();
    await desk.mutate(RemoveSheetMutation.id, { subUnitId: desk.sheetId("Kanaler") });
    await desk.undo();
    expect(await sum()).toEqual(before);
  }));

test("edits and runs are undone one by one, the last first, each as one step, and done again", () =>
  onDesk(async (desk, host) => {
    const states = [await desk.content()];
    const services = desk.sheetId("Tjänster");
    const steps: (() => Promise<unknown>)[] = [
      () => desk.type("Tjänster", 6, 1, "Bygglov och anmälan"),
      () =>
        desk.mutate(SetWorksheetColWidthMutation.id, {
          subUnitId: services,
          ranges: [{ startColumn: 1, endColumn: 1 }],
          colWidth: 333,
        }),
      () =>
        desk.mutate(InsertRowMutation.id, {
          subUnitId: services,
          range: { startRow: 7, endRow: 7, startColumn: 0, endColumn: 0 },
        }),
      () => desk.mutate(SetWorksheetNameMutation.id, { subUnitId: services, name: "Ärenden" }),
      () => desk.workbook.perform(suggest, ENVIRONMENT),
      () =>
        desk.edit((workbook) => {
          workbook.worksheets.getItem(services).getRange("A1:B2").format.fill.color = "#FF0000";
        }),
      () => desk.type("Ärenden", 20, 8, "vid sidan"),
    ];
    for (const step of steps) {
      await step();
      states.push(await desk.content());
    }
    for (const state of states.slice(0, -1).reverse()) {
      expect(desk.history.next).not.toBeNull();
      await desk.undo();
      expect(await desk.content()).toEqual(state);
    }
    expect(desk.history.next).toBeNull();
    expect(await desk.undo()).toBeNull();
    for (const state of states.slice(1)) {
      await desk.redo();
      expect(await desk.content()).toEqual(state);
    }
    expect(desk.history.nextAgain).toBeNull();
    expect(host.book.active.name).toBe("Ärenden");
  }));

test("a run is known by its name, an edit by its place, and what only reads is no step", () =>
  onDesk(async (desk) => {
    await desk.workbook.perform(explainCell, ENVIRONMENT);
    expect(desk.history.next).toBeNull();
    await desk.type("Tjänster", 6, 1, "Bygglov och anmälan");
    expect(desk.history.next).toBe("Tjänster!B7");
    await desk.workbook.perform(suggest, ENVIRONMENT);
    expect(desk.history.next).toEqual(suggest.name);
    expect(await desk.undo()).toEqual(suggest.name);
    expect(desk.history.nextAgain).toEqual(suggest.name);
    // What is typed now is another way on.
    await desk.type("Tjänster", 6, 1, "Lov");
    expect(desk.history.nextAgain).toBeNull();
  }));

test("what the pane takes back is a step too, and what is undone the pane cannot take back once more", () =>
  onDesk(async (desk) => {
    await desk.type("Tjänster", 6, 1, "Bygglov och anmälan");
    await desk.workbook.perform(suggest, ENVIRONMENT);
    const after = await desk.content();
    expect(desk.workbook.view().canUndo).toBe(true);
    await desk.undo();
    expect(desk.workbook.view().canUndo).toBe(false);
    await desk.redo();
    expect(desk.workbook.view().canUndo).toBe(true);
    expect(await desk.workbook.perform(takeBack, ENVIRONMENT)).toMatchObject({ ok: true });
    expect(desk.workbook.view().canUndo).toBe(false);
    expect(desk.history.next).toEqual(takeBack.name);
    await desk.undo();
    expect(desk.workbook.view().canUndo).toBe(true);
    expect(await desk.content()).toEqual(after);
  }));

test("nothing is undone while a run is going, and what is typed meanwhile keeps its place", () =>
  onDesk(async (desk) => {
    const before = await desk.content();
    const run = desk.workbook.perform(suggest, ENVIRONMENT);
    await desk.type("Tjänster", 30, 8, "medan");
    expect(await desk.undo()).toBeNull();
    await run;
    while (desk.history.next !== null) await desk.undo();
    expect(await desk.content()).toEqual(before);
  }));
