/** Sheet `needs`: target group × channel acceptances, in place of the defaults; in files one row a cell. */
import type { ChannelId, TargetGroupId } from "../domain/ids";
import type { Need } from "../domain/model";
import { trimmed, type Cell } from "./cell";
import { idField, readNumber, type Field } from "./fields";
import { refuse, type Reading } from "./problem";
import type { TableDefinition } from "./table";

const ACCEPTANCE = { minimum: 0, maximum: 1 } as const;

/** An acceptance 0–1; per cent are read too. */
export const readAcceptance = (cell: Cell): Reading<number> =>
  trimmed(cell) === "" ? refuse("value-missing") : readNumber(cell, ACCEPTANCE);

const acceptance: Field<number> = {
  header: { sv: "Acceptans", en: "Acceptance" },
  hint: {
    sv: "0–1: hur väl målgruppen tar emot kanalen. Tomt: förvalet.",
    en: "0–1: how well the target group accepts the channel. Blank: the default.",
  },
  width: 11,
  format: "decimal",
  range: ACCEPTANCE,
  read: readAcceptance,
  write: (value) => value,
};

/** The form that files have. */
export const NEEDS: TableDefinition<Need> = {
  name: "Needs",
  key: "needs",
  title: { sv: "Behov", en: "Needs" },
  fields: {
    group: idField<TargetGroupId>({
      header: { sv: "Målgrupp", en: "Target group" },
      hint: { sv: "Målgruppens id.", en: "The target group's id." },
      width: 18,
    }),
    channel: idField<ChannelId>({
      header: { sv: "Kanal", en: "Channel" },
      hint: { sv: "Kanalens id.", en: "The channel's id." },
      width: 18,
    }),
    acceptance,
  },
};
