/** What texts call a record by: its name, else its id. */

/** A record that texts name. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
}

/** The name of a record, else its id. */
export const nameOf = ({ id, name }: NamedRecord): string => (name === "" ? id : name);

/** Names by id; an id that no record has is its own name. */
export function namesById(records: readonly NamedRecord[]): (id: string) => string {
  const names = new Map(records.map((record) => [record.id, nameOf(record)]));
  return (id) => names.get(id) ?? id;
}
