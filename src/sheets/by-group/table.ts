/** The table `ByGroup`: for each target group and segment how the services reach it as decided, and which do not. */
import type { Model } from "../../domain/model/model";
import { notReached, type GroupSegment } from "../../domain/units/served-groups";
import { fx, type Formula } from "../../workbook/formula";
import { table, type Column } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { allReach, forGroups, REACH, reachProfiles, volumeCells } from "../scores/table";
import { BY_GROUP_TEXTS, HEADERS, SEGMENT_TEXTS } from "./texts";

/** Most names of services in a cell. */
const NAMED = 10;
/** Before the name of a group, once for each group above it. */
const STEP = "\u2003";

/** A segment with the services of its group, by their indexes in the model. */
export interface SegmentRow {
  readonly segment: GroupSegment;
  readonly depth: number;
  readonly services: readonly number[];
}

type Key = keyof typeof HEADERS;
type Own = Readonly<Record<Key, Formula>>;

/** Formula for the services of the row's group that reach its segment in this way, as an array of 1 and 0. */
const reached = (own: Own, { result }: RunContext, reach: number): Formula => {
  const columns = allReach(reachProfiles(result).segments.length);
  return fx`(MID(${forGroups},${own.number},1)="y")*(INDEX(${columns},0,${own.reach})=${reach})`;
};

const counted = (width: number, reach: keyof typeof REACH): Column<SegmentRow, Key> => ({
  width,
  style: "integer",
  formula: (own, run) => fx`SUMPRODUCT(${reached(own, run, REACH[reach])})`,
});

const volumeOf = ({ services }: Model, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + (services[row]?.volume ?? 0), 0);

const namesOf = (
  rows: readonly number[],
  of: readonly { readonly name: string }[],
): readonly string[] => rows.map((row) => of[row]?.name ?? "");

function acceptedChannels({ accepted }: GroupSegment, run: RunContext): string {
  const { channels } = run.result.model;
  const names = namesOf(
    accepted.flatMap((is, channel) => (is ? [channel] : [])),
    channels,
  );
  if (names.length === channels.length) return word(run, BY_GROUP_TEXTS.allChannels);
  return names.length === 0 ? word(run, BY_GROUP_TEXTS.noChannel) : names.join(", ");
}

function missingServices({ segment, services }: SegmentRow, run: RunContext): string {
  const missing = namesOf(
    notReached(segment, services, run.result.decided),
    run.result.model.services,
  );
  const names = missing.slice(0, NAMED).join(", ");
  return missing.length > NAMED
    ? word(run, BY_GROUP_TEXTS.andMore, { names, count: missing.length - NAMED })
    : names;
}

export const byGroup = table<SegmentRow>()("ByGroup", HEADERS, {
  group: {
    width: 38,
    style: "row-label",
    value: ({ segment, depth }, { result }) =>
      `${STEP.repeat(depth)}${result.model.groups[segment.group]?.name ?? ""}`,
  },
  segment: {
    width: 25,
    style: "text",
    value: ({ segment }, run) => word(run, SEGMENT_TEXTS[segment.segment]),
  },
  size: {
    width: 12,
    style: "integer",
    value: ({ segment }, { result }) => result.model.groups[segment.group]?.size ?? null,
  },
  share: { width: 9, style: "percent-one", value: ({ segment }) => segment.share },
  services: { width: 14, style: "integer", value: ({ services }) => services.length },
  primary: counted(16, "primary"),
  complement: counted(13, "complement"),
  none: counted(9, "none"),
  volume: {
    width: 14,
    style: "integer",
    value: ({ services }, { result }) => volumeOf(result.model, services),
  },
  volumeNone: {
    width: 14,
    style: "integer",
    formula: (own, run) =>
      fx`SUMPRODUCT(${reached(own, run, REACH.none)},${volumeCells(run.result).of("volume")})`,
  },
  accepted: {
    width: 44,
    style: "long-text",
    value: ({ segment }, run) => acceptedChannels(segment, run),
  },
  missing: { width: 40, style: "long-text", value: missingServices },
  number: {
    width: 9,
    style: "integer",
    hidden: true,
    value: ({ segment }) => segment.group + 1,
  },
  reach: {
    width: 9,
    style: "integer",
    hidden: true,
    value: ({ segment }, { result }) => reachProfiles(result).indexOf(segment) + 1,
  },
});
