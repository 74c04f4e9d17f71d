/** Every command that writes, as a person gives it; what it may change is known, all else is kept. */
import { addChannels } from "../../src/commands/add-channels";
import { addTargetGroups } from "../../src/commands/add-target-groups";
import { answerPoint } from "../../src/commands/answer-point";
import { decideSelection } from "../../src/commands/decide";
import { decideService } from "../../src/commands/decide-service";
import { freeze, thaw } from "../../src/commands/freeze";
import { writeClasses } from "../../src/commands/matrix-cells";
import type { NotDone } from "../../src/commands/outcome";
import { saveReason } from "../../src/commands/reason";
import { applySettings } from "../../src/commands/settings";
import { undo } from "../../src/commands/undo";
import { DEFAULT_SETTINGS } from "../../src/domain/model/settings";
import type { RunHistory } from "../../src/excel/run-history";
import { cellAddress } from "../../src/a1/address";
import { readStandingTable, runBuild, stateSchema, writeAt } from "../commands/small-workbook";

export type Ended = { readonly ok: true } | NotDone;

export interface WritingCommand {
  readonly name: string;
  readonly run: (history: RunHistory) => Promise<Ended>;
  /** Entries of the ledger that it is there to change. */
  readonly changes: (entry: string, before: string) => boolean;
  /** The scores may be others after it. */
  readonly changesScores?: boolean;
  /** It undoes the run before it. */
  readonly undoes?: true;
  /** It writes no more than its own cells, so that what an edit hid is still hidden. */
  readonly looksAway?: boolean;
  /** Commands that are given before it is cut off; absent: one that can be taken back. */
  readonly after?: readonly WritingCommand[];
  /** What a person does before it is cut off. */
  readonly prepare?: () => Promise<void>;
  /** What may be run after it was cut off; absent: a build. */
  readonly next?: WritingCommand;
}

const nothing = (): boolean => false;
const ofMatrix =
  (service: string, ...columns: readonly string[]) =>
  (entry: string): boolean =>
    columns.some((column) => entry === `matrix: ${service} × ${column}`);

const RUN = { language: "sv", today: "2026-03-02" } as const;

export const BUILD: WritingCommand = {
  name: "build",
  run: () => runBuild(),
  changes: nothing,
};

const IMPORT: WritingCommand = {
  name: "import services",
  run: () => runBuild({ services: "id;name;volume\nextra;Extra tjänst;77\n" }),
  changes: nothing,
};

export const DECIDE_SERVICE: WritingCommand = {
  name: "decide a service",
  run: () => decideService("fee", { by: "Bo", on: "2026-02-01" }),
  changes: ofMatrix("avgift", "status", "beslutat av", "datum"),
  looksAway: true,
};

const FREEZE: WritingCommand = { name: "freeze", run: freeze, changes: nothing, looksAway: true };

export const ADDS_GROUP: WritingCommand = {
  name: "add target groups",
  changesScores: true,
  run: () => addTargetGroups(["agents"], [], RUN),
  changes: nothing,
};

export const UNDO: WritingCommand = {
  name: "undo",
  undoes: true,
  run: undo,
  changes: nothing,
  changesScores: true,
  after: [IMPORT],
};

export const WRITING_COMMANDS: readonly WritingCommand[] = [
  BUILD,
  {
    name: "build --decide",
    run: () => runBuild({}, { decide: true }),
    changes: (entry, before) => before === "" && entry.startsWith("matrix: "),
  },
  {
    name: "decide a cell",
    run: () => decideSelection("forbidden", { service: "care", channel: "web" }),
    changes: ofMatrix("hemtjänst", "webbplats"),
    looksAway: true,
  },
  {
    name: "clear a cell",
    run: () => decideSelection("open", { service: "care", channel: "phone" }),
    changes: ofMatrix("hemtjänst", "telefon"),
    looksAway: true,
  },
  {
    name: "write suggestions",
    run: () =>
      writeClasses([{ service: "news", channel: "visit", from: "open", to: "discouraged" }]),
    changes: ofMatrix("nyheter", "besök"),
    looksAway: true,
  },
  DECIDE_SERVICE,
  {
    name: "save a reason",
    run: () => saveReason("care", "phone", { reason: "därför" }),
    changes: nothing,
    looksAway: true,
  },
  {
    name: "answer a point",
    run: () => answerPoint("other-languages", "no"),
    changes: (entry) => entry === "answer: point:other-languages",
    looksAway: true,
  },
  IMPORT,
  {
    name: "add channels",
    changesScores: true,
    run: () =>
      addChannels(["digital-mailbox", "mobile-app"], { channels: [], requirements: [] }, RUN),
    changes: nothing,
  },
  ADDS_GROUP,
  {
    name: "settings",
    changesScores: true,
    run: () => applySettings({ ...DEFAULT_SETTINGS, userWeight: 0.6 }, DEFAULT_SETTINGS, RUN),
    changes: (entry) => entry === "setting: userweight",
  },
  FREEZE,
  {
    name: "thaw",
    run: thaw,
    changes: nothing,
    looksAway: true,
    after: [DECIDE_SERVICE, FREEZE],
  },
  UNDO,
];

/** Those that write rows or columns of the matrix in any workbook. */
export const MUCH_WRITING = WRITING_COMMANDS.filter(({ name }) =>
  ["build --decide", "import services", "add channels"].includes(name),
);

/** A cell of the sheet of service groups, where a class decides for all services of the group. */
async function decideForGroup(): Promise<void> {
  const groups = await readStandingTable("ServiceGroups");
  const column = groups.values[0]?.indexOf("Besök – beslut") ?? -1;
  if (column < 0) throw new Error("No column for decisions.");
  await writeAt(groups.sheet, cellAddress(groups.row + 1, groups.column + column), [["F"]]);
}

const UPGRADE: WritingCommand = {
  name: "upgrade",
  run: () => runBuild({}, { upgrade: true }),
  changes: nothing,
};

/** As the first version left it. */
const madeOlder = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem("Reasons").columns.getItem("Synlighet").delete();
    context.workbook.worksheets.getItem("Ändringslogg").delete();
    stateSchema(context, 1);
    await context.sync();
  });

/** What is undone of other runs: columns and rows of all grids, letters that were put in, a setting alone. */
const OTHER_UNDOS = WRITING_COMMANDS.filter(({ name }) =>
  ["add channels", "add target groups", "build --decide", "settings"].includes(name),
).map((command): WritingCommand => ({
  ...UNDO,
  name: `undo of ${command.name}`,
  // Cut off at its end it has undone all, and a host that is new knows nothing of it.
  changes: (entry) => command.changes(entry, ""),
  after: [command],
}));

/** All commands that are cut off: also those that do nothing without what comes before them. */
export const CUT_COMMANDS: readonly WritingCommand[] = [
  ...WRITING_COMMANDS,
  { name: "rebuild", run: () => runBuild({}, { rebuild: true }), changes: nothing },
  {
    name: "decide for a group",
    run: BUILD.run,
    prepare: decideForGroup,
    changes: (entry) => entry.endsWith(" × besök"),
  },
  { ...UPGRADE, prepare: madeOlder, next: UPGRADE },
  ...OTHER_UNDOS,
];
