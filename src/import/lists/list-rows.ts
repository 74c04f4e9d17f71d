/** Reads the rows of lists of services, of services and channels, and of contacts. */
import { idKey } from "../../domain/model/same-id";
import { trimmed, type Cell } from "../../workbook/cell";
import { MOST_RECORDS } from "../../domain/model/limits";
import { valueAnswer } from "../answers";
import type { MatchedColumn } from "../columns/matched";
import { isCross } from "../columns/content";
import { ofTarget, type Target } from "../columns/target";
import type { RowFault } from "../context";
import { ofWords } from "../profiles/profiles";
import { daysOf } from "../values/durations";
import { partsOfCell, textsOf } from "../values/lists";
import { isBlankWord } from "../vocabulary/blank-words";
import type { Collection, CollectedService, Origin, ServiceRow } from "./collected";
import type { KnownList } from "./known-list";
import { digitsOf, type HeadingRows } from "./key-digits";
import type { ListColumns, Reading } from "./list-columns";

/** Fields whose values may be several, in a cell or in rows of one service. */
export const SEVERAL: ReadonlySet<string> = new Set([
  "kinds",
  "targetGroups",
  "requirements",
  "lifeEvent",
  "process",
  "legalBasis",
  "fee",
]);

/** Fields that say the service's own, in every shape. */
const FIELDS: ReadonlySet<Target> = new Set<Target>([
  "department",
  "description",
  "complexity",
  "frequency",
  "handlingTime",
  "code",
]);
const NO = /^(?:no|nej|false|falskt|n|nein|nee|nei|non|ei|não|0)$/i;

const MALFORMED = /[|,;]/;

/** What became of the rows of a list. */
export interface ListRows {
  /** The service of each row; null: the row was not taken. */
  readonly services: readonly (CollectedService | null)[];
}

export interface RowsRequest {
  readonly known: KnownList;
  readonly columns: ListColumns;
  readonly reading: Reading;
  readonly collection: Collection;
  /** Number of the list in the import. */
  readonly list: number;
  readonly headings: HeadingRows | null;
  /** Whether rows of one name are one service, whatever else they say. */
  readonly oneName: boolean;
}

const has = (cell: Cell): boolean => trimmed(cell) !== "" && !isBlankWord(trimmed(cell));

/** Whether a column is kept beside, whatever it is taken for: its own, years, and what was settled by hand. */
export function isKeptBeside(
  target: Target,
  header: string,
  { answers, refs, context }: Pick<Reading, "answers" | "refs" | "context">,
): boolean {
  if (target === "own" || target === "year") return true;
  if (target.startsWith("where:")) return !context.takesContacts;
  const isSettled = answers.values.some((answer) => answer.header === header);
  return target === "channels" && (isSettled || refs.size > 0);
}

class RowReader {
  readonly #request: RowsRequest;
  readonly #columns: readonly MatchedColumn[];

  constructor(request: RowsRequest) {
    this.#request = request;
    this.#columns = request.columns.columns;
  }

  #fault(row: number, code: RowFault["code"], values: RowFault["values"] = {}): null {
    const { reading, list } = this.#request;
    reading.findings.faults.push({ code, list, row, values });
    return null;
  }

  #cells(row: number): readonly Cell[] {
    return this.#request.known.list.rows[row] ?? [];
  }

  #text(row: number, target: Target): string {
    const column = this.#columns.findIndex((one) => one.target === target);
    const text = trimmed(this.#cells(row)[column] ?? "");
    return isBlankWord(text) ? "" : text;
  }

  /** Values of the row that are not known. */
  #open(row: number): readonly string[] {
    const { tables, counts } = this.#request.columns;
    return this.#columns.flatMap((_, column) => {
      const cell = this.#cells(row)[column] ?? "";
      const open = tables.get(column)?.of(cell).open ?? [];
      return counts.get(column)?.of(cell) === undefined && counts.has(column)
        ? [...open, trimmed(cell)]
        : open;
    });
  }

  /** What the row says of its service; null: it cannot be taken. */
  service(row: number): ServiceRow | null {
    const { columns, known, list, headings } = this.#request;
    const [id, name] = [this.#text(row, "id"), this.#text(row, "name")];
    if (name === "" && id === "") return this.#fault(row, "no-name");
    if (MALFORMED.test(id) || id === "*") return this.#fault(row, "id-malformed", { value: id });
    const fields = new Map<string, Cell>();
    const several = new Map<string, string[]>();
    const own = new Map<string, Cell>();
    const open = this.#open(row);
    const push = (field: string, values: readonly string[]): void => {
      several.set(field, [...new Set([...(several.get(field) ?? []), ...values])]);
    };
    this.#columns.forEach(({ header, target }, column) => {
      const cell = this.#cells(row)[column] ?? "";
      if (isKeptBeside(target, header, this.#request.reading)) own.set(header, cell);
      if (target === "own") return;
      if (target.startsWith("field:")) fields.set(ofTarget(target), has(cell) ? cell : "");
      else if (/^(?:group|kind):/.test(target)) {
        if (isCross(trimmed(cell)) && !NO.test(trimmed(cell))) {
          push(target.startsWith("kind:") ? "kinds" : "targetGroups", [ofTarget(target)]);
        }
      } else if (target === "events") {
        for (const part of textsOf(has(cell) ? cell : "")) {
          push(/^BE[_-]/i.test(part) ? "process" : "lifeEvent", [part]);
        }
      } else if (columns.tables.has(column) && target !== "channels" && target !== "channel") {
        push(target, columns.tables.get(column)?.of(cell).ours ?? []);
      } else if (target === "handlingTime") {
        const days = has(cell) ? daysOf(cell) : null;
        fields.set(target, days ?? "");
      } else if (SEVERAL.has(target)) push(target, has(cell) ? textsOf(cell) : []);
      else if (target === "volume" && known.shape === "services") {
        const count = columns.counts.get(column)?.of(cell);
        fields.set("volume", typeof count === "number" ? count : "");
      } else if (FIELDS.has(target)) {
        const begin = columns.beginnings.get(column) ?? "";
        const short = begin === "" ? cell : trimmed(cell).slice(begin.length);
        fields.set(target, has(cell) ? short : "");
      }
    });
    const digits = headings === null ? null : digitsOf(headings, id);
    if (digits !== null && headings !== null) {
      const kind = ofWords(headings.kinds, digits);
      if (typeof kind === "string" && kind !== "") push("kinds", [kind]);
    }
    if (open.length > 0) {
      const none = this.#fault(row, "value-open", { value: open.join(", ") });
      // While it is asked, the row is read on, so that all questions come at once.
      if (this.#request.reading.answers.takeGood) return none;
    }
    return {
      origin: { list, row },
      id,
      name: name === "" ? id : name,
      apart: this.#text(row, "apart"),
      fields,
      several,
      own,
    };
  }

  /** The service of a row, added to the others; null: the row is not taken, which is asked or reported. */
  added(row: number): CollectedService | null {
    const { collection, known, reading, oneName } = this.#request;
    const found = this.service(row);
    if (found === null) return null;
    const header = this.#columns.find(({ target }) => target === "id")?.header ?? "";
    const answer = found.id === "" ? null : valueAnswer(reading.answers, header, found.id);
    const collected = collection.add(found, oneName, answer === "new");
    if (collected.kind === "beyond") {
      return this.#fault(row, "services-beyond", { most: MOST_RECORDS.services });
    }
    if (collected.kind !== "differs") return collected.service;
    if (answer !== "-") {
      this.#fault(row, "value-open", { value: found.id });
      reading.findings.questions.push({
        code: "id-differs",
        source: known.list.source,
        header,
        value: found.id,
        count: 1,
        values: { one: collected.known.name, other: found.name },
        options: ["new", "-"],
      });
    }
    return null;
  }

  /** The volumes and offered channels that a row states. */
  volumes(row: number, service: CollectedService): void {
    const { columns, known, collection, list, reading } = this.#request;
    const origin: Origin = { list, row };
    const cells = this.#cells(row);
    const amount = this.#columns.findIndex(
      ({ target }) => target === "contacts" || target === "volume",
    );
    this.#columns.forEach(({ target }, column) => {
      const cell = cells[column] ?? "";
      if (target.startsWith("channel:")) {
        const value = columns.counts.get(column)?.of(cell);
        const channel = reading.channels.ofType(ofTarget(target), known.profile);
        if (value !== undefined && typeof channel === "string") {
          collection.addVolume(service, channel, value, origin);
        }
      } else if (target.startsWith("where:") && has(cell)) {
        const channel = reading.channels.ofType(ofTarget(target), known.profile);
        if (typeof channel !== "string") return;
        collection.addVolume(service, channel, "x", origin);
        collection.contacts.push({ service, channel, where: trimmed(cell), hours: "", note: "" });
      } else if (target === "channels" || (target === "channel" && known.shape === "cells")) {
        const found = columns.tables.get(column)?.of(cell);
        const count =
          target === "channel" ? columns.counts.get(amount)?.of(cells[amount] ?? "") : "x";
        const value = count === undefined || count === "" ? "x" : count;
        this.#refer(service, cell);
        for (const channel of found?.ours ?? []) {
          collection.addVolume(service, channel, value, origin);
          this.#contact(row, service, channel);
        }
      }
    });
  }

  /** Notes which listed channels a cell names. */
  #refer(service: CollectedService, cell: Cell): void {
    const { reading, collection } = this.#request;
    if (reading.listed.size === 0) return;
    for (const part of partsOfCell(cell, (one) => reading.listed.has(idKey(one)))) {
      if (reading.listed.has(idKey(part))) collection.refer(service, idKey(part));
    }
  }

  #contact(row: number, service: CollectedService, channel: string): void {
    const [where, hours, note] = (["where", "hours", "note"] as const).map((target) =>
      this.#text(row, target),
    );
    if (where === "" && hours === "") return;
    const contact = { service, channel, where: where ?? "", hours: hours ?? "", note: note ?? "" };
    this.#request.collection.contacts.push(contact);
  }

  isHeading(row: number): boolean {
    const { headings } = this.#request;
    if (headings === null) return false;
    const digits = digitsOf(headings, this.#text(row, "id"));
    return digits !== null && headings.headings.includes(digits);
  }
}

/** Adds the services of a list, with their volumes where a row states them. */
export function readRows(request: RowsRequest): ListRows {
  const reader = new RowReader(request);
  const { known, reading, headings } = request;
  const header = headings?.header ?? "";
  const dropped = headings?.headings.some(
    (digits) => valueAnswer(reading.answers, header, digits) === "-",
  );
  const services = known.list.rows.map((_, row) => {
    if (dropped === true && reader.isHeading(row)) return null;
    const service = reader.added(row);
    if (service !== null && known.shape !== "contacts") reader.volumes(row, service);
    return service;
  });
  return { services };
}

/** Services by the key of their id, or of what another list calls them. */
export const byId = (
  services: readonly CollectedService[],
): ReadonlyMap<string, CollectedService> =>
  new Map(services.map((service) => [idKey(service.id), service]));
