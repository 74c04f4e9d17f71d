/** The table `Checks`: findings with their positions, and the guidance's points with the answers that a person gives. */
import { idKey } from "../../domain/model/same-id";
import {
  finding,
  FINDING_SEVERITIES,
  type CellReference,
  type Finding,
} from "../../domain/checks/finding";
import { ANSWERS, POINTS, type Answer, type Answers, type Point } from "../../domain/checks/points";
import { LANGUAGES } from "../../locale/language";
import { findingText } from "../../locale/findings";
import { POINT_TEXTS } from "../../locale/point-texts";
import { foldedHeader, isHeader } from "../../workbook/finding/folded";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { fx, joined } from "../../workbook/formula";
import { table, type LinkTarget } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { tableCells } from "../../workbook/table/table-cells";
import { acceptedReason } from "./accepted";
import { ANSWER_WORDS, HEADERS, POINT, SEVERITY_WORDS } from "./texts";

export const CHECKS_TABLE = "Checks";
export const CHECKS_FIRST_ROW = TABLE_HEADER_ROW + 1;

/** Answers that settle a point. */
export const SETTLED = ["yes", "not-relevant"] as const satisfies readonly Answer[];

/** User input on the sheet: answers to the points, and notes by finding. */
export interface CheckAnswers {
  readonly answers: Answers;
  /** By the key of the finding, or by what its row says where its hidden columns are gone. */
  readonly notes: ReadonlyMap<string, string>;
}

const POINT_CODE = /^point:(.*)$/;

/** What a row says, where its hidden columns are gone. */
const shownKey = (service: string, text: string): string =>
  `${foldedHeader(service)}|${foldedHeader(text)}`;

/** The point that a row is about: by its code, else by its question in either language. */
const pointOf = (code: string, question: string): Point | undefined =>
  POINTS.find((point) =>
    code === "" ? isHeader(question, POINT_TEXTS[point]) : point === POINT_CODE.exec(code)?.[1],
  );

/** The answer for a word of either language, or for a code. */
const answerOf = (userInput: string): Answer | undefined =>
  ANSWERS.find((answer) =>
    [answer, ...LANGUAGES.map((language) => ANSWER_WORDS[answer][language])].some(
      (name) => name.toLowerCase() === userInput.toLowerCase(),
    ),
  );

/** Reads the answers and notes on the sheet. */
export function readChecks(sheet: SheetSnapshot | undefined): CheckAnswers {
  const answers: Partial<Record<Point, Answer>> = {};
  const notes = new Map<string, string>();
  for (const { text } of tableCells(sheet, CHECKS_TABLE, HEADERS)?.rows ?? []) {
    const point = pointOf(text("code"), text("finding"));
    const answer = answerOf(text("answer"));
    if (point !== undefined && answer !== undefined) answers[point] = answer;
    const note = text("note");
    if (note === "") continue;
    notes.set(idKey(text("key")) || shownKey(text("service"), text("finding")), note);
  }
  return { answers, notes };
}

/** The cell for the answer to a point, rows and columns from 0; null: the point is not on the sheet. */
export function answerCell(
  sheet: SheetSnapshot | undefined,
  point: Point,
): { readonly row: number; readonly column: number } | null {
  const cells = tableCells(sheet, CHECKS_TABLE, HEADERS);
  const column = cells?.columnOf("answer") ?? null;
  const found = cells?.rows.find(({ text }) => text("code") === `point:${point}`);
  return column === null || found === undefined ? null : { row: found.row, column };
}

/** The cell for the note on a finding, rows and columns from 0; null: the finding is not on the sheet. */
export function noteCell(
  sheet: SheetSnapshot | undefined,
  key: string,
): { readonly row: number; readonly column: number } | null {
  const cells = tableCells(sheet, CHECKS_TABLE, HEADERS);
  const column = cells?.columnOf("note") ?? null;
  const found = cells?.rows.find(({ text }) => text("key") === key);
  return column === null || found === undefined ? null : { row: found.row, column };
}

const codeOf = (found: Finding): string =>
  found.code === "point" ? `point:${found.parameters.point}` : found.code;

/** The key of a finding and of the note on it: its code and its cells, independent of their position. */
export function keyOf(found: Finding): string {
  const [first] = found.cells;
  const { service = "", channel = "", field = "", row } = first ?? {};
  const line = service === "" && channel === "" && row !== undefined ? String(row) : "";
  return [codeOf(found), service, channel, field, line].join("|");
}

/** By which the note on a finding is kept: ids are one in any case. */
export const noteKey = (found: Finding): string => idKey(keyOf(found));

const serviceOf = ({ cells }: { readonly cells: readonly CellReference[] }): string =>
  cells[0]?.service ?? "";

/** The note on a finding; "": there is none. */
export const noteOn = (
  found: Finding,
  notes: CheckAnswers["notes"],
  { language, names }: Pick<RunContext, "language" | "names">,
): string => {
  const service = serviceOf(found);
  const shown = shownKey(
    service === "" ? "" : names.service(service),
    findingText(found, language, names),
  );
  return notes.get(noteKey(found)) ?? notes.get(shown) ?? "";
};

/** The findings, with the points that are settled as well, so that their answers stay on the sheet. */
export function withSettledPoints(
  findings: readonly Finding[],
  answers: Answers,
): readonly Finding[] {
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

/** How many findings are about a service, and the index of the first among all. */
export interface FindingsOfService {
  readonly count: number;
  readonly index: number;
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
      const { count, index: first } = found.get(service) ?? { count: 0, index };
      found.set(service, { count: count + 1, index: first });
    }
  });
  return found;
}

/** A finding as its row shows it. */
export interface FindingRow {
  readonly found: Finding;
  readonly position: (LinkTarget & { readonly shown: string }) | null;
  readonly note: string;
  /** A point that the answers of the channels settle. */
  readonly byChannels: boolean;
}

export const checks = table<FindingRow>()(CHECKS_TABLE, HEADERS, {
  severity: {
    width: 11,
    style: "formula-text",
    formula: (own, run) => {
      const answered = SETTLED.map(
        (answer) => fx`${own.answer}=${{ text: word(run, ANSWER_WORDS[answer]) }}`,
      );
      const settled = { text: word(run, SEVERITY_WORDS.settled) };
      return fx`IF(AND(LEFT(${own.code},6)="point:",OR(${joined(answered, ",")})),${settled},${own.level})`;
    },
  },
  service: {
    width: 31,
    style: "long-text",
    value: ({ found }, { names }) => {
      const id = serviceOf(found);
      return id === "" ? "" : names.service(id);
    },
  },
  finding: {
    width: 59,
    style: "long-text",
    value: ({ found }, run) => findingText(found, run.language, run.names),
  },
  position: {
    width: 24,
    style: "formula-text",
    value: ({ found, position }, run) =>
      position?.shown ?? (found.code === "point" ? word(run, POINT) : ""),
    link: ({ position }) => position,
  },
  answer: {
    width: 15,
    style: "long-text",
    value: ({ found }, run) => {
      const answer = found.code === "point" ? found.parameters.answer : null;
      return answer === null ? "" : word(run, ANSWER_WORDS[answer]);
    },
  },
  note: { width: 26, style: "long-text", value: ({ note }) => note },
  serviceId: { width: 23, style: "row-id", hidden: true, value: ({ found }) => serviceOf(found) },
  code: { width: 22, style: "row-id", hidden: true, value: ({ found }) => codeOf(found) },
  key: { width: 10, style: "row-id", hidden: true, value: ({ found }) => keyOf(found) },
  level: {
    width: 10,
    style: "row-id",
    hidden: true,
    value: ({ found, byChannels, note }, run) => {
      const isAccepted = found.severity !== "error" && acceptedReason(note) !== null;
      const level = byChannels ? "settled" : isAccepted ? "accepted" : found.severity;
      return word(run, SEVERITY_WORDS[level]);
    },
  },
});
