/** The ids of a table, and which of them a text means: an id or a name, in any case and Unicode form. */
import { idKey, nameKey, shownKey } from "../domain/model/same-id";
import { read, refuse, type Reading, type Unreadable } from "./problem";

/** An id with the name of its record; "" where it has none. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** An id that was found, or why it was not. */
export type Found<Id> = { readonly ok: true; readonly value: Id } | Unreadable;

/** A name that two rows have is written `name (id)`. */
const WITH_ID = /^([\s\S]+)\(([^()]+)\)$/u;

/** Separators of a list inside a cell, in the order in which they are tried. */
const SEPARATORS = ["|", ";", ","] as const;

/** The parts of a list between separators, without blank ones. */
export const partsOf = (list: string, separator: string | RegExp): string[] =>
  list
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const found = <Id>(value: Id): Found<Id> => ({ ok: true, value });

/** The ids of a table with the names of its records. */
export class KnownIds {
  readonly #ids = new Map<string, string>();
  readonly #shown = new Set<string>();
  readonly #named = new Map<string, Set<string>>();
  readonly #names = new Map<string, string>();
  readonly #table: string;
  readonly #former: () => readonly NamedId[];
  #formerIds: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  /**
   * @param records of equal ids the first gives the spelling
   * @param former the names that the ids had when a run last wrote them, asked for where no present one is meant
   */
  constructor(
    records: readonly NamedId[],
    table: string,
    former: () => readonly NamedId[] = () => [],
  ) {
    this.#table = table;
    this.#former = former;
    for (const { id, name } of records) {
      if (id === "") continue;
      const key = idKey(id);
      const spelled = this.#ids.get(key) ?? id;
      this.#ids.set(key, spelled);
      this.#shown.add(shownKey(id));
      if (name === "") continue;
      this.#shown.add(shownKey(name));
      if (!this.#names.has(key)) this.#names.set(key, name);
      const named = this.#named.get(nameKey(name)) ?? new Set<string>();
      this.#named.set(nameKey(name), named.add(spelled));
    }
  }

  /** The id as its table spells it; one that the table does not have, as it is. */
  spelled<Id extends string>(id: Id): Id {
    return (this.#ids.get(idKey(id)) ?? id) as Id;
  }

  /** The id that a text is, or the one whose name it is; refused where the table has none, or several. */
  find<Id extends string>(written: string): Found<Id> {
    const id = this.#ids.get(idKey(written));
    if (id !== undefined) return found(id as Id);
    const [name, ...others] = this.#named.get(nameKey(written)) ?? [];
    if (name !== undefined && others.length === 0) return found(name as Id);
    const former = this.#formerId(written, name === undefined ? null : new Set([name, ...others]));
    if (former !== null) return found(former as Id);
    if (name !== undefined) {
      const choices = [name, ...others].map((one) => `${written} (${one})`).join(", ");
      return refuse("name-ambiguous", { value: written, choices });
    }
    const [, before = "", inside = ""] = WITH_ID.exec(written) ?? [];
    const own = this.#ids.get(idKey(inside.trim()));
    if (own !== undefined && this.#named.get(nameKey(before))?.has(own) === true) {
      return found(own as Id);
    }
    return this.#shown.has(shownKey(written))
      ? refuse("id-looks-like", { value: written, table: this.#table })
      : refuse("id-unknown", { value: written, table: this.#table });
  }

  /** The one id that had the name when a run last wrote it, among some; null: none, or several. */
  #formerId(written: string, among: ReadonlySet<string> | null): string | null {
    this.#formerIds ??= this.#formerByName();
    const ids = [...(this.#formerIds.get(nameKey(written)) ?? [])].filter(
      (id) => among?.has(id) !== false,
    );
    return ids.length === 1 ? (ids[0] ?? null) : null;
  }

  #formerByName(): ReadonlyMap<string, ReadonlySet<string>> {
    const by = new Map<string, Set<string>>();
    for (const { id, name } of this.#former()) {
      const spelled = this.#ids.get(idKey(id));
      if (spelled === undefined || name === "") continue;
      by.set(nameKey(name), (by.get(nameKey(name)) ?? new Set()).add(spelled));
    }
    return by;
  }

  /** How a cell names the id: by its name, `name (id)` where others have it too, itself where it has none. */
  shown(id: string): string {
    const name = this.#names.get(idKey(id));
    if (name === undefined) return id;
    const means = (text: string): boolean => {
      const meant = this.find(text);
      return meant.ok && meant.value === this.spelled(id);
    };
    return [name.trim(), `${name.trim()} (${id})`].find(means) ?? id;
  }

  /** How a cell names several: their names between semicolons, which read as these ids. */
  shownList(ids: readonly string[]): string {
    const names = ids.map((id) => this.shown(id));
    const meant = (text: string): boolean => {
      const reading = this.list(text);
      return (
        reading.ok && reading.value.join("\n") === ids.map((id) => this.spelled(id)).join("\n")
      );
    };
    return ["; ", " | "].map((by) => names.join(by)).find(meant) ?? ids.join(", ");
  }

  /**
   * The ids that a list in a cell means: the whole text as one, else split at `|`, `;` or `,`, whichever first
   * gives only known ones; a repeated one counts once.
   */
  list<Id extends string>(written: string): Reading<readonly Id[]> {
    if (written === "") return read([]);
    const whole = this.find<Id>(written);
    if (whole.ok) return read([whole.value]);
    for (const separator of [...SEPARATORS, /[|;,]/]) {
      const each = partsOf(written, separator).map((part) => this.find<Id>(part));
      const ids = each.flatMap((one) => (one.ok ? [one.value] : []));
      if (ids.length > 0 && ids.length === each.length) return read([...new Set(ids)]);
      if (typeof separator === "string") continue;
      return each.find((one) => !one.ok) ?? read([]);
    }
    return whole;
  }
}

/** The ids of each table that other tables refer to. */
export type KnownTables = Readonly<
  Record<"services" | "channels" | "groups" | "requirements", KnownIds>
>;
