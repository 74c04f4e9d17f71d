/** What has to be done to go from the current to the wanted state: a row for each real change, nothing for what stays (method.md, Changes). */
import { unmetRequirements } from "../classification/gate";
import type { GateOutcome } from "../classification/gate";
import { isChosen } from "../decisions/effective";
import type { ChannelId, RequirementId, ServiceId } from "../model/ids";
import { atIndex, rowAt, type Matrix } from "../model/matrix";
import type { CellClass, Model, Reason } from "../model/model";
import { savedByContact } from "../money/saving";
import { isAtLeast } from "../score/tolerance";
import { methodTables, type MethodTables } from "../units/method-tables";
import type { WantedVolumes } from "../volumes/volumes-wanted";

export const CHANGE_KINDS = [
  "introduce",
  "strengthen",
  "steer-away",
  "withdraw",
  "measure",
] as const;
/** What is done with a channel for a service; `measure` is no change: nobody knows how many use it. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const TERMS = ["now", "short", "long"] as const;
/** How soon it can be done: it must be, all that it takes exists, or something has to come first. */
export type Term = (typeof TERMS)[number];

/** A channel grows when it gains this share of the service's volume. */
const GROWS_BY = 0.05;

/** What is missing before a channel can grow. */
export type ChangeNeed =
  | { readonly kind: "channel"; readonly channel: ChannelId }
  | { readonly kind: "agreement"; readonly channel: ChannelId }
  | {
      readonly kind: "capability";
      readonly channel: ChannelId;
      readonly requirement: RequirementId;
    };

/** The change of one cell. */
export interface Change {
  readonly service: ServiceId;
  readonly channel: ChannelId;
  readonly kind: ChangeKind;
  readonly term: Term;
  readonly class: CellClass;
  /** Contacts a year now; null: no number. */
  readonly now: number | null;
  /** Contacts a year; null: not known. */
  readonly wanted: number | null;
  /** How many contacts a year move; null: not known. */
  readonly contacts: number | null;
  /** Saving a year, below 0 where it costs more; null: the cost or the contacts are not known. */
  readonly money: number | null;
  readonly needs: readonly ChangeNeed[];
}

/** What the changes are found from. */
export interface ChangesContext {
  readonly model: Model;
  /** The classes that hold (`holdingClasses`). */
  readonly classes: Matrix<CellClass>;
  readonly gates: Matrix<GateOutcome>;
  readonly wanted: WantedVolumes;
  readonly reasons: readonly Reason[];
}

/** A cell on its way to a row. */
interface Cell {
  readonly context: ChangesContext;
  readonly tables: MethodTables;
  readonly row: number;
  readonly column: number;
  readonly class: CellClass;
  /** NaN: no number. */
  readonly now: number;
  /** NaN: not known. */
  readonly wanted: number;
}

function kindOf(cell: Cell): ChangeKind | null {
  const { tables, row, column, now, wanted, class: own } = cell;
  const { unusable, total, known } = tables.now;
  if (isChosen(own)) {
    if (atIndex(unusable, row, column)) return "introduce";
    if (Number.isNaN(now)) return "measure";
    const grows = known[row] === 1 && isAtLeast(wanted - now, GROWS_BY * (total[row] ?? 0));
    if (grows) return "strengthen";
  }
  if (!(now > 0)) return null;
  if (own === "forbidden") return "withdraw";
  if (tables.channels.ending[column] === 1 && own !== "primary") return "withdraw";
  return own === "discouraged" ? "steer-away" : null;
}

/** Whether any service uses the channel today. */
function existsToday({ tables, column }: Cell): boolean {
  const { offered } = tables.now;
  return offered.services.some((_, row) => atIndex(offered, row, column));
}

/** What is missing before the channel can carry more of the service. */
function needsOf(cell: Cell, kind: ChangeKind): readonly ChangeNeed[] {
  const { context, tables, row, column } = cell;
  const service = context.model.services[row];
  const channel = context.model.channels[column];
  if (service === undefined || channel === undefined) return [];
  const agent = tables.channels.modes[column] === "agent";
  const coming: readonly ChangeNeed[] =
    kind !== "introduce" ? [] : [{ kind: agent ? "agreement" : "channel", channel: channel.id }];
  const capabilities = unmetRequirements(service, channel, context.model.requirements).map(
    ({ id }): ChangeNeed => ({ kind: "capability", channel: channel.id, requirement: id }),
  );
  return [...coming, ...capabilities];
}

/** For a channel that goes: what its takers lack, where none of them can take today. */
function needsOfTakers(cell: Cell): readonly ChangeNeed[] {
  const { context, tables, row } = cell;
  const classes = rowAt(context.classes, row);
  const takers = [...classes.keys()].filter((column) => isChosen(classes[column]));
  const isReady = (column: number): boolean => !atIndex(tables.now.unusable, row, column);
  if (takers.some(isReady)) return [];
  return takers.flatMap((column) => needsOf({ ...cell, column }, "introduce"));
}

/** Whether law closes the cell: a requirement, or a rule or reason with a legal basis. */
function isClosedByLaw({ context, row, column, class: own }: Cell): boolean {
  if (own !== "forbidden") return false;
  const gate = atIndex(context.gates, row, column);
  const byGate =
    gate.class === "forbidden" &&
    gate.reasons.some((reason) => reason.kind !== "rule" || reason.legalBasis.trim() !== "");
  const service = context.model.services[row]?.id;
  const channel = context.model.channels[column]?.id;
  return (
    byGate ||
    context.reasons.some(
      (reason) =>
        reason.service === service &&
        reason.channel === channel &&
        reason.class === "forbidden" &&
        reason.legalBasis.trim() !== "",
    )
  );
}

function termOf(cell: Cell, kind: ChangeKind, needs: readonly ChangeNeed[]): Term {
  const { context, tables, row, column } = cell;
  if (kind === "withdraw" && isClosedByLaw(cell)) return "now";
  if (kind === "introduce") {
    const lacking = needs.some((need) => need.kind !== "channel");
    return existsToday(cell) && !lacking ? "short" : "long";
  }
  if (kind === "withdraw" || kind === "steer-away") {
    const lastYear = context.model.channels[column]?.lastYear ?? null;
    const later = lastYear !== null && lastYear >= Number(context.model.today.slice(0, 4));
    const classes = rowAt(context.classes, row);
    const ready = [...classes.keys()].some(
      (other) => isChosen(classes[other]) && !atIndex(tables.now.unusable, row, other),
    );
    return ready && !(kind === "withdraw" && later) ? "short" : "long";
  }
  return needs.length > 0 ? "long" : "short";
}

function changeOf(cell: Cell): readonly Change[] {
  const { context, row, column, now, wanted } = cell;
  const service = context.model.services[row];
  const channel = context.model.channels[column];
  const kind = kindOf(cell);
  if (kind === null || service === undefined || channel === undefined) return [];
  const goes = kind === "withdraw" || kind === "steer-away";
  const needs = kind === "measure" ? [] : goes ? needsOfTakers(cell) : needsOf(cell, kind);
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const moved = wanted - (Number.isNaN(now) ? 0 : now);
  const counted = kind !== "measure" && !Number.isNaN(moved);
  return [
    {
      service: service.id,
      channel: channel.id,
      kind,
      term: termOf(cell, kind, needs),
      class: cell.class,
      now: orNull(now),
      wanted: orNull(wanted),
      contacts: counted ? Math.abs(moved) : null,
      money: counted ? orNull(-moved * savedByContact(channel)) : null,
      needs,
    },
  ];
}

/** The changes of all cells of the services that have a letter in the matrix, by service and channel. */
export function changes(context: ChangesContext): readonly Change[] {
  const tables = methodTables(context.model);
  const { volumes } = tables.now;
  return context.model.services.flatMap((_, row) => {
    if (context.wanted.decided[row] !== 1) return [];
    return context.model.channels.flatMap((_channel, column) =>
      changeOf({
        context,
        tables,
        row,
        column,
        class: atIndex(context.classes, row, column),
        now: atIndex(volumes, row, column),
        wanted: atIndex(context.wanted.volumes, row, column),
      }),
    );
  });
}
