/** What is assumed where a number is not known (docs/method.md, What goes in and Score 3). */
import { MODES } from "../../../src/domain/model/mode";
import { KINDS } from "../../../src/domain/model/model";
import type { Mode } from "../../../src/domain/model/mode";
import type { Channel, Model, Service } from "../../../src/domain/model/model";
import { atLeast, kindOf, measuredVolume, modeOf } from "./known";

/** A number and whether it is assumed. */
export interface Figure {
  readonly value: number;
  readonly assumed: boolean;
}

export type FigureName = "richness" | "capacity" | "cost" | "minutes";

/** The middle number, or the mean of the two middle ones; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** The known values of a figure in the channels that fit. */
export function knownValues(
  model: Model,
  name: FigureName,
  fits: (channel: Channel) => boolean = () => true,
): number[] {
  const values: number[] = [];
  for (const channel of model.channels) {
    const value = channel[name];
    if (value !== null && fits(channel)) values.push(value);
  }
  return values;
}

const relationOf = (model: Model, mode: Mode): number =>
  model.settings.costRelation[MODES.indexOf(mode)] ?? NaN;

/** A call's cost as the known costs of all modes give it; null when none is known. */
function usualCallCost(model: Model): number | null {
  const calls: number[] = [];
  for (const channel of model.channels) {
    if (channel.cost !== null) calls.push(channel.cost / relationOf(model, modeOf(channel)));
  }
  return median(calls);
}

const groupOf = (channel: Channel): string => channel.group ?? "h2m";

/** The figure that is written, else the one that is assumed; null when no channel has one. */
export function figureOf(model: Model, channel: Channel, name: FigureName): Figure | null {
  const written = channel[name];
  if (written !== null) return { value: written, assumed: false };
  const mode = modeOf(channel);
  let value = median(knownValues(model, name, (each) => modeOf(each) === mode));
  if (value === null && name === "cost") {
    const call = usualCallCost(model);
    value = call === null ? null : relationOf(model, mode) * call;
  }
  value ??= median(knownValues(model, name, (each) => groupOf(each) === groupOf(channel)));
  value ??= median(knownValues(model, name));
  return value === null ? null : { value, assumed: true };
}

/** The median, over the modes, of each mode's median of the known values above 0; null when there is none. */
export function usualValue(model: Model, name: "cost" | "minutes"): number | null {
  const medians: number[] = [];
  for (const mode of MODES) {
    const values = knownValues(model, name, (each) => modeOf(each) === mode);
    const middle = median(values.filter((value) => !atLeast(0, value)));
    if (middle !== null) medians.push(middle);
  }
  return median(medians);
}

/** Contacts a year of the service: the volume given, else what is measured by channel; null without both. */
export function volumeOf(model: Model, service: Service): number | null {
  if (service.volume !== null) return service.volume;
  const measured = measuredVolume(model, service);
  return measured > 0 ? measured : null;
}

export function complexityOf(model: Model, service: Service): Figure {
  if (service.complexity !== null) return { value: service.complexity, assumed: false };
  const kind = kindOf(service) ?? "apply";
  const value = model.settings.assumedComplexity[KINDS.indexOf(kind)] ?? NaN;
  return { value, assumed: true };
}

/** The level that is given, else 1 and one more for each breakpoint that the volume reaches. */
export function frequencyOf(model: Model, service: Service): Figure {
  if (service.frequency !== null) return { value: service.frequency, assumed: false };
  const volume = volumeOf(model, service);
  if (volume === null) return { value: model.settings.assumedFrequency, assumed: true };
  let value = 1;
  for (const breakpoint of model.settings.frequencyBreakpoints) {
    if (breakpoint <= volume) value += 1;
  }
  return { value, assumed: false };
}
