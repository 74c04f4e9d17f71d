/** Tables of records as a merge reads and writes them: by the fields of their definition, and the planner's own columns by their headers. */
import { nameKey } from "../../domain/model/same-id";
import type { Language } from "../../locale/language";
import { trimmed } from "../../workbook/cell";
import type { Field } from "../../workbook/fields";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import { filledArea } from "../../workbook/table/table-cells";
import { fieldOfHeader, type TableDefinition } from "../../workbook/table/table";
import { classContent, fieldContent, fieldValue, ownContent, ownValue } from "./cell-values";
import { ownField, type Fields } from "./content";
import { knownOf, wordingOf } from "./known-of";
import { keyed, type Knows, type LocatedRow, type SharedTable } from "./located";
import { BLANK_VALUE, foldedId, isBlankValue, plainValue, shownValue, type Value } from "./value";

/** What identifies a row and what it is about, from its values as texts. */
export interface RowNames {
  /** Of the row's key; "" where the row has nothing that identifies it. */
  readonly key: string;
  readonly id: string;
  readonly service: string | null;
  readonly channel: string | null;
}

/** A table of records. */
export interface RecordTable {
  readonly definition: (language: Language) => TableDefinition<never>;
  readonly names: (text: (field: string) => string) => RowNames;
  /** Fields that are merged; left out: all of the definition. */
  readonly only?: readonly string[];
}

type AnyField = Field<never>;

const fieldsOf = (definition: TableDefinition<never>): Readonly<Record<string, AnyField>> =>
  definition.fields;

/** Columns by field, those of the planner's own included. */
function columnsOf(
  sheet: SheetSnapshot,
  definition: TableDefinition<never>,
  top: number,
  left: number,
  width: number,
  only: readonly string[] | undefined,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (let column = left; column < left + width; column++) {
    const header = trimmed(cellAt(sheet, top, column));
    if (header === "") continue;
    const known = fieldOfHeader(definition, header) as string | null;
    const field = known ?? ownField(header);
    if (known !== null && only?.includes(known) === false) continue;
    if (!columns.has(field)) columns.set(field, column);
  }
  return columns;
}

/** @param isDeletable a row that is gone was deleted by somebody */
export function recordTable(
  { definition, names, only }: RecordTable,
  isDeletable: boolean,
): SharedTable {
  const own = definition("sv");
  const known = fieldsOf(own);
  const valueAt = (
    sheet: SheetSnapshot,
    row: number,
    column: number,
    field: string,
    knows: Knows,
  ): Value => {
    const defined = known[field];
    return defined === undefined
      ? ownValue(sheet, row, column)
      : fieldValue(sheet, row, column, defined, field === "class", knows);
  };
  return {
    name: own.name,
    sheet: own.key,
    traits: {
      isDeletable,
      idFields: new Set(
        Object.entries(known).flatMap(([key, field]) =>
          field.references !== undefined || key === "id" || key === "key" ? [key] : [],
        ),
      ),
    },
    locate: (snapshot) => {
      const knows = knownOf(snapshot);
      const sheet = snapshot.sheets.get(own.key);
      const area = filledArea(sheet, own.name);
      if (sheet === undefined || area === null) return null;
      const columns = columnsOf(sheet, own, area.row, area.column, area.columns, only);
      // Without the column that says which row is which it is not known what its rows are.
      const identifying = Object.keys(known).find((field) => field === "key");
      if (identifying !== undefined && !columns.has(identifying)) return null;
      const rows: (readonly [string, LocatedRow])[] = [];
      for (let at = area.row + 1; at < area.row + area.rows; at++) {
        const fields: Record<string, Value> = {};
        for (const [field, column] of columns) {
          fields[field] = valueAt(sheet, at, column, field, knows);
        }
        if (isBlankRow(fields)) continue;
        const { key, ...about } = names((field) => String(shownValue(fields[field] ?? "")).trim());
        if (key !== "") rows.push([key, { ...about, at, fields }]);
      }
      return { sheet, rows: keyed(rows), columnOf: (field) => columns.get(field) ?? null };
    },
    isReadable: (field, value, knows) => {
      const defined = known[field];
      if (defined === undefined) return true;
      const reading = defined.read(plainValue(value));
      const found: unknown = reading.ok ? reading.value : reading.outside;
      if (found === undefined) return false;
      const { references } = defined;
      return (
        references === undefined || references.find(plainValue(value), knows(references.table)).ok
      );
    },
    record: (fields) => {
      const entries = Object.entries(known).map(([field, defined]) => {
        const reading = defined.read(plainValue(fields[field] ?? BLANK_VALUE));
        const found: unknown = reading.ok ? reading.value : reading.outside;
        return [field, found] as const;
      });
      return entries.some(([, found]) => found === undefined) ? null : Object.fromEntries(entries);
    },
    written: (field, value, language, knows) => {
      const defined = fieldsOf(definition(language))[field];
      if (defined === undefined) return ownContent(value);
      return field === "class"
        ? classContent(value, language)
        : fieldContent(defined, value, wordingOf(language, knows));
    },
  };
}

const isBlankRow = (fields: Fields): boolean => Object.values(fields).every(isBlankValue);

/** Names of a record by its id; one without an id by its name. */
export const byId =
  (isService: boolean) =>
  (text: (field: string) => string): RowNames => {
    const id = text("id");
    const name = text("name");
    const key = id !== "" ? foldedId(id) : name === "" ? "" : `name:${nameKey(name)}`;
    return { key, id: id === "" ? name : id, service: isService ? key : null, channel: null };
  };

/** Names of a row about a service in a channel. */
export function byCell(text: (field: string) => string): RowNames {
  const [service, channel] = [text("service"), text("channel")];
  const isOne = service !== "" && service !== "*";
  const key = service === "" && channel === "" ? "" : `${foldedId(service)}|${foldedId(channel)}`;
  return {
    key,
    id: `${service} × ${channel}`,
    service: isOne ? service : null,
    channel: channel === "" || /^group:/i.test(channel) ? null : channel,
  };
}

/** Names of a contact point: by its service and channel, and the language where it has several. */
export function byContact(text: (field: string) => string): RowNames {
  const names = byCell(text);
  const language = nameKey(text("language"));
  return {
    ...names,
    key: names.key === "" || language === "" ? names.key : `${names.key}|${language}`,
    id: `${text("service") === "" ? "*" : text("service")} × ${text("channel")}`,
  };
}
