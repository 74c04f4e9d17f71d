/** The figures of the strategy draft that the inputs and the run decide, by their names in the texts. */
import { isElectronic, type Channel, type Direction, type Service } from "../../domain/model/model";
import type { Result } from "../../domain/result";
import { isPartner } from "../../domain/partners";
import { isMeasuredIn } from "../../domain/volumes/volumes-now";
import { groupWeights, segmentShares } from "../../domain/units/units";

const distinct = (values: readonly string[]): number =>
  new Set(values.filter((value) => value !== "")).size;

/** Contacts today, and those of them that come in electronically. */
function contactsNow({
  model: { channels },
  now,
}: Result): readonly [all: number, electronic: number] {
  let [all, electronic] = [0, 0];
  now.volumes.cells.forEach((volume, at) => {
    if (Number.isNaN(volume)) return;
    all += volume;
    const channel = channels[at % channels.length];
    if (channel !== undefined && isElectronic(channel)) electronic += volume;
  });
  return [all, electronic];
}

/** Channels without a decided direction in which no contacts are measured. */
const withUnknownUse = ({ model: { channels }, now }: Result): number =>
  channels.filter(({ direction }, channel) => direction === null && !isMeasuredIn(now, channel))
    .length;

/** How much of all groups, those that are parts of others apart, prefers each segment: 0–1. */
function segmentsOfAll({ model: { groups, settings } }: Result): readonly number[] {
  const top = groups.filter(({ parent }) => parent === null);
  const all = top.length > 0 ? top : groups;
  const weights = groupWeights(all);
  return [0, 1, 2].map((segment) =>
    all.reduce(
      (sum, group, at) => sum + (weights[at] ?? 0) * (segmentShares(group, settings)[segment] ?? 0),
      0,
    ),
  );
}

/** Shares are 0–1. */
export function knownFigures(result: Result): Readonly<Record<string, number>> {
  const { services, channels, groups, rules, requirements, settings } = result.model;
  const having = (is: (service: Service) => boolean): number => services.filter(is).length;
  const channelsHaving = (is: (channel: Channel) => boolean): number => channels.filter(is).length;
  const towards = (direction: Direction | null): number =>
    channelsHaving((channel) => channel.direction === direction);
  const [nowTotal, electronic] = contactsNow(result);
  const [shareE = 0, shareM = 0, shareP = 0] = segmentsOfAll(result);
  return {
    services: services.length,
    departments: distinct(services.map(({ department }) => department)),
    publicServices: having(({ visibility }) => visibility === "public"),
    internalServices: having(({ visibility }) => visibility === "internal"),
    cases: distinct(services.map((service) => service.case)),
    withLifeEvent: having(({ lifeEvent, process }) => lifeEvent !== "" || process !== ""),
    volume: services.reduce((sum, { volume }) => sum + (volume ?? 0), 0),
    withoutVolume: having(({ volume }) => volume === null),
    unmeasured: result.now.withoutVolumes,
    nowTotal,
    electronicNow: nowTotal > 0 ? electronic / nowTotal : 0,
    freeChoice: having(({ freeChoice }) => freeChoice === true),
    boundChoice: having(({ freeChoice }) => freeChoice === false),
    choiceStated: having(({ freeChoice }) => freeChoice !== null),
    choiceUnknown: having(({ freeChoice }) => freeChoice === null),
    agents: having(({ agent }) => agent === true),
    noAgents: having(({ agent }) => agent === false),
    agentStated: having(({ agent }) => agent !== null),
    agentUnknown: having(({ agent }) => agent === null),
    channels: channels.length,
    electronicChannels: channelsHaving(isElectronic),
    partnerChannels: channelsHaving(isPartner),
    invest: towards("invest"),
    keep: towards("keep"),
    reduce: towards("reduce"),
    phaseOut: towards("phase-out"),
    directed: channels.length - towards(null),
    undirected: towards(null),
    unknownUse: withUnknownUse(result),
    groups: groups.length,
    shareE,
    shareM,
    shareP,
    rules: rules.length,
    requirements: requirements.length,
    framed: rules.length + requirements.length,
    userWeight: settings.userWeight,
    authorityWeight: 1 - settings.userWeight,
    cells: services.length * channels.length,
  };
}
