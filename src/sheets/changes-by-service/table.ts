/** The table `ChangesByService`: a row for each service, channel and change, with contacts and money that follow the matrix. */
import type { Change } from "../../domain/changes/changes";
import { CHANGE_TEXTS, TERM_TEXTS } from "../../locale/changes";
import { fx, matched, type Formula } from "../../workbook/formula";
import { table, type LinkTarget } from "../../workbook/layout/parts";
import { codeIndex, inputColumn, word, type RunContext } from "../../workbook/run-context";
import { actionText, statusText, whyText } from "../changes/action";
import { CHANGES_TEXTS } from "../changes/texts";
import { CHANNELS } from "../channels/table";
import { decisions, volumeCells } from "../scores/table";
import { CHANGES_BY_SERVICE_HEADERS, CHANGES_BY_SERVICE_TEXTS } from "./texts";

/** A change as the table shows it. */
export interface ServiceChange {
  /** Number of its row in the plan, from 1. */
  readonly no: number;
  readonly change: Change;
  readonly department: string;
  /** Whether the service is offered in the channel today. */
  readonly isOffered: boolean;
  /** The letter in the matrix, with the mark of an open cell. */
  readonly letter: string;
  /** Its service among the rows of Scores, from 1; null: it is not there. */
  readonly row: number | null;
  /** Its channel among the model's, from 1. */
  readonly number: number;
  /** What a contact less saves; "" where that is not known. */
  readonly saved: number | "";
  /** Its row in the plan; null: it is to be measured. */
  readonly link: LinkTarget | null;
  /** In the workbook's language. */
  readonly notKnown: string;
}

/** Whether its contacts can be worked out. */
const isCounted = ({ kind, now }: Change): boolean =>
  kind !== "measure" && (kind === "introduce" || now !== null);

/** What one contact less in the channel saves, as the sheet of channels has it now. */
function savedFormula(run: RunContext, channelId: Formula): Formula {
  const ids = run.result.model.channels.map(({ id }) => id);
  const row = matched(channelId, inputColumn(run, CHANNELS, "id"), ids);
  const cost = fx`INDEX(${inputColumn(run, CHANNELS, "cost")},${row})`;
  const avoidable = fx`INDEX(${inputColumn(run, CHANNELS, "avoidable")},${row})`;
  return fx`IF(ISNUMBER(${cost}),IF(${cost}>=0,${cost}*IF(ISNUMBER(${avoidable}),${avoidable},1),""),"")`;
}

/** Contacts now, or why there is no number. */
function nowText({ change, isOffered }: ServiceChange, run: RunContext): number | string {
  const { kind, now } = change;
  if (now !== null) return now;
  const key = kind === "introduce" ? "cannotBeUsed" : isOffered ? "notCounted" : "notMeasured";
  return word(run, CHANGES_BY_SERVICE_TEXTS[key]);
}

export const changesByService = table<ServiceChange>()(
  "ChangesByService",
  CHANGES_BY_SERVICE_HEADERS,
  {
    no: { width: 5, style: "level", value: ({ no }) => no, link: ({ link }) => link },
    kind: {
      width: 13,
      style: "text",
      value: ({ change }, run) => word(run, CHANGE_TEXTS[change.kind]),
    },
    channel: {
      width: 16,
      style: "row-label",
      value: ({ change }, { names }) => names.channel(change.channel),
    },
    service: {
      width: 27,
      style: "row-label",
      value: ({ change }, { names }) => names.service(change.service),
    },
    department: { width: 22, style: "long-text", value: ({ department }) => department },
    term: {
      width: 7,
      style: "text",
      value: ({ change: { kind, term } }, run) =>
        kind === "measure" ? null : word(run, TERM_TEXTS[term]),
    },
    status: {
      width: 11,
      style: "text",
      value: ({ change }, run) => statusText(run, [change]),
    },
    why: { width: 16, style: "long-text", value: ({ change }, run) => whyText(run, [change]) },
    now: {
      width: 11,
      style: ["integer", "formula-label"],
      value: nowText,
    },
    wanted: {
      width: 11,
      style: "integer",
      // INDEX of a cell without a figure is 0 in some programs and "" in others.
      formula: (own, { result }) => {
        const found = fx`INDEX(${volumeCells(result).allWanted},${own.row},${own.number})`;
        return fx`IFERROR(IF(${found}="","",${found}),"")`;
      },
      known: ({ change }) => change.wanted ?? "",
    },
    contacts: {
      width: 11,
      style: "integer",
      formula: (own) =>
        fx`IF(AND(${own.counted}=1,ISNUMBER(${own.wanted})),ABS(${own.wanted}-N(${own.now})),"")`,
      known: ({ change }) => change.contacts ?? "",
    },
    money: {
      width: 12,
      style: "money-whole",
      formula: (own, run) => {
        const compared = fx`IFERROR(INDEX(${volumeCells(run.result).of("compared")},${own.row}),0)`;
        const isKnown = fx`AND(ISNUMBER(${own.saved}),${compared}=1)`;
        const notKnown = { text: word(run, CHANGES_TEXTS.notKnown) };
        return fx`IF(ISNUMBER(${own.contacts}),IF(${isKnown},(N(${own.now})-${own.wanted})*${own.saved},${notKnown}),"")`;
      },
      known: ({ change: { contacts, money }, notKnown }) =>
        contacts === null ? "" : (money ?? notKnown),
    },
    toChange: {
      width: 40,
      style: "long-text",
      value: ({ change }, run) => actionText(run, [change]),
    },
    /** Tells when the matrix no longer has the letter that the row was made from. */
    since: {
      width: 14,
      style: "formula-text",
      formula: (own, run) => {
        const index = codeIndex(run.grids.matrix, own.channelId);
        const letter = fx`MID(INDEX(${decisions},${own.row}),${index},1)`;
        const changed = { text: word(run, CHANGES_TEXTS.changed) };
        return fx`IF(IFERROR(${letter},"")=${own.letter},"",${changed})`;
      },
      known: () => "",
    },
    serviceId: { width: 12, style: "row-id", hidden: true, value: ({ change }) => change.service },
    channelId: { width: 12, style: "row-id", hidden: true, value: ({ change }) => change.channel },
    letter: { width: 9, style: "row-id", hidden: true, value: ({ letter }) => letter },
    counted: {
      width: 9,
      style: "integer",
      hidden: true,
      value: ({ change }) => (isCounted(change) ? 1 : 0),
    },
    saved: {
      width: 9,
      style: "formula",
      hidden: true,
      formula: (own, run) => savedFormula(run, own.channelId),
      known: ({ saved }) => saved,
    },
    /** A look-up of the service in each row would make a large inventory slow. */
    row: { width: 9, style: "integer", hidden: true, value: ({ row }) => row },
    number: { width: 9, style: "integer", hidden: true, value: ({ number }) => number },
  },
);
