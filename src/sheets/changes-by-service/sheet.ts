/** Sheet `changesByService`: the rows of the action plan service by service. */
import { quotedSheet } from "../../a1/address";
import { find, indexesById } from "../../domain/model/matrix";
import { classLetter } from "../../locale/class-codes";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { firstColumnsPrinted, firstRowsPrinted } from "../../workbook/layout/long-page";
import { columnIndex, rowsOf } from "../../workbook/layout/parts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { rowOfChange } from "../changes/place";
import { CHANGES_TEXTS } from "../changes/texts";
import { OPEN_MARK } from "../matrix/table";
import { changesByService, type ServiceChange } from "./table";
import { CHANGES_BY_SERVICE_TEXTS, SHEET } from "./texts";

function serviceChanges(run: RunContext): readonly ServiceChange[] {
  const { model, changeRows, decided, now } = run.result;
  const rows = new Map(run.grids.matrix.rowIds.map((id, index) => [id, index + 1]));
  const numbers = indexesById(model.channels);
  const departments = new Map(model.services.map(({ id, department }) => [id, department]));
  const plan = quotedSheet(sheetName(run, "changes"));
  const tip = word(run, CHANGES_BY_SERVICE_TEXTS.goToPlan);
  const notKnown = word(run, CHANGES_TEXTS.notKnown);
  return changeRows.flatMap(({ kind, changes }, index) =>
    changes.map((change): ServiceChange => {
      const { service, channel } = change;
      const number = numbers.get(channel) ?? 0;
      const { cost = null, avoidable = null } = model.channels[number] ?? {};
      return {
        no: index + 1,
        change,
        department: departments.get(service) ?? "",
        isOffered: find(now.offered, service, channel) === true,
        letter: classLetter(find(decided, service, channel) ?? "open", run.language) || OPEN_MARK,
        row: rows.get(service) ?? null,
        number: number + 1,
        saved: cost === null || cost < 0 ? "" : cost * (avoidable ?? 1),
        link: kind === "measure" ? null : { to: `${plan}!A${rowOfChange(run, index + 1)}`, tip },
        notKnown,
      };
    }),
  );
}

/** Columns to the money: what has to change stands in the action plan, under the same number. */
const PRINTED = columnIndex(changesByService, "money") + 1;

export default outputSheet({
  key: "changesByService",
  owner: "add-in",
  texts: SHEET,
  // Those that have to be measured first are a list to work through, and not part of the plan that is handed over.
  adjust: (plan, run) => {
    const changes = run.result.changeRows.filter(({ kind }) => kind !== "measure");
    const rows = changes.reduce((sum, { changes: own }) => sum + own.length, 0);
    const printed = firstColumnsPrinted(plan, PRINTED);
    return firstRowsPrinted(printed, TABLE_HEADER_ROW + 1, Math.max(rows, 1), run.language);
  },
  layout: (run) => ({
    parts: [rowsOf(run, changesByService, serviceChanges(run), { headerHeight: 32 })],
    frozen: { rows: TABLE_HEADER_ROW + 1, columns: 4 },
  }),
});
