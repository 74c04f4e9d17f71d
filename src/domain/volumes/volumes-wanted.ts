/** Where the contacts of each service go when the classes are followed (method.md, Volumes, money and time). */
import { chosenChannels } from "../decisions/effective";
import { axesOf, rowAt, type Matrix, type NumberMatrix } from "../model/matrix";
import { methodTables, type MethodTables } from "../units/method-tables";
import type { CellClass, Model } from "../model/model";
import type { Scores } from "../score/score";
import { atOnce, mapped, type Steps } from "../steps";
import { isAtLeast, isEqual } from "../score/tolerance";
import { isUnit, type WeighedSegment } from "../units/units";

/** Volumes wanted, contacts per year. */
export interface WantedVolumes {
  /** ≥ 0; 0 in all channels of a service that is not known. */
  readonly volumes: NumberMatrix;
  /** For each service 1 when its volume is known and it has a primary. */
  readonly known: Uint8Array;
  /** How many services have no volume. */
  readonly withoutVolume: number;
  /** How many services with a volume have no primary to send it to. */
  readonly withoutPrimary: number;
}

/** For each channel the share of the service's volume; they add up to 1. */
function sharesByChannel(
  model: Model,
  tables: MethodTables,
  service: number,
  classes: readonly CellClass[],
  primary: number,
  scores: Float64Array,
): Float64Array {
  const { minimumShare, acceptanceThreshold } = model.settings;
  const rows = tables.targetGroupsOf(service);
  const chosen = chosenChannels(classes);
  const scoreOf = (channel: number): number => {
    const score = scores[channel] ?? Number.NaN;
    return Number.isNaN(score) ? -1 : score;
  };
  const receiver = (unit: WeighedSegment): number => {
    const accepted = (channel: number): number =>
      tables.acceptance.of(channel, rows[unit.index] ?? 0, unit.segmentIndex);
    if (isAtLeast(accepted(primary), acceptanceThreshold)) return primary;
    const best = chosen.reduce((leader, channel) => {
      if (!isEqual(accepted(channel), accepted(leader))) {
        return accepted(channel) > accepted(leader) ? channel : leader;
      }
      return isAtLeast(scoreOf(leader), scoreOf(channel)) ? leader : channel;
    });
    return isAtLeast(accepted(best), acceptanceThreshold) ? best : primary;
  };
  const shares = new Float64Array(classes.length);
  const { segments } = tables.coverageOf(service);
  if (segments.length === 0) shares[primary] = 1;
  for (const segment of segments) {
    const channel = isUnit(segment, minimumShare) ? receiver(segment) : primary;
    shares[channel] = (shares[channel] ?? 0) + segment.weight;
  }
  return shares;
}

/**
 * Spreads each service's volume over its primary and complements. Volume that no chosen channel serves, and
 * that of segments too small to be units, goes to the (first) primary.
 * @param scores the model's scores, for ties
 * @param classes suggested or effective (`effectiveClasses`)
 */
export const volumesWanted = (
  model: Model,
  scores: Scores,
  classes: Matrix<CellClass>,
): WantedVolumes => atOnce(volumesWantedSteps(model, scores, classes));

/** The same in steps, some services in each. */
export function* volumesWantedSteps(
  model: Model,
  { score }: Scores,
  classes: Matrix<CellClass>,
): Steps<WantedVolumes> {
  const { services, channels } = model;
  const tables = methodTables(model);
  const width = channels.length;
  const volumes = new Float64Array(services.length * width);
  const known = new Uint8Array(services.length);
  let withoutVolume = 0;
  let withoutPrimary = 0;
  yield* mapped(services, (service, row) => {
    const own = rowAt(classes, row);
    const primary = own.indexOf("primary");
    if (service.volume === null) withoutVolume += 1;
    else if (primary < 0) withoutPrimary += 1;
    else {
      const ownScores = rowAt(score, row);
      const shares = sharesByChannel(model, tables, row, own, primary, ownScores);
      const { volume } = service;
      volumes.set(
        shares.map((share) => share * volume),
        row * width,
      );
      known[row] = 1;
    }
  });
  return { volumes: { ...axesOf(model), cells: volumes }, known, withoutVolume, withoutPrimary };
}

/** For each service 1 when its volumes are known both now and as wanted, so that the two can be compared. */
export const comparable = (
  now: { readonly known: Uint8Array },
  wanted: { readonly known: Uint8Array },
): Uint8Array => now.known.map((is, service) => is & (wanted.known[service] ?? 0));
