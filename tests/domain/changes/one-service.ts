/** The changes of one service, by what its channels have now and their letters. */
import { changes, type Change } from "../../../src/domain/changes/changes";
import { gate } from "../../../src/domain/classification/gate";
import { holdingClasses } from "../../../src/domain/decisions/effective";
import { channelId, serviceId } from "../../../src/domain/model/ids";
import type {
  CellClass,
  Channel,
  Model,
  Reason,
  Service,
  VolumeNow,
} from "../../../src/domain/model/model";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { channel, classMatrix, model, service } from "../small-models";

/** A channel by its id: its letter, what it has now, and what else is stated of it. */
export type Columns = Readonly<
  Record<string, readonly [letter: CellClass, now?: VolumeNow | null, of?: Partial<Channel>]>
>;

interface Stated extends Partial<Model> {
  readonly of?: Partial<Service>;
  readonly reasons?: readonly Reason[];
  /** Contacts that another service has, by channel. */
  readonly others?: Readonly<Record<string, VolumeNow>>;
}

/** The changes of a model with these letters. */
export function changesOf(
  any: Model,
  letters: readonly (readonly CellClass[])[],
  reasons: readonly Reason[] = [],
): readonly Change[] {
  const matrix = classMatrix(any, letters);
  const gates = gate(any);
  return changes({
    model: any,
    classes: holdingClasses(gates, matrix),
    gates,
    wanted: volumesWanted(any, matrix),
    reasons,
  });
}

/** The changes of the service `s`, whose complexity and volume are 1 and 100 unless stated. */
export function changed(
  columns: Columns,
  { of = {}, reasons, others = {}, ...stated }: Stated = {},
): readonly Change[] {
  const ids = Object.keys(columns);
  const entries = (id: string, volumes: Readonly<Record<string, VolumeNow | null | undefined>>) =>
    Object.entries(volumes).flatMap(([on, volume]) =>
      volume === undefined || volume === null
        ? []
        : [{ service: serviceId(id), channel: channelId(on), volume }],
    );
  const any = model({
    services: [service("s", { complexity: 1, volume: 100, ...of }), service("other")],
    channels: ids.map((id) => channel(id, columns[id]?.[2])),
    volumes: [
      ...entries("s", Object.fromEntries(ids.map((id) => [id, columns[id]?.[1]]))),
      ...entries("other", others),
    ],
    ...stated,
  });
  const own = ids.map((id) => columns[id]?.[0] ?? "open");
  return changesOf(any, [own, ids.map((): CellClass => "open")], reasons);
}

/** The same as texts: channel, what is done, how soon. */
export const told = (columns: Columns, stated: Stated = {}): readonly string[] =>
  changed(columns, stated).map(({ channel: on, kind, term }) => `${on} ${kind} ${term}`);

/** The change of one channel. */
export function one(on: string, columns: Columns, stated: Stated = {}): Change {
  const found = changed(columns, stated).find(({ channel: id }) => id === on);
  if (found === undefined) throw new Error(`Nothing changes in ${on}.`);
  return found;
}
