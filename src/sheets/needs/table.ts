/** The table `Needs`: target group × channel acceptances, instead of the defaults; in files one row per cell. */
import { SHARE } from "../../domain/model/ranges";
import {
  channelId,
  targetGroupId,
  type ChannelId,
  type TargetGroupId,
} from "../../domain/model/ids";
import type { Need } from "../../domain/model/model";
import { trimmed } from "../../workbook/cell";
import { guarded, idField, type Field } from "../../workbook/fields";
import { readGrid, type Grid } from "../../workbook/grid/grid";
import { readNumber, type NumbersOf } from "../../workbook/numbers/number-columns";
import { read, refuse, type Problem } from "../../workbook/problem";
import type { TableDefinition } from "../../workbook/table/table";

const ACCEPTANCES: NumbersOf = { kind: "measure", range: SHARE };

/** An acceptance 0–1; percentages are read too. */
export const readAcceptance = guarded((cell, notation) =>
  trimmed(cell) === "" ? refuse("value-missing") : readNumber(cell, ACCEPTANCES, notation),
);

const acceptance: Field<number> = {
  header: { sv: "Acceptans", en: "Acceptance" },
  hint: {
    sv: "0–1: hur väl målgruppen tar emot kanalen. Tomt: förvalet.",
    en: "0–1: how well the target group accepts the channel. Blank: the default.",
  },
  width: 11,
  format: "decimal",
  range: SHARE,
  numbers: ACCEPTANCES,
  read: readAcceptance,
  write: (value) => value,
};

/** The table in files. */
export const NEEDS: TableDefinition<Need> = {
  name: "Needs",
  key: "needs",
  title: { sv: "Behov", en: "Needs" },
  fields: {
    group: idField<TargetGroupId>(
      {
        header: { sv: "Målgrupp", en: "Target group" },
        hint: { sv: "Målgruppens id.", en: "The target group's id." },
        width: 18,
      },
      "groups",
    ),
    channel: idField<ChannelId>(
      {
        header: { sv: "Kanal", en: "Channel" },
        hint: { sv: "Kanalens id.", en: "The channel's id." },
        width: 18,
      },
      "channels",
    ),
    acceptance,
  },
};

export const NEEDS_TABLE = "Needs";

/** The needs on the sheet, and the cells that could not be read. */
export function readNeeds(grid: Grid | null): {
  readonly needs: readonly Need[];
  readonly problems: readonly Problem[];
} {
  const { cells, problems } = readGrid(
    grid,
    (cell, notation) => (trimmed(cell) === "" ? read(null) : readAcceptance(cell, notation)),
    ACCEPTANCES,
  );
  return {
    needs: cells.map(({ row, column, value }) => ({
      group: targetGroupId(row),
      channel: channelId(column),
      acceptance: value,
    })),
    problems,
  };
}
