/** Volumes of a file laid over those of the workbook, year by year: the newest year of a service is current, earlier ones are kept for the follow-up. */
import { yearOf } from "../domain/assumptions/channel-values";
import type { PastVolume } from "../domain/follow-up/follow-up";
import { pastKey } from "../domain/follow-up/keys";
import type { ServiceId } from "../domain/model/ids";
import type { Model, Service, VolumeEntry } from "../domain/model/model";
import type { VolumeRow } from "../sheets/current/table";

/** The workbook's volumes, with the year of each service's current ones. */
export interface Volumes {
  readonly current: readonly VolumeEntry[];
  readonly years: ReadonlyMap<ServiceId, number>;
  readonly past: readonly PastVolume[];
}

export interface MergedVolumes extends Volumes {
  /** The rows of the file that are current. */
  readonly rows: readonly VolumeRow[];
  /** Services that have got the volumes of a later year. */
  readonly moved: ReadonlySet<ServiceId>;
}

/** The names of services and channels by id. */
export interface Names {
  readonly service: (id: string) => string;
  readonly channel: (id: string) => string;
}

/** Rows by service. */
function byService(rows: readonly VolumeRow[]): ReadonlyMap<ServiceId, readonly VolumeRow[]> {
  const found = new Map<ServiceId, VolumeRow[]>();
  for (const row of rows) found.set(row.service, [...(found.get(row.service) ?? []), row]);
  return found;
}

const newest = (rows: readonly VolumeRow[]): number | null => {
  const years = rows.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? null : Math.max(...years);
};

/** Gives services with volumes and no year one: the newest of the others, else `assumed`; 0: it is not known. */
export function withYears({ current, years, past }: Volumes, assumed: number): Volumes {
  const known = years.size === 0 ? assumed : Math.max(...years.values());
  if (known === 0) return { current, years, past };
  const all = new Map(years);
  for (const { service, volume } of current) {
    if (typeof volume === "number" && !all.has(service)) all.set(service, known);
  }
  return { current, years: all, past };
}

/** The volumes of a model are of the year of its day. */
export const yearsOfModel = ({ volumes, today }: Model): Volumes["years"] =>
  withYears({ current: volumes, years: new Map(), past: [] }, yearOf(today)).years;

/** The year that a service's current volumes have after the file: a later one than they had, or the same. */
const yearAfter = (own: number | null, ofFile: number | null): number | null =>
  own === null || ofFile === null ? (own ?? ofFile) : Math.max(own, ofFile);

/**
 * Lays a file over the workbook. A row without a year is of the year that is current. A later year takes the
 * place of a service's volumes, which are kept as of their year; what is offered uncounted, or cannot be used, holds on
 * until the file says otherwise. An earlier year is kept beside. The same year changes its cells only. What was kept
 * of the year that becomes current is current with it, where the file does not have the cell.
 * @param rows without blank volumes, one for each cell and year
 */
export function mergeVolumes(volumes: Volumes, rows: readonly VolumeRow[]): MergedVolumes {
  const years = new Map(volumes.years);
  const moved = new Set<ServiceId>();
  const past = new Map(volumes.past.map((entry) => [pastKey(entry), entry]));
  const currentRows: VolumeRow[] = [];
  const becomeCurrent: VolumeEntry[] = [];
  const keep = (entry: Pick<VolumeRow, "service" | "channel" | "volume">, year: number): void => {
    const { service, channel, volume } = entry;
    const kept: PastVolume = { year, service, channel, serviceName: "", channelName: "", volume };
    past.set(pastKey(kept), kept);
  };
  for (const [service, own] of byService(rows)) {
    const before = volumes.years.get(service) ?? null;
    const year = yearAfter(before, newest(own));
    if (before !== null && year !== null && year > before) {
      moved.add(service);
      for (const entry of volumes.current) {
        if (entry.service === service && entry.volume !== "cannot-be-used") keep(entry, before);
      }
    }
    if (year !== null) {
      years.set(service, year);
      for (const [key, entry] of past) {
        if (entry.service !== service || entry.year !== year || entry.channel === "") continue;
        past.delete(key);
        if (entry.volume !== null) {
          becomeCurrent.push({ service, channel: entry.channel, volume: entry.volume });
        }
      }
    }
    for (const row of own) {
      if (row.year === null || year === null || row.year === year) currentRows.push(row);
      else keep(row, row.year);
    }
  }
  return {
    current: [
      ...volumes.current.filter(
        ({ service, volume }) => !moved.has(service) || typeof volume !== "number",
      ),
      ...becomeCurrent,
    ],
    years,
    past: [...past.values()],
    rows: currentRows,
    moved,
  };
}

/** Earlier volumes by year, then in the order of services and channels, with the names of today. */
export function sortedPast(
  past: readonly PastVolume[],
  names: Names,
  orderOf: {
    readonly service: (id: string) => number;
    readonly channel: (id: string) => number;
  },
): readonly PastVolume[] {
  return past
    .map((entry) => ({
      ...entry,
      serviceName: entry.service === "" ? entry.serviceName : names.service(entry.service),
      channelName: entry.channel === "" ? entry.channelName : names.channel(entry.channel),
    }))
    .sort(
      (one, other) =>
        one.year - other.year ||
        orderOf.service(one.service) - orderOf.service(other.service) ||
        orderOf.channel(one.channel) - orderOf.channel(other.channel),
    );
}

/** The value that all have; "" where they differ. */
const shared = (values: readonly string[]): string =>
  values.every((value) => value === values[0]) ? (values[0] ?? "") : "";

const asOf = ({ asOf: day, year }: VolumeRow): string =>
  day === "" && year !== null ? `${year}-12-31` : day;

/**
 * Services with the source and the date that all their imported volumes have, where they state none
 * themselves or the volumes are of a later year than before; a year without a date counts as its last day.
 */
export function withSources({
  rows,
  moved,
}: Pick<MergedVolumes, "rows" | "moved">): (service: Service) => Service {
  const found = byService(rows);
  return (service) => {
    const own = found.get(service.id);
    if (own === undefined) return service;
    const stated = moved.has(service.id) ? { source: "", asOf: "" } : service;
    const source = stated.source === "" ? shared(own.map((row) => row.source)) : stated.source;
    const day = stated.asOf === "" ? shared(own.map(asOf)) : stated.asOf;
    return { ...service, source, asOf: day };
  };
}
