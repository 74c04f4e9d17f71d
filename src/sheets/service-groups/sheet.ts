/** Sheet `serviceGroups`: services with the same suggestions as groups, with columns for decisions that their services inherit. */
import { decidableCodes } from "../../locale/class-codes";
import { classRules } from "../../workbook/layout/class-styles";
import { CHANNEL_GROUP_ROW, HEADER_ROW, ROTATE_FROM } from "../../workbook/grid/grid-sheet";
import { headerHeightOf } from "../../workbook/layout/header-styles";
import type { TablePart, TitledColumn } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { groupColumns, type GroupColumns } from "./columns";
import { SERVICE_GROUPS_TABLE } from "./reading";
import { SERVICE_GROUPS_TEXTS, SHEET } from "./texts";

/** What lies over the channels' columns: group headers, colours, and the choices of a decision. */
function channelParts(
  run: RunContext,
  { suggested, decided, marks }: GroupColumns,
): Pick<TablePart, "above" | "validations" | "rules"> {
  const [firstSuggested] = suggested;
  const [firstDecided] = decided;
  const last = decided.at(-1)?.key;
  if (firstSuggested === undefined || firstDecided === undefined || last === undefined) {
    return { above: [{ texts: {} }, { texts: marks, hidden: true }] };
  }
  const decisions = { from: firstDecided.key, to: last };
  return {
    above: [
      {
        texts: {
          [firstSuggested.key]: word(run, SERVICE_GROUPS_TEXTS.suggestedGroupHeader),
          [firstDecided.key]: word(run, SERVICE_GROUPS_TEXTS.decisionGroupHeader),
        },
        style: "channel-group",
      },
      { texts: marks, hidden: true },
    ],
    validations: [
      {
        ...decisions,
        rule: { choices: decidableCodes(run.language) },
        title: word(run, SERVICE_GROUPS_TEXTS.decisionTitle),
        message: word(run, SERVICE_GROUPS_TEXTS.decisionHint),
        strict: "silent",
      },
    ],
    rules: [
      {
        ...decisions,
        formula: (_, cell) => `${cell}=""`,
        style: { fill: "#FFF9E5", frame: "#BF9000" },
      },
      ...classRules(firstSuggested.key, last, run.language),
    ],
  };
}

export default outputSheet({
  key: "serviceGroups",
  owner: "shared",
  texts: SHEET,
  layout: (run) => {
    const columns = groupColumns(run);
    return {
      firstRow: CHANNEL_GROUP_ROW,
      parts: [
        {
          kind: "table",
          name: SERVICE_GROUPS_TABLE,
          columns:
            columns.all as readonly TitledColumn<never>[] as readonly TitledColumn<unknown>[],
          rows: run.result.groups,
          headerHeight:
            columns.suggested.length >= ROTATE_FROM ? headerHeightOf(columns.all, 150) : 48,
          ...channelParts(run, columns),
        },
      ],
      frozen: { rows: HEADER_ROW + 1, columns: 2 },
    };
  },
});
