/** The services, volumes and contact points of all lists, as they are collected row by row. */
import { idKey, shownKey } from "../../domain/model/same-id";
import { trimmed, type Cell } from "../../workbook/cell";
import { MOST_RECORDS } from "../../domain/model/limits";
import { textsOf } from "../values/lists";
import type { CountValue } from "../values/counts";

/** Where a record comes from. */
export interface Origin {
  readonly list: number;
  readonly row: number;
}

/** What a row says of a service. */
export interface ServiceRow {
  readonly origin: Origin;
  /** "" where the list has none. */
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly apart: string;
  readonly fields: ReadonlyMap<string, Cell>;
  /** Fields with several values. */
  readonly several: ReadonlyMap<string, readonly string[]>;
  readonly own: ReadonlyMap<string, Cell>;
}

export interface CollectedService {
  readonly origin: Origin;
  id: string;
  name: string;
  readonly apart: string;
  readonly fields: Map<string, Cell>;
  readonly several: Map<string, string[]>;
  /** Cells of columns that are kept beside, by header and by what their texts say. */
  readonly own: Map<string, Map<string, Cell>>;
  /** Rows that it was read from. */
  rows: number;
}

export interface CollectedVolume extends Origin {
  readonly service: CollectedService;
  readonly channel: string;
  value: Exclude<CountValue, "">;
}

export interface ContactPoint {
  /** null: of all services. */
  readonly service: CollectedService | null;
  readonly channel: string;
  readonly where: string;
  readonly hours: string;
  readonly note: string;
}

/** What became of a row. */
export type Collected =
  | { readonly kind: "new" | "same"; readonly service: CollectedService }
  /** Its id stands for another service. */
  | { readonly kind: "differs"; readonly known: CollectedService }
  /** A workbook has no more services. */
  | { readonly kind: "beyond" };

export class Collection {
  readonly services: CollectedService[] = [];
  readonly contacts: ContactPoint[] = [];
  /** Services by the key of a listed channel that they refer to. */
  readonly referring = new Map<string, CollectedService[]>();
  /** Services of which several rows say different things, by field: the first holds. */
  readonly differing = new Map<string, Set<CollectedService>>();
  readonly #byId = new Map<string, CollectedService>();
  readonly #byName = new Map<string, CollectedService[]>();
  readonly #volumes = new Map<CollectedService, Map<string, CollectedVolume>>();
  /** What texts say, which is asked for often. */
  readonly #said = new Map<Cell, string>();

  get volumes(): readonly CollectedVolume[] {
    return this.services.flatMap((service) => [...(this.#volumes.get(service)?.values() ?? [])]);
  }

  withId(id: string): CollectedService | undefined {
    return this.#byId.get(idKey(id));
  }

  /** What a text says: as lists in any order. */
  #sense(cell: Cell): string {
    const known = this.#said.get(cell);
    if (known !== undefined) return known;
    const sense = textsOf(cell).map(shownKey).sort().join("\n");
    this.#said.set(cell, sense);
    return sense;
  }

  /** @param isWhole whether all that they say beside has to be the same, as it has without an id */
  #saysSame(known: CollectedService, row: ServiceRow, isWhole: boolean): boolean {
    if (known.name !== row.name && shownKey(known.name) !== shownKey(row.name)) return false;
    for (const [field, cell] of row.fields) {
      const [before, now] = [this.#sense(known.fields.get(field) ?? ""), this.#sense(cell)];
      if (before !== "" && now !== "" && before !== now) return false;
    }
    if (!isWhole) return true;
    for (const [header, cell] of row.own) {
      const [before, now] = [known.own.get(header), this.#sense(cell)];
      if (before === undefined || before.size === 0 ? now !== "" : !before.has(now)) return false;
    }
    return true;
  }

  /**
   * Adds what a row says.
   * @param oneName whether rows of one name are one service, as in a log, or only where they say the same
   * @param asNew where the id is another service's, this one gets an id of its own
   */
  add(row: ServiceRow, oneName: boolean, asNew: boolean): Collected {
    const isFull = this.services.length >= MOST_RECORDS.services;
    // Without an id it would be held against all services of its name.
    if (isFull && row.id === "" && !oneName) return { kind: "beyond" };
    const known = this.#known(row, oneName);
    const isAnother =
      known !== undefined && row.id !== "" && !oneName && !this.#saysSame(known, row, false);
    if (known !== undefined && !isAnother) {
      this.#merge(known, row);
      return { kind: "same", service: known };
    }
    if (known !== undefined && !asNew) return { kind: "differs", known };
    if (isFull) return { kind: "beyond" };
    let id = row.id;
    for (let number = 2; known !== undefined && this.#byId.has(idKey(id)); number += 1) {
      id = `${row.id}-${number}`;
    }
    return { kind: "new", service: this.#create(row, id) };
  }

  #known(row: ServiceRow, oneName: boolean): CollectedService | undefined {
    if (row.id !== "") {
      const first = this.#byId.get(idKey(row.id));
      if (first === undefined || this.#saysSame(first, row, false)) return first;
      // A later one that was given an id of its own may be this one.
      const later = this.#byName.get(shownKey(row.name)) ?? [];
      return later.find(({ id }) => idKey(id).startsWith(`${idKey(row.id)}-`)) ?? first;
    }
    const named = this.#byName.get(shownKey(row.name)) ?? [];
    return oneName
      ? named[0]
      : named.find((one) => one.id === "" && this.#saysSame(one, row, true));
  }

  #create(row: ServiceRow, id: string): CollectedService {
    const service: CollectedService = {
      origin: row.origin,
      id,
      name: row.name,
      apart: row.apart,
      fields: new Map(row.fields),
      several: new Map([...row.several].map(([field, values]) => [field, [...values]])),
      own: new Map(
        [...row.own].map(([header, cell]) => [
          header,
          new Map(trimmed(cell) === "" ? [] : [[this.#sense(cell), cell]]),
        ]),
      ),
      rows: 1,
    };
    this.services.push(service);
    if (id !== "") this.#byId.set(idKey(id), service);
    const named = this.#byName.get(shownKey(row.name));
    if (named === undefined) this.#byName.set(shownKey(row.name), [service]);
    else named.push(service);
    return service;
  }

  #merge(known: CollectedService, row: ServiceRow): void {
    known.rows += 1;
    for (const [field, cell] of row.fields) {
      const before = known.fields.get(field) ?? "";
      if (trimmed(before) === "") known.fields.set(field, cell);
      else if (trimmed(cell) !== "" && this.#sense(before) !== this.#sense(cell)) {
        this.differing.set(field, (this.differing.get(field) ?? new Set()).add(known));
      }
    }
    for (const [field, values] of row.several) {
      const before = known.several.get(field) ?? [];
      const added = values.filter((value) => !before.includes(value));
      if (added.length > 0) known.several.set(field, [...before, ...added]);
    }
    for (const [header, cell] of row.own) {
      const before = known.own.get(header) ?? new Map<string, Cell>();
      known.own.set(header, before);
      if (trimmed(cell) !== "" && !before.has(this.#sense(cell))) {
        before.set(this.#sense(cell), cell);
      }
    }
  }

  remove(service: CollectedService): void {
    this.services.splice(this.services.indexOf(service), 1);
    this.#volumes.delete(service);
  }

  /** Gives what was counted of a service to the one that it is. */
  become(service: CollectedService, same: CollectedService): void {
    const counted = [...(this.#volumes.get(service)?.values() ?? [])];
    this.remove(service);
    for (const { channel, value, list, row } of counted) {
      this.addVolume(same, channel, value, { list, row });
    }
  }

  refer(service: CollectedService, key: string): void {
    const services = this.referring.get(key);
    if (services === undefined) this.referring.set(key, [service]);
    else if (!services.includes(service)) services.push(service);
  }

  /** Adds a volume: a number goes before a cross, a cross before a dash; numbers of several rows are summed. */
  addVolume(service: CollectedService, channel: string, value: CountValue, origin: Origin): void {
    if (value === "") return;
    const ofService = this.#volumes.get(service) ?? new Map<string, CollectedVolume>();
    this.#volumes.set(service, ofService);
    const known = ofService.get(channel);
    if (known === undefined) ofService.set(channel, { service, channel, value, ...origin });
    else if (typeof value === "number") {
      known.value = typeof known.value === "number" ? known.value + value : value;
    } else if (value === "x" && known.value === "-") known.value = "x";
  }

  /** The channels that a service has a value for. */
  channelsOf(service: CollectedService): ReadonlySet<string> {
    return new Set(this.#volumes.get(service)?.keys() ?? []);
  }
}
