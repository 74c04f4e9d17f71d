/** A button's handler tells Office once that it is over, whatever happens, and shows what went wrong. */
import type { Command, Environment } from "../../src/commands/command";
import { OpenWorkbook } from "../../src/commands/open-workbook";
import { failed } from "../../src/commands/outcome";
import type { Ending } from "../../src/commands/reported";
import { outcomeLines } from "../../src/commands/outcome-lines";
import type { PaneView } from "../../src/commands/pane-view";
import { COMMANDS } from "../../src/commands/registry";
import { RunError } from "../../src/excel/run-error";
import { associateCommands, handlerOf } from "../../src/taskpane/ribbon";
import { languageOf } from "../../src/taskpane/environment";

const NAME = { sv: "Prov", en: "Test" };

const commandOf = (run: () => Promise<Ending>): Command => ({
  id: "check",
  name: NAME,
  description: NAME,
  group: "matrix",
  icon: "check",
  locations: [],
  blocked: () => null,
  run,
  reported: () => null,
});

const DONE: Ending = { ok: true, reported: null };

/** Presses a button, and tells how often Office was told of the end and how often the pane was opened. */
async function press(
  run: () => Promise<Ending>,
  openPane: Environment["openPane"] = async () => Promise.resolve(),
  workbook = new OpenWorkbook(),
): Promise<{
  completed: number;
  opened: (PaneView | undefined)[];
  rejected: boolean;
  last: Ending | null;
}> {
  const opened: (PaneView | undefined)[] = [];
  let completed = 0;
  const environment = (): Environment => ({
    language: "sv",
    today: "2026-03-01",
    openPane: (view) => {
      opened.push(view);
      return openPane(view);
    },
  });
  const pressed = handlerOf(
    commandOf(run),
    workbook,
    environment,
  )({
    completed: () => {
      completed += 1;
    },
  });
  const rejected = await pressed.then(
    () => false,
    () => true,
  );
  return { completed, opened, rejected, last: workbook.view().last };
}

describe("a button's handler", () => {
  it("ends once and leaves the pane alone when all went well", async () => {
    expect(await press(() => Promise.resolve(DONE))).toEqual({
      completed: 1,
      opened: [],
      rejected: false,
      last: DONE,
    });
  });

  it("ends once and opens the pane when something stopped the run", async () => {
    const error = new RunError("cell-being-edited");
    const pressed = await press(() => Promise.resolve(failed(error)));
    expect(pressed).toMatchObject({ completed: 1, opened: [undefined], rejected: false });
    expect(pressed.last).toEqual({ ok: false, error, written: "nothing" });
  });

  it("ends once and tells the cause when the action itself fails", async () => {
    const pressed = await press(() => Promise.reject(new Error("out of order")));
    expect(pressed).toMatchObject({ completed: 1, opened: [undefined], rejected: false });
    expect(pressed.last).toMatchObject({ ok: false, written: "unknown" });
    expect(pressed.last === null ? [] : outcomeLines(pressed.last, "en")).toEqual([
      expect.stringContaining("out of order"),
    ]);
  });

  it("ends once also when the pane cannot be opened", async () => {
    const pressed = await press(
      () => Promise.reject(new Error("out of order")),
      () => Promise.reject(new Error("no pane")),
    );
    expect(pressed.completed).toBe(1);
  });

  it("does without an event, as shortcuts come", async () => {
    const surroundings: Environment = {
      language: "en",
      today: "2026-03-01",
      openPane: async () => Promise.resolve(),
    };
    const workbook = new OpenWorkbook();
    await handlerOf(
      commandOf(() => Promise.resolve(DONE)),
      workbook,
      () => surroundings,
    )();
    expect(workbook.view().last).toEqual(DONE);
  });

  it("carries out one after the other what is pressed at once", async () => {
    const order: string[] = [];
    const step = (name: string) => async (): Promise<Ending> => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      return DONE;
    };
    const workbook = new OpenWorkbook();
    const open = (): Promise<void> => Promise.resolve();
    await Promise.all([
      press(step("first"), open, workbook),
      press(step("second"), open, workbook),
    ]);
    expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  });

  it("shows what runs while it runs", async () => {
    const seen: (string | null)[] = [];
    const workbook = new OpenWorkbook();
    const end = workbook.subscribe(() => seen.push(workbook.view().running?.name.en ?? null));
    const open = (): Promise<void> => Promise.resolve();
    await press(() => Promise.resolve(DONE), open, workbook);
    end();
    await press(() => Promise.resolve(DONE), open, workbook);
    expect(seen).toEqual(["Test", null]);
  });
});

describe("association", () => {
  it("gives Office a handler for every command, under the id that manifest and shortcuts use", () => {
    const associated: string[] = [];
    const office = { actions: { associate: (id: string) => associated.push(id) } };
    Object.assign(globalThis, { Office: office });
    associateCommands(new OpenWorkbook(), () => ({
      language: "sv",
      today: "2026-03-01",
      openPane: async () => Promise.resolve(),
    }));
    expect(associated).toEqual(COMMANDS.map(({ id }) => id));
  });
});

describe("the language", () => {
  it.each([
    ["sv-SE", "sv"],
    ["sv-FI", "sv"],
    ["SV", "sv"],
    ["en-US", "en"],
    ["sw-KE", "en"],
    ["svx", "en"],
  ])("of Excel in %s is %s", (display, language) => {
    expect(languageOf(display)).toBe(language);
  });
});
