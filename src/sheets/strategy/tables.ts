/** The compact tables of the strategy draft, under the headings that they belong to. */
import { area } from "../../a1/address";
import { atIndex, type Matrix } from "../../domain/model/matrix";
import {
  isElectronic,
  KINDS,
  mainKind,
  type CellClass,
  type Channel,
  type Service,
  type TargetGroup,
} from "../../domain/model/model";
import type { Result } from "../../domain/result";
import { segmentShares } from "../../domain/units/units";
import { classLetter } from "../../locale/class-codes";
import { DIRECTION_WORDS } from "../../locale/direction-words";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { cellsOf, fx, type Formula } from "../../workbook/formula";
import type { CellValue, FirstRow } from "../../workbook/layout/parts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { HEADERS as BY_CHANNEL_HEADERS } from "../by-channel/texts";
import { isPartner } from "../../domain/partners";
import {
  compact,
  FIGURE_COLUMNS,
  MOST_LINES,
  nameOf,
  sentence,
  type CompactColumn,
  type TablesOf,
} from "./compact-table";
import { largestServicesTable } from "./largest-services";
import { KIND_WORDS, STRATEGY_TEXTS } from "./table-texts";
import type { StrategySection } from "./texts";

/** The target groups, the largest first. */
export const largestGroups = ({ model }: Pick<Result, "model">): readonly TargetGroup[] =>
  [...model.groups].sort((one, other) => (other.size ?? -1) - (one.size ?? -1));

const targetGroups: TablesOf = (run) => {
  const { groups } = run.result.model;
  if (groups.length === 0) return [];
  const largest = largestGroups(run.result);
  const more = groups.length - MOST_LINES;
  const values = { count: more, sheet: sheetName(run, "groups") };
  /** How many groups there are more: a text alone. */
  const rows: (TargetGroup | string)[] = [
    ...largest.slice(0, MOST_LINES),
    ...(more > 0 ? [sentence(run, "moreGroups", values)] : []),
  ];
  const column = (
    header: keyof typeof STRATEGY_TEXTS,
    of: (group: TargetGroup) => CellValue,
  ): CompactColumn<TargetGroup | string> => [
    sentence(run, header),
    { value: (row) => (typeof row === "string" ? null : of(row)) },
  ];
  const segment = (index: number) => (group: TargetGroup) =>
    Math.round((segmentShares(group, run.result.model.settings)[index] ?? 0) * 100);
  return [
    compact(rows, [
      [sentence(run, "group"), { value: (row) => (typeof row === "string" ? row : nameOf(row)) }],
      column("size", ({ size }) => size ?? "–"),
      column("electronic", segment(0)),
      column("between", segment(1)),
      column("personal", segment(2)),
    ]),
  ];
};

/** The services by what they mainly do; a row for each kind that has any. */
export const kindRows = (run: Pick<RunContext, "language" | "result">) =>
  [...KINDS, null]
    .map((kind) => ({
      label: word(run, kind === null ? STRATEGY_TEXTS.noKind : KIND_WORDS[kind]),
      services: run.result.model.services.filter((service) => mainKind(service) === kind),
    }))
    .filter(({ services }) => services.length > 0);

const servicesByKind: TablesOf = (run) => {
  const rows = kindRows(run);
  const column = (
    header: keyof typeof STRATEGY_TEXTS,
    of: (services: readonly Service[]) => number,
  ): CompactColumn<(typeof rows)[number]> => [
    sentence(run, header),
    { value: ({ services }) => of(services) },
  ];
  return [
    compact(rows, [
      [sentence(run, "kind"), { value: ({ label }) => label }],
      column("count", (services) => services.length),
      column("volume", (services) => services.reduce((sum, { volume }) => sum + (volume ?? 0), 0)),
      column("withoutVolume", (services) => services.filter((one) => one.volume === null).length),
    ]),
  ];
};

const channelDirections: TablesOf = (run) => {
  const { model, directions } = run.result;
  const rows = model.channels.map((channel, index) => ({
    channel,
    suggested: directions[index]?.direction,
  }));
  const column = (
    header: keyof typeof STRATEGY_TEXTS,
    value: (row: (typeof rows)[number]) => CellValue,
  ): CompactColumn<(typeof rows)[number]> => [sentence(run, header), { value }];
  return [
    compact(
      rows,
      [
        column("channel", ({ channel }) => nameOf(channel)),
        column("suggested", ({ suggested }) =>
          suggested === undefined ? null : word(run, DIRECTION_WORDS[suggested]),
        ),
        column("decided", ({ channel: { direction } }) =>
          direction === null ? "–" : word(run, DIRECTION_WORDS[direction]),
        ),
        [
          sentence(run, "lastYear"),
          { value: ({ channel }) => channel.lastYear ?? "–", style: "year" },
        ],
        column("isElectronic", ({ channel }) =>
          sentence(run, isElectronic(channel) ? "yes" : "no"),
        ),
      ],
      "text",
    ),
  ];
};

const ofChannels = (run: RunContext, header: "channel" | "partner"): CompactColumn<Channel> => [
  sentence(run, header),
  { value: nameOf },
];

const channelClasses: TablesOf = (run, figures) => [
  compact(run.result.model.channels, [
    ofChannels(run, "channel"),
    ...(["primary", "complement", "discouraged", "forbidden"] as const).map(
      (cellClass): CompactColumn<Channel> => [
        word(run, BY_CHANNEL_HEADERS[cellClass]),
        { formula: figures.firstChannel(cellClass) },
      ],
    ),
  ]),
];

const partners: TablesOf = (run, { channels }) => {
  const rows = run.result.model.channels.filter(isPartner);
  /** The partners are numbered in the hidden block in the order of the rows. */
  const column = (cellClass: "primary" | "complement"): CompactColumn<Channel> => [
    word(run, BY_CHANNEL_HEADERS[cellClass]),
    {
      formula: (first) => {
        const row = first("c0");
        const rowsDown = fx`ROWS(${row.replace(/\d/, "$$$&") as Formula}:${row})`;
        return fx`SUMIF(${channels("partner")},${rowsDown},${channels(cellClass)})`;
      },
    },
  ];
  return rows.length === 0
    ? []
    : [
        compact(rows, [
          ofChannels(run, "partner"),
          [sentence(run, "owner"), { value: ({ owner }) => owner }],
          column("primary"),
          column("complement"),
        ]),
      ];
};

/** The channels that are primary for most services in this run. */
export function commonPrimaries({ result }: Pick<RunContext, "result">): readonly Channel[] {
  const { model, decided, classification } = result;
  const counts = new Map(
    model.channels.map((channel, index) => {
      const of = (classes: Matrix<CellClass>): number =>
        model.services.filter((_, row) => atIndex(classes, row, index) === "primary").length;
      return [channel, of(decided) * model.services.length + of(classification.suggested)];
    }),
  );
  const count = (channel: Channel): number => counts.get(channel) ?? 0;
  return model.channels
    .filter((channel) => count(channel) > 0)
    .sort((one, other) => count(other) - count(one))
    .slice(0, FIGURE_COLUMNS - 1);
}

/** How many services each department has, the most first; a service without one is counted under `none`. */
export function departmentCounts(
  { model }: Pick<Result, "model">,
  none: string,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { department } of model.services) {
    const shown = department === "" ? none : department;
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** A channel's name without what stands in brackets, which would not fit over a narrow column. */
export const shortName = ({ id, name }: Pick<Channel, "id" | "name">): string =>
  name.replace(/\s*\(.*\)$/, "") || id;

const departments: TablesOf = (run) => {
  const { result, language, grids } = run;
  const { services } = result.model;
  const none = sentence(run, "noDepartment");
  const largest = departmentCounts(result, none);
  const shown = largest.slice(0, largest.length > MOST_LINES + 1 ? MOST_LINES : largest.length);
  const { sheetName: name, firstRow, rowIds, idColumn, columns } = grids.matrix;
  const cells = (column: number): Formula =>
    cellsOf(name, area(firstRow, column, rowIds.length, 1));
  const names = cells(idColumn + 2);
  const letter = { text: classLetter("primary", language) };
  const counted = (
    formula: (cells: Formula) => Formula | ((first: FirstRow) => Formula),
  ): readonly CompactColumn<readonly [string, number]>[] => [
    [word(run, MATRIX_TEXTS.department), { value: ([label]) => label }],
    [sentence(run, "services"), { value: ([, count]) => count }],
    ...commonPrimaries(run).flatMap((channel): CompactColumn<readonly [string, number]>[] => {
      const column = columns.get(channel.id);
      return column === undefined
        ? []
        : [[shortName(channel), { formula: formula(cells(column)) }]];
    }),
  ];
  // COUNTIFS would read wildcards and signs of comparison in a name, and takes no long ones.
  const ofDepartment = (found: Formula) => (first: FirstRow) => {
    const own = first("c0");
    return fx`SUMPRODUCT(((${names}=${own})+(${names}="")*(${own}=${{ text: none }}))*(${found}=${letter}))`;
  };
  const all = [sentence(run, "all"), services.length] as const;
  return [
    { ...compact(shown, counted(ofDepartment)), gap: 0 },
    ...(shown.length > 1
      ? [
          compact(
            [all],
            counted((found) => fx`COUNTIF(${found},${letter})`),
            "integer",
            true,
          ),
        ]
      : []),
  ];
};

/** The tables under each heading that has any. */
export const STRATEGY_TABLES: Readonly<Partial<Record<StrategySection, TablesOf>>> = {
  groups: targetGroups,
  services: servicesByKind,
  channels: channelDirections,
  channelPriorities: channelClasses,
  servicePriorities: (run, figures) => [
    ...largestServicesTable(run, figures),
    ...departments(run, figures),
  ],
  partners,
};
