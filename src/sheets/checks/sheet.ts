/** Sheet `checks`: findings with their places, and the guidance's points with the answers that a person gives. */
import {
  finding,
  FINDING_SEVERITIES,
  type CellReference,
  type Finding,
} from "../../domain/checks/finding";
import { ANSWERS, POINTS, type Answer, type Answers, type Point } from "../../domain/checks/points";
import { findingText, type FindingNames } from "../../locale/findings";
import { LANGUAGES } from "../../locale/language";
import { CHECKS_TEXTS } from "../../locale/outputs";
import { area, cellAddress } from "../../a1/address";
import { formula, literal, text, textInTextCell, trimmed, type Content } from "../../workbook/cell";
import { TABLE_HEADER_ROW } from "../../workbook/frame";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { LinkedPosition } from "../../run/positions";
import type { LinkPlan, StylePlan, SheetPlan } from "../../workbook/plan";
import { cellAt, tableOf, type SheetSnapshot } from "../../workbook/snapshot";

export const CHECKS_TABLE = "Checks";
export const CHECKS_FIRST_ROW = TABLE_HEADER_ROW + 1;
const COLUMNS = [
  "severity",
  "place",
  "finding",
  "answer",
  "note",
  "service",
  "code",
  "key",
] as const;
type Column = (typeof COLUMNS)[number];
const WIDTHS = [11, 26, 78, 15, 30, 23, 22, 10] as const;
const at = (column: Column): number => COLUMNS.indexOf(column);
export const SEVERITY_COLUMN = at("severity");
export const ANSWER_COLUMN = at("answer");
export const SERVICE_COLUMN = at("service");
export const CODE_COLUMN = at("code");

/** Answers that settle a point. */
export const SETTLED = ["yes", "not-relevant"] as const satisfies readonly Answer[];

/** What people wrote on the sheet: answers to the points, and notes by finding. */
export interface CheckAnswers {
  readonly answers: Answers;
  /** By the key of the finding. */
  readonly notes: ReadonlyMap<string, string>;
}

const POINT_CODE = /^point:(.*)$/;

/** The answer that a word of either language, or a code, names. */
const answerOf = (userInput: string): Answer | undefined =>
  ANSWERS.find((answer) =>
    [answer, ...LANGUAGES.map((language) => CHECKS_TEXTS[answer][language])].some(
      (word) => word.toLowerCase() === userInput.toLowerCase(),
    ),
  );

/** Reads the answers and notes that stand on the sheet. */
export function readChecks(sheet: SheetSnapshot | undefined): CheckAnswers {
  const answers: Partial<Record<Point, Answer>> = {};
  const notes = new Map<string, string>();
  const table = tableOf(sheet, CHECKS_TABLE);
  if (sheet === undefined || table === null) return { answers, notes };
  const { row: top, column: left, rows, columns } = table.area;
  const headers = Array.from({ length: columns }, (_, index) =>
    trimmed(cellAt(sheet, top, left + index)),
  );
  const columnOf = (column: Column): number =>
    left +
    headers.findIndex((header) =>
      LANGUAGES.some((language) => CHECKS_TEXTS[column][language] === header),
    );
  const places = Object.fromEntries(
    COLUMNS.map((column) => [column, columnOf(column)]),
  ) as Readonly<Record<Column, number>>;
  for (let row = top + 1; row < top + rows; row++) {
    const cell = (column: Column): string =>
      places[column] < left ? "" : trimmed(cellAt(sheet, row, places[column]));
    const point = POINTS.find((known) => known === POINT_CODE.exec(cell("code"))?.[1]);
    const answer = answerOf(cell("answer"));
    if (point !== undefined && answer !== undefined) answers[point] = answer;
    const note = cell("note");
    if (note !== "") notes.set(cell("key"), note);
  }
  return { answers, notes };
}

export interface ChecksRequest extends OutputRequest {
  readonly findings: readonly Finding[];
  readonly names: FindingNames;
  readonly userInput: CheckAnswers;
  readonly locate: (reference: CellReference) => LinkedPosition;
}

/** What a finding, and the note on it, is known by: its code and what it is about, wherever that stands. */
function keyOf(found: Finding): string {
  const [first] = found.cells;
  const { service = "", channel = "", field = "", row } = first ?? {};
  const line = service === "" && channel === "" && row !== undefined ? String(row) : "";
  return [codeOf(found), service, channel, field, line].join("|");
}

const codeOf = (finding: Finding): string =>
  finding.code === "point" ? `point:${finding.parameters.point}` : finding.code;

/** The findings, with the points that are settled as well, so that their answers stay on the sheet. */
function withSettledPoints(findings: readonly Finding[], answers: Answers): readonly Finding[] {
  const asked = new Map(
    findings.flatMap((found) =>
      found.code === "point" ? [[found.parameters.point, found] as const] : [],
    ),
  );
  return [
    ...FINDING_SEVERITIES.flatMap((severity) =>
      findings.filter((found) => found.code !== "point" && found.severity === severity),
    ),
    ...POINTS.map(
      (point) =>
        asked.get(point) ??
        finding("point", [{ sheet: "checks", field: point }], {
          point,
          answer: answers[point] ?? null,
        }),
    ),
  ];
}

/** How many findings are about a service, and the row of the first, from 0. */
export interface FindingsOfService {
  readonly count: number;
  readonly row: number;
}

/** The findings about each service, as the sheet lists them. */
export function findingsByService(
  findings: readonly Finding[],
  answers: Answers,
): ReadonlyMap<string, FindingsOfService> {
  const found = new Map<string, FindingsOfService>();
  withSettledPoints(findings, answers).forEach(({ cells }, index) => {
    for (const service of new Set(cells.map((cell) => cell.service))) {
      if (service === undefined) continue;
      const { count = 0, row = CHECKS_FIRST_ROW + index } = found.get(service) ?? {};
      found.set(service, { count: count + 1, row });
    }
  });
  return found;
}

/** How many rows the sheet will have. */
export const checkedRows = (findings: readonly Finding[]): number =>
  findings.filter(({ code }) => code !== "point").length + POINTS.length;

/** Plans the sheet. */
export function checksPlan(request: ChecksRequest): SheetPlan {
  const { language, userInput } = request;
  const findings = withSettledPoints(request.findings, userInput.answers);
  const word = (key: keyof typeof CHECKS_TEXTS): string => CHECKS_TEXTS[key][language];
  const places = findings.map(({ cells: [cell] }) =>
    cell === undefined || cell.sheet === "checks" ? null : request.locate(cell),
  );
  const first = CHECKS_FIRST_ROW;
  const settled = (row: number): string =>
    `OR(${SETTLED.map((answer) => `$${cellAddress(row, at("answer"))}=${literal(word(answer))}`).join(",")})`;
  const lines = findings.map((found, index): Content[] => {
    const isPoint = found.code === "point";
    const answer = isPoint ? found.parameters.answer : null;
    const key = keyOf(found);
    const severity = isPoint
      ? formula(
          `=IF(${settled(first + index)},${literal(word("settled"))},${literal(word("advice"))})`,
        )
      : text(word(found.severity));
    return [
      severity,
      ...[
        places[index]?.shown ?? (isPoint ? word("point") : ""),
        findingText(found, language, request.names),
        answer === null ? "" : word(answer),
        userInput.notes.get(key) ?? "",
        found.cells[0]?.service ?? "",
        codeOf(found),
        key,
      ].map(textInTextCell),
    ];
  });
  const firstPoint = findings.findIndex(({ code }) => code === "point");
  const column = (key: Column, rows = lines.length) => area(first, at(key), rows, 1);
  return outputPlan("checks", request, {
    rows: first + lines.length,
    columns: COLUMNS.length,
    table: {
      name: CHECKS_TABLE,
      headerRow: TABLE_HEADER_ROW,
      columns: COLUMNS.length,
      rows: lines.length,
    },
    blocks: [
      { row: TABLE_HEADER_ROW, column: 0, cells: [COLUMNS.map((column) => text(word(column)))] },
      { row: first, column: 0, cells: lines },
    ],
    styles: [
      { area: area(TABLE_HEADER_ROW, 0, 1, COLUMNS.length), style: "header" },
      { area: column("severity"), style: "formula-text" },
      { area: column("place"), style: "long-text" },
      ...places.flatMap((place, index): StylePlan[] =>
        place === null ? [] : [{ area: area(first + index, at("place"), 1, 1), style: "link" }],
      ),
      { area: column("finding"), style: "long-text" },
      { area: column("answer"), style: "long-text" },
      { area: column("note"), style: "long-text" },
      { area: area(first + firstPoint, at("answer"), POINTS.length, 2), style: "free-text" },
      { area: area(first, at("service"), lines.length, 3), style: "row-id" },
      { area: area(first, 0, lines.length, COLUMNS.length), style: "lined" },
    ],
    links: places.flatMap((place, index): LinkPlan[] =>
      place === null
        ? []
        : [{ row: first + index, column: at("place"), to: place.to, tip: place.shown }],
    ),
    hidden: [at("key")],
    validations: [
      {
        area: area(first + firstPoint, at("answer"), POINTS.length, 1),
        rule: { choices: ANSWERS.map((answer) => word(answer)) },
        title: word("answer"),
        message: ANSWERS.map((answer) => word(answer)).join(" / "),
        strict: true,
      },
    ],
    conditionals: [
      {
        area: area(first + firstPoint, 0, POINTS.length, at("answer") + 1),
        rule: { formula: `=${settled(first + firstPoint)}`, style: { color: "#7F7F7F" } },
      },
      {
        area: area(first, 0, lines.length, 1),
        rule: {
          formula: `=$A${first + 1}="${word("error")}"`,
          style: { fill: "#8E1B1B", color: "#FFFFFF", bold: true },
        },
      },
      {
        area: area(first, 0, lines.length, 1),
        rule: {
          formula: `=$A${first + 1}="${word("warning")}"`,
          style: { fill: "#FFE5B4", color: "#6B3F00" },
        },
      },
    ],
    widths: WIDTHS.map((width, column) => ({ column, width })),
    fitted: { row: first, rows: lines.length },
    frozen: { rows: TABLE_HEADER_ROW + 1, columns: 0 },
  });
}
