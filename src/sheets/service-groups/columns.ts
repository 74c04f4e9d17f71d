/** The columns of the table `ServiceGroups`: one for each channel's suggestion and decision, and hidden ones that a run reads. */
import type { Channel } from "../../domain/model/model";
import type { DecidedGroup } from "../../domain/result";
import { classLetter } from "../../locale/class-codes";
import { channelHeaders } from "../../workbook/grid/grid-columns";
import { ROTATE_FROM } from "../../workbook/grid/grid-sheet";
import type { TitledColumn } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { APPLIED_MARK, decisionMark, decisionsText, idTexts, MEMBERS_MARK } from "./reading";
import { SERVICE_GROUPS_TEXTS } from "./texts";

type GroupColumn = TitledColumn<DecidedGroup>;

/** Names of services that are listed for a group. */
const LISTED = 6;

function listed(names: readonly string[], run: RunContext): string {
  const more = names.length - LISTED;
  if (more <= 1) return names.join("; ");
  const rest = word(run, SERVICE_GROUPS_TEXTS.more, { count: more });
  return `${names.slice(0, LISTED).join("; ")} ${rest}`;
}

const labelColumns = (run: RunContext): readonly GroupColumn[] => {
  const t = (key: keyof typeof SERVICE_GROUPS_TEXTS): string =>
    word(run, SERVICE_GROUPS_TEXTS[key]);
  return [
    {
      key: "group",
      header: t("group"),
      width: 8,
      style: "row-id",
      value: (_, __, index) => `G${index + 1}`,
    },
    {
      key: "services",
      header: t("services"),
      width: 44,
      style: "row-label",
      value: ({ members }) => listed(members.map(run.names.service), run),
    },
    {
      key: "count",
      header: t("count"),
      width: 9,
      style: "integer",
      value: ({ members }) => members.length,
    },
    {
      key: "alike",
      header: t("alike"),
      width: 11,
      style: "long-text",
      value: ({ uniform }) => t(uniform ? "uniform" : "merged"),
    },
    {
      key: "overriding",
      header: t("overriding"),
      width: 12,
      style: "integer",
      value: ({ overriding }) => overriding,
    },
  ];
};

/** The columns that a run reads, known by the marks above them. */
const hiddenColumns = (groups: readonly DecidedGroup[]): readonly GroupColumn[] => {
  const column = (key: string, value: (group: DecidedGroup) => string): GroupColumn => ({
    key,
    header: key,
    headerStyle: "text",
    width: 12,
    style: "text",
    hidden: true,
    value,
  });
  const chunks = Math.max(1, ...groups.map(({ members }) => idTexts(members).length));
  return [
    ...Array.from({ length: chunks }, (_, chunk) =>
      column(
        chunk === 0 ? MEMBERS_MARK : `${MEMBERS_MARK} ${chunk + 1}`,
        ({ members }) => idTexts(members)[chunk] ?? "",
      ),
    ),
    column(APPLIED_MARK, ({ decisions }) => decisionsText(decisions)),
  ];
};

export interface GroupColumns {
  readonly all: readonly GroupColumn[];
  /** One for each channel, in the order of the matrix. */
  readonly suggested: readonly GroupColumn[];
  readonly decided: readonly GroupColumn[];
  /** What the hidden row above the headers says, by the column's key. */
  readonly marks: Readonly<Record<string, string>>;
}

export function groupColumns(run: RunContext): GroupColumns {
  const { language, result, grids } = run;
  const { channels } = result.model;
  const labels = labelColumns(run);
  const columnOf = ({ id }: Channel): number => grids.matrix.columns.get(id) ?? -1;
  const ordered = channels
    .map((channel, index) => ({ channel, index, column: columnOf(channel) }))
    .filter(({ column }) => column >= 0)
    .sort((one, other) => one.column - other.column);
  const names = channelHeaders(
    ordered.map(({ channel }) => channel),
    labels.map(({ header }) => header),
  );
  const rotated = ordered.length >= ROTATE_FROM;
  const style = {
    width: rotated ? 5 : 11,
    style: "class",
    headerStyle: rotated ? "rotated-header" : "channel-header",
  } as const;
  const suggested = ordered.map(({ channel: { id }, index }): GroupColumn => ({
    ...style,
    key: `suggested:${id}`,
    header: names.get(id) ?? id,
    value: ({ classes }) => classLetter(classes[index] ?? "open", language),
  }));
  const decided = ordered.map(({ channel: { id } }): GroupColumn => ({
    ...style,
    key: decisionMark(id),
    header: word(run, SERVICE_GROUPS_TEXTS.decisionHeader, { channel: names.get(id) ?? id }),
    value: ({ decisions }) => classLetter(decisions.get(id) ?? "open", language),
  }));
  const hidden = hiddenColumns(result.groups);
  return {
    all: [...labels, ...suggested, ...decided, ...hidden],
    suggested,
    decided,
    marks: Object.fromEntries([
      ...decided.map(({ key }) => [key, key]),
      ...hidden.map(({ key }) => [key, key === APPLIED_MARK ? APPLIED_MARK : MEMBERS_MARK]),
    ]) as Record<string, string>,
  };
}
