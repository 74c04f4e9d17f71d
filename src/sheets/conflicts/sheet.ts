/** Sheet `conflicts`: what came back from departments and only the coordinator can settle. It is made after the first merge that needs it. */
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { rowsOf, type TableValidation } from "../../workbook/layout/parts";
import { word } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { choicesOf } from "./choices";
import type { KeptConflict } from "./conflict";
import { readConflicts } from "./reading";
import { conflictsTable } from "./table";
import { CONFLICT_TEXTS, HEADERS, SHEET, STATE_WORDS } from "./texts";

/** The open ones first, each part in the order in which they came. */
const openFirst = (kept: readonly KeptConflict[]): readonly KeptConflict[] => [
  ...kept.filter(({ settled }) => settled === null),
  ...kept.filter(({ settled }) => settled !== null),
];

export default outputSheet<readonly KeptConflict[]>({
  key: "conflicts",
  owner: "shared",
  texts: SHEET,
  read: readConflicts,
  isNeeded: (kept) => kept.length > 0,
  layout: (run, kept) => {
    const rows = openFirst(kept);
    return {
      parts: [
        rowsOf(run, conflictsTable, rows, {
          headerHeight: 32,
          overlays: [{ from: "choice", to: "note", rows: [0, rows.length], style: "free-text" }],
          validations: rows.map(({ conflict }, index): TableValidation => ({
            from: "choice",
            rows: [index, 1],
            rule: { choices: choicesOf(conflict, run.language).map(({ shown }) => shown) },
            title: word(run, HEADERS.choice),
            message: word(run, CONFLICT_TEXTS.choiceHint),
            strict: true,
          })),
          rules: [
            {
              from: "state",
              to: "note",
              formula: (first) => `${first("state")}="${word(run, STATE_WORDS.settled)}"`,
              style: { color: "#7F7F7F" },
            },
          ],
        }),
      ],
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 0 },
    };
  },
});
