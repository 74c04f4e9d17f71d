/** Sheet `serviceGroups`: services with the same suggestions as groups, with columns for decisions that their services inherit. */
import type { Channel } from "../../domain/model/model";
import { fill, type Language } from "../../locale/language";
import { ownSheet } from "../../workbook/sheet-module";
import { SERVICE_GROUPS_TEXTS, SHEET } from "./texts";
import { area, cellAddress } from "../../a1/address";
import { text, textInTextCell, type Content } from "../../workbook/cell";
import { classLetter, decidableCodes } from "../../locale/class-codes";
import { classConditionals } from "../../workbook/class-styles";
import { channelHeaders } from "../../workbook/grid/grid-columns";
import {
  HEADER_ROW,
  ID_ROW,
  CHANNEL_GROUP_ROW,
  ROTATE_FROM,
  type GridLayout,
} from "../../workbook/grid/grid-sheet";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { CellStyleName, SheetPlan } from "../../workbook/plan";
import type { DecidedGroup } from "../../domain/result";
import {
  APPLIED_MARK,
  decisionMark,
  decisionsText,
  idTexts,
  MEMBERS_MARK,
  SERVICE_GROUPS_TABLE,
} from "./reading";

const FIRST_ROW = HEADER_ROW + 1;
/** Names of services that are listed for a group. */
const LISTED = 6;

export interface ServiceGroupsRequest extends OutputRequest {
  readonly groups: readonly DecidedGroup[];
  readonly channels: readonly Channel[];
  readonly serviceName: (id: string) => string;
  readonly matrix: GridLayout;
}

interface Column {
  readonly header: string;
  readonly width: number;
  readonly style: CellStyleName;
  /** What the hidden row above the headers says of it. */
  readonly mark?: string;
  readonly hidden?: boolean;
  readonly cell: (group: DecidedGroup, index: number) => Content;
}

function listed(names: readonly string[], language: Language): string {
  const more = names.length - LISTED;
  const shown = names.slice(0, more > 1 ? LISTED : names.length).join("; ");
  return more > 1
    ? `${shown} ${fill(SERVICE_GROUPS_TEXTS.more[language], { count: more })}`
    : shown;
}

function columnsOf(request: ServiceGroupsRequest): {
  readonly labels: readonly Column[];
  readonly suggested: readonly Column[];
  readonly decided: readonly Column[];
  readonly read: readonly Column[];
} {
  const { language, matrix, channels } = request;
  const word = (key: keyof typeof SERVICE_GROUPS_TEXTS): string =>
    SERVICE_GROUPS_TEXTS[key][language];
  const labels: Column[] = [
    {
      header: word("group"),
      width: 8,
      style: "row-id",
      cell: (_, index) => text(`G${index + 1}`),
    },
    {
      header: word("services"),
      width: 60,
      style: "row-label",
      cell: ({ members }) => textInTextCell(listed(members.map(request.serviceName), language)),
    },
    { header: word("count"), width: 9, style: "integer", cell: ({ members }) => members.length },
    {
      header: word("alike"),
      width: 11,
      style: "long-text",
      cell: ({ uniform }) => textInTextCell(word(uniform ? "uniform" : "merged")),
    },
    {
      header: word("overriding"),
      width: 12,
      style: "integer",
      cell: ({ overriding }) => overriding,
    },
  ];
  const indexes = new Map(channels.map(({ id }, index) => [id as string, index]));
  const ordered = [...matrix.columns]
    .sort(([, one], [, other]) => one - other)
    .flatMap(([id]) => channels[indexes.get(id) ?? -1] ?? []);
  const names = channelHeaders(
    ordered,
    labels.map(({ header }) => header),
  );
  const width = ordered.length >= ROTATE_FROM ? 5 : 11;
  const headerOf = (channel: Channel): string => names.get(channel.id) ?? channel.id;
  const suggested = ordered.map((channel): Column => {
    const index = indexes.get(channel.id) ?? -1;
    return {
      header: headerOf(channel),
      width,
      style: "class",
      cell: ({ classes }) => textInTextCell(classLetter(classes[index] ?? "open", language)),
    };
  });
  const decided = ordered.map((channel): Column => ({
    header: fill(word("decisionHeader"), { channel: headerOf(channel) }),
    width,
    style: "class",
    mark: decisionMark(channel.id),
    cell: ({ decisions }) =>
      textInTextCell(classLetter(decisions.get(channel.id) ?? "open", language)),
  }));
  const pieces = Math.max(1, ...request.groups.map(({ members }) => idTexts(members).length));
  const read = [
    ...Array.from({ length: pieces }, (_, piece): Column => ({
      header: piece === 0 ? MEMBERS_MARK : `${MEMBERS_MARK} ${piece + 1}`,
      width: 12,
      style: "text",
      mark: MEMBERS_MARK,
      hidden: true,
      cell: ({ members }) => textInTextCell(idTexts(members)[piece] ?? ""),
    })),
    {
      header: APPLIED_MARK,
      width: 12,
      style: "text" as const,
      mark: APPLIED_MARK,
      hidden: true,
      cell: ({ decisions }: DecidedGroup) => textInTextCell(decisionsText(decisions)),
    },
  ];
  return { labels, suggested, decided, read };
}

/** Plans the sheet. */
function serviceGroupsPlan(request: ServiceGroupsRequest): SheetPlan {
  const { language, groups } = request;
  const word = (key: keyof typeof SERVICE_GROUPS_TEXTS): string =>
    SERVICE_GROUPS_TEXTS[key][language];
  const { labels, suggested, decided, read } = columnsOf(request);
  const columns = [...labels, ...suggested, ...decided, ...read];
  const rows = groups.length;
  const many = suggested.length >= ROTATE_FROM;
  const head: CellStyleName = many ? "rotated-header" : "channel-header";
  const suggestedAt = labels.length;
  const decidedAt = suggestedAt + suggested.length;
  const decisions = area(FIRST_ROW, decidedAt, Math.max(rows, 1), Math.max(decided.length, 1));
  return outputPlan("serviceGroups", request, {
    rows: FIRST_ROW + Math.max(rows, 1),
    columns: columns.length,
    table: {
      name: SERVICE_GROUPS_TABLE,
      headerRow: HEADER_ROW,
      columns: columns.length,
      rows,
    },
    blocks: [
      {
        row: CHANNEL_GROUP_ROW,
        column: suggestedAt,
        cells: [[text(word("suggestedGroupHeader"))]],
      },
      { row: CHANNEL_GROUP_ROW, column: decidedAt, cells: [[text(word("decisionGroupHeader"))]] },
      { row: ID_ROW, column: 0, cells: [columns.map(({ mark = "" }) => text(mark))] },
      { row: HEADER_ROW, column: 0, cells: [columns.map(({ header }) => text(header))] },
      {
        row: FIRST_ROW,
        column: 0,
        cells: groups.map((group, index) => columns.map(({ cell }) => cell(group, index))),
      },
    ],
    styles: [
      { area: area(HEADER_ROW, 0, 1, labels.length), style: "header" },
      { area: area(CHANNEL_GROUP_ROW, suggestedAt, 1, 1), style: "channel-group" },
      { area: area(CHANNEL_GROUP_ROW, decidedAt, 1, 1), style: "channel-group" },
      { area: area(HEADER_ROW, suggestedAt, 1, suggested.length + decided.length), style: head },
      ...columns.map(({ style }, column) => ({ area: area(FIRST_ROW, column, rows, 1), style })),
      { area: area(FIRST_ROW, 0, rows, decidedAt + decided.length), style: "lined" },
    ],
    validations: [
      {
        area: decisions,
        rule: { choices: decidableCodes(language) },
        title: word("decisionTitle"),
        message: word("decisionHint"),
        strict: true,
      },
    ],
    conditionals: [
      {
        area: decisions,
        rule: {
          formula: `=${cellAddress(decisions.row, decisions.column)}=""`,
          style: { fill: "#FFF9E5", frame: "#BF9000" },
        },
      },
      ...classConditionals(
        area(FIRST_ROW, suggestedAt, rows, suggested.length + decided.length),
        language,
      ),
    ],
    widths: columns.map(({ width }, column) => ({ column, width })),
    hidden: read.map((_, index) => decidedAt + decided.length + index),
    hiddenRows: [ID_ROW],
    heights: [{ row: HEADER_ROW, points: many ? 150 : 48 }],
    fitted: { row: FIRST_ROW, rows: Math.max(rows, 1) },
    frozen: { rows: FIRST_ROW, columns: 2 },
  });
}

export default ownSheet({
  key: "serviceGroups",
  owner: "shared",
  texts: SHEET,
  plan: ({ result, names, grids }, request) =>
    serviceGroupsPlan({
      ...request,
      groups: result.groups,
      channels: result.model.channels,
      serviceName: names.service,
      matrix: grids.matrix,
    }),
});
