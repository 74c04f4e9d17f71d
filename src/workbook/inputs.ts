/** The inputs of a run as plain data: the workbook's records, updated from imported files. */
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

/** A record with its row in the workbook's table, from 0; null: it is new. */
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
  /** The answers to the guidance's points. */
  readonly answers: Answers;
  /** The decisions on groups of services, with the groups of the last run. */
  readonly groupDecisions: readonly GroupDecision[];
  /** User input on each sheet that the add-in rebuilds, as its module reads it. */
  readonly userInput: ReadonlyMap<string, unknown>;
}
