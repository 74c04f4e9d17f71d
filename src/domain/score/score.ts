/** The scores 0–100 of every service in every channel, and of the user's and the authority's side (method.md, Score). */
import { frequencyOf } from "./frequency";
import { axesOf, type NumberMatrix } from "../model/matrix";
import { methodTables, type MethodTables } from "../units/method-tables";
import type { Channel, Model } from "../model/model";
import type { Settings } from "../model/settings";
import { TOLERANCE } from "./tolerance";

/**
 * Too little supply costs `shortage` a level, too much costs `excess` a level.
 * @param required level that the service requires, 1–5; NaN when not known
 * @param supply level that the channel gives, 1–5; NaN when not known
 * @param shortage loss for each level that is lacking, ≥ 0
 * @param excess loss for each level too many, ≥ 0
 * @returns 0–1; NaN when required or supply is not known
 */
export function fit(required: number, supply: number, shortage: number, excess: number): number {
  const lacking = required - supply;
  return Math.max(0, lacking > 0 ? 1 - shortage * lacking : 1 + excess * lacking);
}

/** The scores of all cells and their two sides, 0–100, NaN where there is none. */
export interface Scores {
  readonly user: NumberMatrix;
  readonly authority: NumberMatrix;
  readonly score: NumberMatrix;
}

/** The components of a score, each 0–1, null when its data is missing. */
export interface Components {
  readonly fitComplexity: number | null;
  readonly fitFrequency: number | null;
  readonly need: number | null;
  readonly economy: number | null;
}

/** A score and its two sides, 0–100, null where there is none. */
export interface SidedScore {
  readonly user: number | null;
  readonly authority: number | null;
  readonly score: number | null;
}

/** Mean of the values present (NaN = missing); NaN when none is present or those present weigh nothing. */
function weightedMean(weightA: number, a: number, weightB: number, b: number): number {
  if (a !== a) return weightB < TOLERANCE ? Number.NaN : b;
  if (b !== b) return weightA < TOLERANCE ? Number.NaN : a;
  const weight = weightA + weightB;
  return weight < TOLERANCE ? Number.NaN : (weightA * a + weightB * b) / weight;
}

const numberOf = (value: number | null): number => value ?? Number.NaN;
const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** For each channel 1 − cost / highest cost, NaN without a cost; 1 when no channel costs anything. */
export function economies(channels: readonly Pick<Channel, "cost">[]): Float64Array {
  const highest = channels.reduce((most, { cost }) => Math.max(most, cost ?? 0), 0);
  return Float64Array.from(channels, ({ cost }) =>
    cost === null ? Number.NaN : highest > 0 ? 1 - cost / highest : 1,
  );
}

/**
 * The score of one cell from its components.
 * @returns 0–100; null where components are missing, or those present weigh nothing
 */
export function scoreOf(components: Components, settings: Settings): SidedScore {
  const fitComplexity = numberOf(components.fitComplexity);
  const fitFrequency = numberOf(components.fitFrequency);
  const { complexityWeight, needWeight, frequencyWeight, economyWeight, userWeight } = settings;
  const user =
    100 * weightedMean(complexityWeight, fitComplexity, needWeight, numberOf(components.need));
  const authority =
    100 * weightedMean(frequencyWeight, fitFrequency, economyWeight, numberOf(components.economy));
  const scored = fitComplexity === fitComplexity || fitFrequency === fitFrequency;
  const score = scored ? weightedMean(userWeight, user, 1 - userWeight, authority) : Number.NaN;
  return { user: orNull(user), authority: orNull(authority), score: orNull(score) };
}

/** The components of the cell in row `service` and column `channel`. */
export function componentsOf(
  model: Model,
  service: number,
  channel: number,
  tables: MethodTables = methodTables(model),
): Components {
  const row = model.services[service];
  const column = model.channels[channel];
  if (row === undefined || column === undefined) {
    throw new RangeError(`There is no cell in row ${service} and column ${channel}.`);
  }
  const { complexityShortage, frequencyShortage, excess } = model.settings;
  const frequency = numberOf(frequencyOf(row, model.settings));
  return {
    fitComplexity: orNull(
      fit(numberOf(row.complexity), numberOf(column.richness), complexityShortage, excess),
    ),
    fitFrequency: orNull(fit(frequency, numberOf(column.capacity), frequencyShortage, excess)),
    need: orNull(tables.needOf(service)[channel] ?? Number.NaN),
    economy: orNull(economies(model.channels)[channel] ?? Number.NaN),
  };
}

/** A side of the score by column, computed once for each level and then cached. */
function sideByLevel(
  supply: Float64Array,
  shortage: number,
  excess: number,
  weights: readonly [number, number],
  others: Float64Array,
): (level: number) => Float64Array {
  const [fitWeight, otherWeight] = weights;
  const sides = new Map<number, Float64Array>();
  return (level) => {
    const known = sides.get(level);
    if (known !== undefined) return known;
    const side = new Float64Array(supply.length);
    for (let k = 0; k < side.length; k += 1) {
      const fitted = fit(level, supply[k] ?? 0, shortage, excess);
      side[k] = 100 * weightedMean(fitWeight, fitted, otherWeight, others[k] ?? 0);
    }
    sides.set(level, side);
    return side;
  };
}

/**
 * The scores of all cells.
 * @param tables the model's tables, if the caller has computed them
 */
export function scoreMatrix(model: Model, tables: MethodTables = methodTables(model)): Scores {
  const { services, channels, settings } = model;
  const { complexityShortage, frequencyShortage, excess, userWeight } = settings;
  const { complexityWeight, needWeight, frequencyWeight, economyWeight } = settings;
  const width = channels.length;
  const user = new Float64Array(services.length * width);
  const authority = new Float64Array(services.length * width);
  const score = new Float64Array(services.length * width);
  const richness = Float64Array.from(channels, (channel) => numberOf(channel.richness));
  const capacity = Float64Array.from(channels, (channel) => numberOf(channel.capacity));
  const rich = Uint8Array.from(richness, (level) => (level === level ? 1 : 0));
  const capable = Uint8Array.from(capacity, (level) => (level === level ? 1 : 0));
  const authorityOf = sideByLevel(
    capacity,
    frequencyShortage,
    excess,
    [frequencyWeight, economyWeight],
    economies(channels),
  );
  const userByNeed = new Map<Float64Array, (level: number) => Float64Array>();
  const userOf = (need: Float64Array) => {
    let side = userByNeed.get(need);
    side ??= sideByLevel(
      richness,
      complexityShortage,
      excess,
      [complexityWeight, needWeight],
      need,
    );
    userByNeed.set(need, side);
    return side;
  };
  services.forEach((service, row) => {
    const { complexity } = service;
    const frequency = frequencyOf(service, settings);
    const users = userOf(tables.needOf(row))(numberOf(complexity));
    const authorities = authorityOf(numberOf(frequency));
    const start = row * width;
    user.set(users, start);
    authority.set(authorities, start);
    const complex = complexity === null ? 0 : 1;
    const frequent = frequency === null ? 0 : 1;
    for (let k = 0; k < width; k += 1) {
      if (((complex & (rich[k] ?? 0)) | (frequent & (capable[k] ?? 0))) === 0) {
        score[start + k] = Number.NaN;
        continue;
      }
      const simple = users[k] ?? 0;
      const effective = authorities[k] ?? 0;
      // NaN means no side: the sum is NaN too, and the slower mean ignores it.
      const both = userWeight * simple + (1 - userWeight) * effective;
      score[start + k] =
        both === both ? both : weightedMean(userWeight, simple, 1 - userWeight, effective);
    }
  });
  const axes = axesOf(model);
  return {
    user: { ...axes, cells: user },
    authority: { ...axes, cells: authority },
    score: { ...axes, cells: score },
  };
}
