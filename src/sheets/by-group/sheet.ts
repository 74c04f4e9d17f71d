/** Sheet `byGroup`: for each target group and segment how the services reach it as decided, and which do not. */
import type { Matrix } from "../../domain/model/matrix";
import type { CellClass, Model, TargetGroup } from "../../domain/model/model";
import {
  groupSegments,
  notReached,
  servicesOfGroups,
  type GroupSegment,
} from "../../domain/units/served-groups";
import { BY_GROUP_TEXTS, SEGMENT_TEXTS } from "./texts";
import { fill, type Language } from "../../locale/language";
import { area, cellAddress } from "../../a1/address";
import { BLANK, formula, text, textInTextCell, type Content } from "../../workbook/cell";
import { TABLE_HEADER_ROW } from "../../workbook/frame";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { CellStyleName, SheetPlan } from "../../workbook/plan";
import { REACH, type ServedCells } from "../scores/served";

export const BY_GROUP_TABLE = "ByGroup";
const FIRST_ROW = TABLE_HEADER_ROW + 1;
/** Names of services that are written out. */
const NAMED = 10;
/** Before the name of a group, once for each group above it. */
const STEP = "\u2003";

const COLUMNS = [
  ["group", 38, "row-label"],
  ["segment", 25, "text"],
  ["size", 12, "integer"],
  ["share", 9, "percent-one"],
  ["services", 14, "integer"],
  ["primary", 16, "integer"],
  ["complement", 13, "integer"],
  ["none", 9, "integer"],
  ["volume", 14, "integer"],
  ["volumeNone", 14, "integer"],
  ["accepted", 44, "long-text"],
  ["missing", 40, "long-text"],
] as const satisfies readonly (readonly [keyof typeof BY_GROUP_TEXTS, number, CellStyleName])[];

export interface ByGroupRequest extends OutputRequest {
  readonly model: Model;
  readonly decided: Matrix<CellClass>;
  readonly served: ServedCells;
  /** The services' volumes on the sheet `scores`. */
  readonly volumes: string;
  readonly groupsName: string;
}

/** The groups with those that they are parts of before them; their depth counts those above. */
export function groupsInOrder(
  groups: readonly TargetGroup[],
): readonly { readonly group: number; readonly depth: number }[] {
  const rowOf = new Map(groups.map(({ id }, row) => [id, row]));
  const done = new Set<number>();
  const order: { group: number; depth: number }[] = [];
  const add = (group: number, depth: number): void => {
    if (done.has(group)) return;
    done.add(group);
    order.push({ group, depth });
    const own = groups[group]?.id;
    groups.forEach(({ parent }, row) => {
      if (parent !== null && parent === own) add(row, depth + 1);
    });
  };
  groups.forEach(({ parent }, row) => {
    if (parent === null || !rowOf.has(parent)) add(row, 0);
  });
  // Those that are parts of each other have no first one.
  groups.forEach((_, row) => {
    add(row, 0);
  });
  return order;
}

const worded =
  (language: Language) =>
  (key: keyof typeof BY_GROUP_TEXTS, values: Record<string, string | number> = {}): string =>
    fill(BY_GROUP_TEXTS[key][language], values);

/** One segment's row. */
function rowOf(
  request: ByGroupRequest,
  segment: GroupSegment,
  depth: number,
  services: readonly number[],
): Content[] {
  const { model, language, served, decided, volumes } = request;
  const word = worded(language);
  const target = model.groups[segment.group];
  const named = (rows: readonly number[], of: readonly { readonly name: string }[]): string[] =>
    rows.map((row) => of[row]?.name ?? "");
  const accepted = named(
    segment.accepted.flatMap((is, channel) => (is ? [channel] : [])),
    model.channels,
  );
  const missing = named(notReached(segment, services, decided), model.services);
  const channels =
    accepted.length === model.channels.length
      ? word("allChannels")
      : accepted.length === 0
        ? word("noChannel")
        : accepted.join(", ");
  const listed = missing.slice(0, NAMED).join(", ");
  const conditions = (reach: number): string =>
    `${served.groups},REPT("?",${segment.group})&"y*",${served.reach(segment)},${reach}`;
  const counted = (reach: number): Content => formula(`=COUNTIFS(${conditions(reach)})`);
  return [
    textInTextCell(`${STEP.repeat(depth)}${target?.name ?? ""}`),
    textInTextCell(SEGMENT_TEXTS[segment.segment][language]),
    target?.size ?? BLANK,
    segment.share,
    services.length,
    counted(REACH.primary),
    counted(REACH.complement),
    counted(REACH.none),
    services.reduce((sum, service) => sum + (model.services[service]?.volume ?? 0), 0),
    formula(`=SUMIFS(${volumes},${conditions(REACH.none)})`),
    textInTextCell(channels),
    textInTextCell(
      missing.length > NAMED
        ? word("andMore", { names: listed, count: missing.length - NAMED })
        : listed,
    ),
  ];
}

/** Lines under the table: what it leaves out and how it counts. */
function notesOf(request: ByGroupRequest, segments: readonly GroupSegment[]): string[] {
  const { model, language } = request;
  const word = worded(language);
  if (model.groups.length === 0) return [word("noGroups", { sheet: request.groupsName })];
  const { minimumShare, acceptanceThreshold } = model.settings;
  const number = (value: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  const below = segments.filter(({ counts }) => !counts);
  const parts = below.map(({ group, segment, share }) => {
    const name = model.groups[group]?.name ?? "";
    return `${name} ${segment} ${number(100 * share)} %`;
  });
  const unknown = model.services.filter(({ volume }) => volume === null).length;
  return [
    word("explained", { threshold: number(acceptanceThreshold) }),
    ...(below.length === segments.length ? [word("allSmall")] : []),
    ...(below.length > 0
      ? [word("below", { limit: number(100 * minimumShare), parts: parts.join(", ") })]
      : []),
    ...(unknown > 0 ? [word("unknownVolumes", { count: unknown })] : []),
  ];
}

/** Plans the sheet. */
export function byGroupPlan(request: ByGroupRequest): SheetPlan {
  const { model, language } = request;
  const word = worded(language);
  const segments = groupSegments(model);
  const services = servicesOfGroups(model);
  const lines = groupsInOrder(model.groups).flatMap(({ group, depth }) =>
    segments
      .filter((segment) => segment.group === group && segment.counts)
      .map((segment) => rowOf(request, segment, depth, services[group] ?? [])),
  );
  const rows = Math.max(lines.length, 1);
  const notes = notesOf(request, segments);
  const notesAt = FIRST_ROW + rows + 1;
  const none = COLUMNS.findIndex(([key]) => key === "none");
  return outputPlan("byGroup", request, {
    rows: notesAt + notes.length,
    columns: COLUMNS.length,
    table: {
      name: BY_GROUP_TABLE,
      headerRow: TABLE_HEADER_ROW,
      columns: COLUMNS.length,
      rows: lines.length,
    },
    blocks: [
      {
        row: TABLE_HEADER_ROW,
        column: 0,
        cells: [COLUMNS.map(([key]) => text(word(key)))],
      },
      ...(lines.length === 0 ? [] : [{ row: FIRST_ROW, column: 0, cells: lines }]),
      { row: notesAt, column: 0, cells: notes.map((note) => [text(note)]) },
    ],
    styles: [
      { area: area(TABLE_HEADER_ROW, 0, 1, COLUMNS.length), style: "header" },
      ...COLUMNS.map(([, , style], column) => ({ area: area(FIRST_ROW, column, rows, 1), style })),
      { area: area(FIRST_ROW, 0, rows, COLUMNS.length), style: "lined" },
      { area: area(notesAt, 0, notes.length, 1), style: "purpose" },
    ],
    validations: [],
    conditionals: [
      {
        area: area(FIRST_ROW, none, rows, 1),
        rule: {
          formula: `=${cellAddress(FIRST_ROW, none)}>0`,
          style: { fill: "#FFE5B4", color: "#6B3F00", bold: true },
        },
      },
    ],
    widths: COLUMNS.map(([, width], column) => ({ column, width })),
    heights: [{ row: TABLE_HEADER_ROW, points: 48 }],
    ...(lines.length === 0 ? {} : { fitted: { row: FIRST_ROW, rows: lines.length } }),
    frozen: { rows: TABLE_HEADER_ROW + 1, columns: 1 },
  });
}
