/** Sheet `needs`: target group × channel acceptances, in place of the defaults; in files one row a cell. */
import { SHARE } from "../../domain/model/ranges";
import {
  channelId,
  targetGroupId,
  type ChannelId,
  type TargetGroupId,
} from "../../domain/model/ids";
import type { Channel, Need, TargetGroup } from "../../domain/model/model";
import type { Steps } from "../../domain/steps";
import type { Language } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { trimmed, type Cell } from "../../workbook/cell";
import { idField, readNumber, type Field } from "../../workbook/fields";
import { TAB_INPUT, type Stamp } from "../../workbook/frame";
import { gridPosition, type Grid } from "../../workbook/grid/grid";
import { gridPlan, type GridPlan } from "../../workbook/grid/grid-plan";
import { refuse, type Problem, type Reading } from "../../workbook/problem";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { TableDefinition } from "../../workbook/table";

/** An acceptance 0–1; per cent are read too. */
export const readAcceptance = (cell: Cell): Reading<number> =>
  trimmed(cell) === "" ? refuse("value-missing") : readNumber(cell, SHARE);

const acceptance: Field<number> = {
  header: { sv: "Acceptans", en: "Acceptance" },
  hint: {
    sv: "0–1: hur väl målgruppen tar emot kanalen. Tomt: förvalet.",
    en: "0–1: how well the target group accepts the channel. Blank: the default.",
  },
  width: 11,
  format: "decimal",
  range: SHARE,
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

export const NEEDS_TABLE = "Needs";

/** The needs that stand in the sheet, and the cells that hold something else. */
export function readNeeds(grid: Grid): {
  readonly needs: readonly Need[];
  readonly problems: readonly Problem[];
} {
  const needs: Need[] = [];
  const problems: Problem[] = [];
  for (const row of grid.rows) {
    for (const column of grid.columns) {
      const found = cellAt(grid.sheet, row.at, column.at);
      if (trimmed(found) === "") continue;
      const reading = readAcceptance(found);
      if (reading.ok) {
        needs.push({
          group: targetGroupId(row.id),
          channel: channelId(column.id),
          acceptance: reading.value,
        });
      } else {
        const { code, values } = reading;
        problems.push({ code, values, position: gridPosition(grid, row, column) });
      }
    }
  }
  return { needs, problems };
}

export interface NeedsRequest {
  readonly name: string;
  readonly language: Language;
  readonly stamp: Stamp;
  readonly sheet: SheetSnapshot | undefined;
  readonly grid: Grid | null;
  readonly groups: readonly TargetGroup[];
  readonly channels: readonly Channel[];
  readonly needs: readonly Need[];
}

/** Plans the sheet: what stands there stands, unless `needs` say otherwise. */
export function* needsPlan(request: NeedsRequest): Steps<GridPlan> {
  const { language } = request;
  const wanted = new Map(
    request.needs.map((need) => [`${need.group}|${need.channel}`, need.acceptance]),
  );
  return yield* gridPlan({
    key: "needs",
    table: NEEDS_TABLE,
    tabColor: TAB_INPUT,
    language,
    name: request.name,
    stamp: request.stamp,
    sheet: request.sheet,
    grid: request.grid,
    rowHeaders: [
      { header: MATRIX_TEXTS.id[language], width: 18 },
      { header: MATRIX_TEXTS.targetGroup[language], width: 34 },
    ],
    rows: request.groups.map(({ id, name }) => ({ id, labels: [name] })),
    channels: request.channels,
    style: "share",
    columnWidth: 11,
    cell: (group, channel) => wanted.get(`${group}|${channel.id}`) ?? null,
    validation: (body) => ({
      area: body,
      rule: { ...SHARE, integer: false },
      title: MATRIX_TEXTS.needTitle[language],
      message: MATRIX_TEXTS.needHint[language],
      strict: true,
    }),
    helperColumns: [],
    conditionals: () => [],
  });
}
