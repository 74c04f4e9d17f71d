/** Which services and cells of the matrix are gone through: by department, by status, and by what is to be done with them. */
import { progressOf, type Progress } from "../../domain/decisions/progress";
import { rowAt } from "../../domain/model/matrix";
import type { CellClass } from "../../domain/model/model";
import { talksOf } from "../parts/remembered";
import type { Result } from "../../domain/result";

export const MATCHES = ["all", "discuss", "differs", "undecided"] as const;
/** All services, those worth a talk, those with a letter that is not the suggested one, those that nobody has decided. */
export type Match = (typeof MATCHES)[number];

export interface MatrixFilter {
  readonly match: Match;
  /** "": every one. */
  readonly department: string;
  readonly status: Progress | "";
}

export const NO_FILTER: MatrixFilter = { match: "all", department: "", status: "" };

/** Whether a filter leaves every service. */
export const isEverything = ({ match, department, status }: MatrixFilter): boolean =>
  match === "all" && department === "" && status === "";

/** A cell of the matrix by what it is about. */
export interface MatrixCell {
  readonly service: string;
  readonly channel: string;
}

export const sameCell = (one: MatrixCell, other: MatrixCell): boolean =>
  one.service === other.service && one.channel === other.channel;

/** Letters that were decided here and may not have been read again yet. */
export type Letters = ReadonlyMap<string, CellClass>;
export const letterKey = ({ service, channel }: MatrixCell): string => `${service}\n${channel}`;

/** Whether a letter is another than the suggestion, where there are both. */
const isOther = (decided: CellClass, suggested: CellClass): boolean =>
  decided !== "open" && suggested !== "open" && decided !== suggested;

const differsIn = ({ decided, classification }: Result, row: number): boolean => {
  const suggested = rowAt(classification.suggested, row);
  return rowAt(decided, row).some((letter, column) => isOther(letter, suggested[column] ?? "open"));
};

/** The departments of the services, each once, in their order; none where there is only one. */
export function departmentsOf({ model }: Result): readonly string[] {
  const names = [...new Set(model.services.map(({ department }) => department))];
  return names.length < 2 ? [] : names.filter((name) => name !== "");
}

function matches(
  result: Result,
  match: Match,
  doubtful: ReadonlySet<number>,
): (row: number) => boolean {
  switch (match) {
    case "all":
      return () => true;
    case "discuss":
      return (row) => doubtful.has(row);
    case "differs":
      return (row) => differsIn(result, row);
    case "undecided":
      return (row) => progressOf(result, row) !== "decided";
  }
}

const inScope =
  (result: Result, { department, status }: MatrixFilter) =>
  (row: number): boolean =>
    (department === "" || result.model.services[row]?.department === department) &&
    (status === "" || progressOf(result, row) === status);

const doubtfulRows = (result: Result): ReadonlySet<number> =>
  new Set(talksOf(result).map(({ row }) => row));

/** Rows of the services that a filter leaves, in the order of the matrix; those worth a talk the gravest first. */
export function filteredRows(result: Result, filter: MatrixFilter): readonly number[] {
  const rows =
    filter.match === "discuss"
      ? talksOf(result).map(({ row }) => row)
      : [...result.model.services.keys()];
  return rows
    .filter(inScope(result, filter))
    .filter(matches(result, filter.match, doubtfulRows(result)));
}

/** How many services each choice would leave, within the department and the status. */
export function matchCounts(result: Result, filter: MatrixFilter): Readonly<Record<Match, number>> {
  const doubtful = doubtfulRows(result);
  const rows = [...result.model.services.keys()].filter(inScope(result, filter));
  const count = (match: Match): number => rows.filter(matches(result, match, doubtful)).length;
  return {
    all: count("all"),
    discuss: count("discuss"),
    differs: count("differs"),
    undecided: count("undecided"),
  };
}

/** Services and channels in the order in which they are gone through. */
export interface WalkOrder {
  readonly services: readonly string[];
  readonly channels: readonly string[];
}

/** @param matrix services and channels in the order of the matrix's rows and columns */
export function walkOrder(result: Result, filter: MatrixFilter, matrix: WalkOrder): WalkOrder {
  const left = filteredRows(result, filter).map(
    (row): string => result.model.services[row]?.id ?? "",
  );
  const known = new Set(left);
  const services =
    filter.match === "discuss" ? left : matrix.services.filter((service) => known.has(service));
  return { services, channels: matrix.channels };
}

/** The cell so many rows down and columns to the right, at most at the edge; null: there is none. */
export function cellBeside(
  { services, channels }: WalkOrder,
  from: MatrixCell,
  down: number,
  right: number,
): MatrixCell | null {
  const row = services.indexOf(from.service);
  const column = channels.indexOf(from.channel);
  const service = services[Math.max(0, Math.min(services.length - 1, row + down))];
  const channel = channels[Math.max(0, Math.min(channels.length - 1, column + right))];
  return service === undefined || channel === undefined ? null : { service, channel };
}

/**
 * The next cell in reading order, from the last to the first again.
 * @param wanted which cells count; left out: every one
 * @returns null where none counts
 */
export function cellAfter(
  { services, channels }: WalkOrder,
  from: MatrixCell,
  by: 1 | -1,
  wanted: (cell: MatrixCell) => boolean = () => true,
): MatrixCell | null {
  const width = channels.length;
  const all = services.length * width;
  const [row, column] = [services.indexOf(from.service), channels.indexOf(from.channel)];
  // Of a service that the filter does not leave, the first cell is the next.
  const start = row < 0 ? (by > 0 ? -1 : all) : row * width + Math.max(0, column);
  for (let step = 1; step <= all; step++) {
    const at = (((start + by * step) % all) + all) % all;
    const service = services[Math.floor(at / width)];
    const channel = channels[at % width];
    if (service === undefined || channel === undefined) continue;
    const cell = { service, channel };
    if (wanted(cell)) return cell;
  }
  return null;
}

/** Which cells a filter stops at: those without a letter, those that differ, or every one. */
export function stopsAt(result: Result, { match }: MatrixFilter, letters: Letters) {
  const rows = new Map(result.model.services.map(({ id }, row) => [id as string, row]));
  const columns = new Map(result.model.channels.map(({ id }, column) => [id as string, column]));
  const letterIn = (cell: MatrixCell): readonly [CellClass, CellClass] => {
    const [row, column] = [rows.get(cell.service), columns.get(cell.channel)];
    if (row === undefined || column === undefined) return ["open", "open"];
    const there = rowAt(result.decided, row)[column] ?? "open";
    return [
      letters.get(letterKey(cell)) ?? there,
      rowAt(result.classification.suggested, row)[column] ?? "open",
    ];
  };
  return (cell: MatrixCell): boolean => {
    if (match !== "undecided" && match !== "differs") return true;
    const [letter, suggested] = letterIn(cell);
    return match === "undecided" ? letter === "open" : isOther(letter, suggested);
  };
}
