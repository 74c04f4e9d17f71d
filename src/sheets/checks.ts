/** Sheet `checks`: findings with their places, and the guidance's points with the answers that a person gives. */
import { finding, type CellReference, type Finding } from "../domain/checks/finding";
import { ANSWERS, POINTS, type Answer, type Answers, type Point } from "../domain/checks/points";
import { findingText, type FindingNames } from "../locale/findings";
import { CHECKS_TEXTS } from "../locale/outputs";
import { area } from "./address";
import { text, textInTextCell, trimmed, type Content } from "./cell";
import { TABLE_HEADER_ROW } from "./frame";
import { outputPlan, type OutputRequest } from "./output";
import type { SheetPlan } from "./plan";
import { cellAt, tableOf, type SheetSnapshot } from "./snapshot";

export const CHECKS_TABLE = "Checks";
export const CHECKS_FIRST_ROW = TABLE_HEADER_ROW + 1;
export const SEVERITY_COLUMN = 0;
const COLUMNS = ["severity", "code", "service", "place", "finding", "answer", "note"] as const;
const WIDTHS = [11, 24, 18, 24, 80, 14, 30] as const;
const at = (column: (typeof COLUMNS)[number]): number => COLUMNS.indexOf(column);

/** What people wrote on the sheet: answers to the points, and notes by finding. */
export interface WrittenChecks {
  readonly answers: Answers;
  readonly notes: ReadonlyMap<string, string>;
}

const POINT_CODE = /^point:(.*)$/;

/** What a note is remembered by: the code, the services and the place. */
const noteKey = (code: string, service: string, place: string): string =>
  [code, service, place].join("\n");

/** Reads the answers and notes that stand on the sheet. */
export function readChecks(sheet: SheetSnapshot | undefined): WrittenChecks {
  const answers: Partial<Record<Point, Answer>> = {};
  const notes = new Map<string, string>();
  const table = tableOf(sheet, CHECKS_TABLE);
  if (sheet === undefined || table === null) return { answers, notes };
  const { row: top, column: left, rows } = table.area;
  for (let row = top + 1; row < top + rows; row++) {
    const cell = (column: (typeof COLUMNS)[number]): string =>
      trimmed(cellAt(sheet, row, left + at(column)));
    const code = cell("code");
    const point = POINTS.find((known) => known === POINT_CODE.exec(code)?.[1]);
    const answer = ANSWERS.find((known) => known === cell("answer").toLowerCase());
    if (point !== undefined && answer !== undefined) answers[point] = answer;
    const note = cell("note");
    if (note !== "") notes.set(noteKey(code, cell("service"), cell("place")), note);
  }
  return { answers, notes };
}

export interface ChecksRequest extends OutputRequest {
  readonly findings: readonly Finding[];
  readonly names: FindingNames;
  readonly written: WrittenChecks;
  /** Where a cell stands, `Kanalmatris!D12`; "" when it cannot be told. */
  readonly locate: (reference: CellReference) => string;
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
    ...findings.filter(({ code }) => code !== "point"),
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

const isSettled = (found: Finding): boolean =>
  found.code === "point" &&
  (found.parameters.answer === "yes" || found.parameters.answer === "not-relevant");

/** How many rows the sheet will have. */
export const checkedRows = (findings: readonly Finding[]): number =>
  findings.filter(({ code }) => code !== "point").length + POINTS.length;

/** Plans the sheet. */
export function checksPlan(request: ChecksRequest): SheetPlan {
  const { language, written } = request;
  const findings = withSettledPoints(request.findings, written.answers);
  const word = (key: keyof typeof CHECKS_TEXTS): string => CHECKS_TEXTS[key][language];
  const line = (found: Finding): Content[] => {
    const [first] = found.cells;
    const service = first?.service ?? "";
    const place = first === undefined ? "" : request.locate(first);
    const code = codeOf(found);
    const answer = found.code === "point" ? (found.parameters.answer ?? "") : "";
    return [
      isSettled(found) ? word("settled") : word(found.severity),
      code,
      service,
      place,
      findingText(found, language, request.names),
      answer,
      written.notes.get(noteKey(code, service, place)) ?? "",
    ].map(textInTextCell);
  };
  const lines = findings.map(line);
  const first = CHECKS_FIRST_ROW;
  const firstPoint = findings.findIndex(({ code }) => code === "point");
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
    looks: [
      { area: area(TABLE_HEADER_ROW, 0, 1, COLUMNS.length), look: "header" },
      { area: area(first, 0, lines.length, 4), look: "text" },
      { area: area(first, at("finding"), lines.length, 1), look: "long-text" },
      { area: area(first, at("answer"), lines.length, 1), look: "text" },
      { area: area(first, at("note"), lines.length, 1), look: "long-text" },
      { area: area(first, 0, lines.length, COLUMNS.length), look: "lined" },
    ],
    validations: [
      {
        area: area(first + firstPoint, at("answer"), POINTS.length, 1),
        rule: { choices: ANSWERS },
        title: word("answer"),
        message: ANSWERS.join(" / "),
        strict: true,
      },
    ],
    conditionals: [
      {
        area: area(first, 0, lines.length, 1),
        rule: {
          formula: `=$A${first + 1}="${word("error")}"`,
          look: { fill: "#8E1B1B", color: "#FFFFFF", bold: true },
        },
      },
      {
        area: area(first, 0, lines.length, 1),
        rule: {
          formula: `=$A${first + 1}="${word("warning")}"`,
          look: { fill: "#FFE5B4", color: "#6B3F00" },
        },
      },
    ],
    widths: WIDTHS.map((width, column) => ({ column, width })),
    fitted: { row: first, rows: lines.length },
    frozen: { rows: TABLE_HEADER_ROW + 1, columns: 0 },
  });
}
