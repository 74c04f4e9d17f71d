/** Lists as tables of records: what each is, what its columns were taken for, what is asked, and what comes of it. */
import type { NamedId } from "../workbook/known-ids";
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
import { knownList, type KnownList } from "./lists/known-list";
import { listColumns, type Reading } from "./lists/list-columns";
import { readRows } from "./lists/list-rows";
import { ofOneYear } from "./lists/one-year";
import {
  contactSource,
  serviceSource,
  volumeSource,
  withIdsOfNames,
} from "./lists/tables";
import type { ProfileId, Shape } from "./profiles/profile";
import { positionIn, type RawList } from "./reading/raw-list";
import { ChannelValues } from "./values/channels";
import { GroupValues } from "./values/vocabularies";

/** A list that was given, and what for. */
export interface GivenList {
  readonly raw: RawList;
  /** Whether it was given as a list of channels. */
  readonly ofChannels: boolean;
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
  /** Channels and target groups that are made. */
  readonly made: { readonly channels: readonly NamedId[]; readonly groups: readonly NamedId[] };
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
  String(rows.find((cells) => String(cells[column] ?? "").trim() !== "")?.[column] ?? "").slice(0, 60);

const described = (known: KnownList): UnderstoodList => ({
  source: known.list.source,
  profile: known.profile?.id ?? null,
  shape: known.shape,
  rows: known.list.rows.length,
  columns: known.columns.flatMap(({ header, target, because }, column) =>
    header === "" ? [] : [{ header, target, because, sample: sampleOf(known, column) }],
  ),
});

/** Where services are for channels that name them, and where and when those that services name are found. */
function addListed(listed: readonly ListedChannel[], collection: Collection): void {
  for (const { ours, services, where, hours, note } of listed) {
    for (const channel of ours ?? []) {
      for (const id of services) {
        const service = collection.withId(id);
        if (service === undefined) continue;
        collection.addVolume(service, channel, "x", service.origin);
        if (where !== "" || hours !== "") collection.contacts.push({ service, channel, where, hours, note });
      }
      if (services.length === 0 && (where !== "" || hours !== "")) {
        collection.contacts.push({ service: null, channel, where, hours, note });
      }
    }
  }
}

/** The channels that a service's list does not name cannot be used today, where the lists say all. */
function closeOthers(collection: Collection, channels: readonly string[]): void {
  const offered = new Set(collection.volumes.filter(({ value }) => value === "x").map(({ service }) => service));
  for (const service of offered) {
    const stated = collection.channelsOf(service);
    for (const channel of channels) {
      if (!stated.has(channel)) collection.addVolume(service, channel, "-", service.origin);
    }
  }
}

/** Headers kept beside; of a log only those that say one thing of each service. */
function keptHeaders(known: readonly KnownList[], collection: Collection, { notes }: Findings): readonly string[] {
  const headers: string[] = [];
  for (const { columns, shape, list } of known) {
    for (const { header, target } of columns) {
      const isOwn = target === "own" || target.startsWith("where:");
      if (!isOwn || header === "" || shape === "channels" || headers.includes(header)) continue;
      const cells = collection.services.map(({ own }) => own.get(header) ?? []);
      if (!cells.some((of) => of.length > 0) && target !== "own") continue;
      if (shape === "contacts" && cells.some((of) => of.length > 1)) {
        notes.push({ code: "contacts-only", source: list.source, values: { header } });
      } else headers.push(header);
    }
  }
  return headers;
}

/**
 * Reads the lists. Nothing is written while `questions` has any; `leftOut` has rows that cannot be taken, which
 * only `takeGood` leaves out.
 */
export function understood(given: readonly GivenList[], context: ImportContext, answers: Answers): Understood {
  const findings: Findings = { questions: [], notes: [], faults: [] };
  const known = given
    .map(({ raw, ofChannels }) => knownList(raw, ofChannels, context, answers))
    .map((one) => ofOneYear(one, findings));
  const base = {
    context,
    answers,
    findings,
    channels: new ChannelValues(context),
    groups: new GroupValues(context),
  };
  const channelLists = known.filter(({ shape }) => shape === "channels");
  const listed = channelLists.flatMap((list) => listedChannels(list, { ...base, refs: new Map() }));
  const reading: Reading = { ...base, refs: referenced(listed) };
  const collection = new Collection();
  const read: KnownList[] = [];
  known.forEach((one, list) => {
    const { list: headed } = one;
    if (headed.skipped.length > 0) {
      const rows = headed.skipped.slice(0, 5).join(", ");
      findings.notes.push({ code: "rows-skipped", source: headed.source, values: { count: headed.skipped.length, rows } });
    }
    if (one.shape === "channels") {
      read.push(one);
      return;
    }
    askColumns(headed, one.columns, one.shape, findings);
    const columns = listColumns(one, reading);
    const current = { ...one, columns: columns.columns };
    read.push(current);
    if (!current.columns.some(({ target }) => target === "name" || target === "id")) return;
    const headings = headingRows(one, reading);
    const rows = readRows({ known: current, columns, reading, collection, list, headings });
    if (one.shape === "contacts") countContacts(one, columns, rows, reading, collection, list);
  });
  addListed(listed, collection);
  withIdsOfNames(collection, read, context.services, findings);
  const offered = collection.volumes.filter(({ value }) => value === "x").length;
  if (answers.allChannels) closeOthers(collection, reading.channels.ids);
  else if (offered > 0) findings.notes.push({ code: "all-channels", source: read[0]?.list.source ?? "", values: { count: offered } });
  const kept = keptHeaders(read, collection, findings);
  const source = read.find(({ shape }) => shape !== "channels")?.list.source ?? "";
  const made = { channels: reading.channels.made, groups: reading.groups.made };
  if (made.channels.length > 0) {
    findings.notes.push({ code: "channels-made", source, values: { names: made.channels.map(({ name }) => name).join(", ") } });
  }
  if (made.groups.length > 0) {
    findings.notes.push({ code: "groups-made", source, values: { names: made.groups.map(({ name }) => name).join(", ") } });
  }
  const { services, volumes, contacts } = collection;
  return {
    lists: read.map(described),
    questions: findings.questions.filter(({ code }) => !answers.takeGood || !OF_VALUES.has(code)),
    notes: findings.notes,
    leftOut: leftOutRows(read, findings),
    counts: {
      services: services.length,
      volumes: volumes.filter(({ value }) => typeof value === "number").length,
      offered,
      contacts: contacts.length,
      own: kept.length,
    },
    tables: {
      services: services.length === 0 ? null : serviceSource(collection, read, kept, context),
      volumes: volumeSource(collection, read),
      contacts: contactSource(collection, source),
    },
    made,
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
    return [{ source: list.source, number: row ?? 0, headers: list.headers, cells: list.rows[fault.row] ?? [], fault }];
  });
}
