/** Steps of a sequence as plain data, so that one can be left out and the others stay as they are. */
import type { Host } from "../../src/host/host";
import { program } from "../libre-office";
import { python } from "../openpyxl";
import type { PersonEdit } from "./on-table";
import { PERSON_EDITS } from "./person-edits";
import { Random } from "./random";
import { WRITING_COMMANDS, type WritingCommand } from "./writing-commands";

/** Where a command is cut off, counted from its start. */
export type Cut =
  | { readonly at: "round trip"; readonly nth: number; readonly when: "before" | "after" }
  | { readonly at: "action"; readonly nth: number };

/** After a cut: the command again, a build, the last run taken back and a build, or saved, opened anew, and a build. */
export const CONTINUATIONS = ["again", "build", "undo", "reopened"] as const;
export type Continuation = (typeof CONTINUATIONS)[number];

export type Step =
  | { readonly kind: "edit"; readonly edit: PersonEdit; readonly seed: number }
  | {
      readonly kind: "command";
      readonly command: WritingCommand;
      readonly cut: Cut | null;
      /** What is done after a cut. */
      readonly then: Continuation;
      /** The round trip after which a colleague edits; 0: none does. */
      readonly colleague: number;
      readonly seed: number;
    }
  | { readonly kind: "foreign"; readonly program: ForeignProgram };

export type CommandStep = Extract<Step, { kind: "command" }>;

/** A command without a colleague; after a cut it is given again. */
export const commandStep = (command: WritingCommand, cut: Cut | null = null): CommandStep => ({
  kind: "command",
  command,
  cut,
  then: "again",
  colleague: 0,
  seed: 1,
});

export const FOREIGN_PROGRAMS = ["LibreOffice", "openpyxl"] as const;
export type ForeignProgram = (typeof FOREIGN_PROGRAMS)[number];

/** Those that are installed here. */
export const installedPrograms = (): readonly ForeignProgram[] => [
  ...(program === undefined ? [] : (["LibreOffice"] as const)),
  ...(python === undefined ? [] : (["openpyxl"] as const)),
];

export const describeCut = (cut: Cut): string =>
  cut.at === "action" ? `action ${cut.nth}` : `round trip ${cut.nth} (${cut.when})`;

export function describe(step: Step): string {
  switch (step.kind) {
    case "edit":
      return `${step.edit.name} [${step.seed}]`;
    case "foreign":
      return `saved by ${step.program}`;
    case "command":
      return [
        step.command.name,
        ...(step.cut === null ? [] : [`cut off at ${describeCut(step.cut)}, then ${step.then}`]),
        ...(step.colleague === 0
          ? []
          : [`a colleague edits after round trip ${step.colleague} [${step.seed}]`]),
      ].join(", ");
  }
}

/** Actions of the longest command. */
const MOST_ACTIONS = 4_000;

/** An action of a command: as often one of the first ten as one of the first thousand, since most commands have few. */
const actionOf = (random: Random): number =>
  Math.floor(MOST_ACTIONS ** (random.upTo(MOST_ACTIONS) / MOST_ACTIONS));

/** Sets a cut on a host. */
export function setCut({ faults }: Host, cut: Cut): void {
  if (cut.at === "action") faults.failAction(cut.nth);
  else faults.failRoundTrip(cut.nth, cut.when);
}

function command(random: Random): Step {
  const one = random.of(WRITING_COMMANDS);
  const disturbed = random.upTo(4);
  const cut: Cut =
    random.upTo(2) === 0
      ? { at: "action", nth: actionOf(random) }
      : {
          at: "round trip",
          nth: 1 + random.upTo(5),
          when: random.of(["before", "after"] as const),
        };
  const then = random.of(CONTINUATIONS);
  const nth = 1 + random.upTo(4);
  return {
    kind: "command",
    command: one,
    cut: disturbed === 0 ? cut : null,
    then,
    colleague: disturbed === 1 ? nth : 0,
    seed: random.upTo(1_000_000),
  };
}

/** The steps of a seed: two to five, of which the last is a command. */
export function stepsOf(seed: number, programs: readonly ForeignProgram[]): readonly Step[] {
  const random = new Random(seed);
  const count = 1 + random.upTo(4);
  const steps = Array.from({ length: count }, (): Step => {
    const kind = random.upTo(10);
    // Another program is started anew for each save, which takes seconds.
    const foreign = random.upTo(4) === 0;
    if (kind < 6) {
      const edit = random.of(PERSON_EDITS);
      return { kind: "edit", edit, seed: random.upTo(1_000_000) };
    }
    const by = programs[random.upTo(Math.max(1, programs.length))];
    if (kind === 6 && foreign && by !== undefined) return { kind: "foreign", program: by };
    return command(random);
  });
  return [...steps, command(random)];
}
