/** The add-in's state in the workbook: custom document properties, visible in Excel under File › Info. */
import { LANGUAGES, type Language } from "../locale/language";
import type { WorkbookState } from "../workbook/snapshot";

/**
 * The version of the sheets' structure that this add-in writes.
 * 2: reasons have a visibility; sheets for groups, plan, case, strategy, extract and log.
 * 3: the method's second edition: modes, roles, sources, dated rules, and settings of several numbers.
 * 4: channels have an owner, assurance and answers on inclusion, services an assurance.
 * 5: services have a description, legal basis, handling time, fee and own code; a sheet for contact points.
 * 6: cells have words for codes and names for ids; settings have names beside their keys.
 */
export const SCHEMA = 6;

/** Custom property of a worksheet: the sheet's key. */
export const SHEET_PROPERTY = "channelMatrix";
/** Custom property of a generated worksheet: its owned range. */
export const OWNED_RANGE_PROPERTY = "channelMatrixExtent";

/** Custom property of a worksheet into which a run inserts rows or columns, until its tables have them: what and where. */
export const INSERTING_PROPERTY = "channelMatrixInserting";

/** Custom property of the workbook while a run writes; its value is the id of the blank sheet to delete, or "-". */
export const UNFINISHED_PROPERTY = "ChannelMatrixUnfinished";

const NAMES = {
  schema: "ChannelMatrixSchema",
  model: "ChannelMatrixModel",
  revision: "ChannelMatrixRevision",
  language: "ChannelMatrixLanguage",
  department: "ChannelMatrixDepartment",
  fingerprint: "ChannelMatrixFingerprint",
  created: "ChannelMatrixMade",
} as const satisfies Record<keyof WorkbookState, string>;

export const PROPERTY_NAMES: Readonly<Record<keyof WorkbookState, string>> = NAMES;

/** Before a date, which Excel would otherwise give back as a date of its own. */
const DATED = "made ";
const ISO_DAY = /\d{4}-\d{2}-\d{2}/;

/** The state as custom document properties. */
export const propertiesOf = (state: WorkbookState): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(state).map(([key, value]: [string, string | number]) => [
      NAMES[key as keyof WorkbookState],
      key === "created" ? `${DATED}${value}` : value,
    ]),
  );

/** The state read from the properties; null when the workbook has none. */
export function stateOf(properties: ReadonlyMap<string, unknown>): WorkbookState | null {
  const text = (key: keyof WorkbookState): string => {
    const value = properties.get(NAMES[key]);
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const schema = Number(text("schema"));
  if (!(schema > 0)) return null;
  const language: Language = LANGUAGES.find((known) => known === text("language")) ?? "sv";
  return {
    schema,
    model: text("model"),
    revision: Number(text("revision")) || 0,
    language,
    department: text("department"),
    fingerprint: text("fingerprint"),
    // Earlier versions wrote the day alone.
    created: ISO_DAY.exec(text("created"))?.[0] ?? "",
  };
}
