/** Checks of each service: its primary, its complements and whom they serve. */
import { isConflict } from "../stability/stability";
import { unitsOf, without } from "../units/coverage";
import { chosenChannels } from "../decisions/effective";
import { isElectronic, type CellClass, type Channel, type Service } from "../model/model";
import { atIndex, rowAt } from "../model/matrix";
import { isAtLeast } from "../score/tolerance";
import type { Checked } from "./context";
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
}

const channelOf = ({ checked }: Line, column: number | undefined): Channel | undefined =>
  column === undefined ? undefined : checked.model.channels[column];

const cellOf = ({ service }: Line, channel: Channel): CellReference => ({
  sheet: "matrix",
  service: service.id,
  channel: channel.id,
});

/** The last year that counts as being phased out: within the horizon. */
const lastYearInSight = ({ model, today }: Checked): number =>
  Number(today.slice(0, 4)) + model.settings.horizonYears;

const isPhasedOut = (checked: Checked, { direction, lastYear }: Channel): boolean =>
  direction === "phase-out" || (lastYear !== null && lastYear <= lastYearInSight(checked));

function noPrimary(line: Line): readonly Finding[] {
  const { service, primaries } = line;
  if (primaries.length > 0) return [];
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

function uncovered({ checked, row, service, primaries, chosen }: Line): readonly Finding[] {
  if (primaries.length === 0) return [];
  const coverage = checked.tables.coverageOf(row);
  const units = unitsOf(coverage, without(coverage, coverage.all, chosen));
  if (units.length === 0) return [];
  const cell = { sheet: "matrix", service: service.id } as const;
  return [finding("uncovered", [cell], { service: service.id, units })];
}

/** Complements without which the same units are served; complements set by a rule are not judged. */
function notNeeded(line: Line): readonly Finding[] {
  const { checked, row, service, classes, chosen } = line;
  const coverage = checked.tables.coverageOf(row);
  if (coverage.units.length === 0) return [];
  const unserved = without(coverage, coverage.all, chosen);
  return chosen.flatMap((column) => {
    const channel = channelOf(line, column);
    const byRule = atIndex(checked.classification.gates, row, column).class === "complement";
    if (classes[column] !== "complement" || byRule || channel === undefined) return [];
    const others = chosen.filter((other) => other !== column);
    const unservedByOthers = without(coverage, coverage.all, others);
    if (unservedByOthers.some((bits, word) => bits !== unserved[word])) return [];
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

function routine(line: Line): readonly Finding[] {
  const { checked, row, service, primaries } = line;
  const frequency = checked.classification.services[row]?.frequency ?? null;
  const { complexity } = service;
  const channels = primaries.flatMap((column) => channelOf(line, column) ?? []);
  const [first] = channels;
  if (first === undefined || frequency === null || complexity === null) return [];
  if (!isAtLeast(frequency, ROUTINE.frequency) || !isAtLeast(ROUTINE.complexity, complexity)) {
    return [];
  }
  if (channels.some(isElectronic)) return [];
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
  uncovered,
  notNeeded,
  phaseOut,
  lockIn,
  routine,
  conflict,
] as const;

/** The findings about each service's channels, service by service. */
export const services = (checked: Checked): readonly Finding[] =>
  checked.model.services.flatMap((service, row) => {
    const classes = rowAt(checked.classes, row);
    const chosen = chosenChannels(classes);
    const primaries = chosen.filter((column) => classes[column] === "primary");
    const line: Line = { checked, row, service, classes, primaries, chosen };
    return FAMILY.flatMap((check): readonly Finding[] => check(line));
  });
