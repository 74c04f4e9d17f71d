/** Checks that the ids which records refer to are in their tables. */
import type { Field } from "../workbook/fields";
import type { Position, Problem } from "../workbook/problem";
import type { SheetKey } from "../workbook/snapshot";
import type { TableDefinition } from "../workbook/table/table";

/** The ids of a table; reports those that it does not have. */
export class KnownIds {
  readonly #ids: ReadonlySet<string>;
  readonly #table: SheetKey;

  /** @param stated ids of rows that may be unreadable for another reason, which is reported once */
  constructor(
    entries: readonly { readonly record: { readonly id: string } }[],
    stated: readonly string[],
    table: SheetKey,
  ) {
    this.#ids = new Set([...entries.map(({ record }) => record.id), ...stated]);
    this.#table = table;
  }

  require(id: string, position: () => Position, problems: Problem[]): void {
    if (this.#ids.has(id)) return;
    problems.push({
      code: "id-unknown",
      position: position(),
      values: { value: id, table: this.#table },
    });
  }
}

/** The ids of each table that other tables refer to. */
export type KnownTables = Readonly<
  Record<"services" | "channels" | "groups" | "requirements", KnownIds>
>;

/** Reports each reference of a record's fields to an id that its table does not have. */
export function checkReferences<T>(
  definition: TableDefinition<T>,
  record: T,
  position: (field: keyof T) => Position,
  known: KnownTables,
  problems: Problem[],
): void {
  for (const [key, field] of Object.entries(definition.fields) as [
    keyof T & string,
    Field<unknown>,
  ][]) {
    if (field.references === undefined) continue;
    const { table, ids } = field.references;
    for (const id of ids(record[key])) known[table].require(id, () => position(key), problems);
  }
}
