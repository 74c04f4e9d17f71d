/** Lists as tables of records: what each is, what its columns were taken for, what is asked, and what comes of it. */
import { idKey } from "../domain/model/same-id";
import type { TableSource } from "../workbook/table/table";
import type { Answers } from "./answers";
import { askColumns } from "./columns/matched";
import type { Because } from "./columns/known-header";
import type { Target } from "./columns/target";
import type { Findings, ImportContext, Note, Question, RowFault } from "./context";
import { listedChannels, referenced, type ListedChannel } from "./lists/channel-list";
import { Collection } from "./lists/collected";
import { countContacts } from "./lists/contact-log";
import { headingRows } from "./lists/key-digits";
import { withKindsOfNames, type UnstatedKind } from "./lists/kinds-of-names";
import { knownList, type KnownList } from "./lists/known-list";
import { listColumns, type Reading } from "./lists/list-columns";
import { keptHeaders } from "./lists/kept-headers";
import { readRows, type ListRows } from "./lists/list-rows";
import { ofOneYear } from "./lists/one-year";
import { contactSource, serviceSource, volumeSource, withIdsOfNames } from "./lists/tables";
import { askVolumeColumns, settleVolumeLists, volumeList } from "./lists/volume-lists";
import {
  addedRecords,
  noteHeadless,
  noteSkipped,
  noteTables,
  type AddedRecords,
} from "./lists/noted";
import { isOfOthers } from "./profiles/profiles";
import type { ProfileId, Shape } from "./profiles/profile";
import { positionIn, type RawList } from "./reading/raw-list";
import { ChannelValues } from "./values/channels";
import { GroupValues } from "./values/vocabularies";

/** A list that was given, and what for. */
export interface GivenList {
  readonly raw: RawList;
  /** Whether it was given as a list of channels. */
  readonly ofChannels: boolean;
  /** Whether it was given as volumes of services that are there. */
  readonly ofVolumes?: boolean;
}

/** A list as it was understood. */
export interface UnderstoodList {
  readonly source: string;
  readonly profile: ProfileId | null;
  readonly shape: Shape;
  readonly rows: number;
  readonly columns: readonly {
    readonly header: string;
    readonly target: Target;
    readonly because: Because;
    /** The first value that is not blank. */
    readonly sample: string;
    /** Its cells stand beside as they are, whatever was taken of them. */
    readonly isKept: boolean;
  }[];
}

/** A row that was not taken. */
export interface LeftOutRow {
  readonly source: string;
  readonly number: number;
  readonly headers: readonly string[];
  readonly cells: readonly (string | number | boolean)[];
  readonly fault: RowFault;
}

export interface Understood {
  readonly lists: readonly UnderstoodList[];
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
  readonly leftOut: readonly LeftOutRow[];
  readonly counts: {
    readonly services: number;
    readonly volumes: number;
    readonly offered: number;
    readonly contacts: number;
    readonly own: number;
  };
  readonly tables: {
    readonly services: TableSource | null;
    readonly volumes: TableSource | null;
    readonly contacts: TableSource | null;
  };
  /** Channels and target groups that are added. */
  readonly added: AddedRecords;
  readonly unstatedKinds: readonly UnstatedKind[];
}

/** Questions about values, whose rows may be left out. */
const OF_VALUES: ReadonlySet<Question["code"]> = new Set([
  "number-ambiguous",
  "number-unknown",
  "channel-unknown",
  "channels-unknown",
  "kind-unknown",
  "kinds-unknown",
  "group-unknown",
  "groups-unknown",
  "id-differs",
]);

const sampleOf = ({ list: { rows } }: KnownList, column: number): string =>
  String(rows.find((cells) => String(cells[column] ?? "").trim() !== "")?.[column] ?? "").slice(
    0,
    60,
  );

const described = (known: KnownList, kept: readonly string[]): UnderstoodList => ({
  source: known.list.source,
  profile: known.profile?.id ?? null,
  shape: known.shape,
  rows: known.list.rows.length,
  columns: known.columns.flatMap(({ header, target, because }, column) =>
    header === ""
      ? []
      : [
          {
            ...{ header, target, because, sample: sampleOf(known, column) },
            isKept: target === "own" || kept.includes(header),
          },
        ],
  ),
});

/** Where services are for channels that name them, and where and when those that services name are found. */
function addListed(listed: readonly ListedChannel[], collection: Collection): void {
  const isReferred = listed.some(
    ({ id, services }) => services.length > 0 || collection.referring.has(idKey(id)),
  );
  for (const { id, ours, services, where, hours, note } of listed) {
    const named = services.flatMap((one) => collection.withId(one) ?? []);
    const referring = collection.referring.get(idKey(id)) ?? [];
    for (const channel of ours ?? []) {
      for (const service of named) collection.addVolume(service, channel, "x", service.origin);
      if (where === "" && hours === "") continue;
      // A list that no service refers to is of all of them.
      const of = isReferred ? [...new Set([...named, ...referring])] : [null];
      for (const service of of) {
        collection.contacts.push({ service, channel, where, hours, note });
      }
    }
  }
}

/** The channels that a service's list does not name cannot be used today, where the lists say all. */
function closeOthers(collection: Collection, channels: readonly string[]): void {
  const offered = new Set(
    collection.volumes.filter(({ value }) => value === "x").map(({ service }) => service),
  );
  for (const service of offered) {
    const stated = collection.channelsOf(service);
    for (const channel of channels) {
      if (!stated.has(channel)) collection.addVolume(service, channel, "-", service.origin);
    }
  }
}

/**
 * Reads the lists. Nothing is written while `questions` has any; `leftOut` has rows that cannot be taken, which
 * only `takeGood` leaves out.
 */
export function understood(
  given: readonly GivenList[],
  context: ImportContext,
  answers: Answers,
): Understood {
  const findings: Findings = { questions: [], notes: [], faults: [] };
  const known = given
    .map(({ raw, ofChannels, ofVolumes }) =>
      knownList(raw, ofChannels, context, answers, ofVolumes),
    )
    .map((one) => ofOneYear(one, findings));
  const base = {
    context,
    answers,
    findings,
    channels: new ChannelValues(context),
    groups: new GroupValues(context),
  };
  const channelLists = known.filter(({ shape }) => shape === "channels");
  const listed = channelLists.flatMap((list) =>
    listedChannels(list, { ...base, refs: new Map(), listed: new Set() }),
  );
  const reading: Reading = {
    ...base,
    refs: referenced(listed),
    listed: new Set(listed.map(({ id }) => idKey(id))),
  };
  const collection = new Collection();
  const read: KnownList[] = [];
  const volumeRows = new Map<number, ListRows>();
  known.forEach((one, list) => {
    const { list: headed } = one;
    noteSkipped(headed, findings);
    noteHeadless(headed, findings);
    if (isOfOthers(one.profile, headed.headers)) {
      findings.notes.push({ code: "list-unused", source: headed.source, values: {} });
      read.push(one);
      return;
    }
    if (one.shape === "channels") {
      read.push(one);
      return;
    }
    const ofVolumes = given[list]?.ofVolumes === true;
    if (ofVolumes) askVolumeColumns(headed, one.columns, one.shape, findings);
    else askColumns(headed, one.columns, one.shape, findings);
    const columns = listColumns(ofVolumes ? volumeList(one) : one, reading);
    const current = { ...one, columns: columns.columns };
    read.push(current);
    if (!current.columns.some(({ target }) => target === "name" || target === "id")) return;
    const headings = headingRows(one, reading);
    const oneName = current.shape !== "services" || ofVolumes;
    const rows = readRows({
      known: current,
      columns,
      reading,
      collection,
      list,
      headings,
      oneName,
    });
    if (ofVolumes) volumeRows.set(list, rows);
    const taken = rows.services.filter((service) => service !== null);
    const merged = taken.length - new Set(taken).size;
    if (!oneName && merged > 0) {
      findings.notes.push({ code: "merged", source: headed.source, values: { count: merged } });
    }
    if (one.shape === "contacts") countContacts(one, columns, rows, reading, collection, list);
  });
  addListed(listed, collection);
  const beyond = settleVolumeLists(collection, volumeRows, context.services, findings);
  withIdsOfNames(collection, read, context.services, findings);
  if (answers.allChannels) closeOthers(collection, reading.channels.ids);
  const kept = keptHeaders(
    read.filter(
      ({ profile, list }, index) =>
        !isOfOthers(profile, list.headers) && given[index]?.ofVolumes !== true,
    ),
    collection,
    reading,
  );
  const source =
    read.find(({ shape }, index) => shape !== "channels" && given[index]?.ofVolumes !== true)?.list
      .source ?? "";
  const added = addedRecords(collection, reading);
  noteTables(collection, added, source, reading);
  const { volumes, contacts } = collection;
  const services = collection.services.filter((service) => !beyond.has(service));
  const unstatedKinds = withKindsOfNames(services, read, reading);
  const table = services.length === 0 ? null : serviceSource(services, read, kept, context);
  return {
    lists: read.map((one) => described(one, kept)),
    questions: findings.questions.filter(({ code }) => !answers.takeGood || !OF_VALUES.has(code)),
    notes: findings.notes,
    leftOut: leftOutRows(read, findings),
    counts: {
      services: services.length,
      volumes: volumes.filter(({ value }) => typeof value === "number").length,
      offered: volumes.filter(({ value }) => value === "x").length,
      contacts: contacts.length,
      own: table?.headers.filter((header) => context.fieldOfHeader(header) === null).length ?? 0,
    },
    tables: {
      services: table,
      volumes: volumeSource(collection, read),
      contacts: contactSource(collection, source),
    },
    added,
    unstatedKinds,
  };
}

/** Rows that cannot be taken, in the order of the lists. */
function leftOutRows(read: readonly KnownList[], { faults }: Findings): readonly LeftOutRow[] {
  const seen = new Set<string>();
  return faults.flatMap((fault) => {
    const list = read[fault.list]?.list;
    const key = `${fault.list} ${fault.row}`;
    if (list === undefined || seen.has(key)) return [];
    seen.add(key);
    const { row } = positionIn(list, fault.row, null);
    return [
      {
        source: list.source,
        number: row ?? 0,
        headers: list.headers,
        cells: list.rows[fault.row] ?? [],
        fault,
      },
    ];
  });
}
