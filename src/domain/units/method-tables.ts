/** What scores, classes, volumes and checks share: the values in use, and the coverage of each service; worked out once for a model. */
import { channelValues, type ChannelValues } from "../assumptions/channel-values";
import { knownModel } from "../assumptions/known-model";
import { serviceValues, type ServiceValues } from "../assumptions/service-values";
import type { Model } from "../model/model";
import { volumesNow, type NowVolumes } from "../volumes/volumes-now";
import { acceptances, type Acceptances } from "./acceptance";
import { coverage, type Coverage } from "./coverage";
import { targetGroupLists, weighedGroups, type WeighedGroup } from "./units";

export interface MethodTables {
  /** The model with what is outside its range taken as not known. */
  readonly known: Model;
  readonly channels: ChannelValues;
  /** By row of the service. */
  readonly services: readonly ServiceValues[];
  readonly now: NowVolumes;
  readonly groups: readonly WeighedGroup[];
  readonly acceptances: Acceptances;
  /** Rows of the weighed groups that a service serves. */
  groupsOf(service: number): readonly number[];
  coverageOf(service: number): Coverage;
}

/** Tables by model, kept as long as the model is referenced. */
const knownTables = new WeakMap<Model, MethodTables>();

/** The tables of a model. */
export function methodTables(model: Model): MethodTables {
  let tables = knownTables.get(model);
  if (tables === undefined) {
    tables = createTables(model);
    knownTables.set(model, tables);
  }
  return tables;
}

function createTables(model: Model): MethodTables {
  const known = knownModel(model);
  const channels = channelValues(known.channels, known.settings, known.today);
  const now = volumesNow(known);
  const services = serviceValues(known, now);
  const groups = weighedGroups(known);
  const accepted = acceptances(known, channels);
  const { lists, ofService } = targetGroupLists(known);
  const covers = new Map<string, Coverage>();
  const groupsOf = (service: number): readonly number[] => {
    const rows = lists[ofService[service] ?? -1];
    if (rows === undefined) throw new RangeError(`There is no service in row ${service}.`);
    return rows;
  };
  const coverageOf = (service: number): Coverage => {
    const { complexity = 1, kind = null } = services[service] ?? {};
    const decides = kind === "decide";
    const key = `${ofService[service]} ${complexity} ${decides}`;
    let cover = covers.get(key);
    cover ??= coverage(
      groups,
      groupsOf(service),
      accepted,
      complexity,
      decides,
      known.settings,
      known.channels.length,
    );
    covers.set(key, cover);
    return cover;
  };
  return { known, channels, services, now, groups, acceptances: accepted, groupsOf, coverageOf };
}
