/** Sheet `byGroup`: how each unit of each target group is reached, with what is left out and how it is counted. */
import { methodTables } from "../../domain/units/method-tables";
import { numberText } from "../../locale/numbers";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { firstColumnsPrinted } from "../../workbook/layout/long-page";
import { columnIndex, lines, rowsOf } from "../../workbook/layout/parts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { hasRow, unitRows, type UnitRow } from "./rows";
import { byGroup, groupName, unitName } from "./table";
import { BY_GROUP_TEXTS, SHEET } from "./texts";

/** Lines under the table: what is left out and how the figures are counted. */
function notesOf(run: RunContext, rows: readonly UnitRow[]): string[] {
  const { language } = run;
  const { model } = run.result;
  const t = (key: keyof typeof BY_GROUP_TEXTS, values: Record<string, string | number> = {}) =>
    word(run, BY_GROUP_TEXTS[key], values);
  const { minimumShare, acceptanceThreshold } = model.settings;
  const number = (value: number): string => numberText(value, language, 2);
  const small = rows.filter((row) => !hasRow(row, minimumShare) && row.share > 0);
  const parts = small.map(
    (row) =>
      `${groupName(run, row.unit.group)}, ${unitName(run, row)} ${number(100 * row.share)} %`,
  );
  const unknown = methodTables(model).services.filter(({ volume }) => volume === null).length;
  return [
    ...(model.groups.length === 0 ? [t("noGroups", { sheet: sheetName(run, "groups") })] : []),
    t("explained", { threshold: number(acceptanceThreshold) }),
    t("explainedHelp"),
    ...(small.length === rows.length && small.length > 0 ? [t("allSmall")] : []),
    ...(small.length > 0
      ? [t("below", { limit: number(100 * minimumShare), parts: parts.join("; ") })]
      : []),
    ...(unknown > 0 ? [t("unknownVolumes", { count: unknown })] : []),
  ];
}

export default outputSheet({
  key: "byGroup",
  owner: "add-in",
  texts: SHEET,
  // Which channels a group accepts is what the rest is counted from.
  adjust: (plan) => firstColumnsPrinted(plan, columnIndex(byGroup, "missing") + 1),
  layout: (run) => {
    const units = unitRows(run.result);
    const { minimumShare } = run.result.model.settings;
    return {
      parts: [
        rowsOf(
          run,
          byGroup,
          units.filter((row) => hasRow(row, minimumShare)),
          {
            rules: [
              {
                from: "none",
                formula: (first) => `${first("none")}>0`,
                style: { fill: "#FFE5B4", color: "#6B3F00", bold: true },
              },
            ],
          },
        ),
        lines(notesOf(run, units)),
      ],
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 1 },
    };
  },
});
