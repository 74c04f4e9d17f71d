/** Lists that people have, as imports of a build: what the workbook knows goes in, tables of records come out. */
import { idKey } from "../domain/model/same-id";
import { catalogueChannels } from "../example/catalogue/channels";
import { catalogueRequirements } from "../example/catalogue/requirements";
import { catalogueTargetGroups } from "../example/catalogue/target-groups";
import type { ImportContext } from "../import/context";
import { recordSource } from "../import/record-source";
import type { Understood } from "../import/understood";
import { AUTHORITIES } from "../import/vocabulary/kind-words";
import type { Language } from "../locale/language";
import { IMPORTS, readInputs, type Import, type Imports } from "../run/read-inputs";
import { CHANNELS } from "../sheets/channels/table";
import { GROUPS, rowOfTargetGroup } from "../sheets/groups/table";
import { REQUIREMENTS } from "../sheets/requirements/table";
import { SERVICES } from "../sheets/services/table";
import type { NamedId } from "../workbook/known-ids";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { fieldOfHeader, nameInFiles, readTable, type TableSource } from "../workbook/table/table";

const FIELDS: ReadonlySet<string> = new Set(Object.keys(SERVICES.fields));

const named = (records: readonly NamedId[]): readonly NamedId[] =>
  records.map(({ id, name }) => ({ id, name }));

/** The records that a table of a file or the workbook names. */
const namedIn = (source: TableSource | undefined): readonly NamedId[] =>
  source === undefined ? [] : named(readTable(CHANNELS, source).rows.map(({ record }) => record));

/** The target groups that can be added: the catalogue's, and authorities. */
const offeredGroups = (language: Language): readonly NamedId[] => [
  ...named(catalogueTargetGroups(language)),
  { id: "authorities", name: AUTHORITIES[language] },
];

/**
 * What lists are read for.
 * @param snapshot null: there is no workbook yet
 * @param imports files in our own form that go with the lists
 * @param only the catalogue's channels that are used; null: all
 */
export function importContext(
  snapshot: WorkbookSnapshot | null,
  imports: Imports,
  language: Language,
  only: readonly string[] | null = null,
): ImportContext {
  const entries = snapshot === null ? null : readInputs(snapshot, {}, language).inputs.entries;
  const there = named(entries?.channels.map(({ record }) => record) ?? []);
  const given = namedIn(imports.channels);
  const channels = [...there, ...given];
  const groups = [
    ...named(entries?.groups.map(({ record }) => record) ?? []),
    ...(imports.groups === undefined
      ? []
      : named(readTable(GROUPS, imports.groups).rows.map(({ record }) => record))),
  ];
  const services = [
    ...(entries?.services.map(({ record }) => record) ?? []),
    ...(imports.services === undefined
      ? []
      : readTable(SERVICES, imports.services).rows.map(({ record }) => record)),
  ];
  return {
    language,
    services: named(services),
    kinds: new Map(
      services.flatMap(({ id, kinds }) => (kinds.length === 0 ? [] : [[idKey(id), kinds]])),
    ),
    channels: channels.length > 0 ? channels : named(chosenFrom(only, language)),
    groups,
    offeredGroups: offeredGroups(language),
    requirements: named(entries?.requirements.map(({ record }) => record) ?? []),
    takesContacts: (IMPORTS as readonly string[]).includes("contacts"),
    fieldOfHeader: (header) => {
      const key = fieldOfHeader(SERVICES, header);
      return key;
    },
    fields: FIELDS,
    nameInFiles: (field) =>
      FIELDS.has(field) ? nameInFiles(SERVICES, field as keyof typeof SERVICES.fields) : field,
  };
}

/** The catalogue's channels, or those of them that are used. */
const chosenFrom = (only: readonly string[] | null, language: Language) =>
  catalogueChannels(language).filter(({ id }) => only?.includes(id) !== false);

/** Rows under the headers of another source. */
function joined(first: TableSource, second: TableSource): TableSource {
  const headers = [
    ...first.headers,
    ...second.headers.filter((header) => !first.headers.includes(header)),
  ];
  const under = ({ headers: own, rows }: TableSource) =>
    rows.map((row) => headers.map((header) => row[own.indexOf(header)] ?? ""));
  return {
    ...first,
    headers,
    rows: [...under(first), ...under(second)],
    position: (row, column) => {
      const header = column === null ? null : (headers[column] ?? null);
      const of = row !== null && row >= first.rows.length ? second : first;
      const at = header === null ? -1 : of.headers.indexOf(header);
      const inside = row === null ? null : row - (of === first ? 0 : first.rows.length);
      return of.position(inside, at < 0 ? null : at);
    },
  };
}

const recordsOf = (records: readonly NamedId[], source: string): TableSource => ({
  source,
  headers: ["id", "name"],
  rows: records.map(({ id, name }) => [id, name]),
  position: (row, column) => ({
    source,
    row: row === null ? null : row + 1,
    column: column === null ? null : (["id", "name"][column] ?? null),
  }),
  ownColumns: false,
});

/** The channels that a list makes, with those that the workbook begins with. */
function channelsWith(
  added: readonly NamedId[],
  snapshot: WorkbookSnapshot | null,
  given: TableSource | undefined,
  language: Language,
  only: readonly string[] | null,
): TableSource | undefined {
  if (added.length === 0) return given;
  const own = recordsOf(added, CHANNELS.title[language]);
  if (given !== undefined) return joined(given, own);
  if (snapshot?.sheets.has("channels") === true) return own;
  const catalogue = chosenFrom(only, language);
  return joined(recordSource(CHANNELS, catalogue, CHANNELS.title[language]), own);
}

/** The catalogue's requirements, which its channels meet, where a list adds channels to the catalogue's. */
function requirementsWith(
  added: readonly NamedId[],
  snapshot: WorkbookSnapshot | null,
  { channels }: Imports,
  language: Language,
): TableSource | undefined {
  const there =
    snapshot?.sheets.has("channels") === true || snapshot?.sheets.has("requirements") === true;
  return added.length === 0 || channels !== undefined || there
    ? undefined
    : recordSource(REQUIREMENTS, catalogueRequirements(language), REQUIREMENTS.title[language]);
}

/** The target groups that a list makes; the catalogue's come with their shares. */
function groupsWith(
  added: readonly NamedId[],
  given: TableSource | undefined,
  language: Language,
): TableSource | undefined {
  if (added.length === 0) return given;
  const catalogue = catalogueTargetGroups(language);
  const rows = added.flatMap(({ id }) =>
    catalogue.filter((group) => idKey(group.id) === idKey(id)),
  );
  const ids = new Set(rows.map(({ id }) => idKey(id)));
  const title = GROUPS.title[language];
  // A group under another that is not added stands by itself.
  const known = recordSource(
    GROUPS,
    rows.map((group) =>
      rowOfTargetGroup({
        ...group,
        parent: group.parent !== null && ids.has(idKey(group.parent)) ? group.parent : null,
      }),
    ),
    title,
  );
  const others = recordsOf(
    added.filter(({ id }) => !ids.has(idKey(id))),
    title,
  );
  const all = joined(known, others);
  return given === undefined ? all : joined(given, all);
}

/** The imports of a build with what lists gave. */
export function importsWith(
  { tables, added }: Understood,
  imports: Imports,
  snapshot: WorkbookSnapshot | null,
  language: Language,
  only: readonly string[] | null = null,
): Imports {
  const channels = channelsWith(added.channels, snapshot, imports.channels, language, only);
  const groups = groupsWith(added.groups, imports.groups, language);
  const given: Record<string, TableSource | null | undefined> = {
    ...imports,
    services: tables.services ?? imports.services,
    volumes:
      tables.volumes !== null && imports.volumes !== undefined
        ? joined(tables.volumes, imports.volumes)
        : (tables.volumes ?? imports.volumes),
    channels,
    groups,
    contacts: tables.contacts,
    requirements:
      imports.requirements ?? requirementsWith(added.channels, snapshot, imports, language),
  };
  return Object.fromEntries(
    IMPORTS.flatMap((table: Import) => {
      const source = given[table];
      return source === null || source === undefined ? [] : [[table, source] as const];
    }),
  );
}
