/** A row of the table `Scores`: a row of the matrix, with what the method says of its service. */
import { rowAt } from "../../domain/model/matrix";
import type { ServiceWanted } from "../../domain/volumes/volumes-wanted";
import { serviceWanted } from "../../domain/volumes/volumes-wanted";
import { classLetter } from "../../locale/class-codes";
import { OPEN_MARK } from "../matrix/table";
import type { RunContext } from "../../workbook/run-context";
import type { TitledColumn } from "../../workbook/layout/parts";

export interface ScoreRow {
  /** Id in the matrix; "" in a blank row. */
  readonly id: string;
  /** Row of the service in the model; −1 where it is none. */
  readonly service: number;
}

export type ScoreColumn = TitledColumn<ScoreRow>;

/** The rows of the matrix after the run. */
export function scoreRows({ result, grids }: RunContext): readonly ScoreRow[] {
  const services = new Map(result.model.services.map(({ id }, row) => [id as string, row]));
  return grids.matrix.rowIds.map((id) => ({ id, service: services.get(id) ?? -1 }));
}

/** Index of each channel's letter among those of a row, in the order of the model, from 1; 0: it has none. */
export const letterIndexes = ({ result, grids: { matrix } }: RunContext): readonly number[] =>
  result.model.channels.map(({ id }) => {
    const column = matrix.columns.get(id);
    return column === undefined ? 0 : column - matrix.body.column + 1;
  });

/** One letter for each column of the matrix's body; `·` where the column is no channel's. */
export function lettersText(
  { grids: { matrix } }: RunContext,
  indexes: readonly number[],
  letterOf: (channel: number) => string,
  other: string,
): string {
  const letters = Array.from({ length: matrix.body.columns }, () => other);
  indexes.forEach((index, channel) => {
    if (index > 0) letters[index - 1] = letterOf(channel);
  });
  return letters.join("");
}

/**
 * The letters of each row of the matrix after the run, as its column of classes has them.
 * @returns null where a row is no service's, or a column no channel's
 */
export function knownLetters(run: RunContext): (service: number) => string | null {
  const { result, grids, language } = run;
  const indexes = letterIndexes(run);
  const isWhole = indexes.filter((index) => index > 0).length === grids.matrix.body.columns;
  return (service) => {
    if (service < 0 || !isWhole) return null;
    const own = rowAt(result.decided, service);
    const letterOf = (channel: number): string =>
      classLetter(own[channel] ?? "open", language) || OPEN_MARK;
    return lettersText(run, indexes, letterOf, OPEN_MARK);
  };
}

/** How the volumes of each row's service are wanted after the run; worked out once for a row. */
export function wantedOf({ result }: RunContext): (row: ScoreRow) => ServiceWanted {
  const of = serviceWanted(result.model, result.decided);
  const known = new Map<number, ServiceWanted>();
  return ({ service }) => {
    let wanted = known.get(service);
    if (wanted === undefined) {
      wanted = service < 0 ? { kind: "none" } : of(service);
      known.set(service, wanted);
    }
    return wanted;
  };
}
