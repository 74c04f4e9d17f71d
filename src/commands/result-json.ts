/** The result of a run as data for other programs (`--json`): numbers unrounded, null where there is none. */
import type { Assumed } from "../domain/assumptions/service-values";
import type { Flag } from "../domain/classification/reasons";
import { atIndex, rowsOf } from "../domain/model/matrix";
import { benefit, costs } from "../domain/money/costs";
import { forecast } from "../domain/money/forecast";
import { CELL_CLASSES, type CellClass } from "../domain/model/model";
import type { Unit } from "../domain/units/units";
import type { NowVolumes } from "../domain/volumes/volumes-now";
import { fileCode, type ClassCode } from "../locale/class-codes";
import type { Result } from "../domain/result";

export interface CellJson {
  /** The suggested class. */
  readonly class: ClassCode;
  /** The class in the matrix. */
  readonly decided: ClassCode;
  readonly score: number | null;
  readonly user: number | null;
  readonly authority: number | null;
  readonly need: number | null;
  /** Contacts a year; `x`: offered, how many is not known; `-`: cannot be used. */
  readonly now: number | "x" | "-" | null;
  readonly wanted: number | null;
}

export interface ServiceJson {
  readonly id: string;
  /** null where it is not known; then it is named in `assumed`. */
  readonly frequency: number | null;
  readonly complexity: number | null;
  readonly assumed: readonly Assumed[];
  readonly flags: readonly Flag[];
  readonly uncovered: readonly Unit[];
  readonly stability: readonly [number, number] | null;
  readonly channels: Readonly<Record<string, CellJson>>;
}

export interface ForecastYearJson {
  /** Years from now. */
  readonly year: number;
  readonly internalCost: number;
  readonly externalCost: number;
  /** If the shares of now were kept. */
  readonly internalCostIfKept: number;
  readonly externalCostIfKept: number;
}

/** How many cells have each class, `open` for blank ones. */
export type ClassCounts = Readonly<Record<Exclude<ClassCode, ""> | "open", number>>;

export interface ResultJson {
  readonly services: readonly ServiceJson[];
  readonly totals: {
    readonly services: number;
    readonly channels: number;
    readonly targetGroups: number;
    readonly suggested: ClassCounts;
    readonly decided: ClassCounts;
    readonly withPrimary: number;
    readonly withoutPrimary: number;
    readonly volumeNow: number;
    readonly volumeWanted: number;
    readonly internalCostNow: number;
    readonly internalCostWanted: number;
    readonly externalCostNow: number;
    readonly externalCostWanted: number;
    /** Only the services whose volumes are known both now and as wanted. */
    readonly compared: {
      readonly services: number;
      readonly internalCostNow: number;
      readonly internalCostWanted: number;
      readonly externalCostNow: number;
      readonly externalCostWanted: number;
      readonly internalBenefit: number;
      readonly externalBenefit: number;
    };
    /** From year 0 to the horizon, over the services that can be compared. */
    readonly forecast: readonly ForecastYearJson[];
    readonly findings: Readonly<Record<"error" | "warning" | "advice", number>>;
  };
}

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function volumeNow(now: NowVolumes, row: number, column: number): CellJson["now"] {
  if (atIndex(now.unusable, row, column)) return "-";
  const volume = known(atIndex(now.volumes, row, column));
  return volume === null && atIndex(now.offered, row, column) ? "x" : volume;
}

function countsOf(classes: readonly (readonly CellClass[])[]): ClassCounts {
  const counts = new Map<CellClass, number>(CELL_CLASSES.map((cellClass) => [cellClass, 0]));
  for (const cellClass of classes.flat()) counts.set(cellClass, (counts.get(cellClass) ?? 0) + 1);
  return Object.fromEntries(
    [...counts].map(([cellClass, count]) => [
      cellClass === "open" ? "open" : fileCode(cellClass),
      count,
    ]),
  ) as ClassCounts;
}

const sum = (values: Float64Array): number =>
  values.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);

/** The result as data, services in the order of the workbook. */
export function resultJson(result: Result): ResultJson {
  const { model, classification, decided, now, wanted } = result;
  const { scores } = classification;
  const services = classification.services.map((service, row): ServiceJson => {
    const channels: [string, CellJson][] = model.channels.map(({ id }, column) => {
      return [
        id,
        {
          class: fileCode(atIndex(classification.suggested, row, column)),
          decided: fileCode(atIndex(decided, row, column)),
          score: known(atIndex(scores.score, row, column)),
          user: known(atIndex(scores.user, row, column)),
          authority: known(atIndex(scores.authority, row, column)),
          need: known(atIndex(scores.need, row, column)),
          now: volumeNow(now, row, column),
          wanted: known(atIndex(wanted.volumes, row, column)),
        },
      ];
    });
    return {
      id: service.id,
      frequency: service.assumed.includes("frequency") ? null : service.frequency,
      complexity: service.assumed.includes("complexity") ? null : service.complexity,
      assumed: service.assumed,
      flags: service.flags,
      uncovered: service.uncovered,
      stability: service.stability,
      channels: Object.fromEntries(channels),
    };
  });
  const money = benefit(model, now, wanted);
  const costNow = costs(model, now.volumes);
  const costWanted = costs(model, wanted.volumes);
  const withPrimary = rowsOf(decided).filter((classes) => classes.includes("primary")).length;
  const severity = (wantedSeverity: string): number =>
    result.findings.filter((finding) => finding.severity === wantedSeverity).length;
  return {
    services,
    totals: {
      services: model.services.length,
      channels: model.channels.length,
      targetGroups: model.groups.length,
      suggested: countsOf(rowsOf(classification.suggested)),
      decided: countsOf(rowsOf(decided)),
      withPrimary,
      withoutPrimary: model.services.length - withPrimary,
      volumeNow: sum(now.volumes.cells),
      volumeWanted: sum(wanted.volumes.cells),
      internalCostNow: costNow.internal,
      internalCostWanted: costWanted.internal,
      externalCostNow: costNow.external,
      externalCostWanted: costWanted.external,
      compared: {
        services: money.servicesCompared,
        internalCostNow: money.now.internal,
        internalCostWanted: money.wanted.internal,
        externalCostNow: money.now.external,
        externalCostWanted: money.wanted.external,
        internalBenefit: money.internal,
        externalBenefit: money.external,
      },
      forecast: forecast(model, now, wanted).years.map(({ year, cost, costIfKept }) => ({
        year,
        internalCost: cost.internal,
        externalCost: cost.external,
        internalCostIfKept: costIfKept.internal,
        externalCostIfKept: costIfKept.external,
      })),
      findings: {
        error: severity("error"),
        warning: severity("warning"),
        advice: severity("advice"),
      },
    },
  };
}
