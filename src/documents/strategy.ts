/** The channel strategy as a document: the sheet's headings, paragraphs, tables and the planner's own texts, with no list cut. */
import { atIndex } from "../domain/model/matrix";
import { isElectronic, type CellClass, type Channel, type Service } from "../domain/model/model";
import { nameOf } from "../domain/model/names";
import { segmentShares } from "../domain/units/units";
import { DIRECTION_WORDS } from "../locale/direction-words";
import { MATRIX_TEXTS } from "../locale/matrix";
import { HEADERS as BY_CHANNEL_HEADERS } from "../sheets/by-channel/texts";
import { HEADERS as BY_SERVICE_HEADERS } from "../sheets/by-service/texts";
import { classCounts } from "../sheets/strategy/figures-at-run";
import { isPartner } from "../domain/partners";
import { largestServices, SHOWN_CLASSES } from "../sheets/strategy/largest-services";
import { paragraphTexts } from "../sheets/strategy/paragraph-text";
import type { FreeTexts } from "../sheets/strategy/sheet";
import {
  commonPrimaries,
  departmentCounts,
  kindRows,
  largestGroups,
  shortName,
} from "../sheets/strategy/tables";
import { STRATEGY_TEXTS } from "../sheets/strategy/table-texts";
import {
  SHEET,
  STRATEGY_SECTION_KEYS,
  STRATEGY_SECTIONS,
  type StrategySection,
} from "../sheets/strategy/texts";
import { sheetName, word } from "../workbook/run-context";
import {
  heading,
  paragraph,
  type DocumentBlock,
  type DocumentCell,
  type DocumentContent,
  type DocumentTable,
} from "./content";
import { subtitle, translated, whole, type DocumentRun } from "./document-run";

type Column<Row> = readonly [header: string, of: (row: Row) => string | number | null];

/** Widths of a table's first column and of the others, as parts of the page. */
const FIRST_WIDTH = 4;
const OTHER_WIDTH = 2.2;

/** A table whose first column is wide and has labels; numbers stand to the right. */
function compact<Row>(
  run: DocumentRun,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): DocumentTable {
  const cells = rows.map((row) => columns.map(([, of]) => of(row)));
  const isNumber = (column: number): boolean =>
    column > 0 && cells.some((own) => typeof own[column] === "number");
  const cell = (value: string | number | null, column: number): DocumentCell => ({
    text: typeof value === "number" ? whole(run, value) : (value ?? ""),
    ...(isNumber(column) ? { align: "right" as const } : {}),
  });
  return {
    kind: "table",
    headers: columns.map(([header], column) => cell(header, column)),
    rows: cells.map((row) => row.map(cell)),
    widths: columns.map((_, column) => (column === 0 ? FIRST_WIDTH : OTHER_WIDTH)),
  };
}

type TablesOf = (run: DocumentRun) => readonly DocumentTable[];
type Key = keyof typeof STRATEGY_TEXTS;

const t = (run: DocumentRun, key: Key): string => word(run, STRATEGY_TEXTS[key]);

const groups: TablesOf = (run) => {
  const rows = largestGroups(run.result);
  const share = (index: number) => (group: (typeof rows)[number]) =>
    Math.round((segmentShares(group, run.result.model.settings)[index] ?? 0) * 100);
  return rows.length === 0
    ? []
    : [
        compact(run, rows, [
          [t(run, "group"), nameOf],
          [t(run, "size"), ({ size }) => size ?? "–"],
          [t(run, "electronic"), share(0)],
          [t(run, "between"), share(1)],
          [t(run, "personal"), share(2)],
        ]),
      ];
};

const services: TablesOf = (run) => [
  compact(run, kindRows(run), [
    [t(run, "kind"), ({ label }) => label],
    [t(run, "count"), ({ services: own }) => own.length],
    [
      t(run, "volume"),
      ({ services: own }) => own.reduce((sum, { volume }) => sum + (volume ?? 0), 0),
    ],
    [
      t(run, "withoutVolume"),
      ({ services: own }) => own.filter(({ volume }) => volume === null).length,
    ],
  ]),
];

const channels: TablesOf = (run) => {
  const { model, directions } = run.result;
  const rows = model.channels.map((channel, index) => ({
    channel,
    suggested: directions[index]?.direction,
  }));
  return [
    compact(run, rows, [
      [t(run, "channel"), ({ channel }) => nameOf(channel)],
      [
        t(run, "suggested"),
        ({ suggested }) => (suggested === undefined ? "–" : word(run, DIRECTION_WORDS[suggested])),
      ],
      [
        t(run, "decided"),
        ({ channel: { direction } }) =>
          direction === null ? "–" : word(run, DIRECTION_WORDS[direction]),
      ],
      [
        t(run, "lastYear"),
        ({ channel: { lastYear } }) => (lastYear === null ? "–" : String(lastYear)),
      ],
      [t(run, "isElectronic"), ({ channel }) => t(run, isElectronic(channel) ? "yes" : "no")],
    ]),
  ];
};

const CLASSES = ["primary", "complement", "discouraged", "forbidden"] as const;

function classTable(
  run: DocumentRun,
  header: "channel" | "partner",
  isShown: (channel: Channel) => boolean,
  classes: readonly (typeof CLASSES)[number][],
): readonly DocumentTable[] {
  const counts = classCounts(run);
  const rows = [...run.result.model.channels.entries()].filter(([, channel]) => isShown(channel));
  if (rows.length === 0) return [];
  return [
    compact(run, rows, [
      [t(run, header), ([, channel]) => nameOf(channel)],
      ...classes.map((own): Column<(typeof rows)[number]> => [
        word(run, BY_CHANNEL_HEADERS[own]),
        ([index]) => counts[index]?.[own] ?? 0,
      ]),
    ]),
  ];
}

const nameOr = (none: string, name = ""): string => (name === "" ? none : name);

/** The departments, with how many of their services have each of the most common primaries. */
const departments: TablesOf = (run) => {
  const { model, decided } = run.result;
  const none = t(run, "noDepartment");
  const common = commonPrimaries(run);
  const of = (department: string): readonly number[] =>
    [...model.services.keys()].filter(
      (row) => department === nameOr(none, model.services[row]?.department),
    );
  const all = { label: t(run, "all"), own: [...model.services.keys()] as readonly number[] };
  const rows = departmentCounts(run.result, none).map(([label]) => ({ label, own: of(label) }));
  return [
    compact(run, rows.length > 1 ? [...rows, all] : rows, [
      [word(run, MATRIX_TEXTS.department), ({ label }) => label],
      [t(run, "services"), ({ own }) => own.length],
      ...common.map((channel): Column<typeof all> => {
        const column = model.channels.indexOf(channel);
        return [
          shortName(channel),
          ({ own }) => own.filter((row) => atIndex(decided, row, column) === "primary").length,
        ];
      }),
    ]),
  ];
};

/** The services with the most contacts, with the channels of each class. */
const largest: TablesOf = (run) => {
  const { model, decided } = run.result;
  const { shown, more } = largestServices(run.result);
  if (shown.length === 0) return [];
  const named = (service: Service, cellClass: CellClass): string => {
    const row = model.services.indexOf(service);
    return model.channels
      .filter((_, column) => atIndex(decided, row, column) === cellClass)
      .map(nameOf)
      .join(", ");
  };
  const sheet = sheetName(run, "byService");
  const rows: readonly (Service | string)[] = [
    ...shown,
    ...(more > 0 ? [word(run, STRATEGY_TEXTS.moreServices, { count: more, sheet })] : []),
  ];
  const beside = Object.entries(SHOWN_CLASSES).map(([key, cellClass]): Column<Service | string> => [
    word(run, BY_SERVICE_HEADERS[key as keyof typeof SHOWN_CLASSES]),
    (row) => (typeof row === "string" ? "" : named(row, cellClass)),
  ]);
  return [
    compact(run, rows, [
      [t(run, "largestServices"), (row) => (typeof row === "string" ? row : nameOf(row))],
      ...beside,
    ]),
  ];
};

const TABLES: Readonly<Partial<Record<StrategySection, TablesOf>>> = {
  groups,
  services,
  channels,
  channelPriorities: (run) => classTable(run, "channel", () => true, CLASSES),
  servicePriorities: (run) => [...largest(run), ...departments(run)],
  partners: (run) => classTable(run, "partner", isPartner, ["primary", "complement"]),
};

/** A text of several lines as paragraphs. */
const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");

export function strategyDocument(run: DocumentRun): DocumentContent {
  const textOf = paragraphTexts(run);
  const own = (run.inputs.userInput.get("strategy") ?? {}) as FreeTexts;
  const section = (key: StrategySection): readonly DocumentBlock[] => {
    const { heading: title, paragraphs } = STRATEGY_SECTIONS[key];
    const drafted = paragraphs.map(textOf).filter((text) => text !== "");
    return [
      heading(word(run, title)),
      ...[...drafted, ...linesOf(own[key] ?? "")].map((text) => paragraph(text)),
      ...(TABLES[key]?.(run) ?? []),
    ];
  };
  return {
    language: run.language,
    title: word(run, SHEET.name),
    subtitle: subtitle(run),
    landscape: false,
    date: run.result.model.today,
    blocks: [
      paragraph(translated(run)("sheetsInWorkbook"), "note"),
      ...STRATEGY_SECTION_KEYS.flatMap(section),
    ],
  };
}
