/** The result of a run: suggestions, effective decisions, volumes, findings; for the sheets and for `--json`. */
import type { ChangeRow } from "./changes/change-rows";
import type { Change } from "./changes/changes";
import type { Finding } from "./checks/finding";
import type { Classification } from "./classification/classification";
import type { SuggestedDirection } from "./money/direction";
import type { DecidedClass } from "./decisions/group-decisions";
import type { ServiceStatus } from "./decisions/service-status";
import type { ChannelId, ServiceId } from "./model/ids";
import type { Matrix } from "./model/matrix";
import type { CellClass, Decision, Model } from "./model/model";
import type { NowVolumes } from "./volumes/volumes-now";
import type { WantedVolumes } from "./volumes/volumes-wanted";

/** A group of services with its decisions after the run. */
export interface DecidedGroup {
  readonly members: readonly ServiceId[];
  /** By the model's channels, the suggestion of the member that is most like the others. */
  readonly classes: readonly CellClass[];
  /** Whether all members have these suggestions. */
  readonly uniform: boolean;
  readonly decisions: ReadonlyMap<ChannelId, DecidedClass>;
  /** Members that decided otherwise in at least one channel. */
  readonly overriding: number;
}

export interface Result {
  readonly model: Model;
  readonly classification: Classification;
  /** The effective decisions after the run. */
  readonly decisions: readonly Decision[];
  /** The letters of the matrix after the run, decided or adopted, else open. */
  readonly decided: Matrix<CellClass>;
  /** By the model's services. */
  readonly statuses: readonly ServiceStatus[];
  /** The letters that runs put in and that nobody has changed, whatever the service's status. */
  readonly put: readonly Decision[];
  /** Which letters are adopted, not decided. */
  readonly adopted: Matrix<boolean>;
  readonly groups: readonly DecidedGroup[];
  /** How many cells of the matrix the run changes, and in how many of them it puts its suggestion. */
  readonly changedCells: number;
  readonly adoptedNow: number;
  /** Of these the cells that become blank. */
  readonly cleared: readonly Pick<Decision, "service" | "channel">[];
  /** The class that a cell inherited from its group in this run, open where the inherited class was removed; null: none. */
  readonly inherited: Matrix<CellClass | null>;
  readonly now: NowVolumes;
  readonly wanted: WantedVolumes;
  readonly directions: readonly SuggestedDirection[];
  /** What has to be done, by service and channel, and the same as rows of the action plan. */
  readonly changes: readonly Change[];
  readonly changeRows: readonly ChangeRow[];
  readonly findings: readonly Finding[];
}
