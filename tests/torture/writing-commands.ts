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
import { runBuild } from "../commands/small-workbook";

export type Ended = { readonly ok: true } | NotDone;

export interface WritingCommand {
  readonly name: string;
  readonly run: (history: RunHistory) => Promise<Ended>;
  /** Entries of the ledger that it is there to change. */
  readonly changes: (entry: string, before: string) => boolean;
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

export const UNDO: WritingCommand = { name: "undo", run: undo, changes: nothing };

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
  },
  {
    name: "write suggestions",
    run: () =>
      writeClasses([{ service: "news", channel: "visit", from: "open", to: "discouraged" }]),
    changes: ofMatrix("nyheter", "besök"),
  },
  {
    name: "decide a service",
    run: () => decideService("fee", { by: "Bo", on: "2026-02-01" }),
    changes: ofMatrix("avgift", "status", "beslutat av", "datum"),
  },
  {
    name: "save a reason",
    run: () => saveReason("care", "phone", { reason: "därför" }),
    changes: nothing,
  },
  {
    name: "answer a point",
    run: () => answerPoint("other-languages", "no"),
    changes: (entry) => entry === "answer: point:other-languages",
  },
  {
    name: "import services",
    run: () => runBuild({ services: "id;name;volume\nextra;Extra tjänst;77\n" }),
    changes: nothing,
  },
  {
    name: "add channels",
    run: () =>
      addChannels(["digital-mailbox", "mobile-app"], { channels: [], requirements: [] }, RUN),
    changes: nothing,
  },
  {
    name: "add target groups",
    run: () => addTargetGroups(["agents"], [], RUN),
    changes: nothing,
  },
  {
    name: "settings",
    run: () => applySettings({ ...DEFAULT_SETTINGS, userWeight: 0.6 }, DEFAULT_SETTINGS, RUN),
    changes: (entry) => entry === "setting: userweight",
  },
  { name: "freeze", run: freeze, changes: nothing },
  { name: "thaw", run: thaw, changes: nothing },
  UNDO,
];
