/** All that a run starts from, as plain data: what the workbook holds, with imported files over it. */
import type { Answers } from "../domain/checks/points";
import type { GroupDecision } from "../domain/decisions/group-decisions";
import type {
  Channel,
  Decision,
  Need,
  Reason,
  Requirement,
  Rule,
  Service,
  TargetGroup,
  VolumeEntry,
} from "../domain/model/model";
import type { Settings } from "../domain/model/settings";

/** A record, and the row of the workbook's table that it stands in, from 0; null: it is new. */
export interface Entry<T> {
  readonly record: T;
  readonly row: number | null;
}

/** A target group as a row: its shares are three columns. */
export interface TargetGroupRow extends Omit<TargetGroup, "shares"> {
  readonly E: number | null;
  readonly M: number | null;
  readonly P: number | null;
}

export interface InputEntries {
  readonly services: readonly Entry<Service>[];
  readonly channels: readonly Entry<Channel>[];
  readonly groups: readonly Entry<TargetGroupRow>[];
  readonly requirements: readonly Entry<Requirement>[];
  readonly rules: readonly Entry<Rule>[];
}

export interface WorkbookInputs {
  readonly entries: InputEntries;
  readonly needs: readonly Need[];
  readonly volumes: readonly VolumeEntry[];
  readonly settings: Settings;
  readonly decisions: readonly Decision[];
  readonly reasons: readonly Entry<Reason>[];
  /** What was answered to the guidance's points. */
  readonly answers: Answers;
  /** What was decided on groups of services, as the last run left the groups. */
  readonly groupDecisions: readonly GroupDecision[];
  /** What people wrote on each sheet that the add-in rebuilds, as its module reads it. */
  readonly userInput: ReadonlyMap<string, unknown>;
}
