/** Sheet `checks`: findings with links to the cells, and the questions that only a person can answer. */
import { ANSWERS, POINTS } from "../../domain/checks/points";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { literal } from "../../workbook/cell";
import { rowsOf, type FirstRow } from "../../workbook/layout/parts";
import { firstRowsPrinted } from "../../workbook/layout/long-page";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { findingPositions } from "./finding-positions";
import {
  checks,
  CHECKS_FIRST_ROW,
  noteOn,
  readChecks,
  SETTLED,
  withSettledPoints,
  type FindingRow,
} from "./table";
import { ANSWER_WORDS, HEADERS, SEVERITY_WORDS, SHEET } from "./texts";

function rowsOfFindings(
  run: RunContext,
  notes: ReadonlyMap<string, string>,
): readonly FindingRow[] {
  const locate = findingPositions({ ...run, nameOf: (key) => sheetName(run, key) });
  const asked = new Set(run.result.findings);
  return withSettledPoints(run.result.findings, run.inputs.answers).map((found) => {
    const [cell] = found.cells;
    const position = cell === undefined || cell.sheet === "checks" ? null : locate(cell);
    return {
      found,
      position: position === null ? null : { ...position, tip: position.shown },
      note: noteOn(found, notes, run),
      byChannels: found.code === "point" && !asked.has(found) && found.parameters.answer === null,
    };
  });
}

/** Findings that are printed of a long list. */
const MOST_PRINTED = 100;

export default outputSheet({
  key: "checks",
  owner: "shared",
  texts: SHEET,
  read: readChecks,
  adjust: (plan, run) => firstRowsPrinted(plan, CHECKS_FIRST_ROW, MOST_PRINTED, run.language),
  layout: (run, { notes }) => {
    const rows = rowsOfFindings(run, notes);
    const points = [rows.findIndex(({ found }) => found.code === "point"), POINTS.length] as const;
    const answers = ANSWERS.map((answer) => word(run, ANSWER_WORDS[answer]));
    const isSettled = (first: FirstRow): string =>
      `OR(${SETTLED.map((answer) => `${first("answer")}=${literal(word(run, ANSWER_WORDS[answer]))}`).join(",")})`;
    const ofSeverity = (severity: "error" | "warning") => (first: FirstRow) =>
      `${first("severity")}=${literal(word(run, SEVERITY_WORDS[severity]))}`;
    return {
      parts: [
        rowsOf(run, checks, rows, {
          headerHeight: 32,
          overlays: [{ from: "answer", to: "note", rows: points, style: "free-text" }],
          validations: [
            {
              from: "answer",
              rows: points,
              rule: { choices: answers },
              title: word(run, HEADERS.answer),
              message: answers.join(" / "),
              strict: true,
            },
          ],
          rules: [
            {
              from: "severity",
              to: "answer",
              rows: points,
              formula: isSettled,
              style: { color: "#7F7F7F" },
            },
            {
              from: "severity",
              formula: ofSeverity("error"),
              style: { fill: "#8E1B1B", color: "#FFFFFF", bold: true },
            },
            {
              from: "severity",
              formula: ofSeverity("warning"),
              style: { fill: "#FFE5B4", color: "#6B3F00" },
            },
          ],
        }),
      ],
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 0 },
    };
  },
});
