/** Sheet `changes`: the action plan from now to what is decided, with the planner's own columns kept between runs. */
import { classRules } from "../../workbook/layout/class-styles";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { rowsOf } from "../../workbook/layout/parts";
import { word } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { figures } from "./figures";
import { readPlanned } from "./planned";
import { changeRows } from "./rows";
import { changesTable } from "./table";
import { CHANGES_HEADERS, CHANGES_TEXTS, SHEET } from "./texts";

export default outputSheet({
  key: "changes",
  owner: "shared",
  texts: SHEET,
  read: readPlanned,
  layout: (run, planned) => {
    const rows = changeRows(run, planned);
    const above = figures(run, rows.length);
    const states = [CHANGES_TEXTS.notStarted, CHANGES_TEXTS.started, CHANGES_TEXTS.done].map(
      (state) => word(run, state),
    );
    return {
      gap: 0,
      parts: [
        above,
        rowsOf(run, changesTable, rows, {
          headerHeight: 32,
          rules: classRules("class", "class", run.language),
          validations: [
            {
              from: "state",
              rule: { choices: states },
              title: word(run, CHANGES_HEADERS.state),
              message: states.join(" / "),
              strict: false,
            },
            {
              from: "doneBy",
              rule: "anything",
              title: word(run, CHANGES_HEADERS.doneBy),
              message: word(run, CHANGES_TEXTS.dateHint),
              strict: false,
            },
          ],
        }),
      ],
      frozen: { rows: TABLE_HEADER_ROW + above.rows + 1, columns: 2 },
    };
  },
});
