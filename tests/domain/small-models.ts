/** Small models for tests that work an example out by hand: what a test does not name is blank. */
import { axesOf, type Matrix } from "../../src/domain/model/matrix";
import { channelId, requirementId, serviceId, targetGroupId } from "../../src/domain/model/ids";
import type {
  CellClass,
  Channel,
  Decision,
  Model,
  Requirement,
  Rule,
  Service,
  TargetGroup,
} from "../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../src/domain/model/settings";

/** A service that serves all target groups. */
export const service = (id: string, stated: Partial<Service> = {}): Service => ({
  id: serviceId(id),
  name: id,
  department: "",
  kinds: [],
  case: "",
  step: "",
  lifeEvent: "",
  process: "",
  targetGroups: [],
  volume: null,
  frequency: null,
  complexity: null,
  requirements: [],
  agent: null,
  freeChoice: null,
  visibility: "public",
  growth: null,
  description: "",
  legalBasis: "",
  handlingTime: null,
  fee: "",
  code: "",
  source: "",
  asOf: "",
  assurance: null,
  ...stated,
});

/** A human–machine channel. */
export const channel = (id: string, stated: Partial<Channel> = {}): Channel => ({
  id: channelId(id),
  name: id,
  group: "h2m",
  mode: null,
  role: null,
  electronic: null,
  kinds: [],
  richness: null,
  capacity: null,
  cost: null,
  avoidable: null,
  introduction: null,
  yearly: null,
  minutes: null,
  capabilities: [],
  direction: null,
  lastYear: null,
  source: "",
  asOf: "",
  owner: "",
  assurance: null,
  accessible: null,
  languages: null,
  readAloud: null,
  assistive: null,
  equipment: null,
  ...stated,
});

/** A target group with its shares of E, M and P. */
export const targetGroup = (
  id: string,
  [E, M, P]: readonly [number | null, number | null, number | null],
  size: number | null = null,
): TargetGroup => ({
  id: targetGroupId(id),
  name: id,
  parent: null,
  size,
  shares: { E, M, P },
});

export const requirement = (
  id: string,
  severity: Requirement["severity"] = "must",
): Requirement => ({ id: requirementId(id), name: id, severity, legalBasis: "" });

/** A rule for a service (`*` = all) and a channel or `group:…`. */
export function rule(
  services: string,
  channels: string,
  ruleClass: Rule["class"],
  stated: Partial<Rule> = {},
): Rule {
  const group = /^group:(m2m|h2m|m2h|h2h)$/.exec(channels)?.[1] as Channel["group"] | undefined;
  return {
    service: services === "*" ? null : serviceId(services),
    channel: group === undefined || group === null ? { id: channelId(channels) } : { group },
    class: ruleClass,
    reason: "",
    legalBasis: "",
    exception: "",
    from: "",
    to: "",
    ...stated,
  };
}

export const decision = (
  services: string,
  channels: string,
  decided: Decision["class"],
): Decision => ({
  service: serviceId(services),
  channel: channelId(channels),
  class: decided,
});

/** A model with the default settings, run on the first of March 2026. */
export const model = (stated: Partial<Model>): Model => ({
  services: [],
  channels: [],
  groups: [],
  requirements: [],
  rules: [],
  needs: [],
  volumes: [],
  contacts: [],
  settings: DEFAULT_SETTINGS,
  today: "2026-03-01",
  ...stated,
});

/** Classes by row of the service and column of the channel, as a matrix of the model. */
export const classMatrix = (
  of: Pick<Model, "services" | "channels">,
  rows: readonly (readonly CellClass[])[],
): Matrix<CellClass> => ({ ...axesOf(of), cells: rows.flat() });
