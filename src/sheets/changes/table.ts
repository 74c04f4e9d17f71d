/** The table `Changes`: a row for each change of one service or of several, with the planner's own columns. */
import { CHANGE_TEXTS, TERM_TEXTS } from "../../locale/changes";
import { fx, type Formula } from "../../workbook/formula";
import { shownInLinks } from "../../workbook/layout/link-columns";
import { refs, table, type Column, type LinkTarget } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { changesByService } from "../changes-by-service/table";
import { actionText, statusText, whyText } from "./action";
import { CHANGES_TABLE, type OwnKey } from "./planned";
import type { PlanRow } from "./rows";
import { CHANGES_HEADERS, CHANGES_TEXTS } from "./texts";

/** A row with where its services are listed, and the words for what is not known. */
export interface ShownRow extends PlanRow {
  readonly link: LinkTarget | null;
  readonly notKnown: string;
}

type Key = keyof typeof CHANGES_HEADERS;

/** A column that the planner fills in. */
const input = (
  key: OwnKey,
  width: number,
  style: Column<ShownRow, Key>["style"] = "free-text",
): Column<ShownRow, Key> => ({ width, style, value: ({ own }) => own?.[key] ?? null });

/** The numbers of the plan's rows that the rows by service belong to. */
const numbers = (run: RunContext): Formula =>
  shownInLinks(changesByService.name, changesByService.headers.no, run);

/** The sum over the services of the row, as the matrix has them now; words where no number is known. */
function sumFormula(run: RunContext, no: Formula, of: "contacts" | "money"): Formula {
  const services = refs(run, changesByService);
  const isOfRow = fx`${numbers(run)},${no}`;
  const notKnown = { text: word(run, CHANGES_TEXTS.notKnown) };
  const count = fx`COUNTIFS(${isOfRow},${services[of]},">-1E+300")`;
  return fx`IF(${no}="","",IF(${count}=0,${notKnown},SUMIFS(${services[of]},${isOfRow})))`;
}

const known =
  (of: "contacts" | "money") =>
  ({ row, notKnown }: ShownRow): number | string =>
    row === null ? "" : (row[of] ?? notKnown);

export const changesTable = table<ShownRow>()(CHANGES_TABLE, CHANGES_HEADERS, {
  no: { width: 5, style: "level", value: ({ no }) => no },
  kind: {
    width: 13,
    style: "row-label",
    value: ({ row }, run) => word(run, row === null ? CHANGES_TEXTS.gone : CHANGE_TEXTS[row.kind]),
  },
  channel: { width: 15, style: "row-label", value: ({ channelName }) => channelName },
  term: {
    width: 7,
    style: "text",
    value: ({ row }, run) =>
      row === null || row.kind === "measure" ? null : word(run, TERM_TEXTS[row.term]),
  },
  count: {
    width: 9,
    style: "integer",
    value: ({ row }) => row?.changes.length ?? null,
    link: ({ link }) => link,
  },
  contacts: {
    width: 11,
    style: "integer",
    formula: (own, run) => sumFormula(run, own.no, "contacts"),
    known: known("contacts"),
  },
  money: {
    width: 12,
    style: "money-whole",
    formula: (own, run) => sumFormula(run, own.no, "money"),
    known: known("money"),
  },
  service: { width: 33, style: "long-text", value: ({ serviceName }) => serviceName },
  status: {
    width: 11,
    style: "long-text",
    value: ({ row }, run) => (row === null ? null : statusText(run, row.changes)),
  },
  why: {
    width: 18,
    style: "long-text",
    value: ({ row }, run) => (row === null ? null : whyText(run, row.changes)),
  },
  toChange: {
    width: 28,
    style: "long-text",
    value: ({ row }, run) =>
      row === null ? word(run, CHANGES_TEXTS.goneRow) : actionText(run, row.changes),
  },
  responsible: input("responsible", 15),
  doneBy: input("doneBy", 11, ["free-text", "date"]),
  goal: input("goal", 16),
  state: input("state", 11),
  note: input("note", 20),
  since: {
    width: 12,
    style: "formula-text",
    formula: (own, run) => {
      const services = refs(run, changesByService);
      const changed = { text: word(run, CHANGES_TEXTS.changed) };
      return fx`IF(COUNTIFS(${numbers(run)},${own.no},${services.since},"?*")=0,"",${changed})`;
    },
    known: () => "",
  },
  channelId: { width: 12, style: "row-id", hidden: true, value: ({ channel }) => channel },
  change: { width: 12, style: "row-id", hidden: true, value: ({ row }) => row?.kind ?? null },
});
