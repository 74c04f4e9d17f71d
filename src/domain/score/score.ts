/** The scores 0–100 of every service in every channel, of the user's and the authority's side, and the need (docs/method.md, Score). */
import { axesOf, type NumberMatrix } from "../model/matrix";
import { methodTables, type MethodTables } from "../units/method-tables";
import type { Coverage } from "../units/coverage";
import type { Model } from "../model/model";
import type { Settings } from "../model/settings";
import { fit } from "./fit";
import { TOLERANCE } from "./tolerance";

/** The scores of all cells, their two sides, 0–100, and the need, 0–1; NaN where there is none. */
export interface Scores {
  readonly need: NumberMatrix;
  readonly user: NumberMatrix;
  readonly authority: NumberMatrix;
  readonly score: NumberMatrix;
}

/** The components of a score, each 0–1, null when its data is missing. */
export interface Components {
  readonly need: number | null;
  readonly fitComplexity: number | null;
  readonly effort: number | null;
  readonly fitFrequency: number | null;
  readonly economy: number | null;
}

/** A score and its two sides, 0–100, null where there is none. */
export interface SidedScore {
  readonly user: number | null;
  readonly authority: number | null;
  readonly score: number | null;
}

/** Mean of the values present (NaN = missing) by `[weight, value]`; NaN when those present weigh nothing. */
function weightedMean(...parts: readonly (readonly [weight: number, value: number])[]): number {
  let sum = 0;
  let total = 0;
  for (const [weight, value] of parts) {
    if (value !== value) continue;
    sum += weight * value;
    total += weight;
  }
  return total < TOLERANCE ? Number.NaN : sum / total;
}

const numberOf = (value: number | null): number => value ?? Number.NaN;
const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

type Weights = Pick<
  Settings,
  "needWeight" | "complexityWeight" | "effortWeight" | "frequencyWeight" | "economyWeight"
>;

const userSide = (weights: Weights, need: number, fitted: number, effort: number): number =>
  100 *
  weightedMean(
    [weights.needWeight, need],
    [weights.complexityWeight, fitted],
    [weights.effortWeight, effort],
  );

const authoritySide = (weights: Weights, fitted: number, economy: number): number =>
  100 * weightedMean([weights.frequencyWeight, fitted], [weights.economyWeight, economy]);

/** The score of two sides, each NaN where there is none. */
export const scoreOfSides = (userWeight: number, user: number, authority: number): number =>
  weightedMean([userWeight, user], [1 - userWeight, authority]);

/**
 * The score of one cell from its components.
 * @returns 0–100; null where components are missing, or those present weigh nothing
 */
export function scoreOf(components: Components, settings: Settings): SidedScore {
  const { fitComplexity, fitFrequency } = components;
  const user = userSide(
    settings,
    numberOf(components.need),
    numberOf(fitComplexity),
    numberOf(components.effort),
  );
  const authority = authoritySide(settings, numberOf(fitFrequency), numberOf(components.economy));
  const scored = fitComplexity !== null || fitFrequency !== null;
  const score = scored ? scoreOfSides(settings.userWeight, user, authority) : Number.NaN;
  return { user: orNull(user), authority: orNull(authority), score: orNull(score) };
}

/** The components of the cell in row `service` and column `channel`. */
export function componentsOf(model: Model, service: number, channel: number): Components {
  const tables = methodTables(model);
  const line = tables.services[service];
  if (line === undefined || model.channels[channel] === undefined) {
    throw new RangeError(`There is no cell in row ${service} and column ${channel}.`);
  }
  const { complexityShortage, frequencyShortage, frequencyExcess } = model.settings;
  const { richness, capacity, effort, economy } = tables.channels;
  const at = (values: Float64Array): number => values[channel] ?? Number.NaN;
  return {
    need: orNull(at(tables.coverageOf(service).need)),
    fitComplexity: orNull(fit(line.complexity, at(richness.values), complexityShortage, 0)),
    effort: orNull(at(effort)),
    fitFrequency: orNull(
      fit(line.frequency, at(capacity.values), frequencyShortage, frequencyExcess),
    ),
    economy: orNull(at(economy)),
  };
}

/** The authority's side 0–100 by column at one frequency, with the costs in use and with assumed ones at the ends. */
export interface AuthoritySides {
  readonly used: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/** A function whose results are kept by its argument. */
function kept<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}

/** The authority's sides by frequency; only assumed costs differ between the three. */
export function authoritySides(tables: MethodTables): (frequency: number) => AuthoritySides {
  const { settings } = tables.known;
  const { capacity, economy, economyAtLowest, economyAtHighest } = tables.channels;
  const { frequencyShortage, frequencyExcess } = settings;
  const sides = (frequency: number, economies: Float64Array): Float64Array =>
    economies.map((own, column) => {
      const supply = capacity.values[column] ?? Number.NaN;
      return authoritySide(
        settings,
        fit(frequency, supply, frequencyShortage, frequencyExcess),
        own,
      );
    });
  return kept((frequency) => ({
    used: sides(frequency, economy),
    lowest: sides(frequency, economyAtLowest),
    highest: sides(frequency, economyAtHighest),
  }));
}

/** The user's side by coverage and complexity, which the coverage implies. */
function userSides(tables: MethodTables): (cover: Coverage, complexity: number) => Float64Array {
  const { settings } = tables.known;
  const { richness, effort } = tables.channels;
  const ofComplexity = kept((complexity: number) =>
    richness.values.map((supply) => fit(complexity, supply, settings.complexityShortage, 0)),
  );
  const known = new Map<Coverage, Float64Array>();
  return (cover, complexity) => {
    let side = known.get(cover);
    if (side === undefined) {
      const fitted = ofComplexity(complexity);
      side = cover.need.map((need, column) =>
        userSide(settings, need, fitted[column] ?? Number.NaN, effort[column] ?? Number.NaN),
      );
      known.set(cover, side);
    }
    return side;
  };
}

/** The scores of all cells. */
export function scoreMatrix(model: Model): Scores {
  const tables = methodTables(model);
  const { services, channels, settings } = tables.known;
  const { userWeight } = settings;
  const width = channels.length;
  const cells = (): Float64Array => new Float64Array(services.length * width);
  const [need, user, authority, score] = [cells(), cells(), cells(), cells()];
  const { richness, capacity } = tables.channels;
  const scored = richness.present || capacity.present;
  const authorityOf = authoritySides(tables);
  const userOf = userSides(tables);
  tables.services.forEach(({ complexity, frequency }, row) => {
    const cover = tables.coverageOf(row);
    const users = userOf(cover, complexity);
    const authorities = authorityOf(frequency).used;
    const start = row * width;
    need.set(cover.need, start);
    user.set(users, start);
    authority.set(authorities, start);
    for (let column = 0; column < width; column += 1) {
      const simple = users[column] ?? 0;
      const effective = authorities[column] ?? 0;
      // NaN means no side: the sum is NaN too, and the slower mean ignores it.
      const both = userWeight * simple + (1 - userWeight) * effective;
      if (!scored) score[start + column] = Number.NaN;
      else
        score[start + column] = both === both ? both : scoreOfSides(userWeight, simple, effective);
    }
  });
  const axes = axesOf(model);
  return {
    need: { ...axes, cells: need },
    user: { ...axes, cells: user },
    authority: { ...axes, cells: authority },
    score: { ...axes, cells: score },
  };
}
