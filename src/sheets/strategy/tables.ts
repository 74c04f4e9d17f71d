/** The compact tables of the strategy draft, under the headings that they belong to. */
import { atIndex, type Matrix } from "../../domain/model/matrix";
import { isElectronic, KINDS, type CellClass, type Service } from "../../domain/model/model";
import { segmentShares } from "../../domain/units/units";
import { fill, type Language } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { HEADERS as BY_CHANNEL_HEADERS } from "../by-channel/texts";
import { DIRECTION_WORDS, KIND_WORDS, STRATEGY_TEXTS } from "../../locale/strategy-tables";
import type { StrategySection } from "./texts";
import { BLANK, formula, literal, text, type Content } from "../../workbook/cell";
import { classLetter } from "../../locale/class-codes";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import { channelCells, columnCells } from "../../workbook/references";
import type { Result } from "../../domain/result";
import { isPartnerChannel, type Figures } from "./figures";

/** Most lines of a table; the rest is summed up in one more. */
const MOST_LINES = 12;
/** Columns of a table beside the first. */
export const FIGURE_COLUMNS = 4;

export interface StrategyTable {
  /** At most `FIGURE_COLUMNS` and one. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  /** The cells beside the first are words, not numbers. */
  readonly words: boolean;
}

export interface TablesRequest {
  readonly language: Language;
  readonly result: Result;
  readonly matrix: GridLayout;
  readonly figures: Figures;
  readonly groupsName: string;
}

type CreateTable = (request: TablesRequest) => StrategyTable | null;

const shownName = ({ id, name }: { readonly id: string; readonly name: string }): Content =>
  text(name === "" ? id : name);

const targetGroups: CreateTable = ({ language, result, groupsName }) => {
  const { groups } = result.model;
  if (groups.length === 0) return null;
  const word = (key: keyof typeof STRATEGY_TEXTS): string => STRATEGY_TEXTS[key][language];
  const largest = [...groups].sort((one, other) => (other.size ?? -1) - (one.size ?? -1));
  const rows = largest
    .slice(0, MOST_LINES)
    .map((group): Content[] => [
      shownName(group),
      group.size ?? text("–"),
      ...segmentShares(group).map((share) => Math.round(share * 100)),
    ]);
  const more = groups.length - rows.length;
  if (more > 0) rows.push([text(fill(word("moreGroups"), { count: more, sheet: groupsName }))]);
  return {
    headers: [word("group"), word("size"), word("electronic"), word("between"), word("personal")],
    rows,
    words: false,
  };
};

/** Number, known volume and how many have none, of some services. */
const counted = (services: readonly Service[]): Content[] => [
  services.length,
  services.reduce((sum, { volume }) => sum + (volume ?? 0), 0),
  services.filter(({ volume }) => volume === null).length,
];

const servicesByKind: CreateTable = ({ language, result }) => {
  const { services } = result.model;
  const word = (key: keyof typeof STRATEGY_TEXTS): string => STRATEGY_TEXTS[key][language];
  const rows = [...KINDS, null].flatMap((kind): Content[][] => {
    const own = services.filter((service) => service.kind === kind);
    if (own.length === 0) return [];
    const label = kind === null ? word("noKind") : KIND_WORDS[kind][language];
    return [[text(label), ...counted(own)]];
  });
  return {
    headers: [word("kind"), word("count"), word("volume"), word("withoutVolume")],
    rows,
    words: false,
  };
};

const channelDirections: CreateTable = ({ language, result }) => {
  const word = (key: keyof typeof STRATEGY_TEXTS): string => STRATEGY_TEXTS[key][language];
  const rows = result.model.channels.map((channel, index): Content[] => {
    const suggested = result.directions[index]?.direction;
    return [
      shownName(channel),
      suggested === undefined ? BLANK : text(DIRECTION_WORDS[suggested][language]),
      channel.direction === null ? text("–") : text(DIRECTION_WORDS[channel.direction][language]),
      channel.lastYear ?? text("–"),
      text(word(isElectronic(channel) ? "yes" : "no")),
    ];
  });
  return {
    headers: [
      word("channel"),
      word("suggested"),
      word("decided"),
      word("lastYear"),
      word("isElectronic"),
    ],
    rows,
    words: true,
  };
};

const CLASSES = [
  "primary",
  "complement",
  "discouraged",
  "forbidden",
] as const satisfies readonly CellClass[];

const channelClasses: CreateTable = ({ language, result, figures }) => ({
  headers: [
    STRATEGY_TEXTS.channel[language],
    ...CLASSES.map((cellClass) => BY_CHANNEL_HEADERS[cellClass][language]),
  ],
  rows: result.model.channels.map((channel, index): Content[] => [
    shownName(channel),
    ...CLASSES.map((cellClass) => formula(`=${figures.channel(index, cellClass)}`)),
  ]),
  words: false,
});

/** The channels that are primary for most services in this run, by their place. */
function commonPrimaries({ result }: TablesRequest): number[] {
  const { model, decided, classification } = result;
  const counts = model.channels.map((_, index) => {
    const of = (classes: Matrix<CellClass>): number =>
      model.services.filter((_service, row) => atIndex(classes, row, index) === "primary").length;
    return of(decided) * model.services.length + of(classification.suggested);
  });
  return model.channels
    .map((_, index) => index)
    .filter((index) => (counts[index] ?? 0) > 0)
    .sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other)
    .slice(0, FIGURE_COLUMNS - 1);
}

const departments: CreateTable = (request) => {
  const { language, result, matrix } = request;
  const { services, channels } = result.model;
  const word = (key: keyof typeof STRATEGY_TEXTS): string => STRATEGY_TEXTS[key][language];
  const columns = commonPrimaries(request).flatMap((index) => channels[index] ?? []);
  const byName = new Map<string, number>();
  for (const { department } of services) {
    byName.set(department, (byName.get(department) ?? 0) + 1);
  }
  const largest = [...byName].sort(([, one], [, other]) => other - one);
  const shown = largest.slice(0, largest.length > MOST_LINES + 1 ? MOST_LINES : largest.length);
  const names = columnCells(matrix, matrix.idColumn + 2);
  const letter = literal(classLetter("primary", language));
  const primaries = (department: string | null) =>
    columns.map(({ id }): Content => {
      const cells = channelCells(matrix, id);
      if (cells === null) return 0;
      if (department === null) return formula(`=COUNTIF(${cells},${letter})`);
      // COUNTIFS reads wildcards and signs of comparison in a name, and takes no long ones.
      const plain = department.length < 200 && /^[\p{L}\d][^*?~]*$/u.test(department);
      return formula(
        plain
          ? `=COUNTIFS(${names},${literal(department)},${cells},${letter})`
          : `=SUMPRODUCT((${names}=${literals(department)})*(${cells}=${letter}))`,
      );
    });
  const rows = shown.map(([department, count]): Content[] => [
    text(department === "" ? word("noDepartment") : department),
    count,
    ...primaries(department),
  ]);
  if (shown.length > 1) {
    rows.push([text(word("all")), services.length, ...primaries(null)]);
  }
  return {
    headers: [
      MATRIX_TEXTS.department[language],
      word("services"),
      // What stands in brackets would not fit in the narrow columns.
      ...columns.map(({ id, name }) => name.replace(/\s*\(.*\)$/, "") || id),
    ],
    rows,
    words: false,
  };
};

/** A text as literals that are short enough for a formula. */
const literals = (value: string): string =>
  (value.match(/[\s\S]{1,200}/g) ?? [""]).map(literal).join("&");

const partners: CreateTable = ({ language, result, figures }) => {
  const rows = result.model.channels.flatMap((channel, index): Content[][] =>
    isPartnerChannel(channel.id)
      ? [
          [
            shownName(channel),
            formula(`=${figures.channel(index, "primary")}`),
            formula(`=${figures.channel(index, "complement")}`),
          ],
        ]
      : [],
  );
  return rows.length === 0
    ? null
    : {
        headers: [
          STRATEGY_TEXTS.partner[language],
          BY_CHANNEL_HEADERS.primary[language],
          BY_CHANNEL_HEADERS.complement[language],
        ],
        rows,
        words: false,
      };
};

/** The table under each heading that has one. */
export const STRATEGY_TABLES: Readonly<Partial<Record<StrategySection, CreateTable>>> = {
  groups: targetGroups,
  services: servicesByKind,
  channels: channelDirections,
  channelPriorities: channelClasses,
  servicePriorities: departments,
  partners,
};
