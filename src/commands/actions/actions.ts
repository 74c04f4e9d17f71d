/** All actions, in the order in which they are offered. */
import { activateSheet } from "../../excel/activate";
import { ACTION_TEXTS, type ActionGroup, type ActionId } from "./texts";
import type { Action, ActionPlace, Shortcut } from "./action";
import {
  built,
  changing,
  deciding,
  extent,
  freezing,
  showNextUndecided,
  SHOWN,
  stopped,
} from "./runs";

const action = (
  id: ActionId,
  group: ActionGroup,
  places: readonly ActionPlace[],
  run: Action["run"],
  shortcut?: Shortcut,
): Action => ({
  id,
  ...ACTION_TEXTS[id],
  group,
  icon: id,
  places,
  ...(shortcut === undefined ? {} : { shortcut }),
  run,
});

/**
 * The letters H, K, B and F are those of the class codes in files. With Ctrl+Alt (AltGr) they write no
 * character on the keyboards of Sweden, its neighbours and the English-speaking world, nor are they
 * among Excel's own; on a Mac Control+Option belongs to VoiceOver and Command+Option to the system.
 */
const keys = (letter: string): Shortcut => ({
  default: `Ctrl+Alt+${letter}`,
  mac: `Command+Shift+Alt+${letter}`,
});

const EVERYWHERE: readonly ActionPlace[] = ["ribbon", "context-menu", "shortcut", "pane"];

export const ACTIONS: readonly Action[] = [
  action("openPane", "matrix", ["ribbon"], async ({ openPane }) => {
    await openPane();
    return SHOWN;
  }),
  action("makeMatrix", "matrix", ["ribbon", "pane"], (surroundings) =>
    built(surroundings, false, (done) => ({ kind: "done", code: "built", values: extent(done) })),
  ),
  action("suggest", "matrix", ["ribbon", "pane"], (surroundings) =>
    built(surroundings, true, (done) => ({
      kind: "done",
      code: "suggested",
      values: extent(done),
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
  action("summarise", "matrix", ["ribbon", "pane"], (surroundings) =>
    built(surroundings, false, async () => {
      const shown = await activateSheet("summary");
      return shown.ok ? { kind: "done", code: "summarised", values: {} } : stopped(shown);
    }),
  ),
  action("check", "matrix", ["ribbon", "pane"], (surroundings) =>
    built(surroundings, false, async ({ result }) => {
      const shown = await activateSheet("checks");
      return shown.ok
        ? { kind: "done", code: "checked", values: { findings: result.findings.length } }
        : stopped(shown);
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
    "takeBack",
    "share",
    ["ribbon", "pane"],
    changing(async () => (await import("../undo")).takeBack()),
  ),
];

/** The actions that are offered in a place, in their order. */
export const actionsIn = (place: ActionPlace): readonly Action[] =>
  ACTIONS.filter(({ places }) => places.includes(place));
