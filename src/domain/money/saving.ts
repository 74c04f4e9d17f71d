/** What the change from now to wanted saves a year at full effect, by cell, and how sure it is (docs/method.md, Money and time). */
import type { NumberMatrix } from "../model/matrix";
import type { Channel, Model } from "../model/model";
import { isAtLeast } from "../score/tolerance";
import { methodTables } from "../units/method-tables";
import type { NowVolumes } from "../volumes/volumes-now";
import { comparable, type WantedVolumes } from "../volumes/volumes-wanted";

/** How much of what moves is counted on. */
export const FACTORS = { low: 0.5, base: 1, high: 1.5 } as const;
export type Case = keyof typeof FACTORS;
export const CASES = Object.keys(FACTORS) as readonly Case[];

/** Above this share of what moves without a known value there is no headline. */
export const MOST_UNKNOWN = 0.1;

/** What the authority saves when a contact in the channel falls away; NaN where its cost is not known. */
export const savedByContact = ({ cost, avoidable }: Pick<Channel, "cost" | "avoidable">): number =>
  (cost ?? Number.NaN) * (avoidable ?? 1);

/** The value of the user's time for a contact; NaN where the minutes are not known. */
export const timeOfContact = ({ minutes }: Pick<Channel, "minutes">, hourlyValue: number): number =>
  ((minutes ?? Number.NaN) / 60) * hourlyValue;

/** The services that can be compared, and what moves in them. */
export interface Moves {
  /** For each service 1 when now and wanted can be compared. */
  readonly compared: Uint8Array;
  /** Contacts a year now, 0 where there is no number; NaN in services that cannot be compared. */
  readonly now: NumberMatrix;
  /** Contacts wanted less contacts now; NaN in services that cannot be compared. */
  readonly moved: NumberMatrix;
}

/** What is saved by contacts that move, each worth what its channel's contacts are worth. */
export interface Saved {
  /** A year at full effect; NaN where the value is not known or nothing can be compared. */
  readonly cells: NumberMatrix;
  /** Sums over known values, by row of the service; 0 in services that cannot be compared. */
  readonly services: Readonly<Record<Case, Float64Array>>;
  /** The sums of the services. */
  readonly totals: Readonly<Record<Case, number>>;
  /** Share 0–1 of what moves that is in channels whose value is not known; 0 when nothing moves. */
  readonly unknown: number;
  /** Whether the totals can be stood for: services are compared, and enough of what moves has a value. */
  readonly headline: boolean;
}

/** The authority's costs, and the users' time in money: never added to each other. */
export interface Savings extends Moves {
  readonly internal: Saved;
  readonly external: Saved;
}

/** Finds what moves. */
export function moves(
  now: Pick<NowVolumes, "volumes" | "known" | "inPart">,
  wanted: Pick<WantedVolumes, "volumes" | "known">,
): Moves {
  const compared = comparable(now, wanted);
  const width = now.volumes.channels.length;
  const isCompared = (cell: number): boolean => compared[Math.floor(cell / width)] === 1;
  /** Where there is no number there is none to move. */
  const contacts = ({ cells }: NumberMatrix): Float64Array =>
    cells.map((volume, cell) => {
      if (!isCompared(cell)) return Number.NaN;
      return Number.isNaN(volume) ? 0 : volume;
    });
  const today = contacts(now.volumes);
  const later = contacts(wanted.volumes);
  const moved = later.map((volume, cell) => volume - (today[cell] ?? 0));
  const axes = { services: now.volumes.services, channels: now.volumes.channels };
  return { compared, now: { ...axes, cells: today }, moved: { ...axes, cells: moved } };
}

/** The part of a service's change that happens in a case: what leaves, at most all, and as much that comes. */
export function movedInCase(now: Float64Array, moved: Float64Array, of: Case): Float64Array {
  let leaving = 0;
  let leavingInCase = 0;
  const result = moved.map((change, column) => {
    if (change >= 0) return change;
    const part = Math.max(FACTORS[of] * change, -(now[column] ?? 0));
    leaving -= change;
    leavingInCase -= part;
    return part;
  });
  const scale = leaving > 0 ? leavingInCase / leaving : 0;
  return result.map((change) => (change > 0 ? change * scale : change));
}

/**
 * What is saved.
 * @param values of a contact in each channel, by column; NaN where it is not known
 */
export function saved({ compared, now, moved }: Moves, values: Float64Array): Saved {
  const width = values.length;
  const count = compared.length;
  const services = {
    low: new Float64Array(count),
    base: new Float64Array(count),
    high: new Float64Array(count),
  };
  const totals = { low: 0, base: 0, high: 0 };
  let moving = 0;
  let unknown = 0;
  compared.forEach((is, row) => {
    if (is !== 1) return;
    const [start, end] = [row * width, (row + 1) * width];
    const today = now.cells.subarray(start, end);
    const change = moved.cells.subarray(start, end);
    change.forEach((contacts, column) => {
      moving += Math.abs(contacts);
      if (Number.isNaN(values[column])) unknown += Math.abs(contacts);
    });
    for (const of of CASES) {
      let sum = 0;
      movedInCase(today, change, of).forEach((contacts, column) => {
        const value = values[column] ?? Number.NaN;
        if (!Number.isNaN(value)) sum -= contacts * value;
      });
      services[of][row] = sum;
      totals[of] += sum;
    }
  });
  const share = moving > 0 ? unknown / moving : 0;
  return {
    cells: {
      ...moved,
      cells: moved.cells.map((contacts, cell) => -contacts * (values[cell % width] ?? Number.NaN)),
    },
    services,
    totals,
    unknown: share,
    headline: compared.includes(1) && isAtLeast(MOST_UNKNOWN, share),
  };
}

/** What a contact in each channel is worth, by column; NaN where it is not known. */
export interface ContactValues {
  readonly internal: Float64Array;
  readonly external: Float64Array;
}

/** @param model with values outside their range taken away (`knownModel`) */
export const contactValues = ({
  channels,
  settings,
}: Pick<Model, "channels" | "settings">): ContactValues => ({
  internal: Float64Array.from(channels, savedByContact),
  external: Float64Array.from(channels, (channel) => timeOfContact(channel, settings.hourlyValue)),
});

/** The savings over the services that can be compared. */
export function savings(model: Model, wanted: Pick<WantedVolumes, "volumes" | "known">): Savings {
  const tables = methodTables(model);
  const found = moves(tables.now, wanted);
  const values = contactValues(tables.known);
  return {
    ...found,
    internal: saved(found, values.internal),
    external: saved(found, values.external),
  };
}
