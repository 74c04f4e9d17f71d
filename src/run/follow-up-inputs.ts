/** Reads the volumes of the workbook by year, with those of a file laid over them, and the goals. */
import { yearOf } from "../domain/assumptions/channel-values";
import type { FollowUpInputs } from "../domain/follow-up/follow-up";
import type { Service, VolumeEntry } from "../domain/model/model";
import { namesById } from "../domain/model/names";
import { readVolumes, readYears, type VolumeRow } from "../sheets/current/table";
import { readFollowUp, type KnownNames, type PastRow } from "../sheets/follow-up/reading";
import type { Grid } from "../workbook/grid/grid";
import type { Problem } from "../workbook/problem";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { mergeVolumes, sortedPast, withSources, withYears, type Volumes } from "./volumes-by-year";

/** The volumes that are current, and what the follow-up goes by. */
export interface VolumesReading {
  readonly current: readonly VolumeEntry[];
  readonly followUp: FollowUpInputs;
  /** Services with the source and the date of the volumes that they have got. */
  readonly sourced: (service: Service) => Service;
  readonly problems: readonly Problem[];
}

/** Reports earlier volumes that are of a year which the sheet of current volumes has for the same cell. */
function checkDoubles(past: readonly PastRow[], { current, years }: Volumes): readonly Problem[] {
  const known = new Set(
    current.map(({ service, channel }) =>
      JSON.stringify([service, channel, years.get(service) ?? null]),
    ),
  );
  return past.flatMap(({ entry: { service, channel, year, ...names }, position }) => {
    if (!known.has(JSON.stringify([service, channel, year]))) return [];
    const value = `${names.serviceName} × ${names.channelName}`;
    return [{ code: "year-is-current" as const, position, values: { value, year } }];
  });
}

/** Positions of records in their tables by id; unknown ids come last. */
function orderIn(records: readonly { readonly id: string }[]): (id: string) => number {
  const order = new Map(records.map(({ id }, index) => [id, index]));
  return (id) => order.get(id) ?? records.length;
}

/**
 * Reads the sheets `current` and `followUp`, and lays the rows of a file over them.
 * @param today ISO date of the run; "" where it is not known
 * @param grid the current volumes; null: there are none
 */
export function readVolumesByYear(
  { sheets, state }: WorkbookSnapshot,
  known: KnownNames,
  rows: readonly VolumeRow[],
  today: string,
  grid: Grid | null,
): VolumesReading {
  const volumes = readVolumes(grid);
  const years = readYears(grid);
  const sheet = readFollowUp(sheets.get("followUp"), known);
  const before: Volumes = {
    current: volumes.volumes,
    years: years.years,
    past: sheet.past.map(({ entry }) => entry),
  };
  const assumed = yearOf(state?.created ?? today);
  const merged = mergeVolumes(withYears(before, assumed), rows);
  const current = [
    ...merged.current,
    ...merged.rows.flatMap(({ volume, ...row }) =>
      volume === null ? [] : [{ service: row.service, channel: row.channel, volume }],
    ),
  ];
  const after = withYears({ ...merged, current }, assumed);
  const [service, channel] = [namesById(known.services), namesById(known.channels)];
  return {
    current,
    followUp: {
      years: after.years,
      past: sortedPast(
        merged.past,
        { service, channel },
        { service: orderIn(known.services), channel: orderIn(known.channels) },
      ),
      goals: sheet.goals,
    },
    sourced: withSources(merged),
    problems: [
      ...volumes.problems,
      ...years.problems,
      ...sheet.problems,
      ...checkDoubles(sheet.past, withYears(before, assumed)),
    ],
  };
}
