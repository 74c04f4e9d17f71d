/** Which suggestions changed since the last run, and which inputs changed them. */
import { classifySteps } from "../classification/classification";
import type { ChannelId, ServiceId } from "../model/ids";
import { find, type Matrix } from "../model/matrix";
import type { CellClass, Model } from "../model/model";
import type { Steps } from "../steps";
import { blendedModel } from "./blended-model";
import { ownCandidates, sharedCandidates, type Candidate, type Cause } from "./candidates";
import { differencesBetween, serviceTouched } from "./differences";

/** The last run, as far as it is known. */
export interface LastRun {
  readonly suggested: Matrix<CellClass>;
  /** The inputs; null: not known, for the reason that `cause` gives. */
  readonly model: Model | null;
  readonly cause: Extract<Cause, { readonly kind: "method" | "unknown" }>;
}

/** A suggestion that is not as in the last run. */
export interface ChangedSuggestion {
  readonly service: ServiceId;
  readonly channel: ChannelId;
  /** `open` in a channel that the run did not have. */
  readonly from: CellClass;
  readonly to: CellClass;
  /** Each changed it by itself; where none did, those without which it would be as before. */
  readonly causes: readonly Cause[];
}

/** Causes that are tried for all services, at most, and how many cells their trials may classify in all. */
const MOST_TRIALS = 40;
const MOST_CELLS = 150_000;
/** However many cells there are, this many causes are told apart. */
const LEAST_TRIALS = 4;

type Changed = Omit<ChangedSuggestion, "causes">;

const classOf = (suggested: Matrix<CellClass>, { service, channel }: Changed): CellClass =>
  find(suggested, service, channel) ?? "open";

/** The changed cells of the services that both runs have, row by row. */
function changedCells(before: Matrix<CellClass>, now: Matrix<CellClass>): readonly Changed[] {
  const known = new Set(before.services);
  const current = new Set(now.channels);
  const channels = [...now.channels, ...before.channels.filter((id) => !current.has(id))];
  return now.services
    .filter((service) => known.has(service))
    .flatMap((service) =>
      channels.flatMap((channel) => {
        const from = find(before, service, channel) ?? "open";
        const to = find(now, service, channel) ?? "open";
        return from === to ? [] : [{ service, channel, from, to }];
      }),
    );
}

/** The model with these services only. */
function restricted(model: Model, services: ReadonlySet<ServiceId>): Model {
  return {
    ...model,
    services: model.services.filter(({ id }) => services.has(id)),
    rules: model.rules.filter(({ service }) => service === null || services.has(service)),
    volumes: model.volumes.filter(({ service }) => services.has(service)),
  };
}

/** Candidates that are tried in one classification: one that may touch every service, or one of each service. */
type Trial = ReadonlyMap<ServiceId | null, Candidate>;

/** Trials of all candidates; those that touch only one service are tried together. */
function trialsOf(
  shared: readonly Candidate[],
  own: ReadonlyMap<ServiceId, readonly Candidate[]>,
  services: ReadonlySet<ServiceId>,
): readonly Trial[] {
  if (services.size === 0) return [];
  const rounds: Map<ServiceId | null, Candidate>[] = [];
  for (const [service, candidates] of own) {
    if (!services.has(service)) continue;
    candidates.forEach((candidate, round) => {
      (rounds[round] ??= new Map()).set(service, candidate);
    });
  }
  return [...shared.map((candidate): Trial => new Map([[null, candidate]])), ...rounds];
}

/** Classifies `base` with the candidates of each trial as `other` has them; `found` gets each outcome. */
function* tried(
  base: Model,
  other: Model,
  trials: readonly Trial[],
  found: (
    suggested: Matrix<CellClass>,
    causeFor: (service: ServiceId) => Cause | undefined,
  ) => void,
): Steps<void> {
  for (const trial of trials) {
    yield;
    const parts = [...trial.values()].flatMap((candidate) => candidate.parts);
    const { suggested } = yield* classifySteps(blendedModel(base, other, parts));
    found(suggested, (service) => (trial.get(null) ?? trial.get(service))?.cause);
  }
}

/** Adds a member to the list of a key. */
function addTo<Key, T>(lists: Map<Key, T[]>, key: Key, member: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [member]);
  else list.push(member);
}

function isSameRow(service: ServiceId, one: Matrix<CellClass>, other: Matrix<CellClass>): boolean {
  return [...one.channels, ...other.channels].every(
    (channel) =>
      (find(one, service, channel) ?? "open") === (find(other, service, channel) ?? "open"),
  );
}

/** The causes of each changed cell, by trying what differs. */
function* causesOf(
  cells: readonly Changed[],
  last: Matrix<CellClass>,
  lastModel: Model,
  nowModel: Model,
): Steps<ReadonlyMap<Changed, readonly Cause[]>> {
  const affected = new Set(cells.map(({ service }) => service));
  const before = restricted(lastModel, affected);
  const now = restricted(nowModel, affected);
  const differences = differencesBetween(before, now);
  const size = affected.size * now.channels.length;
  const shared = sharedCandidates(
    differences.filter((one) => serviceTouched(one) === null),
    Math.min(MOST_TRIALS, Math.max(LEAST_TRIALS, Math.floor(MOST_CELLS / size))),
  );
  const own = ownCandidates(differences);
  const causes = new Map<Changed, Cause[]>();

  // The last run's inputs as the method judges them today: what differs then is the method's doing.
  const { suggested: judged } = yield* classifySteps(before);
  const byMethod = cells.filter((cell) => classOf(judged, cell) !== classOf(last, cell));
  for (const cell of byMethod) {
    if (classOf(judged, cell) === cell.to) addTo(causes, cell, { kind: "method" });
  }
  const candidatesFor = (service: ServiceId): readonly Candidate[] => [
    ...shared,
    ...(own.get(service) ?? []),
  ];
  const open = (): readonly Changed[] => cells.filter((cell) => !causes.has(cell));
  for (const cell of open()) {
    const [only, ...others] = candidatesFor(cell.service);
    if (others.length === 0) addTo(causes, cell, only?.cause ?? { kind: "method" });
  }

  const trying = open();
  const services = new Set(trying.map(({ service }) => service));
  const moving = new Map<ServiceId, Cause[]>();
  const [base, other] = [restricted(before, services), restricted(now, services)];
  yield* tried(base, other, trialsOf(shared, own, services), (suggested, causeFor) => {
    for (const cell of trying) {
      const cause = causeFor(cell.service);
      if (cause === undefined) continue;
      if (classOf(suggested, cell) === cell.to) addTo(causes, cell, cause);
    }
    for (const service of services) {
      const cause = causeFor(service);
      if (cause !== undefined && !isSameRow(service, suggested, judged)) {
        addTo(moving, service, cause);
      }
    }
  });

  // Only together: each without which the suggestion would not be as it is.
  const left = open();
  const lefts = new Set(left.map(({ service }) => service));
  const [without, former] = [restricted(now, lefts), restricted(before, lefts)];
  yield* tried(without, former, trialsOf(shared, own, lefts), (suggested, causeFor) => {
    for (const cell of left) {
      const cause = causeFor(cell.service);
      if (cause !== undefined && classOf(suggested, cell) !== cell.to) addTo(causes, cell, cause);
    }
  });
  for (const cell of open()) {
    const all = candidatesFor(cell.service).map(({ cause }) => cause);
    causes.set(cell, [...(moving.get(cell.service) ?? all)]);
  }
  for (const cell of byMethod) {
    if (classOf(judged, cell) !== cell.to) addTo(causes, cell, { kind: "method" });
  }
  return causes;
}

/**
 * The suggestions that changed since the last run, of the services that both runs have, each with what
 * changed it. In a channel that only one of the runs has, the other's suggestion counts as `open`.
 */
export function* changedSuggestionsSteps(
  last: LastRun,
  model: Model,
  suggested: Matrix<CellClass>,
): Steps<readonly ChangedSuggestion[]> {
  const cells = changedCells(last.suggested, suggested);
  if (cells.length === 0) return [];
  if (last.model === null) return cells.map((cell) => ({ ...cell, causes: [last.cause] }));
  const causes = yield* causesOf(cells, last.suggested, last.model, model);
  return cells.map((cell) => ({ ...cell, causes: causes.get(cell) ?? [] }));
}
