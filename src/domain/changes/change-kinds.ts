/** What kinds of changes there are, and which one a cell needs (docs/method.md, Changes). */
import { isChosen } from "../decisions/effective";
import { atIndex, rowAt, type Matrix } from "../model/matrix";
import type { CellClass } from "../model/model";
import { isAtLeast } from "../score/tolerance";
import type { MethodTables } from "../units/method-tables";
import { horizonOf, type Horizon } from "../volumes/distribution";

export const CHANGE_KINDS = [
  "introduce",
  "strengthen",
  "steer-away",
  "withdraw",
  "measure",
] as const;
/** What is done with a channel for a service; `measure` is no change: nobody knows how many use it. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A channel grows when it gains this share of the service's volume. */
const GROWS_BY = 0.05;

/** What all cells are judged by. */
export interface ChangeBasis {
  readonly tables: MethodTables;
  readonly horizon: Horizon;
  /** The classes that hold (`holdingClasses`). */
  readonly classes: Matrix<CellClass>;
  /** For each channel 1 when some service is offered in it today. */
  readonly offeredSomewhere: Uint8Array;
}

export function changeBasis(tables: MethodTables, classes: Matrix<CellClass>): ChangeBasis {
  const { offered } = tables.now;
  const offeredSomewhere = new Uint8Array(offered.channels.length);
  offered.cells.forEach((is, cell) => {
    if (is) offeredSomewhere[cell % offeredSomewhere.length] = 1;
  });
  return { tables, horizon: horizonOf(tables), classes, offeredSomewhere };
}

/** Whether the channel is to be left over the horizon, whatever a service has it as. */
const isClosing = ({ horizon: { closing } }: ChangeBasis, column: number): boolean =>
  closing[column] === 1;
const isEnding = ({ horizon: { values } }: ChangeBasis, column: number): boolean =>
  values.ending[column] === 1;

/** Columns of the service's channels that stay over the horizon and can take contacts, primaries first. */
export function takersOf(basis: ChangeBasis, row: number): readonly number[] {
  const classes = rowAt(basis.classes, row);
  const staying = (own: CellClass): readonly number[] =>
    [...classes.keys()].filter(
      (column) =>
        classes[column] === own &&
        !isClosing(basis, column) &&
        (own === "primary" || !isEnding(basis, column)),
    );
  const takers = [...staying("primary"), ...staying("complement")];
  return takers.length > 0
    ? takers
    : [...classes.keys()].filter((column) => classes[column] === "primary");
}

/** Whether all contacts leave the cell since its channel is being phased out or ends before the horizon. */
function isPhasedOut(basis: ChangeBasis, row: number, column: number): boolean {
  if (atIndex(basis.classes, row, column) !== "primary") {
    return isEnding(basis, column) || isClosing(basis, column);
  }
  return isClosing(basis, column) && !takersOf(basis, row).includes(column);
}

/**
 * The change of a cell; null: nothing has to be done.
 * @param wanted contacts a year, NaN: not known
 */
export function changeKind(
  basis: ChangeBasis,
  row: number,
  column: number,
  wanted: number,
): ChangeKind | null {
  const own = atIndex(basis.classes, row, column);
  const { volumes, unusable, offered, total, known } = basis.tables.now;
  const now = atIndex(volumes, row, column);
  const isCounted = !Number.isNaN(now);
  const isUsed = isCounted ? now > 0 : atIndex(offered, row, column);
  if (isPhasedOut(basis, row, column)) return isUsed ? "withdraw" : null;
  if (isChosen(own)) {
    if (atIndex(unusable, row, column)) return "introduce";
    if (!isCounted) return "measure";
    const grows = known[row] === 1 && isAtLeast(wanted - now, GROWS_BY * (total[row] ?? 0));
    return grows ? "strengthen" : null;
  }
  if (!isUsed) return null;
  if (own === "forbidden") return "withdraw";
  return own === "discouraged" ? "steer-away" : null;
}
