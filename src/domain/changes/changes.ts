/** What has to be done to go from the current to the wanted state: a row for each real change, nothing for what stays (docs/method.md, Changes). */
import { yearOf } from "../assumptions/channel-values";
import { unmetRequirements } from "../classification/gate";
import { isChosen } from "../decisions/effective";
import type { GateOutcome } from "../classification/gate";
import type { ChannelId, RequirementId, ServiceId } from "../model/ids";
import { atIndex, type Matrix } from "../model/matrix";
import type { CellClass, Channel, Model, Reason, Service } from "../model/model";
import { savedByContact } from "../money/saving";
import { methodTables } from "../units/method-tables";
import { comparable, type WantedVolumes } from "../volumes/volumes-wanted";
import {
  changeBasis,
  changeKind,
  takersOf,
  type ChangeBasis,
  type ChangeKind,
} from "./change-kinds";

export const TERMS = ["now", "short", "long"] as const;
/** How soon it can be done: it must be, all that it takes exists, or something has to come first. */
export type Term = (typeof TERMS)[number];

/** What is missing before a channel can grow. */
export type Missing =
  /** The service cannot be used in the channel; `exists`: other services can. */
  | { readonly kind: "channel"; readonly channel: ChannelId; readonly exists: boolean }
  | { readonly kind: "agreement"; readonly channel: ChannelId }
  | {
      readonly kind: "capability";
      readonly channel: ChannelId;
      readonly requirement: RequirementId;
    }
  /** No channel is chosen that could take over. */
  | { readonly kind: "taker" };

/** The change of one cell. */
export interface Change {
  readonly service: ServiceId;
  readonly channel: ChannelId;
  readonly kind: ChangeKind;
  readonly term: Term;
  /** The class that holds. */
  readonly class: CellClass;
  /** Contacts a year now; null: no number. */
  readonly now: number | null;
  /** Contacts a year; null: not known. */
  readonly wanted: number | null;
  /** How many contacts a year move; null: not known. */
  readonly contacts: number | null;
  /** Saving a year, below 0 where it costs more; null: a cost is not known, or the service cannot be compared. */
  readonly money: number | null;
  readonly missing: readonly Missing[];
  /** For a channel that goes: those that take over, primaries first. */
  readonly takers: readonly ChannelId[];
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
  readonly basis: ChangeBasis;
  readonly service: Service;
  readonly row: number;
  readonly column: number;
}

const isUnusable = ({ basis, row }: Cell, column: number): boolean =>
  atIndex(basis.tables.now.unusable, row, column);

/**
 * The requirements that the channel has to meet first: none where a rule has chosen it as it is, and what only
 * the primary has to meet, for a primary.
 */
function capabilitiesFor(cell: Cell, column: number): readonly RequirementId[] {
  const { context, basis, service, row } = cell;
  const { channels, requirements } = basis.tables.known;
  const channel = channels[column];
  const { byRule, class: byGate } = atIndex(context.gates, row, column);
  if (channel === undefined || (byRule && byGate !== "free" && isChosen(byGate))) return [];
  const isPrimary = atIndex(context.classes, row, column) === "primary";
  return unmetRequirements(service, channel, requirements)
    .filter(({ severity }) => isPrimary || severity !== "main")
    .map(({ id }) => id);
}

/** What is missing before the channel can carry more of the service, first the channel itself. */
function missingFor(cell: Cell, column: number): readonly Missing[] {
  const { tables, offeredSomewhere } = cell.basis;
  const channel = tables.known.channels[column]?.id;
  if (channel === undefined) return [];
  const access: Missing =
    tables.channels.modes[column] === "agent"
      ? { kind: "agreement", channel }
      : { kind: "channel", channel, exists: offeredSomewhere[column] === 1 };
  return [
    ...(isUnusable(cell, column) ? [access] : []),
    ...capabilitiesFor(cell, column).map((requirement): Missing => ({
      kind: "capability",
      channel,
      requirement,
    })),
  ];
}

/** For a channel that goes: what its takers lack, where none of them can take today. */
function missingOfTakers(cell: Cell, takers: readonly number[]): readonly Missing[] {
  if (takers.length === 0) return [{ kind: "taker" }];
  if (takers.some((column) => !isUnusable(cell, column))) return [];
  return takers.flatMap((column) => missingFor(cell, column));
}

/** Whether law closes the cell: a requirement, or a rule or a person's reason with a legal basis. */
function isClosedByLaw({ context, service, row, column }: Cell, channel: Channel): boolean {
  if (atIndex(context.classes, row, column) !== "forbidden") return false;
  const gate = atIndex(context.gates, row, column);
  const isStated = ({ legalBasis }: { readonly legalBasis: string }): boolean =>
    legalBasis.trim() !== "";
  return (
    (gate.class === "forbidden" &&
      gate.reasons.some((reason) => reason.kind !== "rule" || isStated(reason))) ||
    context.reasons.some(
      (reason) =>
        reason.service === service.id &&
        reason.channel === channel.id &&
        reason.class === "forbidden" &&
        isStated(reason),
    )
  );
}

function termOf(cell: Cell, channel: Channel, kind: ChangeKind, missing: readonly Missing[]): Term {
  if (kind === "withdraw") {
    if (isClosedByLaw(cell, channel)) return "now";
    const later = (channel.lastYear ?? 0) > yearOf(cell.basis.tables.known.today);
    if (later) return "long";
  }
  return missing.every((one) => one.kind === "channel" && one.exists && kind === "introduce")
    ? "short"
    : "long";
}

function changeOf(cell: Cell, isCompared: boolean): readonly Change[] {
  const { context, basis, service, row, column } = cell;
  const { channels } = basis.tables.known;
  const channel = channels[column];
  const now = atIndex(basis.tables.now.volumes, row, column);
  const wanted = atIndex(context.wanted.volumes, row, column);
  const kind = changeKind(basis, row, column, wanted);
  if (kind === null || channel === undefined) return [];
  const goes = kind === "withdraw" || kind === "steer-away";
  const takers = goes ? takersOf(basis, row).filter((taker) => taker !== column) : [];
  const missing =
    kind === "measure" ? [] : goes ? missingOfTakers(cell, takers) : missingFor(cell, column);
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const left = (kind === "introduce" ? 0 : now) - wanted;
  const isMoved = kind !== "measure" && !Number.isNaN(left);
  return [
    {
      service: service.id,
      channel: channel.id,
      kind,
      term: termOf(cell, channel, kind, missing),
      class: atIndex(context.classes, row, column),
      now: orNull(now),
      wanted: orNull(wanted),
      contacts: isMoved ? Math.abs(left) : null,
      money: isMoved && isCompared ? orNull(left * savedByContact(channel)) : null,
      missing,
      takers: takers.flatMap((taker) => channels[taker]?.id ?? []),
    },
  ];
}

/** The changes of all cells of the services that have a letter in the matrix, by service and channel. */
export function changes(context: ChangesContext): readonly Change[] {
  const { model, wanted } = context;
  const tables = methodTables(model);
  const basis = changeBasis(tables, context.classes);
  const compared = comparable(tables.now, wanted);
  return tables.known.services.flatMap((service, row) => {
    if (wanted.decided[row] !== 1) return [];
    return model.channels.flatMap((_, column) =>
      changeOf({ context, basis, service, row, column }, compared[row] === 1),
    );
  });
}
