/** The table `Changes`: a row for each change, with the planner's own columns and what has happened to its decision since. */
import type { Change, ChangeKind } from "../../domain/changes";
import { classLetter } from "../../locale/class-codes";
import { fx } from "../../workbook/formula";
import { table, type Column } from "../../workbook/layout/parts";
import { codeIndex, word } from "../../workbook/run-context";
import { OPEN_MARK } from "../matrix/table";
import { decisions } from "../scores/table";
import { CHANGES_TABLE, type Planned } from "./planned";
import { CHANGE_TEXTS, CHANGES_HEADERS, CHANGES_TEXTS } from "./texts";

/** A change that has a row. */
export interface PlannedChange extends Change {
  readonly kind: Exclude<ChangeKind, "keep">;
}

/** A row as the table shows it. */
export interface ChangeRow {
  readonly service: string;
  readonly channel: string;
  readonly serviceName: string;
  readonly channelName: string;
  /** null: it is no longer in the plan, but the planner wrote in its row. */
  readonly change: PlannedChange | null;
  readonly toChange: string;
  /** Of the service among the rows of Scores, from 1; null: it is not there. */
  readonly row: number | null;
  /** What the planner wrote before. */
  readonly own: Planned["own"] | undefined;
}

type Key = keyof typeof CHANGES_HEADERS;

/** A column that the planner fills in. */
const input = (
  key: keyof Planned["own"],
  width: number,
  style: Column<ChangeRow, Key>["style"] = "free-text",
): Column<ChangeRow, Key> => ({ width, style, value: ({ own }) => own?.[key] ?? null });

export const changesTable = table<ChangeRow>()(CHANGES_TABLE, CHANGES_HEADERS, {
  service: { width: 34, style: "row-label", value: ({ serviceName }) => serviceName },
  channel: { width: 20, style: "row-label", value: ({ channelName }) => channelName },
  kind: {
    width: 13,
    style: "text",
    value: ({ change }, run) => word(run, CHANGE_TEXTS[change?.kind ?? "gone"]),
  },
  term: {
    width: 9,
    style: "text",
    value: ({ change }, run) => change && word(run, CHANGES_TEXTS[change.term]),
  },
  class: {
    width: 10,
    style: "class",
    value: ({ change }, { language }) => change && classLetter(change.class, language),
  },
  now: {
    width: 17,
    style: ["integer", "formula-label"],
    value: ({ change }, run) => {
      if (change === null) return null;
      if (typeof change.now === "number") return change.now;
      return word(run, CHANGES_TEXTS[change.now === null ? "notMeasured" : "cannotBeUsed"]);
    },
  },
  wanted: {
    width: 14,
    style: ["integer", "formula-label"],
    value: ({ change }, run) => change && (change.wanted ?? word(run, CHANGES_TEXTS.notKnown)),
  },
  difference: {
    width: 13,
    style: "integer",
    value: ({ change }) =>
      change === null || typeof change.now !== "number" || change.wanted === null
        ? null
        : change.wanted - change.now,
  },
  toChange: { width: 34, style: "long-text", value: ({ toChange }) => toChange },
  responsible: input("responsible", 18),
  doneBy: input("doneBy", 13, ["free-text", "date"]),
  state: input("state", 13),
  note: input("note", 28),
  /** Tells when the matrix no longer has the class that the row was made from; a row that is no longer in the plan has no term. */
  since: {
    width: 21,
    style: "formula-text",
    formula: (own, run) => {
      const decided = fx`MID(INDEX(${decisions},${own.row}),${codeIndex(run.grids.matrix, own.channelId)},1)`;
      const before = fx`IF(${own.class}="",${{ text: OPEN_MARK }},${own.class})`;
      const changed = { text: word(run, CHANGES_TEXTS.changed) };
      return fx`IF(${own.term}="","",IF(IFERROR(${decided},"")=${before},"",${changed}))`;
    },
  },
  serviceId: { width: 12, style: "row-id", hidden: true, value: ({ service }) => service },
  channelId: { width: 12, style: "row-id", hidden: true, value: ({ channel }) => channel },
  /** A look-up of the service in each row would make a large inventory slow. */
  row: { width: 12, style: "integer", hidden: true, value: ({ row }) => row },
});
