/** The table `ByGroup`: for each unit of each target group how the services reach it as decided, and which do not. */
import type { Model } from "../../domain/model/model";
import { unitInService } from "../../domain/units/served-groups";
import { methodTables } from "../../domain/units/method-tables";
import { fx, type Formula } from "../../workbook/formula";
import { table, type Column } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { reachColumns } from "../scores/reach";
import { allReach, forUnits, REACH, UNIT_LETTERS, volumeCells } from "../scores/table";
import { notReached, type UnitRow } from "./rows";
import { BY_GROUP_TEXTS, HEADERS, HELP_TEXTS, SEGMENT_TEXTS } from "./texts";

/** Most names of services in a cell. */
const NAMED = 5;
/**
 * Where no service is missing: a blank cell would let the number of the hidden column beside it show as `###` in
 * LibreOffice, and says nothing.
 */
const NONE = "–";
/** Before the name of a group, once for each group above it. */
const STEP = "\u2003";

type Key = keyof typeof HEADERS;
type Own = Readonly<Record<Key, Formula>>;

/** Formula for the services in which the row's unit counts and that reach it in this way, as an array of 1 and 0. */
const reached = (own: Own, { result }: RunContext, reach: number): Formula => {
  const columns = allReach(reachColumns(result.model).units.length);
  const counts = { text: UNIT_LETTERS.counts };
  return fx`(MID(${forUnits},${own.number},1)=${counts})*(INDEX(${columns},0,${own.reach})=${reach})`;
};

/** Blank in rows of units that count nowhere: they have no column of reach. */
const whereCounted = (own: Own, formula: Formula): Formula => fx`IF(${own.reach}=0,0,${formula})`;

const counted = (width: number, reach: keyof typeof REACH): Column<UnitRow, Key> => ({
  width,
  style: "integer",
  formula: (own, run) => whereCounted(own, fx`SUMPRODUCT(${reached(own, run, REACH[reach])})`),
});

const volumeOf = (model: Model, rows: readonly number[]): number => {
  const { services } = methodTables(model);
  return rows.reduce((sum, row) => sum + (services[row]?.volume ?? 0), 0);
};

const namesOf = (
  rows: readonly number[],
  of: readonly { readonly name: string }[],
): readonly string[] => rows.map((row) => of[row]?.name ?? "");

/** The name of a unit's group; everyone where there are no target groups. */
export const groupName = (run: RunContext, group: number): string =>
  run.result.model.groups[group]?.name ?? word(run, BY_GROUP_TEXTS.everyone);

export const unitName = (run: RunContext, { unit }: UnitRow): string =>
  word(run, (unit.help ? HELP_TEXTS : SEGMENT_TEXTS)[unit.segment]);

/** The channels that the unit accepts: in every service that it counts in, and in some of them. */
function acceptedChannels({ unit, counted: services }: UnitRow, run: RunContext): string {
  const { model } = run.result;
  const met = services.map((service) => unitInService(model, service, unit).accepted);
  const columns = [...model.channels.keys()];
  const always = columns.filter((channel) => met.every((accepted) => accepted[channel] === true));
  const sometimes = columns.filter(
    (channel) => !always.includes(channel) && met.some((accepted) => accepted[channel] === true),
  );
  if (met.length === 0) return "";
  if (always.length === columns.length) return word(run, BY_GROUP_TEXTS.allChannels);
  if (always.length + sometimes.length === 0) return word(run, BY_GROUP_TEXTS.noChannel);
  const some = namesOf(sometimes, model.channels).join(", ");
  return [
    ...(always.length > 0 ? [namesOf(always, model.channels).join(", ")] : []),
    ...(some === "" ? [] : [word(run, BY_GROUP_TEXTS.inSome, { names: some })]),
  ].join("; ");
}

function missingServices(row: UnitRow, run: RunContext): string {
  const missing = namesOf(notReached(row, run.result), run.result.model.services);
  const names = missing.slice(0, NAMED).join(", ");
  return missing.length > NAMED
    ? word(run, BY_GROUP_TEXTS.andMore, { names, count: missing.length - NAMED })
    : names;
}

export const byGroup = table<UnitRow>()("ByGroup", HEADERS, {
  group: {
    width: 22,
    style: "row-label",
    value: ({ unit, depth }, run) => `${STEP.repeat(depth)}${groupName(run, unit.group)}`,
  },
  unit: { width: 20, style: "long-text", value: (row, run) => unitName(run, row) },
  services: { width: 11, style: "integer", value: ({ services }) => services.length },
  counted: { width: 10, style: "integer", value: ({ counted }) => counted.length },
  primary: counted(17, "primary"),
  complement: counted(13, "complement"),
  none: counted(9, "none"),
  undecided: counted(10, "undecided"),
  volume: {
    width: 12,
    style: "integer",
    value: ({ counted }, { result }) => volumeOf(result.model, counted),
  },
  volumeNone: {
    width: 12,
    style: "integer",
    formula: (own, run) =>
      whereCounted(
        own,
        fx`SUMPRODUCT(${reached(own, run, REACH.none)},${volumeCells(run.result).of("volume")})`,
      ),
  },
  missing: {
    width: 24,
    style: "long-text",
    value: (row, run) => missingServices(row, run) || NONE,
  },
  size: {
    width: 13,
    style: "integer",
    value: ({ unit }, { result }) => result.model.groups[unit.group]?.size ?? null,
  },
  share: { width: 10, style: "percent-one", value: ({ share }) => share },
  accepted: { width: 80, style: "long-text", value: (row, run) => acceptedChannels(row, run) },
  number: { width: 9, style: "integer", hidden: true, value: ({ index }) => index + 1 },
  reach: {
    width: 9,
    style: "integer",
    hidden: true,
    value: ({ unit }, { result }) => reachColumns(result.model).indexOf(unit) + 1,
  },
});
