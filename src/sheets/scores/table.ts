/** The table `Scores` as formulas of other sheets name it: hidden columns with each service's contacts now and wanted, and whom it reaches. */
import type { Result } from "../../domain/result";
import { columnOf, columnsBetween, type Formula } from "../../workbook/formula";
import { SCORES_TABLE } from "../../workbook/table-names";

const column = (header: string): Formula => columnOf(SCORES_TABLE, header);

/** Hidden columns with one number for each service; the files that make the columns say what they are. */
export const SERVICE_HEADERS = {
  volume: "volume",
  /** 1 where now and wanted can be compared once something is decided. */
  whole: "measured in whole",
  growth: "growth",
  /** 1 where now and wanted are compared. */
  compared: "compared",
  /** Number of its department, and of the service, the one that saves most first. */
  department: "department number",
  rank: "rank",
  /** Contacts that change channel. */
  leaving: "leaving",
  /** Changes of contacts by channel, added up without their sign; those without a known cost, and without minutes. */
  moving: "moving",
  movingUnpriced: "moving unpriced",
  movingUntimed: "moving untimed",
  /** Saved a year, in the base and the high case; the low case is half of the base. */
  saving: "saving",
  savingHigh: "saving high",
  /** The users' minutes that are saved. */
  minutes: "minutes saved",
  minutesHigh: "minutes saved high",
} as const;
export type ServiceColumn = keyof typeof SERVICE_HEADERS;

/** Headers of a channel's contacts now and wanted, by its index in the model. */
export const nowHeader = (channel: number): string => `now ${channel + 1}`;
export const wantedHeader = (channel: number): string => `wanted ${channel + 1}`;
export const needHeader = (channel: number): string => `need ${channel + 1}`;

/** What takes part, by pull and need, in what closed channels had in a year, and what each part of it gets; 0 where none does. */
export const takersHeader = (year: number): string => `takers ${year}`;
export const spreadHeader = (year: number): string => `spread ${year}`;

/** For each channel's column of the matrix `y` where it cannot be used today. */
export const UNUSABLE_HEADER = "unusable";
export const UNUSABLE_MARK = "y";

/** The letters of each service in the matrix, one for each column of its body. */
export const DECISIONS_HEADER = "decisions";
export const decisions = column(DECISIONS_HEADER);

export const unusable = column(UNUSABLE_HEADER);
export const takers = (year: number): Formula => column(takersHeader(year));
export const spread = (year: number): Formula => column(spreadHeader(year));

/** The columns that formulas of other sheets work on. */
export interface VolumeCells {
  readonly of: (key: ServiceColumn) => Formula;
  /** From the first channel's to the last's. Blank where there is no number. */
  readonly allNow: Formula;
  /** The same as wanted; "" where it is not known. */
  readonly allWanted: Formula;
  readonly allNeed: Formula;
}

export function volumeCells({ model }: Pick<Result, "model">): VolumeCells {
  const last = Math.max(model.channels.length, 1) - 1;
  return {
    of: (key) => column(SERVICE_HEADERS[key]),
    allNow: columnsBetween(SCORES_TABLE, nowHeader(0), nowHeader(last)),
    allWanted: columnsBetween(SCORES_TABLE, wantedHeader(0), wantedHeader(last)),
    allNeed: columnsBetween(SCORES_TABLE, needHeader(0), needHeader(last)),
  };
}

/** For each service and unit of a target group a letter of `UNIT_LETTERS`, in the order of `groupUnits`. */
export const UNITS_HEADER = "for units";
export const forUnits = column(UNITS_HEADER);
export const UNIT_LETTERS = { counts: "y", small: "s", other: "n" } as const;

/** The content of a column of reach. */
export const REACH = { primary: 2, complement: 1, none: 0, undecided: -1 } as const;
export const reachHeader = (index: number): string => `reach ${index + 1}`;

/** From the first column of reach to the last; not used where there is none. */
export const allReach = (count: number): Formula =>
  columnsBetween(SCORES_TABLE, reachHeader(0), reachHeader(Math.max(count, 1) - 1));
