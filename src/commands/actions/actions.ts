/** All actions, in the order in which they are offered. */
import { activateSheet } from "../../excel/activate";
import { ACTION_TEXTS, type ActionGroup, type ActionId } from "./texts";
import type { Action, ActionLocation, Shortcut } from "./action";
import { built, changing, deciding, runCounts, freezing, showNextUndecided, SHOWN } from "./runs";

const action = (
  id: ActionId,
  group: ActionGroup,
  locations: readonly ActionLocation[],
  run: Action["run"],
  shortcut?: Shortcut,
): Action => ({
  id,
  ...ACTION_TEXTS[id],
  group,
  icon: id,
  locations,
  ...(shortcut === undefined ? {} : { shortcut }),
  run,
});

/**
 * The letters H, K, B and F are the class codes in files. With Ctrl+Alt (AltGr) they type no
 * character on the keyboards of Sweden, its neighbours and the English-speaking world, nor are they
 * among Excel's own; on a Mac Control+Option belongs to VoiceOver and Command+Option to the system.
 */
const keys = (letter: string): Shortcut => ({
  default: `Ctrl+Alt+${letter}`,
  mac: `Command+Shift+Alt+${letter}`,
});

const EVERYWHERE: readonly ActionLocation[] = ["ribbon", "context-menu", "shortcut", "pane"];

export const ACTIONS: readonly Action[] = [
  action("openPane", "matrix", ["ribbon"], async ({ openPane }) => {
    await openPane();
    return SHOWN;
  }),
  action("createMatrix", "matrix", ["ribbon", "pane"], (environment) =>
    built(environment, false, (done) => ({ kind: "done", code: "built", values: runCounts(done) })),
  ),
  action("suggest", "matrix", ["ribbon", "pane"], (environment) =>
    built(environment, true, (done) => ({
      kind: "done",
      code: "suggested",
      values: runCounts(done),
    })),
  ),
  action(
    "explainCell",
    "matrix",
    EVERYWHERE,
    async ({ openPane }) => {
      await openPane("inspector");
      return SHOWN;
    },
    keys("G"),
  ),
  action("summarise", "matrix", ["ribbon", "pane"], (environment) =>
    built(environment, false, async () => {
      // All is written by now: where the sheet cannot be shown, it is not.
      await activateSheet("summary");
      return { kind: "done", code: "summarised", values: {} };
    }),
  ),
  action("check", "matrix", ["ribbon", "pane"], (environment) =>
    built(environment, false, async ({ result }) => {
      await activateSheet("checks");
      return { kind: "done", code: "checked", values: { findings: result.findings.length } };
    }),
  ),
  action("decidePrimary", "decide", EVERYWHERE, deciding("primary"), keys("H")),
  action("decideComplement", "decide", EVERYWHERE, deciding("complement"), keys("K")),
  action("decideDiscouraged", "decide", EVERYWHERE, deciding("discouraged"), keys("B")),
  action("decideForbidden", "decide", EVERYWHERE, deciding("forbidden"), keys("F")),
  // No shortcut: Delete does it already.
  action("clearDecision", "decide", ["ribbon", "context-menu", "pane"], deciding("open")),
  action("nextUndecided", "decide", EVERYWHERE, showNextUndecided, keys("J")),
  action(
    "freeze",
    "share",
    ["ribbon", "pane"],
    freezing(async () => (await import("../freeze")).freeze()),
  ),
  action(
    "thaw",
    "share",
    ["ribbon", "pane"],
    freezing(async () => (await import("../freeze")).thaw()),
  ),
  action(
    "undo",
    "share",
    ["ribbon", "pane"],
    changing(async () => (await import("../undo")).undo()),
  ),
];

/** The actions that are offered at a location, in their order. */
export const actionsIn = (location: ActionLocation): readonly Action[] =>
  ACTIONS.filter(({ locations }) => locations.includes(location));
