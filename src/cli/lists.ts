/** The files of a build: those in our own form as they are, lists that people have as what they are understood to be. */
import { basename } from "node:path";
import { importContext, importsWith } from "../commands/import-lists";
import { importDefinition } from "../commands/import-table";
import { readHere } from "../commands/in-workbook";
import { answersIn, NO_ANSWERS, type Answers } from "../import/answers";
import { knownList } from "../import/lists/known-list";
import { leftOutCsv } from "../import/left-out-csv";
import { isOwnFormat } from "../import/own-format";
import { PROFILE_IDS } from "../import/profiles/profile";
import { fileAndSheet, readLists } from "../import/reading/read-lists";
import type { RawList } from "../import/reading/raw-list";
import { usedLists } from "../import/used-lists";
import { understood, type GivenList, type Understood } from "../import/understood";
import { faultLines, questionLines, understoodLines } from "../import/understood-lines";
import type { ImportContext } from "../import/context";
import type { Language } from "../locale/language";
import { SERVICES } from "../sheets/services/table";
import { CHANNELS } from "../sheets/channels/table";
import { VOLUMES } from "../sheets/current/table";
import { fieldOfHeader, readTable, type TableSource } from "../workbook/table/table";
import { longFiles } from "../run/limits";
import type { Import, Imports } from "../run/read-inputs";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Call } from "./arguments";
import { readCsv } from "./csv";
import { readBytes } from "./files";
import { messageLanguage, teller } from "./reporting";
import { cliText } from "./texts";
import { UsageError } from "./usage-error";

/** What a build is given, and the rows that are saved as a list to mend. */
export interface ReadImports {
  readonly imports: Imports;
  readonly leftOut: LeftOut | null;
}

/** The file of rows that are not taken. */
export interface LeftOut {
  readonly path: string;
  readonly bytes: string;
  readonly count: number;
  /** Whether nothing of the lists is taken. */
  readonly isAll: boolean;
}

/** A file that an option names, read as lists. */
interface NamedFile {
  readonly table: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly lists: readonly RawList[];
}

async function listsOf(table: string, path: string, language: Language): Promise<NamedFile> {
  const { file, sheet } = fileAndSheet(path);
  const bytes = readBytes(file);
  const name = basename(file) + (sheet === null ? "" : `#${sheet}`);
  const reading = await readLists(bytes, name, language);
  if (!reading.ok) throw new UsageError(reading.problem.code, reading.problem.values);
  return { table, path, bytes, lists: reading.lists };
}

/** A list as it stands, for fields that its headers name. */
const isPlain = ({ path }: NamedFile): boolean => !/\.(?:xlsx|xlsm|json)(?:#.*)?$/i.test(path);

/** Whether a channel file is of our own form: a list of channels of others has types and no figures. */
function isOwnChannels(file: NamedFile, context: ImportContext): boolean {
  const [list] = file.lists;
  if (list === undefined || file.lists.length > 1 || !isPlain(file)) return false;
  const { columns } = readTable(CHANNELS, { ...readCsv(file.bytes, file.path), ownColumns: true });
  if (!columns.has("id") && !columns.has("name")) return false;
  if ([...columns.keys()].some((field) => field !== "id" && field !== "name" && field !== "owner"))
    return true;
  return !knownList(list, true, context, NO_ANSWERS).columns.some(
    ({ target }) => target === "channel",
  );
}

/** The list in our own form, with columns of no field kept. */
const ownSource = (file: NamedFile): TableSource => ({
  ...readCsv(file.bytes, file.path),
  ownColumns: true,
  keepsOwn: true,
});

/** The lists of a file that are meant. @throws UsageError where several sheets may be */
function listsUsed(file: NamedFile, context: ImportContext, answers: Answers): readonly RawList[] {
  const isOneOf = /\.json$/i.test(file.path);
  const used = usedLists(file.lists, file.table === "channels", isOneOf, context, answers);
  if (used.ok) return used.lists;
  const choices = used.open.map(({ source }) => source).join(", ");
  throw new UsageError("sheet-open", { file: basename(file.path), choices });
}

/** @throws UsageError for `--map` and `--profile` that mean nothing here */
function answersOf(call: Call, lists: readonly RawList[]): Answers {
  const { profile, maps, allChannels, takeGood } = call;
  const profiles = PROFILE_IDS.join(", ");
  if (profile !== null && !PROFILE_IDS.some((known) => known === profile)) {
    throw new UsageError("profile-unknown", { value: profile, profiles });
  }
  const headers = lists.flatMap(({ rows }) =>
    rows.slice(0, 40).flatMap((cells) => cells.map(String)),
  );
  const { columns, values, wrong } = answersIn(maps, headers);
  if (wrong !== null) throw new UsageError("map-wrong", { value: wrong });
  return { profile, columns, values, allChannels, takeGood };
}

/** Tells what was understood. @throws UsageError while anything is open */
function settledOrRefused(result: Understood, call: Call): void {
  const language = messageLanguage(call);
  const { questions, leftOut } = result;
  const refuse = (lines: readonly string[]): void => {
    for (const line of lines) process.stderr.write(`${line}\n`);
  };
  if (questions.length === 0 && (leftOut.length === 0 || call.takeGood)) {
    for (const line of understoodLines(result, language)) teller(call)(line);
    if (leftOut.length > 0) refuse(faultLines(result, language));
    return;
  }
  for (const line of understoodLines(result, language)) teller(call)(line);
  if (questions.length > 0) {
    refuse(questionLines(result, language));
    throw new UsageError("list-questions", { count: questions.length });
  }
  refuse(faultLines(result, language));
  throw new UsageError("list-faults", { count: leftOut.length });
}

/** Tables whose files may be lists that people have. */
const AS_LISTS: ReadonlySet<string> = new Set(["services", "channels", "volumes"]);

/** Whether a file of volumes is of our own form: it says which service, which channel, and how many. */
function isOwnVolumes(file: NamedFile): boolean {
  if (!isPlain(file)) return false;
  const { columns } = readTable(VOLUMES, { ...readCsv(file.bytes, file.path), ownColumns: true });
  return (["service", "channel", "volume"] as const).every((field) => columns.has(field));
}

/** Columns that say what a row is: a file without them is another list, of which nothing may be passed over. */
const NAMING: Readonly<Partial<Record<Import, readonly (readonly string[])[]>>> = {
  groups: [["id", "name"]],
  requirements: [["id", "name"]],
  rules: [["service"], ["channel"], ["class"]],
  contacts: [["channel"], ["where", "hours"]],
};

/** A file that is read as it is; columns of no field are kept beside its records, and told. */
function plainTable(call: Call, table: Import, path: string): TableSource {
  const source = readCsv(readBytes(path), path);
  const language = messageLanguage(call);
  const definition = importDefinition(table, language);
  const known = new Set<unknown>(source.headers.map((header) => fieldOfHeader(definition, header)));
  const isNamed = NAMING[table]?.every((either) => either.some((field) => known.has(field)));
  if (isNamed !== true) return source;
  reportKept(call, source, (header) => fieldOfHeader(definition, header) === null);
  return { ...source, ownColumns: true, keepsOwn: true };
}

/** Tells which columns of a file in our own form are kept beside. */
function reportKept(
  call: Call,
  { source, headers }: TableSource,
  isKept: (header: string) => boolean,
): void {
  const kept = headers.filter((header) => header.trim() !== "" && isKept(header));
  const values = { file: source, columns: kept.join(", ") };
  if (kept.length > 0) teller(call)(cliText("kept", messageLanguage(call), values));
}

/** Files of tables that are read as they are. */
const asTheyAre = (call: Call): Imports =>
  Object.fromEntries(
    call.imports
      .filter(({ table }) => !AS_LISTS.has(table))
      .map(({ table, path }) => [table, plainTable(call, table, path)]),
  );

/**
 * Whether a file in our own form has no cell that cannot be read: else its values may be of a vocabulary. One that is
 * too long is refused as it is.
 */
const isSound = (source: TableSource): boolean =>
  longFiles({ services: source }).length > 0 || readTable(SERVICES, source).problems.length === 0;

const leftOutPath = (out: string): string => `${out.replace(/\.xlsx$/i, "")}.left-out.csv`;

/**
 * Reads the files of a build, in the workbook that is open.
 * @param chosen the catalogue's channels that are used; null: all
 * @throws UsageError when a file cannot be read, or something in a list is open
 */
export async function readImports(
  call: Call,
  chosen: readonly string[] | null = null,
): Promise<ReadImports> {
  const language = messageLanguage(call);
  const filesOf = (wanted: string) =>
    call.imports
      .filter(({ table }) => table === wanted)
      .map(({ path }) => listsOf(wanted, path, language));
  const [services, channels, volumes] = [
    await Promise.all(filesOf("services")),
    await Promise.all(filesOf("channels")),
    await Promise.all(filesOf("volumes")),
  ];
  const ownVolumes = volumes.find(isOwnVolumes);
  const volumeLists = volumes.filter((file) => file !== ownVolumes);
  const others: Imports = {
    ...asTheyAre(call),
    ...(ownVolumes === undefined ? {} : { volumes: readCsv(ownVolumes.bytes, ownVolumes.path) }),
  };
  const snapshot = await readSnapshot(call);
  const workbookLanguage = snapshot?.state?.language ?? call.language ?? "sv";
  const bare = importContext(snapshot, others, workbookLanguage, chosen);
  const [channelFile] = channels;
  const ownChannels =
    channelFile !== undefined && isOwnChannels(channelFile, bare)
      ? ownSource(channelFile)
      : undefined;
  const imports: Imports = {
    ...others,
    ...(ownChannels === undefined ? {} : { channels: ownChannels }),
  };
  const foreignChannels = ownChannels === undefined ? channels : [];
  const context = importContext(snapshot, imports, workbookLanguage, chosen);
  const [only] = services;
  const isAsked = call.maps.length > 0 || call.profile !== null || call.takeGood;
  const own =
    services.length === 1 &&
    only !== undefined &&
    foreignChannels.length === 0 &&
    !isAsked &&
    isPlain(only)
      ? ownOrNull(only, context)
      : null;
  if (services.length + foreignChannels.length + volumeLists.length === 0) {
    return { imports, leftOut: null };
  }
  const isOwn = own !== null && isSound(own);
  if (own !== null && isOwn) {
    reportKept(call, own, (header) => context.fieldOfHeader(header) === null);
    if (volumeLists.length === 0) return { imports: { ...imports, services: own }, leftOut: null };
  }
  const withOwn: Imports = isOwn ? { ...imports, services: own } : imports;
  const all = [...(isOwn ? [] : services), ...foreignChannels, ...volumeLists];
  const answers = answersOf(
    call,
    all.flatMap(({ lists }) => lists),
  );
  const given = all.flatMap((file): GivenList[] =>
    listsUsed(file, context, answers).map((raw) => ({
      raw,
      ofChannels: file.table === "channels",
      ofVolumes: file.table === "volumes",
    })),
  );
  const known = isOwn ? importContext(snapshot, withOwn, workbookLanguage, chosen) : context;
  const result = understood(given, known, answers);
  // Our own form has its own messages, with the row and the column of each wrong value.
  const isRead =
    result.questions.length === 0 &&
    result.leftOut.length === 0 &&
    result.tables.services !== null &&
    isSound(result.tables.services);
  if (own !== null && !isOwn && !isRead)
    return { imports: { ...imports, services: own }, leftOut: null };
  settledOrRefused(result, call);
  return {
    imports: importsWith(result, withOwn, snapshot, workbookLanguage, chosen),
    leftOut: leftOutOf(result, call),
  };
}

/** The file of the rows that are not taken; null: all are. */
function leftOutOf({ leftOut, counts }: Understood, call: Call): LeftOut | null {
  const count = leftOut.length;
  if (count === 0) return null;
  const bytes = leftOutCsv(leftOut, messageLanguage(call));
  const { services, volumes, offered, contacts } = counts;
  const isAll = services + volumes + offered + contacts === 0;
  return { path: leftOutPath(call.out ?? ""), bytes, count, isAll };
}

const ownOrNull = (file: NamedFile, context: ImportContext): TableSource | null => {
  const [list] = file.lists;
  return list !== undefined && isOwnFormat(list, context) ? ownSource(file) : null;
};

/** The workbook that is open; null: it is new. */
async function readSnapshot({ input }: Call): Promise<WorkbookSnapshot | null> {
  if (input === null) return null;
  const found = await readHere(({ snapshot }) => snapshot);
  if (!found.ok) throw found.error;
  return found.found;
}
