/** The inputs of a run as plain data: the workbook's records, updated from imported files. */
import type { Answers } from "../domain/checks/points";
import type { GroupDecision } from "../domain/decisions/group-decisions";
import type { FollowUpInputs } from "../domain/follow-up/follow-up";
import type { StatedStatus } from "../domain/decisions/service-status";
import type {
  Channel,
  Contact,
  Decision,
  Need,
  Reason,
  Requirement,
  Rule,
  Service,
  TargetGroup,
  VolumeEntry,
} from "../domain/model/model";
import type { ChannelId } from "../domain/model/ids";
import type { SettingKey, Settings } from "../domain/model/settings";
import type { OwnCells } from "./table/table";

/** A record with its row in the workbook's table, from 0; null: it is new. */
export interface Entry<T> {
  readonly record: T;
  readonly row: number | null;
  /** Fields whose cells in the workbook say the same in other words, such as a name for an id: they stay as they are. */
  readonly inOtherWords?: readonly string[];
  /** Cells of a file in columns of no field, which are kept to the right of the table. */
  readonly own?: OwnCells;
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
  readonly contacts: readonly Entry<Contact>[];
}

/** What the upgrade of a workbook of an older schema changes in its inputs. */
export interface Upgrade {
  /** Settings that had the default of the first edition, and now have the present one. */
  readonly settings: readonly {
    readonly key: SettingKey;
    readonly from: Settings[SettingKey];
    readonly to: Settings[SettingKey];
  }[];
  /** Channels with the figures of the first edition's catalogue, which now have those of the present one. */
  readonly channels: readonly ChannelId[];
  /** Channels of that catalogue with figures of the planner's own, which got its mode and role only. */
  readonly modes: readonly ChannelId[];
}

export interface WorkbookInputs {
  readonly entries: InputEntries;
  readonly needs: readonly Need[];
  readonly volumes: readonly VolumeEntry[];
  /** Years of the volumes, volumes of earlier years, and goals. */
  readonly followUp: FollowUpInputs;
  readonly settings: Settings;
  readonly decisions: readonly Decision[];
  /** The status of services, where the matrix states one. */
  readonly statuses: readonly StatedStatus[];
  /** The letters that runs have put in, as the hidden store has them. */
  readonly put: readonly Decision[];
  readonly reasons: readonly Entry<Reason>[];
  /** The answers to the guidance's points. */
  readonly answers: Answers;
  /** The decisions on groups of services, with the groups of the last run. */
  readonly groupDecisions: readonly GroupDecision[];
  /** User input on each sheet that the add-in rebuilds, as its module reads it. */
  readonly userInput: ReadonlyMap<string, unknown>;
  /** null: the workbook is of the present schema, or there is none. */
  readonly upgrade: Upgrade | null;
}
