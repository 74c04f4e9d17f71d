/** Checks of each service: its primary, its complements and whom they serve. */
import { yearOf } from "../assumptions/channel-values";
import { unmetRequirements } from "../classification/gate";
import { isConflict } from "../stability/stability";
import { bestAcceptance, unserved } from "../units/coverage";
import { chosenChannels } from "../decisions/effective";
import { isElectronic, type CellClass, type Channel, type Service } from "../model/model";
import { atIndex, rowAt } from "../model/matrix";
import { isAtLeast } from "../score/tolerance";
import type { Checked } from "./context";
import { weights } from "./values";
import { finding, type CellReference, type Finding } from "./finding";

/** From this frequency, and up to this complexity, a service is routine. */
const ROUTINE = { frequency: 4, complexity: 2 } as const;

/** A service with its effective classes. */
interface Line {
  readonly checked: Checked;
  readonly row: number;
  readonly service: Service;
  readonly classes: readonly CellClass[];
  /** Columns of the primaries and of all chosen channels, ascending. */
  readonly primaries: readonly number[];
  readonly chosen: readonly number[];
  /** Whether no cell has a score because weights are 0. */
  readonly withoutWeights: boolean;
}

const channelOf = ({ checked }: Line, column: number | undefined): Channel | undefined =>
  column === undefined ? undefined : checked.model.channels[column];

const cellOf = ({ service }: Line, channel: Channel): CellReference => ({
  sheet: "matrix",
  service: service.id,
  channel: channel.id,
});

/** The year of the horizon; a channel whose last year is before it is being phased out. */
const horizonYear = ({ model }: Checked): number =>
  yearOf(model.today) + model.settings.horizonYears;

const isPhasedOut = (checked: Checked, { direction, lastYear }: Channel): boolean =>
  direction === "phase-out" || (lastYear !== null && lastYear < horizonYear(checked));

function noPrimary(line: Line): readonly Finding[] {
  const { service, primaries, withoutWeights } = line;
  if (primaries.length > 0 || withoutWeights) return [];
  const cell = { sheet: "matrix", service: service.id } as const;
  return [finding("no-primary", [cell], { service: service.id })];
}

function weakPrimary(line: Line): readonly Finding[] {
  const { checked, row, service } = line;
  const { scores, services, suggested } = checked.classification;
  const column = rowAt(suggested, row).indexOf("primary");
  const channel = channelOf(line, column);
  const current = line.classes[column] === "primary";
  if (services[row]?.flags.includes("weak-primary") !== true || channel === undefined || !current) {
    return [];
  }
  return [
    finding("weak-primary", [cellOf(line, channel)], {
      service: service.id,
      channel: channel.id,
      score: atIndex(scores.score, row, column),
      threshold: checked.model.settings.primaryThreshold,
    }),
  ];
}

/** Whether people have to find their own way in: not so for what is internal, or a business process and no life event. */
const isForCitizens = ({ visibility, lifeEvent, process }: Service): boolean =>
  visibility === "public" && (lifeEvent.trim() !== "" || process.trim() === "");

/** Findings about a primary, suggested or decided, that cannot be used or carry the matter as it should. */
function unfitPrimaries(line: Line): readonly Finding[] {
  const { checked, row, service } = line;
  const { model, tables, classification } = checked;
  const { settings, requirements } = model;
  const suggestion = classification.services[row];
  return line.primaries.flatMap((column): readonly Finding[] => {
    const channel = channelOf(line, column);
    if (channel === undefined || suggestion === undefined) return [];
    const cell = cellOf(line, channel);
    const of = { service: service.id, channel: channel.id };
    const found: Finding[] = [];
    if (atIndex(tables.now.unusable, row, column) && !settings.introduceChannels) {
      found.push(finding("not-usable-today", [cell], of));
    }
    const { complexity, assumed } = suggestion;
    const { values, present } = tables.channels.richness;
    const richness = values[column] ?? 0;
    const isKnown = present && !assumed.includes("complexity");
    if (isKnown && isAtLeast(complexity - richness, settings.primaryVeto)) {
      found.push(finding("short-of-complexity", [cell], { ...of, complexity, richness }));
    }
    const lacking = unmetRequirements(service, channel, requirements).filter(
      ({ severity }) => severity === "main",
    );
    if (lacking.length > 0) {
      const parameters = { ...of, requirements: lacking.map(({ id }) => id) };
      found.push(finding("lacks-main", [cell], parameters));
    }
    if (tables.channels.modes[column] === "system" && isForCitizens(service)) {
      found.push(finding("system-primary", [cell], of));
    }
    return found;
  });
}

/** A choice of channel that is stated as free, with one way only. */
function freeChoice(line: Line): readonly Finding[] {
  const only = line.chosen.length === 1 ? channelOf(line, line.chosen[0]) : undefined;
  if (only === undefined || line.service.freeChoice !== true) return [];
  const parameters = { service: line.service.id, channel: only.id };
  return [finding("free-choice-one-way", [cellOf(line, only)], parameters)];
}

function uncovered({ checked, row, service, primaries, chosen }: Line): readonly Finding[] {
  if (primaries.length === 0) return [];
  const { acceptanceThreshold } = checked.model.settings;
  const units = unserved(checked.tables.coverageOf(row), chosen, acceptanceThreshold);
  if (units.length === 0) return [];
  const cell = { sheet: "matrix", service: service.id } as const;
  return [finding("uncovered", [cell], { service: service.id, units })];
}

/** Complements without which the same units are served and nobody loses much; those set by a rule are not judged. */
function notNeeded(line: Line): readonly Finding[] {
  const { checked, row, service, classes, chosen } = line;
  const cover = checked.tables.coverageOf(row);
  if (cover.classes.length === 0) return [];
  const { acceptanceThreshold, minimumGain } = checked.model.settings;
  const isNeeded = (column: number): boolean => {
    const others = chosen.filter((other) => other !== column);
    let gain = 0;
    for (const { index, weight, counted } of cover.classes) {
      const withIt = bestAcceptance(cover, index, chosen);
      const without = bestAcceptance(cover, index, others);
      const serves = (acceptance: number): boolean => isAtLeast(acceptance, acceptanceThreshold);
      if (counted > 0 && serves(withIt) && !serves(without)) return true;
      gain += weight * (withIt - without);
    }
    return isAtLeast(gain, minimumGain);
  };
  return chosen.flatMap((column) => {
    const channel = channelOf(line, column);
    const byRule = atIndex(checked.classification.gates, row, column).class === "complement";
    if (classes[column] !== "complement" || byRule || channel === undefined) return [];
    if (isNeeded(column)) return [];
    const parameters = { service: service.id, channel: channel.id };
    return [finding("complement-not-needed", [cellOf(line, channel)], parameters)];
  });
}

function phaseOut(line: Line): readonly Finding[] {
  const { checked, service } = line;
  const channelsOf = (columns: readonly number[]): readonly Channel[] =>
    columns.flatMap((column) => channelOf(line, column) ?? []);
  const primaries = channelsOf(line.primaries)
    .filter((channel) => isPhasedOut(checked, channel))
    .map((channel) =>
      finding("primary-on-phase-out", [cellOf(line, channel)], {
        service: service.id,
        channel: channel.id,
        direction: channel.direction,
        lastYear: channel.lastYear,
      }),
    );
  const chosen = channelsOf(line.chosen);
  if (chosen.length === 0 || !chosen.every((channel) => isPhasedOut(checked, channel))) {
    return primaries;
  }
  const none = finding(
    "phase-out-leaves-none",
    chosen.map((channel) => cellOf(line, channel)),
    { service: service.id, channels: chosen.map(({ id }) => id) },
  );
  return [...primaries, none];
}

function lockIn(line: Line): readonly Finding[] {
  const only = line.chosen.length === 1 ? channelOf(line, line.chosen[0]) : undefined;
  if (only === undefined || !isElectronic(only)) return [];
  const parameters = { service: line.service.id, channel: only.id };
  return [finding("single-electronic-channel", [cellOf(line, only)], parameters)];
}

/** A routine service without an electronic primary, where one could be. */
function routine(line: Line): readonly Finding[] {
  const { checked, row, service, primaries } = line;
  const suggestion = checked.classification.services[row];
  if (suggestion === undefined || suggestion.assumed.length > 0) return [];
  const { frequency, complexity } = suggestion;
  const channels = primaries.flatMap((column) => channelOf(line, column) ?? []);
  const [first] = channels;
  if (first === undefined) return [];
  if (!isAtLeast(frequency, ROUTINE.frequency) || !isAtLeast(ROUTINE.complexity, complexity)) {
    return [];
  }
  if (channels.some(isElectronic)) return [];
  const isOpen = checked.model.channels.some((channel, column) => {
    const { class: own, role } = atIndex(checked.classification.gates, row, column);
    return isElectronic(channel) && own === "free" && role !== "chosen";
  });
  if (!isOpen) return [];
  const parameters = { service: service.id, channel: first.id, frequency, complexity };
  return [finding("routine-not-electronic", [cellOf(line, first)], parameters)];
}

function conflict(line: Line): readonly Finding[] {
  const { checked, row, service, primaries } = line;
  const [column] = primaries;
  const channel = channelOf(line, column);
  if (column === undefined || channel === undefined) return [];
  const { scores } = checked.classification;
  const user = atIndex(scores.user, row, column);
  const authority = atIndex(scores.authority, row, column);
  const gap = checked.model.settings.conflictGap;
  if (!isConflict({ user, authority }, gap)) return [];
  const parameters = { service: service.id, channel: channel.id, user, authority, gap };
  return [finding("conflict", [cellOf(line, channel)], parameters)];
}

const FAMILY = [
  noPrimary,
  weakPrimary,
  unfitPrimaries,
  freeChoice,
  uncovered,
  notNeeded,
  phaseOut,
  lockIn,
  routine,
  conflict,
] as const;

/** The findings about each service's channels, service by service. */
export function services(checked: Checked): readonly Finding[] {
  const withoutWeights = weights(checked).length > 0;
  return checked.model.services.flatMap((service, row) => {
    const classes = rowAt(checked.classes, row);
    const chosen = chosenChannels(classes);
    const primaries = chosen.filter((column) => classes[column] === "primary");
    const line: Line = { checked, row, service, classes, primaries, chosen, withoutWeights };
    return FAMILY.flatMap((check): readonly Finding[] => check(line));
  });
}
