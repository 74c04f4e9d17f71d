/** A command cut off at every round trip and between its actions, and what is done then: it has to be put right. */
import { kept } from "../kept";
import { Session, type Given, type SessionState } from "./session";
import { CONTINUATIONS, commandStep, describeCut, type Continuation, type Cut } from "./steps";
import { typedContent } from "./typed-workbook";
import { BUILD, DECIDE_SERVICE, type WritingCommand } from "./writing-commands";

export interface CutsResult {
  /** Cuts that came; each is put right in every way that was asked for. */
  readonly cuts: number;
  readonly faults: readonly string[];
}

export interface CutsOptions {
  /** Actions between two cuts. */
  readonly every: number;
  /** The first action that is cut. */
  readonly first?: number;
  /** Whether round trips are cut too. */
  readonly trips?: boolean;
  /** What is done after a cut; each in a workbook of its own. */
  readonly thens?: readonly Continuation[];
  /** Which of the cuts are made: by their number from 0 and how many there are. */
  readonly isMeant?: (at: number, count: number) => boolean;
}

/** The workbook after commands. */
async function after(commands: readonly WritingCommand[]): Promise<SessionState> {
  const session = await Session.open(await typedContent());
  for (const first of commands) await session.perform(commandStep(first));
  if (session.faults.length > 0) throw new Error(session.faults.join("\n"));
  return session.close();
}

let usual: Promise<SessionState> | null = null;

/** The workbook before the command: with a run that can be taken back, and what the command needs. */
async function prepared(command: WritingCommand): Promise<SessionState> {
  const state = await (command.after === undefined
    ? (usual ??= after([DECIDE_SERVICE]))
    : after(command.after));
  if (command.prepare === undefined) return state;
  const session = await Session.resume(state);
  await session.edit(command.prepare);
  return session.close();
}

/** What has to be the same after a command that was cut off and given again: all but how much a run wrote. */
function standing({ content }: SessionState) {
  const all = kept(content);
  const sheets = all.sheets.filter(
    ({ name }) => name !== "Ändringslogg" && name !== "_ChannelMatrix",
  );
  return { ...all, sheets };
}

/** The first line that differs. */
function difference(one: unknown, other: unknown): string {
  const [left, right] = [one, other].map((value) => JSON.stringify(value, null, 1).split("\n"));
  const at = (left ?? []).findIndex((line, index) => line !== right?.[index]);
  const named = (left ?? []).slice(0, at).findLast((line) => line.includes('"name"'));
  return `${named ?? ""} ${left?.[at] ?? ""} and not ${right?.[at] ?? ""}`;
}

/** How many round trips and actions the command takes, and what it leaves. */
async function uncut(state: SessionState, command: WritingCommand) {
  const session = await Session.resume(state);
  const before = session.host.faults.counted;
  const { outcome } = await session.give(commandStep(command));
  const after = session.host.faults.counted;
  if (!outcome.ok || session.faults.length > 0)
    throw new Error(`${command.name}: ${session.faults.join("\n")} ${JSON.stringify(outcome)}`);
  return {
    roundTrips: after.roundTrips - before.roundTrips,
    actions: after.actions - before.actions,
    left: standing(await session.close()),
  };
}

function placesOf(
  { roundTrips, actions }: { readonly roundTrips: number; readonly actions: number },
  { every, first = 1, trips = true }: CutsOptions,
): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let nth = 1; trips && nth <= roundTrips; nth++)
    for (const when of ["before", "after"] as const) cuts.push({ at: "round trip", nth, when });
  for (let nth = first; nth <= actions; nth += every) cuts.push({ at: "action", nth });
  return cuts;
}

/** Cuts a command off wherever it is asked for, and goes on in each way. */
export async function cutOff(
  command: WritingCommand,
  options: CutsOptions,
  progress: (fault: string | null) => void = () => undefined,
): Promise<CutsResult> {
  const state = await prepared(command);
  const whole = await uncut(state, command);
  const { thens = CONTINUATIONS, isMeant = () => true } = options;
  const faults: string[] = [];
  let cuts = 0;
  const places = placesOf(whole, options);
  for (const cut of places.filter((_, at) => isMeant(at, places.length))) {
    const session = await Session.resume(state);
    const given = await session.give(commandStep(command, cut));
    const found = session.faults.map((fault) => fault);
    if (!given.hasFailed) found.push("the cut did not come");
    cuts += 1;
    const left = await session.close();
    for (const then of thens) {
      found.push(...(await continued(left, given, then, whole.left)).map((f) => `${then}: ${f}`));
    }
    const lines = found.map((fault) => `${command.name}, ${describeCut(cut)}: ${fault}`);
    faults.push(...lines);
    for (const line of lines) progress(line);
    if (lines.length === 0) progress(null);
  }
  return { cuts, faults };
}

/** Whether what follows a cut is the command itself, so that it leaves the same as without the cut. */
const isItself = (command: WritingCommand, then: Continuation): boolean =>
  (then === "build" || then === "reopened") && (command.next ?? BUILD) === command;

/** What is wrong after what follows a cut. */
async function continued(
  left: SessionState,
  given: Given,
  then: Continuation,
  whole: ReturnType<typeof standing>,
): Promise<readonly string[]> {
  const session = await Session.resume(left);
  const outcome = given.isCut ? await session.putRight(then, given) : given.outcome;
  const faults = [...session.faults];
  if (!outcome.ok) faults.push(`not put right: ${JSON.stringify(outcome)}`);
  const now = standing(await session.close());
  const isWhole = given.isCut ? then === "again" || isItself(given.step.command, then) : true;
  if (outcome.ok && isWhole && JSON.stringify(now) !== JSON.stringify(whole))
    faults.push(`something else than without the cut: ${difference(now, whole)}`);
  return faults;
}
