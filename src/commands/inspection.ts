/** Inspects one cell of the matrix or of the scores: what is decided and suggested there, and why. */
import { explainCell } from "../domain/classification/explanation";
import { atIndex, rowAt } from "../domain/model/matrix";
import type { ServiceStatus } from "../domain/decisions/service-status";
import { contactsIn } from "../domain/contacts/contacts";
import type { CellClass, Contact, Reason, Service } from "../domain/model/model";
import type { CellReason, Flag, ScoreComponents } from "../domain/classification/reasons";
import { nextPrimaries, type NextPrimaries } from "../domain/stability/next-primary";
import type { StabilityInterval } from "../domain/stability/stability";
import type { Unit } from "../domain/units/units";
import type { ActiveCell } from "../excel/active-cell";
import type { FindingNames } from "../locale/findings";
import type { Language } from "../locale/language";
import type { Result } from "../domain/result";
import { namesOfModel } from "../workbook/names";

/** How the suggested primary depends on the weight of the user's side, 0–1, or why there is nothing to say of it. */
export type PrimaryStability =
  | { readonly kind: "by-rule" | "no-primary" | "lacks-side" }
  | {
      readonly kind: "interval";
      readonly primary: string;
      readonly interval: StabilityInterval;
      /** Channels that take over beyond its ends. */
      readonly next: NextPrimaries;
    };

/** What a service states of itself that no suggestion rests on. */
export type StatedOfService = Pick<
  Service,
  "description" | "legalBasis" | "handlingTime" | "fee" | "code"
>;

/** All that the inspector shows of one cell. Scores and their components are 0–100. */
export interface CellInspection extends ActiveCell {
  readonly serviceName: string;
  readonly channelName: string;
  /** What the service states of itself. */
  readonly stated: StatedOfService;
  /** Where the service is found in the channel. */
  readonly contacts: readonly Contact[];
  readonly decision: CellClass;
  /** Whether the letter is adopted from a suggestion, and nobody has decided it. */
  readonly isAdopted: boolean;
  /** Of the service. */
  readonly status: ServiceStatus;
  /** How many of the service's letters are adopted. */
  readonly adoptedInService: number;
  readonly suggestion: CellClass;
  /** null: a level that it takes is not known. */
  readonly score: number | null;
  /** The components of the score; null where there is no score. */
  readonly components: ScoreComponents | null;
  /** Why the cell has its suggested class, the decisive first, without the components. */
  readonly reasons: readonly CellReason[];
  /** Of the service's suggestion. */
  readonly flags: readonly Flag[];
  /** Those whom no suggested channel reaches. */
  readonly uncovered: readonly Unit[];
  /** For which weights of the user's side the service's suggested primary stays. */
  readonly stability: PrimaryStability;
  /** The row for the cell's decision in the table of reasons; null: there is none. */
  readonly reason: Reason | null;
  /** Language of the workbook. */
  readonly language: Language;
  /** Names of ids, for the reasons' texts. */
  readonly names: FindingNames;
}

/** What an inspection needs of the workbook. */
export interface ReadModel {
  readonly result: Result;
  readonly reasons: readonly Reason[];
  readonly language: Language;
}

function stabilityOf({ model, classification }: Result, row: number): PrimaryStability {
  const interval = classification.services[row]?.stability ?? null;
  const column = rowAt(classification.suggested, row).indexOf("primary");
  const primary = model.channels[column];
  if (primary === undefined) return { kind: "no-primary" };
  if (interval === null) {
    const { class: gate } = atIndex(classification.gates, row, column);
    return { kind: gate === "primary" ? "by-rule" : "lacks-side" };
  }
  const next = nextPrimaries(model, row, interval);
  return { kind: "interval", primary: primary.id, interval, next };
}

/** Inspects the cell; null when the workbook no longer has its service or channel. */
export function inspect(
  { result, reasons, language }: ReadModel,
  cell: ActiveCell,
): CellInspection | null {
  const { model, classification, decided } = result;
  const row = model.services.findIndex(({ id }) => id === cell.service);
  const column = model.channels.findIndex(({ id }) => id === cell.channel);
  const service = classification.services[row];
  const status = result.statuses[row];
  const stated = model.services[row];
  const channel = model.channels[column];
  if (service === undefined || status === undefined || !stated || !channel) {
    return null;
  }
  const explained = explainCell(result, row, column);
  const score = atIndex(classification.scores.score, row, column);
  const names = namesOfModel(result.model);
  const decision = atIndex(decided, row, column);
  const own = reasons.filter(
    (reason) => reason.service === cell.service && reason.channel === cell.channel,
  );
  return {
    ...cell,
    serviceName: names.service(cell.service),
    channelName: names.channel(cell.channel),
    stated,
    contacts: contactsIn(model)(stated.id, channel.id),
    decision,
    isAdopted: atIndex(result.adopted, row, column),
    status,
    adoptedInService: rowAt(result.adopted, row).filter(Boolean).length,
    suggestion: atIndex(classification.suggested, row, column),
    score: Number.isNaN(score) ? null : score,
    components: explained.find((reason) => reason.kind === "components") ?? null,
    reasons: explained.filter((reason) => reason.kind !== "components"),
    flags: service.flags,
    uncovered: service.uncovered,
    stability: stabilityOf(result, row),
    reason: own.find((reason) => reason.class === decision) ?? null,
    language,
    names,
  };
}
