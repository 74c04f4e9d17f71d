/** What was decided on the groups of services: by the hidden columns of their sheet, and by names where these are gone. */
import {
  overriding,
  type DecidedClass,
  type GroupDecision,
} from "../../domain/decisions/group-decisions";
import { channelId, serviceId, type ChannelId, type ServiceId } from "../../domain/model/ids";
import type { CellClass, Decision } from "../../domain/model/model";
import { nameOf, type NamedRecord } from "../../domain/model/names";
import { classOf } from "../../locale/class-codes";
import { decisionsText, readGroupDecisions } from "../../sheets/service-groups/reading";
import {
  namedGroups,
  type NamedGroup,
  type NamedLetter,
} from "../../sheets/service-groups/named-rows";
import { foldedHeader } from "../../workbook/finding/folded";
import type { Problem } from "../../workbook/problem";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readTextSet, type TextSet } from "../../workbook/store/text-set";
import { storedSuggestions } from "./last-run";
import { signOf } from "./own-cells";

export interface GroupsReading {
  readonly groups: readonly GroupDecision[];
  readonly problems: readonly Problem[];
  /** Letters that may have been changed since the last run. */
  readonly notes: readonly Problem[];
}

interface Records {
  readonly services: readonly NamedRecord[];
  readonly channels: readonly NamedRecord[];
}

/** Ids by names, and by names with ids; a name of several records is none's. */
function idsByName(records: readonly NamedRecord[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const record of records) {
    for (const text of new Set([nameOf(record), `${nameOf(record)} (${record.id})`])) {
      const name = foldedHeader(text);
      found.set(name, found.has(name) ? null : record.id);
    }
  }
  return new Map([...found].filter((pair): pair is [string, string] => pair[1] !== null));
}

const SEPARATOR = "; ";

/** The services that a text lists, of which a name may have the separator in it; null: not every one is known. */
function listedIds(text: string, ids: ReadonlyMap<string, string>): readonly string[] | null {
  const parts = text.split(SEPARATOR);
  const found: string[] = [];
  for (let first = 0; first < parts.length;) {
    let end = parts.length;
    let id: string | undefined;
    for (; end > first && id === undefined; end--)
      id = ids.get(foldedHeader(parts.slice(first, end).join(SEPARATOR)));
    if (id === undefined) return null;
    found.push(id);
    first = end + 1;
  }
  return found;
}

/** Of a group that does not list all its services: those that were suggested what stands in its row. */
function suggestedAlike(
  { suggested }: NamedGroup,
  channels: ReadonlyMap<string, string>,
  suggestions: ReadonlyMap<string, ReadonlyMap<string, DecidedClass>>,
): readonly string[] {
  const wanted = suggested.flatMap(({ channel, value }) => {
    const id = channels.get(channel);
    const decided = id === undefined ? null : classOf(value);
    return id === undefined || decided === null ? [] : [[id, decided] as const];
  });
  return [...suggestions].flatMap(([service, classes]) =>
    classes.size === wanted.length &&
    wanted.every(([channel, decided]) => classes.get(channel) === decided)
      ? [service]
      : [],
  );
}

type Decided = ReadonlyMap<ChannelId, DecidedClass>;

const CLASSES = ["primary", "complement", "discouraged", "forbidden", "not-applicable"] as const;

/** The decisions, and all that differ from them in one channel. */
function* nearly(decided: Decided, channels: readonly NamedRecord[]): Generator<Decided> {
  yield decided;
  for (const { id } of channels) {
    const channel = channelId(id);
    if (decided.has(channel)) yield new Map([...decided].filter(([other]) => other !== channel));
    for (const letter of CLASSES) {
      if (letter !== decided.get(channel)) yield new Map([...decided, [channel, letter]]);
    }
  }
}

/** What a group's services were given, and the channels of which that is not sure. */
interface Applied {
  readonly given: Decided;
  readonly doubtful: ReadonlySet<ChannelId>;
}

/**
 * What the services were given: decisions that the last run wrote on the sheet, and which most of the services have or
 * with which it counted as many that differ; else those that a service of the group has. In doubt are the channels in
 * which a service would get another letter if it had been given something else that fits as well.
 * @param written null: what the last run wrote is not known either
 */
function appliedOf(
  decided: Decided,
  channels: readonly NamedRecord[],
  written: TextSet | null,
  differing: number,
  members: readonly ServiceId[],
  classOfCell: (service: ServiceId, channel: ChannelId) => CellClass,
): Applied {
  const having = (channel: ChannelId, letter: DecidedClass): number =>
    members.filter((service) => classOfCell(service, channel) === letter).length;
  const isWritten = (applied: Decided): boolean =>
    written?.has(signOf(decisionsText(applied))) !== false;
  const areMost = [...decided].every(
    ([channel, letter]) => having(channel, letter) * 2 > members.length,
  );
  const fitting = [...nearly(decided, channels)].filter(
    (applied) => isWritten(applied) && overriding(members, applied, classOfCell) === differing,
  );
  const [first] = fitting;
  const had = new Map([...decided].filter(([channel, letter]) => having(channel, letter) > 0));
  const areMostGiven = areMost && isWritten(decided);
  // Nothing proves what was written where the store is gone: then the services keep their letters.
  const likely = written === null && first !== decided ? had : first;
  const given = areMostGiven ? decided : (likely ?? had);
  /** The channels in which services have the letter that they were given, and would get the group's. */
  const changing = (applied: Decided): readonly ChannelId[] =>
    [...decided].flatMap(([channel, letter]) => {
      const was = applied.get(channel);
      const isChanged = was !== undefined && was !== letter && given.get(channel) !== was;
      return isChanged && having(channel, was) > 0 ? [channel] : [];
    });
  const isGuess = !areMostGiven && first === undefined;
  const unlike = [...decided].flatMap(([channel, letter]) =>
    members.some((service) => !["open", letter].includes(classOfCell(service, channel)))
      ? [channel]
      : [],
  );
  return { given, doubtful: new Set(isGuess ? unlike : fitting.flatMap(changing)) };
}

const unread = ({ value, position }: NamedLetter): Problem => ({
  code: "group-decision-unread",
  values: { value },
  position,
});

/** What is told of a letter of which it is not sure whether services were to get it in place of their own. */
const inDoubt = ({ value, position }: NamedLetter, services: readonly string[]): Problem => ({
  code: "group-decision-doubtful",
  values: { value, services: services.join("; ") },
  position,
});

/** The groups with a decision by names, or the first cell of each that is not sure. */
function byNames(
  snapshot: WorkbookSnapshot,
  { services, channels }: Records,
  decisions: readonly Decision[],
): GroupsReading {
  const named = namedGroups(snapshot.sheets.get("serviceGroups"));
  if (named.length === 0) return { groups: [], problems: [], notes: [] };
  const [serviceIds, channelIds] = [idsByName(services), idsByName(channels)];
  const suggestions = storedSuggestions(snapshot.store.get("last") ?? "");
  const inMatrix = new Map(
    decisions.map((one) => [JSON.stringify([one.service, one.channel]), one.class]),
  );
  const written = readTextSet(snapshot.store.get("texts"));
  const serviceNames = new Map(services.map((service) => [service.id, nameOf(service)]));
  const serviceName = (id: ServiceId): string => serviceNames.get(id) ?? id;
  const groups: GroupDecision[] = [];
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const classOfCell = (service: ServiceId, channel: ChannelId): CellClass =>
    inMatrix.get(JSON.stringify([service, channel])) ?? "open";
  for (const one of named) {
    const listed = listedIds(one.listed, serviceIds);
    const alike =
      listed?.length === one.count ? listed : suggestedAlike(one, channelIds, suggestions);
    const isSure =
      listed !== null && alike.length === one.count && listed.every((id) => alike.includes(id));
    const members: readonly ServiceId[] = isSure ? alike.map(serviceId) : [];
    const decided = new Map<ChannelId, DecidedClass>();
    const faulty = one.decided.find(({ channel, value }) => {
      const id = channelIds.get(channel);
      const known = classOf(value);
      if (id === undefined || known === null || known === "open") return true;
      decided.set(channelId(id), known);
      return false;
    });
    const [first] = one.decided;
    if (faulty !== undefined) problems.push(unread(faulty));
    else if (!isSure && first !== undefined) problems.push(unread(first));
    else {
      const { given, doubtful } = appliedOf(
        decided,
        channels,
        written,
        one.overriding,
        members,
        classOfCell,
      );
      groups.push({ members, decisions: decided, applied: given });
      for (const letter of one.decided) {
        const channel = channelId(channelIds.get(letter.channel) ?? "");
        if (!doubtful.has(channel)) continue;
        const others = members.filter(
          (service) => !["open", decided.get(channel)].includes(classOfCell(service, channel)),
        );
        notes.push(inDoubt(letter, others.map(serviceName)));
      }
    }
  }
  return { groups, problems, notes };
}

/** @param decisions those in the matrix */
export function readGroups(
  snapshot: WorkbookSnapshot,
  records: Records,
  decisions: readonly Decision[],
): GroupsReading {
  const read = readGroupDecisions(snapshot.sheets.get("serviceGroups"));
  return read === null ? byNames(snapshot, records, decisions) : { ...read, notes: [] };
}
