/** The command that writes the complexity of services from ratings, and suggests again. */
import type { ServiceId } from "../domain/model/ids";
import { SERVICES } from "../sheets/services/table";
import { nameInFiles, type TableSource } from "../workbook/table/table";
import { build, type BuildOutcome } from "./build";
import type { RunOptions } from "./run-options";

/** Ratings 1–5 of one service; its complexity is their mean. */
export interface RatedService {
  readonly id: ServiceId;
  readonly ratings: readonly number[];
}

const mean = (ratings: readonly number[]): number =>
  Math.round((10 * ratings.reduce((sum, rating) => sum + rating, 0)) / ratings.length) / 10;

function ratedSource(rated: readonly RatedService[], source: string): TableSource {
  const headers = [nameInFiles(SERVICES, "id"), nameInFiles(SERVICES, "complexity")];
  return {
    source,
    headers,
    rows: rated.map(({ id, ratings }) => [id, mean(ratings)]),
    position: (row, column) => ({
      source,
      row: row === null ? null : row + 1,
      column: column === null ? null : (headers[column] ?? null),
    }),
    ownColumns: false,
  };
}

/** Writes the complexities, to one decimal, and updates the workbook; services without a rating and letters stay as they are. */
export function rateComplexity(
  services: readonly RatedService[],
  run: RunOptions,
): Promise<BuildOutcome> {
  const rated = services.filter(({ ratings }) => ratings.length > 0);
  return build({
    imports: { services: ratedSource(rated, SERVICES.title[run.language]) },
    decide: false,
    ...run,
  });
}
