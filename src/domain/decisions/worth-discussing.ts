/** The services worth talking about first, by what is doubtful in their suggestion and how often they are used. */
import type { Flag } from "../classification/reasons";
import type { ServiceId } from "../model/ids";
import type { ClassifiedService } from "../classification/classification";
import type { Service } from "../model/model";
import type { NowVolumes } from "../volumes/volumes-now";
import { progressOf, type MatrixState } from "./progress";

/** The doubts in the order in which they are worth a talk. */
export const DOUBTS = [
  "no-primary",
  "not-usable-today",
  "short-of-complexity",
  "lacks-main",
  "lacks-should",
  "uncovered",
  "near-tie",
  "conflict",
  "assumed-cost",
  "assumed-richness",
  "weak-primary",
] as const satisfies readonly Flag[];

export type Doubt = (typeof DOUBTS)[number];

/** The gravest doubt of a suggestion; null: none. */
export const doubtOf = (flags: readonly Flag[]): Doubt | null =>
  DOUBTS.find((one) => flags.includes(one)) ?? null;

/** A service with the first of its doubts. */
export interface DoubtfulService {
  readonly service: ServiceId;
  /** Of the result's services. */
  readonly row: number;
  readonly doubt: Doubt;
}

/** What is read of a result. */
export type Discussable = MatrixState & {
  readonly model: { readonly services: readonly Pick<Service, "volume">[] };
  readonly classification: {
    readonly services: readonly Pick<ClassifiedService, "id" | "flags">[];
  };
  readonly now: Pick<NowVolumes, "total">;
};

/**
 * The services that nobody has decided and whose suggestion is doubtful: the gravest doubt first, then the most
 * contacts a year; a service without a volume comes last.
 */
export function worthDiscussing(result: Discussable): readonly DoubtfulService[] {
  const { model, classification } = result;
  const volumeOf = (row: number): number => {
    const counted = result.now.total[row] ?? 0;
    return counted > 0 ? counted : (model.services[row]?.volume ?? 0);
  };
  return classification.services
    .flatMap(({ id, flags }, row): readonly DoubtfulService[] => {
      const doubt = doubtOf(flags);
      if (doubt === null || progressOf(result, row) === "decided") return [];
      return [{ service: id, row, doubt }];
    })
    .sort(
      (a, b) =>
        DOUBTS.indexOf(a.doubt) - DOUBTS.indexOf(b.doubt) ||
        volumeOf(b.row) - volumeOf(a.row) ||
        a.row - b.row,
    );
}
