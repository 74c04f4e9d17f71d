/** The volumes wanted of docs/method.md worked out plainly and slowly, as a yardstick for src/domain/volumes. */
import type { CellClass, Channel, Model, Service } from "../../../src/domain/model/model";
import { frequencyOf, volumeOf } from "./assumed";
import { gateOf } from "./gate";
import {
  atLeast,
  contactsNow,
  equal,
  isElectronic,
  isPhasedOut,
  knownModel,
  less,
  yearOfRun,
} from "./known";
import { scoreOf } from "./score";

/** A channel with all that the move asks about it for one service. */
interface Place {
  readonly channel: Channel;
  readonly class: CellClass;
  /** Contacts a year before anything leaves. */
  readonly now: number;
  readonly need: number;
  readonly electronic: boolean;
  readonly phasedOut: boolean;
  /** Whether its last year is before the horizon's. */
  readonly endsInTime: boolean;
}

/** The class that holds: the letter, where it is blank what the gate closes, else open. */
function classThatHolds(
  model: Model,
  service: Service,
  channel: Channel,
  letter: CellClass,
): CellClass {
  if (letter !== "open") return letter;
  const gate = gateOf(model, service, channel).class;
  return gate === "forbidden" || gate === "not-applicable" ? gate : "open";
}

function placesOf(
  model: Model,
  service: Service,
  letters: readonly CellClass[],
  measured: boolean,
): Place[] {
  const horizon = yearOfRun(model) + model.settings.horizonYears;
  return model.channels.map((channel, column) => ({
    channel,
    class: classThatHolds(model, service, channel, letters[column] ?? "open"),
    now: measured ? contactsNow(model, service, channel) : 0,
    need: scoreOf(model, service, channel).need ?? 1,
    electronic: isElectronic(channel),
    phasedOut: isPhasedOut(model, channel),
    endsInTime: channel.lastYear !== null && channel.lastYear < horizon,
  }));
}

/** The primaries and complements that take what leaves other channels, and whether ending primaries are among them. */
function takersOf(places: readonly Place[]): readonly Place[] {
  const lasting = places.filter(
    (each) =>
      !each.endsInTime &&
      (each.class === "primary" || (each.class === "complement" && !each.phasedOut)),
  );
  return lasting.length > 0 ? lasting : places.filter((each) => each.class === "primary");
}

/** The electronic primary with the lowest known cost, the earlier of equals. */
function targetOf(takers: readonly Place[]): Place | null {
  const electronic = takers.filter(
    (each) => each.class === "primary" && each.electronic && each.channel.cost !== null,
  );
  const lowest = Math.min(...electronic.map(({ channel }) => channel.cost ?? Infinity));
  return electronic.find(({ channel }) => equal(channel.cost ?? Infinity, lowest)) ?? null;
}

const costsLess = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && less(one, other);

/** The share of its volume that leaves a channel, and whether it goes to the target or to all takers. */
function leaving(
  model: Model,
  place: Place,
  places: readonly Place[],
  takers: readonly Place[],
  target: Place | null,
): { share: number; to: "target" | "takers" } {
  const { moveDiscouraged, moveOpen, moveComplement } = model.settings;
  const toTakers = (share: number) => ({ share, to: "takers" as const });
  const isTaker = takers.includes(place);
  if (place.class === "primary") return toTakers(place.endsInTime && !isTaker ? 1 : 0);
  if (place.class === "forbidden" || place.phasedOut || place.endsInTime) return toTakers(1);
  if (place.class === "discouraged") {
    const primaries = places.filter((each) => each.class === "primary");
    const isCheap =
      place.electronic &&
      primaries.every(({ channel }) => costsLess(place.channel.cost, channel.cost));
    return toTakers(isCheap ? 0 : moveDiscouraged);
  }
  const targetIsCheaper = target !== null && costsLess(target.channel.cost, place.channel.cost);
  if (place.class === "open") return { share: targetIsCheaper ? moveOpen : 0, to: "target" };
  if (place.class === "complement" && !place.electronic) {
    return { share: targetIsCheaper ? moveComplement : 0, to: "target" };
  }
  return toTakers(0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function wantedOf(
  model: Model,
  service: Service,
  letters: readonly CellClass[],
): (number | null)[] {
  const nothing = model.channels.map(() => null);
  if (letters.every((letter) => letter === "open")) return nothing;
  const allMeasured = sum(model.channels.map((channel) => contactsNow(model, service, channel)));
  const measured = allMeasured > 0;
  const total = measured ? allMeasured : volumeOf(model, service);
  const places = placesOf(model, service, letters, measured);
  const hasPrimary = places.some((each) => each.class === "primary");
  if (total === null || (!measured && !hasPrimary)) return nothing;
  if (!hasPrimary) return places.map((each) => each.now);
  if (total === 0) return places.map(() => 0);

  const takers = takersOf(places);
  const target = targetOf(takers);
  const leaves = places.map((each) => leaving(model, each, places, takers, target));
  const wanted = places.map((each, column) => each.now * (1 - (leaves[column]?.share ?? 0)));
  const left = (to: "target" | "takers"): number =>
    sum(
      places.map((each, column) =>
        leaves[column]?.to === to ? each.now - (wanted[column] ?? 0) : 0,
      ),
    );
  const toTarget = left("target");
  const rest = measured ? left("takers") : total;
  const add = (place: Place | null | undefined, contacts: number): void => {
    const column = places.findIndex((each) => each === place);
    if (column >= 0) wanted[column] = (wanted[column] ?? 0) + contacts;
  };
  add(target, toTarget);
  const afterFirst = [...wanted];

  const pull = places.map((each) => {
    if (!takers.includes(each)) return 0;
    const level = measured ? 1 : frequencyOf(model, service).value;
    const own = each.class === "primary" ? model.settings.primaryPull * level : 1;
    return own * each.need * (each.now / total + 0.1);
  });
  const allPull = sum(pull);
  if (allPull === 0) {
    add(takers.find((each) => each.class === "primary") ?? takers[0], rest);
    return wanted;
  }
  places.forEach((each, column) => {
    add(each, (rest * (pull[column] ?? 0)) / allPull);
  });
  const pullOfComplements = sum(
    places.map((each, column) => (each.class === "complement" ? (pull[column] ?? 0) : 0)),
  );
  if (!measured || pullOfComplements === 0) return wanted;
  let over = 0;
  places.forEach((each, column) => {
    if (each.class !== "primary" || !takers.includes(each)) return;
    const limit = Math.max(each.need * total, (afterFirst[column] ?? 0) + each.need * rest);
    const above = (wanted[column] ?? 0) - limit;
    if (atLeast(0, above)) return;
    wanted[column] = limit;
    over += above;
  });
  places.forEach((each, column) => {
    if (each.class === "complement") add(each, (over * (pull[column] ?? 0)) / pullOfComplements);
  });
  return wanted;
}

/**
 * Contacts a year wanted by service and channel under the letters of the matrix (`open` = blank); null in a service
 * without a letter, and in one that is unmeasured and lacks a primary or a volume.
 */
export function referenceWanted(
  model: Model,
  letters: readonly (readonly CellClass[])[],
): (number | null)[][] {
  const known = knownModel(model);
  return known.services.map((service, row) => wantedOf(known, service, letters[row] ?? []));
}
