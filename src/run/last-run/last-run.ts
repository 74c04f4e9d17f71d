/** The last run in the hidden store: what it suggested, what was decided, and the inputs that the suggestions rest on. */
import type { LastRun } from "../../domain/changed-suggestions/changed-suggestions";
import type { INERT_SERVICE_FIELDS } from "../../domain/changed-suggestions/differences";
import { indexesById, type Matrix } from "../../domain/model/matrix";
import { idKey } from "../../domain/model/same-id";
import type { CellClass, Model, Rule, Service, VolumeNow } from "../../domain/model/model";
import type { Result } from "../../domain/result";
import { classOf, fileCode } from "../../locale/class-codes";
import type { NamedId } from "../../workbook/known-ids";
import { packed, unpacked } from "../../workbook/store/packed";

/** Records as rows, so that the names of their fields are stored once. */
interface StoredTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The data that is stored; cells are the codes of files, row after row. */
interface StoredRun {
  readonly services: StoredTable;
  readonly channels: StoredTable;
  readonly groups: StoredTable;
  readonly requirements: StoredTable;
  readonly rules: StoredTable;
  /** Row of the target group, column of the channel, acceptance. */
  readonly needs: readonly (readonly [number, number, number])[];
  /** Row of the service, column of the channel, volume. */
  readonly volumes: readonly (readonly [number, number, VolumeNow])[];
  readonly settings: Model["settings"];
  readonly today: string;
  readonly suggested: string;
  readonly decided: string;
}

const OPEN_CODE = ".";

/** What a service has in fields that no suggestion rests on, which are not stored. */
const INERT_SERVICE: Pick<Service, (typeof INERT_SERVICE_FIELDS)[number]> = {
  name: "",
  department: "",
  case: "",
  step: "",
  lifeEvent: "",
  process: "",
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
};
const INERT_RULE: Pick<Rule, "reason" | "legalBasis" | "exception"> = {
  reason: "",
  legalBasis: "",
  exception: "",
};

const storedFields = (records: readonly object[], inert: object = {}): readonly string[] =>
  Object.keys(records[0] ?? {}).filter((field) => !(field in inert));

function storedTable(records: readonly object[], inert: object = {}): StoredTable {
  const fields = storedFields(records, inert);
  const rows = records.map((record) => {
    const values = new Map<string, unknown>(Object.entries(record));
    return fields.map((field) => values.get(field) ?? null);
  });
  return { fields, rows };
}

const recordsOf = ({ fields, rows }: StoredTable, inert: object = {}): readonly object[] =>
  rows.map((row) => ({
    ...inert,
    ...Object.fromEntries(fields.map((field, at) => [field, row[at]])),
  }));

const codesOf = ({ cells }: Matrix<CellClass>): string =>
  cells.map((one) => (one === "open" ? OPEN_CODE : fileCode(one))).join("");

/** What is stored of a run on a day. */
function storedRun({ model, classification, decided }: Result, today: string): StoredRun {
  const rowOf = indexesById(model.services);
  const columnOf = indexesById(model.channels);
  const groupOf = indexesById(model.groups);
  return {
    services: storedTable(model.services, INERT_SERVICE),
    channels: storedTable(model.channels),
    groups: storedTable(model.groups),
    requirements: storedTable(model.requirements),
    rules: storedTable(model.rules, INERT_RULE),
    needs: model.needs.flatMap(({ group, channel, acceptance }) => {
      const [row, column] = [groupOf.get(group), columnOf.get(channel)];
      return row === undefined || column === undefined ? [] : [[row, column, acceptance] as const];
    }),
    volumes: model.volumes.flatMap(({ service, channel, volume }) => {
      const [row, column] = [rowOf.get(service), columnOf.get(channel)];
      return row === undefined || column === undefined ? [] : [[row, column, volume] as const];
    }),
    settings: model.settings,
    today,
    suggested: codesOf(classification.suggested),
    decided: codesOf(decided),
  };
}

/**
 * The text of a run for the hidden store.
 * @param today ISO date of the run, or of the earlier one with equal inputs
 * @param before the text that is stored, which stays where it says the same
 */
export const lastRunText = (result: Result, today: string, before: string | undefined): string =>
  packed(storedRun(result, today), before);

/** A stored run, with the decisions that it left in the matrix. */
export interface StoredLastRun extends LastRun {
  readonly decided: Matrix<CellClass>;
}

const isTable = (value: unknown): value is StoredTable =>
  typeof value === "object" &&
  value !== null &&
  "fields" in value &&
  Array.isArray(value.fields) &&
  "rows" in value &&
  Array.isArray(value.rows);

const TABLES = ["services", "channels", "groups", "requirements", "rules"] as const;

function isStoredRun(value: unknown): value is StoredRun {
  if (typeof value !== "object" || value === null) return false;
  const given = new Map<string, unknown>(Object.entries(value));
  return (
    TABLES.every((table) => isTable(given.get(table))) &&
    ["needs", "volumes"].every((list) => Array.isArray(given.get(list))) &&
    ["suggested", "decided", "today"].every((text) => typeof given.get(text) === "string") &&
    typeof given.get("settings") === "object" &&
    given.get("settings") !== null
  );
}

/** Whether the inputs have the fields and settings that this version knows: of another edition they may have others. */
function isComparable(stored: StoredRun, now: Model): boolean {
  const sorted = (keys: readonly string[]): string => [...keys].sort().join("\n");
  const inert: Readonly<Record<string, object>> = { services: INERT_SERVICE, rules: INERT_RULE };
  const sameFields = TABLES.every((table) => {
    const { fields, rows } = stored[table];
    if (now[table].length === 0 || rows.length === 0) return true;
    return sorted(storedFields(now[table], inert[table])) === sorted(fields);
  });
  return sameFields && sorted(Object.keys(stored.settings)) === sorted(Object.keys(now.settings));
}

/** The ids of a stored run with their names, of the tables whose names are stored; none where it is damaged. */
export function storedNames(
  text: string,
  table: "channels" | "groups" | "requirements",
): readonly NamedId[] {
  const stored = text === "" ? null : unpacked(text);
  if (!isStoredRun(stored)) return [];
  return recordsOf(stored[table]).map((record) => {
    const { id, name } = record as { readonly id?: unknown; readonly name?: unknown };
    const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
    return { id: textOf(id), name: textOf(name) };
  });
}

/** What a stored run suggested, by the ids of services and channels; open cells are absent. */
export function storedSuggestions(
  text: string,
): ReadonlyMap<string, ReadonlyMap<string, Exclude<CellClass, "open">>> {
  const stored = text === "" ? null : unpacked(text);
  if (!isStoredRun(stored)) return new Map();
  const ids = (table: StoredTable): readonly string[] =>
    recordsOf(table).map((record) => String((record as { readonly id?: unknown }).id));
  const channels = ids(stored.channels);
  return new Map(
    ids(stored.services).map((service, row) => {
      const codes = channels.map((channel, column) => {
        const one = classOf(stored.suggested.charAt(row * channels.length + column));
        return [channel, one ?? "open"] as const;
      });
      const classes = codes.flatMap(([channel, one]) =>
        one === "open" ? [] : [[channel, one] as const],
      );
      return [service, new Map(classes)];
    }),
  );
}

/** Records with their ids as those of this run spell them. */
function spelledAs<T extends { readonly id: string }>(
  now: readonly T[],
  stored: readonly T[],
): readonly T[] {
  const ids = new Map(now.map(({ id }) => [idKey(id), id]));
  return stored.map((record) => ({ ...record, id: ids.get(idKey(record.id)) ?? record.id }));
}

/**
 * Reads the text of a stored run; null: it is damaged.
 * @param now the model of this run, with whose fields the stored inputs must agree to be compared
 */
export function readLastRun(text: string, now: Model): StoredLastRun | null {
  const stored = unpacked(text);
  if (!isStoredRun(stored)) return null;
  const services = spelledAs(
    now.services,
    recordsOf(stored.services, INERT_SERVICE) as Model["services"],
  );
  const channels = spelledAs(now.channels, recordsOf(stored.channels) as Model["channels"]);
  const groups = spelledAs(now.groups, recordsOf(stored.groups) as Model["groups"]);
  const axes = { services: services.map(({ id }) => id), channels: channels.map(({ id }) => id) };
  const matrixOf = (codes: string): Matrix<CellClass> | null => {
    const cells = Array.from({ length: codes.length }, (_, at) => {
      const code = codes.charAt(at);
      return code === OPEN_CODE ? "open" : classOf(code);
    });
    const known = cells.filter((one) => one !== null);
    return known.length === services.length * channels.length && known.length === cells.length
      ? { ...axes, cells: known }
      : null;
  };
  const [suggested, decided] = [matrixOf(stored.suggested), matrixOf(stored.decided)];
  if (suggested === null || decided === null) return null;
  const model: Model = {
    services,
    channels,
    groups,
    requirements: recordsOf(stored.requirements) as Model["requirements"],
    rules: recordsOf(stored.rules, INERT_RULE) as Model["rules"],
    needs: stored.needs.flatMap(([row, column, acceptance]) => {
      const [group, channel] = [groups[row], channels[column]];
      return group === undefined || channel === undefined
        ? []
        : [{ group: group.id, channel: channel.id, acceptance }];
    }),
    volumes: stored.volumes.flatMap(([row, column, volume]) => {
      const [service, channel] = [services[row], channels[column]];
      return service === undefined || channel === undefined
        ? []
        : [{ service: service.id, channel: channel.id, volume }];
    }),
    contacts: [],
    settings: stored.settings,
    today: stored.today,
  };
  return {
    suggested,
    decided,
    model: isComparable(stored, now) ? model : null,
    cause: { kind: "method" },
  };
}
