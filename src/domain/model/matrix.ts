/** Values by service and channel: plain data, looked up by id at the edges and by row and column inside the method. */
import type { ChannelId, ServiceId } from "./ids";

/** A value for each service (row) and channel (column), row after row. */
export interface Matrix<T, Cells extends ArrayLike<T> = readonly T[]> {
  readonly services: readonly ServiceId[];
  readonly channels: readonly ChannelId[];
  /** `cells[row * channels.length + column]`. */
  readonly cells: Cells;
}

/** Numbers by service and channel, NaN where there is none. */
export type NumberMatrix = Matrix<number, Float64Array>;

type AnyMatrix<T> = Matrix<T, ArrayLike<T>>;

/** Index of each id: the row of a service or target group, the column of a channel; of equal ids the last. */
export const indexesById = <Id extends string>(
  defined: readonly { readonly id: Id }[],
): ReadonlyMap<Id, number> => new Map(defined.map(({ id }, index) => [id, index]));

/** Indexes by id, kept beside the matrices so that these stay plain data. */
const knownIndexes = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function indexOf(ids: readonly string[], id: string): number | undefined {
  let indexes = knownIndexes.get(ids);
  if (indexes === undefined) {
    indexes = new Map(ids.map((one, index) => [one, index]));
    knownIndexes.set(ids, indexes);
  }
  return indexes.get(id);
}

/** The ids of a model's services and channels, for a matrix of it. */
export const axesOf = (model: {
  readonly services: readonly { readonly id: ServiceId }[];
  readonly channels: readonly { readonly id: ChannelId }[];
}): Pick<Matrix<unknown>, "services" | "channels"> => ({
  services: model.services.map(({ id }) => id),
  channels: model.channels.map(({ id }) => id),
});

/** The value of a service in a channel; undefined when the matrix has no such service or channel. */
export function find<T>(matrix: AnyMatrix<T>, service: string, channel: string): T | undefined {
  const row = indexOf(matrix.services, service);
  const column = indexOf(matrix.channels, channel);
  return row === undefined || column === undefined
    ? undefined
    : matrix.cells[row * matrix.channels.length + column];
}

/**
 * The value of a service in a channel.
 * @throws RangeError when the matrix has no such service or channel
 */
export function at<T>(matrix: AnyMatrix<T>, service: string, channel: string): T {
  const row = indexOf(matrix.services, service);
  if (row === undefined) throw new RangeError(`There is no service with the id ${service}.`);
  const column = indexOf(matrix.channels, channel);
  if (column === undefined) throw new RangeError(`There is no channel with the id ${channel}.`);
  return atIndex(matrix, row, column);
}

/**
 * The value in a row and column.
 * @throws RangeError when the matrix has no such row or column
 */
export function atIndex<T>(matrix: AnyMatrix<T>, row: number, column: number): T {
  const width = matrix.channels.length;
  const value = column >= 0 && column < width ? matrix.cells[row * width + column] : undefined;
  if (value === undefined) {
    throw new RangeError(`There is no cell in row ${row} and column ${column}.`);
  }
  return value;
}

/** The values of the service in a row, by column; numbers are a view, not a copy. */
export function rowAt(matrix: NumberMatrix, row: number): Float64Array;
export function rowAt<T>(matrix: Matrix<T>, row: number): readonly T[];
export function rowAt<T>(
  { channels, cells }: Matrix<T> | NumberMatrix,
  row: number,
): readonly T[] | Float64Array {
  const start = row * channels.length;
  const end = start + channels.length;
  return cells instanceof Float64Array ? cells.subarray(start, end) : cells.slice(start, end);
}

/** All rows in the order of the services. */
export const rowsOf = <T>(matrix: Matrix<T>): readonly (readonly T[])[] =>
  matrix.services.map((_, row) => rowAt(matrix, row));
