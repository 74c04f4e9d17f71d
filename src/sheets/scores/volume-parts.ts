/** The parts of the formulas that move a service's contacts, for one channel or for all as an array (docs/method.md, Volumes). */
import { classLetter } from "../../locale/class-codes";
import { fx, type Formula } from "../../workbook/formula";
import type { FirstRow } from "../../workbook/layout/parts";
import type { RunContext } from "../../workbook/run-context";
import { OPEN_MARK } from "../matrix/table";
import type { ChannelValue, ChannelValueCells } from "./channel-values";
import { isLetter } from "./letters";
import { DECISIONS_HEADER, needHeader, nowHeader } from "./table";
import { CLOSED, MEASURED, TOTAL } from "./volume-columns";

/** What leads to the wanted volumes, by the headers of its columns; blank where nothing moves. */
export const STEPS = {
  /** 1 where a primary or complement stays over the horizon. */
  stays: "stays",
  targetCost: "target cost",
  /** Number of the target. */
  target: "target",
  primaryCost: "primary cost",
  moved: "moved",
  rest: "rest",
  pulls: "pulls",
  others: "others",
  over: "over",
  /** Number of the channel that takes all the rest where nothing attracts. */
  first: "first",
} as const;
export type Step = keyof typeof STEPS;

export const pullHeader = (channel: number): string => `pull ${channel + 1}`;

/** Costs whose difference is less are equal. */
export const NEGLIGIBLE = fx`1E-9`;

export interface VolumeParts {
  readonly primary: Formula;
  readonly complement: Formula;
  /** 1 where it takes what leaves. */
  readonly taker: Formula;
  /** 1 where it may be the target. */
  readonly mayBeTarget: Formula;
  /** The shares that go to the target, and to all takers. */
  readonly toTarget: Formula;
  readonly toAll: Formula;
  readonly now: Formula;
  readonly need: Formula;
  readonly pull: Formula;
  /** What comes to it as the target. */
  readonly targeted: Formula;
  /** What a primary gets too much: beyond `need · total` and beyond what it had and `need · rest`, the less of both; below 0: it may get more. */
  readonly excess: Formula;
}

/** The cells of the formula's own row, for the first row. */
export interface OwnCells {
  readonly step: (step: Step) => Formula;
  readonly total: Formula;
  readonly measured: Formula;
  readonly letters: Formula;
}

export const ownCells = (first: FirstRow): OwnCells => ({
  step: (step) => first(STEPS[step]),
  total: first(TOTAL),
  measured: first(MEASURED),
  letters: first(DECISIONS_HEADER),
});

/** @param channel its index in the model; null: all of them */
export function volumeParts(
  run: RunContext,
  first: FirstRow,
  cells: ChannelValueCells,
  channel: number | null,
): VolumeParts {
  const { step, total, letters } = ownCells(first);
  const last = Math.max(run.result.model.channels.length, 1) - 1;
  const value = (key: ChannelValue): Formula =>
    channel === null ? cells.all(key) : cells.of(key, channel);
  const block = (header: (channel: number) => string): Formula =>
    channel === null ? fx`${first(header(0))}:${first(header(last))}` : first(header(channel));
  const is = (letter: string): Formula => isLetter(letters, value("letter"), letter);
  const closed = (letter: string): Formula => isLetter(first(CLOSED), value("letter"), letter);
  const code = (key: Parameters<typeof classLetter>[0]): string => classLetter(key, run.language);
  const primary = is(code("primary"));
  const complement = is(code("complement"));
  const open = fx`${is(OPEN_MARK)}*${closed(OPEN_MARK)}`;
  const forbidden = fx`(${is(code("forbidden"))}+${is(OPEN_MARK)}*${closed(code("forbidden"))})`;
  const [cost, electronic, staying] = [value("cost"), value("electronic"), value("stays")];
  /** A primary keeps what it has and takes, unless it ends and others stay. */
  const leavesWhole = fx`${value("closing")}*${step("stays")}`;
  const dearer = fx`${value("priced")}*(${cost}>=${step("targetCost")}+${NEGLIGIBLE})`;
  const cheaper = fx`${electronic}*${value("priced")}*(${cost}<=${step("primaryCost")}-${NEGLIGIBLE})`;
  const { setting } = cells;
  const [now, need, pull] = [block(nowHeader), block(needHeader), block(pullHeader)];
  const targeted = fx`(${value("number")}=${step("target")})*${step("moved")}`;
  const gets = fx`${step("rest")}*${pull}/${step("pulls")}`;
  const beyondNeed = fx`${now}+${targeted}+${gets}-${need}*${total}`;
  const beyondRest = fx`${gets}-${need}*${step("rest")}`;
  return {
    primary,
    complement,
    taker: fx`(${primary}*(1-${leavesWhole})+${complement}*${staying})`,
    mayBeTarget: fx`(${primary}*(1-${leavesWhole})*${electronic}*${value("priced")})`,
    toTarget: fx`${dearer}*${staying}*(${open}*${setting("moveOpen")}+${complement}*(1-${electronic})*${setting("moveComplement")})`,
    toAll: fx`(${primary}*${leavesWhole}+(1-${primary})*(1-(1-${forbidden})*${staying})+${is(code("discouraged"))}*${staying}*(1-${cheaper})*${setting("moveDiscouraged")})`,
    now,
    need,
    pull,
    targeted,
    // MIN of two arrays member by member.
    excess: fx`(${beyondNeed}+${beyondRest}-ABS(${beyondNeed}-(${beyondRest})))/2`,
  };
}
