/** The result of a run as data for other programs (`--json`): numbers unrounded, null where there is none. */
import type { Status } from "../domain/decisions/service-status";
import type { Assumed } from "../domain/assumptions/service-values";
import type { Flag } from "../domain/classification/reasons";
import { atIndex, rowsOf } from "../domain/model/matrix";
import { businessCase } from "../domain/money/business-case";
import { costs } from "../domain/money/costs";
import type { Case, Saved } from "../domain/money/saving";
import type { FindingCode, FindingSeverity } from "../domain/checks/finding";
import { CELL_CLASSES, type CellClass, type Contact } from "../domain/model/model";
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
  readonly name: string;
  readonly department: string;
  /** As the inventory states them, "" and null where it does not. */
  readonly description: string;
  readonly legalBasis: string;
  readonly handlingTime: number | null;
  readonly fee: string;
  readonly code: string;
  /** null where it is not known; then it is named in `assumed`. */
  readonly frequency: number | null;
  readonly complexity: number | null;
  readonly assumed: readonly Assumed[];
  readonly flags: readonly Flag[];
  readonly uncovered: readonly Unit[];
  readonly stability: readonly [number, number] | null;
  readonly status: Status;
  /** Ids of the channels whose letter a run put in, while nobody has decided it. */
  readonly adopted: readonly string[];
  readonly channels: Readonly<Record<string, CellJson>>;
}

/** A year over the services that can be compared. */
export interface YearJson {
  /** Years from now, from 1 to the horizon. */
  readonly year: number;
  /** Saved on contacts, before the two costs below. */
  readonly saving: number;
  readonly introduction: number;
  /** Yearly costs that come less those that go. */
  readonly yearly: number;
  readonly internalCost: number;
  /** If the channels were used as now. */
  readonly internalCostIfKept: number;
  readonly externalCost: number;
  readonly externalCostIfKept: number;
}

/** Low, base and high. */
export type CasesJson = Readonly<Record<Case, number>>;

/** A finding; null where it is about several services or channels, or none. */
export interface FindingJson {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly service: string | null;
  readonly channel: string | null;
}

export interface GroupJson {
  readonly services: readonly string[];
  /** The suggestion of the service that is most like the others, by channel. */
  readonly classes: Readonly<Record<string, ClassCode>>;
  /** Whether all its services have these suggestions. */
  readonly uniform: boolean;
}

/** How many cells have each class, `open` for blank ones. */
export type ClassCounts = Readonly<Record<Exclude<ClassCode, ""> | "open", number>>;

export interface ResultJson {
  readonly services: readonly ServiceJson[];
  /** `service` null: all services that have none of their own in the channel. */
  readonly contacts: readonly Contact[];
  readonly totals: {
    readonly services: number;
    readonly channels: number;
    readonly targetGroups: number;
    readonly suggested: ClassCounts;
    /** The letters in the matrix, adopted ones among them. */
    readonly decided: ClassCounts;
    /** How many of the letters are adopted, not decided. */
    readonly adopted: number;
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
    };
    /** A year at full effect, before one-off and yearly costs; null where no headline may be given. */
    readonly saving: CasesJson | null;
    /** The users' time in money, never part of `saving`. */
    readonly externalSaving: CasesJson | null;
    /** Share 0–1 of the contacts that move in channels without a known cost. */
    readonly movedWithoutCost: number;
    /** The first year in which the costs are paid; null: not within the horizon, or no headline. */
    readonly payback: number | null;
    readonly findings: Readonly<Record<FindingSeverity, number>>;
  };
  readonly years: readonly YearJson[];
  readonly findings: readonly FindingJson[];
  readonly groups: readonly GroupJson[];
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

const headline = ({ headline: may, totals }: Saved): CasesJson | null => (may ? totals : null);

const yearsOf = (result: Result): readonly YearJson[] =>
  businessCase(result)
    .forecast.years.filter(({ year }) => year > 0)
    .map(({ year, saving, introduction, yearly, cost, costIfKept }) => ({
      year,
      saving,
      introduction,
      yearly,
      internalCost: cost.internal,
      internalCostIfKept: costIfKept.internal,
      externalCost: cost.external,
      externalCostIfKept: costIfKept.external,
    }));

/** The one that all name; null where some name another, or none is named. */
function common(named: readonly (string | undefined)[]): string | null {
  const [first = null, ...others] = new Set(named.filter((id) => id !== undefined));
  return others.length === 0 ? first : null;
}

const findingsOf = ({ findings }: Result): readonly FindingJson[] =>
  findings.map(({ code, severity, cells }) => ({
    code,
    severity,
    service: common(cells.map(({ service }) => service)),
    channel: common(cells.map(({ channel }) => channel)),
  }));

const groupsOf = ({ model, groups }: Result): readonly GroupJson[] =>
  groups.map(({ members, classes, uniform }) => ({
    services: members,
    classes: Object.fromEntries(
      model.channels.map(({ id }, column) => [id, fileCode(classes[column] ?? "open")]),
    ),
    uniform,
  }));

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
    const stated = model.services[row];
    return {
      id: service.id,
      name: stated?.name ?? "",
      department: stated?.department ?? "",
      description: stated?.description ?? "",
      legalBasis: stated?.legalBasis ?? "",
      handlingTime: stated?.handlingTime ?? null,
      fee: stated?.fee ?? "",
      code: stated?.code ?? "",
      frequency: service.assumed.includes("frequency") ? null : service.frequency,
      complexity: service.assumed.includes("complexity") ? null : service.complexity,
      assumed: service.assumed,
      flags: service.flags,
      uncovered: service.uncovered,
      stability: service.stability,
      status: result.statuses[row]?.status ?? "",
      adopted: model.channels.flatMap(({ id }, column) =>
        atIndex(result.adopted, row, column) ? [id] : [],
      ),
      channels: Object.fromEntries(channels),
    };
  });
  const { costs: money, savings, forecast } = businessCase(result);
  const costNow = costs(model, now.volumes);
  const costWanted = costs(model, wanted.volumes);
  const withPrimary = rowsOf(decided).filter((classes) => classes.includes("primary")).length;
  const severity = (wantedSeverity: string): number =>
    result.findings.filter((finding) => finding.severity === wantedSeverity).length;
  return {
    services,
    contacts: model.contacts,
    totals: {
      services: model.services.length,
      channels: model.channels.length,
      targetGroups: model.groups.length,
      suggested: countsOf(rowsOf(classification.suggested)),
      decided: countsOf(rowsOf(decided)),
      adopted: result.adopted.cells.filter(Boolean).length,
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
      },
      saving: headline(savings.internal),
      externalSaving: headline(savings.external),
      movedWithoutCost: savings.internal.unknown,
      payback: savings.internal.headline ? forecast.payback : null,
      findings: {
        error: severity("error"),
        warning: severity("warning"),
        advice: severity("advice"),
      },
    },
    years: yearsOf(result),
    findings: findingsOf(result),
    groups: groupsOf(result),
  };
}
