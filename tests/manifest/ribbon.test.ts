/** A button's handler tells Office once that it is over, whatever happens, and shows what went wrong. */
import type {
  Action,
  ActionOutcome,
  PaneView,
  Environment,
} from "../../src/commands/actions/action";
import { ACTIONS } from "../../src/commands/actions/actions";
import { outcomeLines } from "../../src/commands/actions/outcome-lines";
import { onPaneState, paneState } from "../../src/commands/actions/pane-state";
import { RunError } from "../../src/excel/run-error";
import { associateActions, handlerOf } from "../../src/taskpane/ribbon";
import { languageOf } from "../../src/taskpane/environment";

const DONE: ActionOutcome = { kind: "done", code: "shown", values: {} };

const [someAction] = ACTIONS;

const acting = (run: Action["run"]): Action => {
  if (someAction === undefined) throw new Error("There are no actions.");
  return { ...someAction, run };
};

/** Presses a button, and tells how often Office was told of the end and how often the pane was opened. */
async function press(
  run: Action["run"],
  openPane: Environment["openPane"] = async () => Promise.resolve(),
): Promise<{ completed: number; opened: (PaneView | undefined)[]; rejected: boolean }> {
  const opened: (PaneView | undefined)[] = [];
  let completed = 0;
  const surroundings = (): Environment => ({
    language: "sv",
    today: "2026-03-01",
    openPane: (view) => {
      opened.push(view);
      return openPane(view);
    },
  });
  const pressed = handlerOf(
    acting(run),
    surroundings,
  )({
    completed: () => {
      completed += 1;
    },
  });
  const rejected = await pressed.then(
    () => false,
    () => true,
  );
  return { completed, opened, rejected };
}

describe("a button's handler", () => {
  it("ends once and leaves the pane alone when all went well", async () => {
    expect(await press(() => Promise.resolve(DONE))).toEqual({
      completed: 1,
      opened: [],
      rejected: false,
    });
  });

  it("ends once and opens the pane when something stopped the run", async () => {
    const error = new RunError("cell-being-edited");
    const pressed = await press(() =>
      Promise.resolve({ kind: "error", error, written: "nothing" }),
    );
    expect(pressed).toEqual({ completed: 1, opened: [undefined], rejected: false });
    expect(paneState().last?.outcome).toEqual({ kind: "error", error, written: "nothing" });
  });

  it("ends once and tells the cause when the action itself fails", async () => {
    const pressed = await press(() => Promise.reject(new Error("out of order")));
    expect(pressed).toEqual({ completed: 1, opened: [undefined], rejected: false });
    const { last } = paneState();
    expect(last === null ? [] : outcomeLines(last.outcome, "en")).toEqual([
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
    await handlerOf(
      acting(() => Promise.resolve(DONE)),
      () => surroundings,
    )();
    expect(paneState().last?.outcome).toEqual(DONE);
  });

  it("carries out one after the other what is pressed at once", async () => {
    const order: string[] = [];
    const step = (name: string) => async (): Promise<ActionOutcome> => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      return DONE;
    };
    await Promise.all([press(step("first")), press(step("second"))]);
    expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  });

  it("shows what runs while it runs", async () => {
    const seen: (string | null)[] = [];
    const end = onPaneState(() => seen.push(paneState().running));
    await press(() => Promise.resolve(DONE));
    end();
    await press(() => Promise.resolve(DONE));
    expect(seen).toEqual([someAction?.id, null]);
  });
});

describe("association", () => {
  it("gives Office a handler for every action, under the id that manifest and shortcuts use", () => {
    const associated: string[] = [];
    const office = { actions: { associate: (id: string) => associated.push(id) } };
    Object.assign(globalThis, { Office: office });
    associateActions(() => ({
      language: "sv",
      today: "2026-03-01",
      openPane: async () => Promise.resolve(),
    }));
    expect(associated).toEqual(ACTIONS.map(({ id }) => id));
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
