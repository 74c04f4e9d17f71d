/** Sequences of named edits alone, so that one edit, or a change of the program, can be tried in a minute. */
import { PERSON_EDITS } from "./person-edits";
import { Random } from "./random";
import type { SequenceResult } from "./sequence";
import { commandStep, type ForeignProgram, type Step } from "./steps";
import {
  ADDS_GROUP,
  BUILD,
  CUT_COMMANDS,
  MUCH_WRITING,
  UNDO,
  type WritingCommand,
} from "./writing-commands";

/** What a colleague does while a command runs is no edit before it. */
const COLLEAGUE = "a colleague edits";

/** Round trips of a command after which a colleague may edit. */
const TRIPS = 8;

interface Event {
  readonly name: string;
  /** Commands before which it is worth doing. */
  readonly commands: readonly WritingCommand[];
  readonly steps: (random: Random, command: WritingCommand) => readonly Step[];
}

const eventsOf = (programs: readonly ForeignProgram[]): readonly Event[] => [
  ...PERSON_EDITS.map((edit): Event => ({
    name: edit.name,
    commands: [BUILD],
    steps: (random, command) => [
      { kind: "edit", edit, seed: random.upTo(1_000_000) },
      commandStep(command),
    ],
  })),
  {
    name: COLLEAGUE,
    // Where nothing is written nothing can go wrong.
    commands: MUCH_WRITING,
    // After another run: what that wrote may have moved when it is undone.
    steps: (random, command) => [
      commandStep(ADDS_GROUP),
      { ...commandStep(command), colleague: 1 + random.upTo(TRIPS), seed: random.upTo(1_000_000) },
      commandStep(UNDO),
    ],
  },
  ...programs.map((program): Event => ({
    name: `saved by ${program}`,
    commands: [BUILD],
    steps: (_, command) => [{ kind: "foreign", program }, commandStep(command)],
  })),
];

const named = <T>(list: readonly T[], nameOf: (one: T) => string, texts: readonly string[]) =>
  list.filter((one) => texts.some((text) => nameOf(one).includes(text)));

/** Whether a step may be a reason to refuse: a colleague's edit before anything is written is one. */
const isReason = (step: Step): boolean =>
  (step.kind === "edit" && step.edit.isRefused !== undefined) ||
  (step.kind === "command" && step.colleague > 0);

/** Whether a command has refused what it could put right. */
export const isRefusedWrongly = (steps: readonly Step[], { reasons }: SequenceResult): boolean =>
  reasons.length > 0 && !steps.some(isReason);

/**
 * One of the edits whose names contain one of the texts, then a command: one of those that are named, else a build, or
 * where a colleague edits in between one that writes much.
 * @throws Error when there is no such edit or command
 */
export function onlySteps(
  edits: readonly string[],
  commands: readonly string[],
  programs: readonly ForeignProgram[],
): (seed: number) => readonly Step[] {
  const events = named(eventsOf(programs), ({ name }) => name, edits);
  if (events.length === 0) throw new Error(`--only: ${edits.join(", ")}`);
  const given = named(CUT_COMMANDS, ({ name }) => name, commands);
  if (commands.length > 0 && given.length === 0)
    throw new Error(`--command: ${commands.join(", ")}`);
  return (seed) => {
    const random = new Random(seed);
    const event = random.of(events);
    return event.steps(random, random.of(given.length > 0 ? given : event.commands));
  };
}
