/** Sheet `changes`: the action plan from now to what is decided, with the planner's own columns kept between runs. */
import { atIndex, rowAt } from "../../domain/model/matrix";
import { CHANGE_KINDS, changes, type Change, type ChangeKind } from "../../domain/changes";
import { mapped, type Steps } from "../../domain/steps";
import { CHANGE_TEXTS, CHANGES_HEADERS, CHANGES_TEXTS, SHEET } from "./texts";
import { fill } from "../../locale/language";
import { absoluteAddress, area, cellAddress, quotedSheet } from "../../a1/address";
import {
  BLANK,
  formula,
  literal,
  text,
  textInTextCell,
  type Cell,
  type Content,
} from "../../workbook/cell";
import { classLetter } from "../../locale/class-codes";
import { classConditionals } from "../../workbook/class-styles";
import { forecastPositions } from "../business-case/table";
import { decisions } from "../scores/table";
import { sheetName } from "../../workbook/run-context";
import { ownSheet } from "../../workbook/sheet-module";
import { benefitCells } from "../business-case/comparison";
import { TABLE_HEADER_ROW } from "../../workbook/frame";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import { OPEN_MARK } from "../matrix/table";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { Block, CellStyleName, SheetPlan } from "../../workbook/plan";
import { CHANGES_TABLE, OWN_COLUMNS, plannedKey, readPlanned, type Planned } from "./planned";
import type { Result } from "../../domain/result";

/** Counts by term and kind stand above the table. */
const COUNTS_ROW = TABLE_HEADER_ROW;
const NOTE_ROW = COUNTS_ROW + 3;
export const CHANGES_HEADER_ROW = NOTE_ROW + 1;
const FIRST_ROW = CHANGES_HEADER_ROW + 1;

/** Kinds that have a row, in their order. */
const KINDS = CHANGE_KINDS.filter((kind) => kind !== "keep");
type PlannedKind = Exclude<ChangeKind, "keep">;

type Key = keyof typeof CHANGES_HEADERS;
const COLUMNS: readonly (readonly [key: Key, width: number, looks: readonly CellStyleName[]])[] = [
  ["service", 34, ["row-label"]],
  ["channel", 20, ["row-label"]],
  ["kind", 13, ["text"]],
  ["term", 9, ["text"]],
  ["class", 10, ["class"]],
  ["now", 17, ["integer", "formula-label"]],
  ["wanted", 14, ["integer", "formula-label"]],
  ["difference", 13, ["integer"]],
  ["toChange", 34, ["long-text"]],
  ["responsible", 18, ["free-text"]],
  ["doneBy", 13, ["free-text", "date"]],
  ["state", 13, ["free-text"]],
  ["note", 28, ["free-text"]],
  ["since", 21, ["formula-text"]],
  ["serviceId", 12, ["row-id"]],
  ["channelId", 12, ["row-id"]],
];
const at = (key: Key): number => COLUMNS.findIndex(([known]) => known === key);

export interface ChangesRequest extends OutputRequest {
  readonly result: Result;
  readonly matrix: GridLayout;
  /** What the planner wrote before. */
  readonly planned: ReadonlyMap<string, Planned>;
  readonly businessCaseName: string;
  readonly currentName: string;
}

const orderOf = ({ term, kind }: Change): number =>
  (term === "short" ? 0 : KINDS.length) + KINDS.findIndex((known) => known === kind);

/** Services with volumes now for which nothing is decided yet, so that nothing can be planned. */
const undecided = ({ model, decided, now }: Result): ReadonlySet<string> =>
  new Set(
    model.services
      .filter(
        (_, row) =>
          now.known[row] === 1 && rowAt(decided, row).every((cellClass) => cellClass === "open"),
      )
      .map(({ id }) => id),
  );

/** The changes that have a row: short term first, then by kind, service and channel. */
function plannedChanges(result: Result): readonly Change[] {
  const { model, decided, now, wanted } = result;
  const open = undecided(result);
  return changes(model, decided, now, wanted)
    .filter(({ kind, service }) => kind !== "keep" && !open.has(service))
    .sort((one, other) => orderOf(one) - orderOf(other));
}

type Word = (
  key: keyof typeof CHANGES_TEXTS,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** A cell of the planner's, before the run. */
const asUserInput = (cell: Cell): Content =>
  typeof cell === "string" ? textInTextCell(cell) : cell;

/** Names and places of services and channels. */
function lookups({ model }: Result, matrix: GridLayout) {
  const names = (records: readonly { readonly id: string; readonly name: string }[]) =>
    new Map(records.map(({ id, name }): [string, string] => [id, name]));
  return {
    services: names(model.services),
    channels: names(model.channels),
    requirements: names(model.requirements),
    rows: new Map(matrix.rowIds.map((id, index) => [id, index])),
    columns: new Map(model.channels.map(({ id }, column): [string, number] => [id, column])),
  };
}

/** The contents of all rows, those that are no longer in the plan last. */
function* lines(request: ChangesRequest, word: Word): Steps<readonly (readonly Content[])[]> {
  const { result, language, matrix, planned } = request;
  const { model, now } = result;
  const { services, channels, requirements, rows, columns } = lookups(result, matrix);
  const all = plannedChanges(result);
  const offered = model.channels.map((_, column) =>
    model.services.some((__, row) => !Number.isNaN(atIndex(now.volumes, row, column))),
  );
  const line = (cells: Readonly<Partial<Record<Key, Content>>>): readonly Content[] =>
    COLUMNS.map(([key]) => cells[key] ?? BLANK);
  const ownOf = (key: string): Partial<Record<Key, Content>> => {
    const own = planned.get(key)?.own;
    return own === undefined
      ? {}
      : Object.fromEntries(OWN_COLUMNS.map((column) => [column, asUserInput(own[column])]));
  };
  const toChange = ({ channel, unmet }: Change): string =>
    [
      offered[columns.get(channel) ?? -1] === true ? "" : word("notOffered"),
      unmet.length === 0
        ? ""
        : word("unmet", {
            requirements: unmet.map((id) => requirements.get(id) ?? id).join(", "),
          }),
    ]
      .filter((part) => part !== "")
      .join(" ");
  /** Tells when the matrix no longer has the letter that the row was made from. */
  const since = ({ service, channel, class: decided }: Change): Content => {
    const row = rows.get(service);
    const column = matrix.columns.get(channel);
    if (row === undefined || column === undefined) return BLANK;
    const cell = `INDEX(${decisions},${row + 1})`;
    const letter = classLetter(decided, language);
    return formula(
      `=IF(MID(${cell},${column - matrix.body.column + 1},1)=${literal(letter === "" ? OPEN_MARK : letter)},"",${literal(word("changed"))})`,
    );
  };
  const shown = new Set<string>();
  yield;
  const inPlan = yield* mapped(all, (change) => {
    const { service, channel, kind, term, now: today, wanted } = change;
    const key = plannedKey(service, channel);
    shown.add(key);
    return line({
      service: textInTextCell(services.get(service) ?? service),
      channel: textInTextCell(channels.get(channel) ?? channel),
      kind: textInTextCell(CHANGE_TEXTS[kind as PlannedKind][language]),
      term: textInTextCell(word(term)),
      class: textInTextCell(classLetter(change.class, language)),
      now:
        typeof today === "number"
          ? today
          : text(word(today === null ? "notMeasured" : "cannotBeUsed")),
      wanted: wanted ?? text(word("notKnown")),
      difference: typeof today === "number" && wanted !== null ? wanted - today : BLANK,
      toChange: textInTextCell(toChange(change)),
      since: since(change),
      serviceId: textInTextCell(service),
      channelId: textInTextCell(channel),
      ...ownOf(key),
    });
  });
  const gone = [...planned]
    .filter(([key]) => !shown.has(key))
    .map(([key, { service, channel, serviceName, channelName }]) =>
      line({
        service: textInTextCell(services.get(service) ?? serviceName),
        channel: textInTextCell(channels.get(channel) ?? channelName),
        kind: textInTextCell(CHANGE_TEXTS.gone[language]),
        toChange: textInTextCell(word("gone")),
        serviceId: textInTextCell(service),
        channelId: textInTextCell(channel),
        ...ownOf(key),
      }),
    );
  return [...inPlan, ...gone];
}

/** Counts by term and kind, and what the whole plan saves. */
function counts(
  request: ChangesRequest,
  word: Word,
  rows: number,
): readonly (readonly Content[])[] {
  const { language, result, businessCaseName } = request;
  const column = (key: Key): string => absoluteAddress(area(FIRST_ROW, at(key), rows, 1));
  const counted = (term: "short" | "long", kind: PlannedKind): Content =>
    formula(
      `=COUNTIFS(${column("term")},${literal(word(term))},${column("kind")},${literal(CHANGE_TEXTS[kind][language])})`,
    );
  const places = forecastPositions(result.model, result.now);
  const benefits = (places === null ? null : benefitCells(places))?.map((cell) =>
    formula(`=${quotedSheet(businessCaseName)}!${cell}`),
  );
  const line = (term: "short" | "long", row: number): Content[] => [
    text(word(term === "short" ? "shortTerm" : "longTerm")),
    ...KINDS.map((kind) => counted(term, kind)),
    formula(`=SUM(${cellAddress(row, 1)}:${cellAddress(row, KINDS.length)})`),
  ];
  return [
    [
      text(word("counts")),
      ...KINDS.map((kind) => text(CHANGE_TEXTS[kind][language])),
      text(word("sum")),
      BLANK,
      BLANK,
      text(word("internalBenefit")),
      benefits?.[0] ?? text(word("notKnown")),
    ],
    [
      ...line("short", COUNTS_ROW + 1),
      BLANK,
      BLANK,
      text(word("externalBenefit")),
      benefits?.[1] ?? text(word("notKnown")),
    ],
    line("long", COUNTS_ROW + 2),
  ];
}

/** The rows as blocks: the planner's columns only where something stands in them, since most are blank. */
function blocksOf(rows: readonly (readonly Content[])[]): Block[] {
  if (rows.length === 0) return [];
  const own = at("responsible");
  const beyond = own + OWN_COLUMNS.length;
  return [
    { row: FIRST_ROW, column: 0, cells: rows.map((row) => row.slice(0, own)) },
    { row: FIRST_ROW, column: beyond, cells: rows.map((row) => row.slice(beyond)) },
    ...rows.flatMap((row, index) => {
      const cells = row.slice(own, beyond);
      return cells.every((cell) => cell === BLANK)
        ? []
        : [{ row: FIRST_ROW + index, column: own, cells: [cells] }];
    }),
  ];
}

/** Plans the sheet. */
function* changesPlan(request: ChangesRequest): Steps<SheetPlan> {
  const { language, result } = request;
  const word: Word = (key, values = {}) => fill(CHANGES_TEXTS[key][language], values);
  const all = yield* lines(request, word);
  yield;
  const rows = Math.max(all.length, 1);
  const since = absoluteAddress(area(FIRST_ROW, at("since"), rows, 1));
  const left = result.now.withoutVolumes;
  const open = undecided(result).size;
  const note = [
    left > 0 ? word("withoutNow", { count: left, sheet: request.currentName }) : "",
    open > 0 ? word("undecided", { count: open, sheet: request.matrix.sheetName }) : "",
    all.length === 0 && left + open < result.model.services.length ? word("none") : "",
  ].join("");
  const last = KINDS.length + 1;
  const benefitAt = last + 3;
  return outputPlan("changes", request, {
    rows: FIRST_ROW + rows,
    columns: COLUMNS.length,
    table: {
      name: CHANGES_TABLE,
      headerRow: CHANGES_HEADER_ROW,
      columns: COLUMNS.length,
      rows: all.length,
    },
    blocks: [
      ...counts(request, word, rows).map((cells, index) => ({
        row: COUNTS_ROW + index,
        column: 0,
        cells: [cells],
      })),
      {
        row: NOTE_ROW,
        column: 0,
        cells: [[formula(`=${literal(note + word("stale"))}&COUNTIF(${since},"?*")`)]],
      },
      {
        row: CHANGES_HEADER_ROW,
        column: 0,
        cells: [COLUMNS.map(([key]) => text(CHANGES_HEADERS[key][language]))],
      },
      ...blocksOf(all),
    ],
    styles: [
      { area: area(COUNTS_ROW, 0, 1, last + 1), style: "section" },
      { area: area(COUNTS_ROW, 1, 1, last), style: "section-number" },
      { area: area(COUNTS_ROW + 1, 0, 2, 1), style: "figure-label" },
      { area: area(COUNTS_ROW, benefitAt, 2, 1), style: "figure-label" },
      { area: area(COUNTS_ROW + 1, 1, 2, last), style: "integer" },
      { area: area(COUNTS_ROW, benefitAt + 1, 2, 1), style: "money-whole" },
      { area: area(NOTE_ROW, 0, 1, 1), style: "purpose" },
      { area: area(CHANGES_HEADER_ROW, 0, 1, COLUMNS.length), style: "header" },
      ...COLUMNS.flatMap(([, , styles], column) =>
        styles.map((style) => ({ area: area(FIRST_ROW, column, rows, 1), style })),
      ),
      { area: area(FIRST_ROW, 0, rows, COLUMNS.length), style: "lined" },
    ],
    validations: [
      {
        area: area(FIRST_ROW, at("state"), rows, 1),
        rule: { choices: [word("notStarted"), word("started"), word("done")] },
        title: CHANGES_HEADERS.state[language],
        message: [word("notStarted"), word("started"), word("done")].join(" / "),
        strict: false,
      },
      {
        area: area(FIRST_ROW, at("doneBy"), rows, 1),
        rule: "anything",
        title: CHANGES_HEADERS.doneBy[language],
        message: word("dateHint"),
        strict: false,
      },
    ],
    conditionals: classConditionals(area(FIRST_ROW, at("class"), rows, 1), language),
    widths: COLUMNS.map(([, width], column) => ({ column, width })),
    hidden: [at("serviceId"), at("channelId")],
    heights: [{ row: CHANGES_HEADER_ROW, points: 32 }],
    fitted: { row: FIRST_ROW, rows },
    frozen: { rows: CHANGES_HEADER_ROW + 1, columns: 2 },
  });
}

export default ownSheet<ReadonlyMap<string, Planned>>({
  key: "changes",
  owner: "shared",
  texts: SHEET,
  read: readPlanned,
  plan: (run, request, planned) =>
    changesPlan({
      ...request,
      result: run.result,
      matrix: run.grids.matrix,
      planned,
      businessCaseName: sheetName(run, "businessCase"),
      currentName: sheetName(run, "current"),
    }),
});
