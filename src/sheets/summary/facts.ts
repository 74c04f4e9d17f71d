/** What the page says in words and rows, as of the run: what moves, where to, what it is worth, and who is not reached. */
import { decisionCounts, progressOf, type DecisionCounts } from "../../domain/decisions/progress";
import { doubtOf } from "../../domain/decisions/worth-discussing";
import { rowAt, type Matrix } from "../../domain/model/matrix";
import type { CellClass, Channel } from "../../domain/model/model";
import { isSelf } from "../../domain/model/modes";
import { savings, type Saved } from "../../domain/money/saving";
import type { Flag } from "../../domain/classification/reasons";
import type { Result } from "../../domain/result";
import {
  groupUnits,
  reachOf,
  servicesOfGroups,
  unitInService,
} from "../../domain/units/served-groups";
import { volumesWanted } from "../../domain/volumes/volumes-wanted";

/** What moves in one service, or in all. */
export interface Leaving {
  /** Contacts a year that change channel, ≥ 0. */
  readonly contacts: number;
  /** Column of the channel that loses most; −1: none does. */
  readonly from: number;
}

/** The channel that loses most, and the one that most of it goes to. */
export interface MainMove {
  readonly from: number;
  /** Column of the channel that gains most where it loses; −1: none. */
  readonly to: number;
  /** Contacts a year that go from it to the other, > 0, and those that it has now in all services that are compared. */
  readonly contacts: number;
  readonly now: number;
  /** Rows of the services in which they do, the most contacts first. */
  readonly services: readonly number[];
}

export interface SummaryFacts {
  /** Whether the page is about the letters of the matrix, or, where there are none, about the suggestions. */
  readonly basis: "matrix" | "suggestions";
  readonly letters: Matrix<CellClass>;
  readonly counts: DecisionCounts;
  /** For each service 1 when now and wanted are compared. */
  readonly compared: Uint8Array;
  readonly internal: Saved;
  readonly leaving: readonly Leaving[];
  readonly moving: number;
  readonly main: MainMove | null;
  /** Rows of target groups that are not reached in some service, and of the services. */
  readonly missed: { readonly groups: readonly number[]; readonly services: readonly number[] };
  /** For each service the first of its flags that are discussed; null: none, or it is decided. */
  readonly discuss: readonly (Flag | null)[];
}

/** What leaves the channels of a service, by column; negative where contacts come. */
function leavingOf(moved: Float64Array): Leaving {
  let [contacts, from] = [0, -1];
  moved.forEach((change, column) => {
    if (!(change < 0)) return;
    contacts -= change;
    if (from < 0 || change < (moved[from] ?? 0)) from = column;
  });
  return { contacts, from };
}

const largest = (values: Float64Array): number =>
  values.reduce(
    (best, value, index) => (value > 0 && value > (values[best] ?? 0) ? index : best),
    -1,
  );

/** What channels that people manage by themselves lose is told first only where the others lose hardly anything. */
const HARDLY = 0.1;

/** The channel that loses most; one in which people meet somebody comes first. */
function losing(channels: readonly Channel[], lost: Float64Array): number {
  const met = lost.map((contacts, column) => {
    const channel = channels[column];
    return channel === undefined || isSelf(channel) ? 0 : contacts;
  });
  const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
  return largest(sum(met) >= HARDLY * sum(lost) ? met : lost);
}

/** The part of what a channel loses in a service that goes to another one, which gains as much. */
function partOf(lost: number, moved: Float64Array, gained: number): number {
  const all = moved.reduce((sum, own) => (own > 0 ? sum + own : sum), 0);
  return all > 0 ? (lost * gained) / all : 0;
}

function mainMove(
  { moved, now }: Pick<ReturnType<typeof savings>, "moved" | "now">,
  services: number,
  channels: readonly Channel[],
): MainMove | null {
  const width = moved.channels.length;
  const lost = new Float64Array(width);
  for (let row = 0; row < services; row += 1) {
    rowAt(moved, row).forEach((change, column) => {
      if (change < 0) lost[column] = (lost[column] ?? 0) - change;
    });
  }
  const from = losing(channels, lost);
  if (from < 0) return null;
  const gained = new Float64Array(width);
  let today = 0;
  for (let row = 0; row < services; row += 1) {
    const contacts = rowAt(now, row)[from] ?? Number.NaN;
    if (contacts > 0) today += contacts;
    const lostHere = -(rowAt(moved, row)[from] ?? 0);
    if (!(lostHere > 0)) continue;
    rowAt(moved, row).forEach((own, column) => {
      if (own > 0)
        gained[column] = (gained[column] ?? 0) + partOf(lostHere, rowAt(moved, row), own);
    });
  }
  const to = largest(gained);
  const affected = Array.from({ length: services }, (_, row) => {
    const own = rowAt(moved, row);
    const lostHere = Math.max(0, -(own[from] ?? 0) || 0);
    return { row, contacts: to < 0 ? lostHere : partOf(lostHere, own, Math.max(0, own[to] ?? 0)) };
  }).filter(({ contacts }) => contacts > 0);
  return {
    from,
    to,
    contacts: affected.reduce((sum, { contacts }) => sum + contacts, 0),
    now: today,
    services: affected.sort((one, other) => other.contacts - one.contacts).map(({ row }) => row),
  };
}

/** For each target group that is not reached somewhere the rows of the services in which it is not. */
export function missedServices(
  model: Result["model"],
  letters: Matrix<CellClass>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const missed = new Map<number, Set<number>>();
  const served = servicesOfGroups(model);
  for (const unit of groupUnits(model)) {
    for (const service of served[unit.group] ?? []) {
      const own = rowAt(letters, service);
      if (own.every((letter) => letter === "open")) continue;
      const { counts, accepted } = unitInService(model, service, unit);
      if (!counts || reachOf(accepted, own) !== "none") continue;
      missed.set(unit.group, (missed.get(unit.group) ?? new Set()).add(service));
    }
  }
  return missed;
}

function notReached(model: Result["model"], letters: Matrix<CellClass>): SummaryFacts["missed"] {
  const missed = missedServices(model, letters);
  const services = new Set([...missed.values()].flatMap((own) => [...own]));
  return { groups: [...missed.keys()], services: [...services].sort((one, other) => one - other) };
}

/** Facts by result, kept as long as the result is referenced. */
const known = new WeakMap<Result, SummaryFacts>();

/** The facts of a run. */
export function summaryFacts(result: Result): SummaryFacts {
  let facts = known.get(result);
  if (facts === undefined) {
    facts = createFacts(result);
    known.set(result, facts);
  }
  return facts;
}

function createFacts(result: Result): SummaryFacts {
  const { model, decided, classification } = result;
  const basis = decided.cells.every((letter) => letter === "open") ? "suggestions" : "matrix";
  const letters = basis === "matrix" ? decided : classification.suggested;
  const wanted = basis === "matrix" ? result.wanted : volumesWanted(model, letters);
  const found = savings(model, wanted);
  const rows = model.services.map((_, row) => leavingOf(rowAt(found.moved, row)));
  return {
    basis,
    letters,
    counts: decisionCounts(result),
    compared: found.compared,
    internal: found.internal,
    leaving: rows,
    moving: rows.reduce((sum, { contacts }) => sum + contacts, 0),
    main: mainMove(found, model.services.length, model.channels),
    missed: notReached(model, letters),
    discuss: classification.services.map(({ flags }, row) =>
      progressOf(result, row) === "decided" ? null : doubtOf(flags),
    ),
  };
}
