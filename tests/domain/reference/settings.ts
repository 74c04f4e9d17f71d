/** Settings for random models: the defaults, or other numbers in their ranges, zeros among them. */
import * as fc from "fast-check";
import { MODES } from "../../../src/domain/model/mode";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import type { AcceptanceSettings, Settings } from "../../../src/domain/model/settings";

const weights = fc.constantFrom(0, 0.2, 0.4, 0.6, 1, 3, 1000);
const thresholds = fc.constantFrom(0, 20, 30, 40, 50, 62.5, 75, 100);
const parts = fc.constantFrom(0, 0.05, 0.1, 0.25, 1 / 3, 0.5, 0.6, 0.75, 1);
const vetoes = fc.constantFrom(0, 0.5, 1, 2, 3, 5);

const acceptances: fc.Arbitrary<Partial<AcceptanceSettings>> = fc.dictionary(
  fc.constantFrom(...MODES.map((mode) => `acceptance.${mode}` as const)),
  fc.tuple(parts, parts, parts),
);

const changes: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    userWeight: fc.constantFrom(0, 0.25, 0.5, 0.7, 1),
    needWeight: weights,
    complexityWeight: weights,
    effortWeight: weights,
    frequencyWeight: weights,
    economyWeight: weights,
    complexityShortage: fc.constantFrom(0, 0.25, 0.35, 0.5, 1),
    frequencyShortage: fc.constantFrom(0, 0.25, 0.5),
    frequencyExcess: fc.constantFrom(0, 0.1, 0.125, 0.5),
    frequencyBreakpoints: fc.constantFrom(
      [10, 100, 1000, 10000],
      [0, 1, 500, 500],
      [100, 101, 9999, 1e6],
    ),
    help: fc.constantFrom(
      [0, 0, 0, 0, 0],
      [1, 1, 1, 1, 1],
      [0.05, 0.05, 0.25, 0.5, 1],
      [0.5, 0.1, 0, 0.2, 0.05],
    ),
    helpAcceptance: parts,
    population: fc.constantFrom([1, 1, 1], [0, 0, 5], [50, 30, 20], [1, 0, 1], [0, 0, 0]),
    assumedComplexity: fc.constantFrom([1, 1, 1, 1, 1], [5, 4, 3, 2, 1], [2.5, 3, 3, 3, 5]),
    assumedFrequency: fc.constantFrom(1, 2, 3, 4.5, 5),
    costRelation: fc.constantFrom(
      [1, 1, 1, 1, 1, 1, 1, 1],
      [0.1, 0.2, 0.5, 1, 2, 4, 1, 10],
      [3, 1.5, 1, 0.8, 0.05, 0.05, 1, 1],
    ),
    primaryVeto: vetoes,
    complementVeto: vetoes,
    tieMargin: fc.constantFrom(0, 0.5, 2, 5, 10, 100),
    primaryThreshold: thresholds,
    complementThreshold: thresholds,
    discouragedThreshold: thresholds,
    acceptanceThreshold: parts,
    minimumShare: parts,
    minimumGain: fc.constantFrom(0, 0.01, 0.05, 0.25, 1),
    maximumComplements: fc.integer({ min: 0, max: 4 }),
    keepShare: parts,
    introduceChannels: fc.boolean(),
    conflictGap: fc.constantFrom(0, 12.5, 25, 30, 100),
    moveDiscouraged: parts,
    moveOpen: parts,
    moveComplement: parts,
    primaryPull: fc.constantFrom(0, 1, 2.5, 3, 1000),
    horizonYears: fc.integer({ min: 1, max: 5 }),
    hourlyValue: fc.constantFrom(0, 250),
    maximumServiceGroups: fc.constantFrom(1, 2, 12),
  },
  { requiredKeys: [] },
);

/** Few settings changed, so that the defaults are tried with most of them. */
const few = fc
  .tuple(changes, fc.array(fc.nat({ max: 50 }), { maxLength: 3 }))
  .map(([changed, chosen]): Partial<Settings> => {
    const all = Object.entries(changed);
    return Object.fromEntries(all.filter((_, place) => chosen.includes(place)));
  });

/** The defaults, with none, few or about half of the settings changed. */
export const settings: fc.Arbitrary<Settings> = fc
  .oneof(
    fc.constant<Partial<Settings>>({}),
    few,
    fc.tuple(changes, acceptances).map(([changed, accepted]) => ({ ...changed, ...accepted })),
  )
  .map((changed) => ({ ...DEFAULT_SETTINGS, ...changed }));
