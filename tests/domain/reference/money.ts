/** Savings and the years to the horizon of docs/method.md worked out plainly and slowly, as a yardstick for src/domain/money. */
import type { CellClass, Channel, Model, Service } from "../../../src/domain/model/model";
import { gateOf } from "./gate";
import { contactsNow, isOffered, knownModel, volumeNow, yearOfRun } from "./known";
import { scoreOf } from "./score";
import { referenceWanted } from "./volumes";

export interface ReferenceSaving {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

export interface ReferenceYear {
  readonly saving: number;
  readonly externalSaving: number;
  readonly introduction: number;
  readonly yearly: number;
  readonly internalCost: number;
  readonly internalCostIfKept: number;
  readonly externalCost: number;
  readonly externalCostIfKept: number;
}

export interface ReferenceMoney {
  readonly internal: ReferenceSaving;
  readonly external: ReferenceSaving;
  /** Share of what moves without a known cost. */
  readonly unknown: number;
  /** Services that are compared, by row. */
  readonly compared: readonly boolean[];
  /** From year 1. */
  readonly years: readonly ReferenceYear[];
  /** Ids of channels in which something stays after their last year. */
  readonly staying: readonly string[];
}

type Row = readonly number[];

const sum = (numbers: Row): number => numbers.reduce((total, one) => total + one, 0);

const worth = (channel: Channel): number | null =>
  channel.cost === null ? null : channel.cost * (channel.avoidable ?? 1);

const time = (model: Model, channel: Channel): number | null =>
  channel.minutes === null ? null : (channel.minutes / 60) * model.settings.hourlyValue;

/** What one service has after its change, in a case: nobody loses more than it has, and as much comes as leaves. */
function inCase(now: Row, wanted: Row, factor: number): number[] {
  const leaves = now.map((volume, column) =>
    Math.min(volume, factor * Math.max(0, volume - (wanted[column] ?? 0))),
  );
  const comes = now.map((volume, column) => Math.max(0, (wanted[column] ?? 0) - volume));
  const all = sum(comes);
  return now.map(
    (volume, column) =>
      volume - (leaves[column] ?? 0) + (all > 0 ? (sum(leaves) * (comes[column] ?? 0)) / all : 0),
  );
}

/** Whether the service is measured, in whole, and wanted. */
function isCompared(model: Model, service: Service, wanted: readonly (number | null)[]): boolean {
  const states = model.channels.map((channel) => volumeNow(model, service, channel));
  const measured = sum(model.channels.map((channel) => contactsNow(model, service, channel))) > 0;
  return measured && !states.includes("not-counted") && wanted.every((one) => one !== null);
}

function classOf(
  model: Model,
  service: Service,
  channel: Channel,
  letters: readonly CellClass[],
): CellClass {
  const letter = letters[model.channels.indexOf(channel)] ?? "open";
  if (letter !== "open" || letters.every((one) => one === "open")) return letter;
  const gate = gateOf(model, service, channel).class;
  return gate === "forbidden" || gate === "not-applicable" ? gate : "open";
}

const isChosen = (own: CellClass): boolean => own === "primary" || own === "complement";

/** What is left of a year's volumes when closed channels have given theirs away. */
function whenClosed(
  model: Model,
  service: Service,
  letters: readonly CellClass[],
  volumes: Row,
  isClosed: (channel: Channel) => boolean,
): { readonly volumes: Row; readonly stays: boolean } {
  const pull = model.channels.map((channel) => {
    const own = classOf(model, service, channel, letters);
    if (isClosed(channel) || !isChosen(own)) return 0;
    const need = scoreOf(model, service, channel).need ?? 1;
    return (own === "primary" ? model.settings.primaryPull : 1) * need;
  });
  const over = sum(
    model.channels.map((channel, column) => (isClosed(channel) ? (volumes[column] ?? 0) : 0)),
  );
  if (sum(pull) === 0) return { volumes, stays: over > 0 };
  return {
    volumes: model.channels.map((channel, column) =>
      isClosed(channel) ? 0 : (volumes[column] ?? 0) + (over * (pull[column] ?? 0)) / sum(pull),
    ),
    stays: false,
  };
}

/** @param letters of the matrix, open where it is blank */
export function referenceMoney(
  stated: Model,
  letters: readonly (readonly CellClass[])[],
): ReferenceMoney {
  const model = knownModel(stated);
  const { channels, services } = model;
  const { horizonYears: horizon } = model.settings;
  const lettersOf = (service: Service) => letters[services.indexOf(service)] ?? [];
  const wanted = referenceWanted(stated, letters);
  const compared = services.map((service, row) => isCompared(model, service, wanted[row] ?? []));
  const included = services.flatMap((service, row) =>
    compared[row] === true
      ? [
          {
            service,
            now: channels.map((channel) => contactsNow(model, service, channel)),
            wanted: (wanted[row] ?? []).map((one) => one ?? 0),
          },
        ]
      : [],
  );
  const valued = (volumes: Row, value: (channel: Channel) => number | null): number =>
    sum(channels.map((channel, column) => (volumes[column] ?? 0) * (value(channel) ?? 0)));
  const saving = (value: (channel: Channel) => number | null): ReferenceSaving => {
    const by = (factor: number): number =>
      sum(
        included.map(
          (own) => valued(own.now, value) - valued(inCase(own.now, own.wanted, factor), value),
        ),
      );
    return { low: by(0.5), base: by(1), high: by(1.5) };
  };
  const minutes = (channel: Channel) => time(model, channel);
  const moving = (counts: (channel: Channel) => boolean): number =>
    sum(
      included.flatMap((own) =>
        channels.map((channel, column) =>
          counts(channel) ? Math.abs((own.wanted[column] ?? 0) - (own.now[column] ?? 0)) : 0,
        ),
      ),
    );

  const closedIn =
    (year: number) =>
    ({ lastYear }: Channel): boolean =>
      lastYear !== null && year > 0 && yearOfRun(model) + year > lastYear;
  const introduces = (service: Service, channel: Channel): boolean =>
    volumeNow(model, service, channel) === "cannot-be-used" &&
    isChosen(classOf(model, service, channel, lettersOf(service)));
  const chosenAnywhere = (channel: Channel): boolean =>
    services.some((service) => isChosen(classOf(model, service, channel, lettersOf(service))));
  const usableNowhere = (channel: Channel): boolean =>
    services.every((service) => volumeNow(model, service, channel) === "cannot-be-used");
  const yearly = (channel: Channel, year: number): number => {
    const closed = closedIn(year)(channel);
    if (usableNowhere(channel)) return chosenAnywhere(channel) && !closed ? 1 : 0;
    const offered = services.filter((service) => isOffered(model, service, channel));
    const endedBefore = channel.lastYear !== null && channel.lastYear < yearOfRun(model);
    if (closed) return endedBefore && offered.length === 0 ? 0 : -1;
    if (year < horizon || offered.length === 0 || chosenAnywhere(channel)) return 0;
    const column = channels.indexOf(channel);
    const isEmpty = offered.every((service) => {
      const own = wanted[services.indexOf(service)]?.[column] ?? null;
      const now = volumeNow(model, service, channel);
      return typeof now === "number" && (own ?? now) < 1e-9;
    });
    return isEmpty ? -1 : 0;
  };
  const staying = new Set<string>();
  const years = Array.from({ length: horizon }, (_, index): ReferenceYear => {
    const year = index + 1;
    const then = included.map((own) => {
      const grown = (1 + (own.service.growth ?? 0)) ** year;
      const onTheWay = own.now.map(
        (volume, column) =>
          grown * (volume * (1 - year / horizon) + ((own.wanted[column] ?? 0) * year) / horizon),
      );
      const closed = whenClosed(
        model,
        own.service,
        lettersOf(own.service),
        onTheWay,
        closedIn(year),
      );
      if (closed.stays) {
        channels.forEach((channel, column) => {
          if (closedIn(year)(channel) && (closed.volumes[column] ?? 0) > 0) staying.add(channel.id);
        });
      }
      return { volumes: closed.volumes, kept: own.now.map((volume) => volume * grown) };
    });
    const cost = (of: "volumes" | "kept", value: (channel: Channel) => number | null): number =>
      sum(then.map((own) => valued(own[of], value)));
    const price = ({ cost: own }: Channel) => own;
    return {
      saving: cost("kept", worth) - cost("volumes", worth),
      externalSaving: cost("kept", minutes) - cost("volumes", minutes),
      introduction:
        year > 1
          ? 0
          : sum(
              services.flatMap((service) =>
                channels.map((channel) =>
                  introduces(service, channel) ? (channel.introduction ?? 0) : 0,
                ),
              ),
            ),
      yearly: sum(channels.map((channel) => yearly(channel, year) * (channel.yearly ?? 0))),
      internalCost: cost("volumes", price),
      internalCostIfKept: cost("kept", price),
      externalCost: cost("volumes", minutes),
      externalCostIfKept: cost("kept", minutes),
    };
  });
  const all = moving(() => true);
  return {
    internal: saving(worth),
    external: saving(minutes),
    unknown: all > 0 ? moving(({ cost }) => cost === null) / all : 0,
    compared,
    years,
    staying: [...staying].sort(),
  };
}
