/** Sheet `opinions`: where several people's answers about the same services differ. It is made once two have answered. */
import { agreedShare } from "../../domain/opinions/agreement";
import type { Channel } from "../../domain/model/model";
import { nameOf } from "../../domain/model/names";
import { classLetter } from "../../locale/class-codes";
import { channelHeaders } from "../../workbook/grid/grid-columns";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import type { TableRule, TitledColumn } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { OPINIONS_TABLE } from "../../workbook/table-names";
import { agreements, opinionText, readOpinions, type Opinion } from "./opinion";
import { HEADERS, SHEET } from "./texts";

/** From here up people agree; from there up they are divided; below they are not agreed. */
const AGREED = 0.8;
const DIVIDED = 0.5;
const CHANNEL_WIDTH = 11;

/** A service with its agreement, 0–1; null: no two people answered the same cell. */
interface Row {
  readonly opinion: Opinion;
  readonly share: number | null;
}

const peopleOf = ({ answers }: Opinion): ReadonlySet<string> =>
  new Set([...answers.values()].flatMap((given) => [...given.keys()]));

/** The most disputed first. */
const rowsOf = (opinions: readonly Opinion[]): readonly Row[] =>
  opinions
    .map((opinion) => ({ opinion, share: agreedShare([...agreements(opinion).values()]) }))
    .sort((one, other) => (one.share ?? 2) - (other.share ?? 2));

function columnsOf(run: RunContext, channels: readonly Channel[]): readonly TitledColumn<Row>[] {
  const header = (key: keyof typeof HEADERS): string => word(run, HEADERS[key]);
  const taken = Object.keys(HEADERS).map((key) => header(key as keyof typeof HEADERS));
  const names = channelHeaders(channels, taken);
  const listed = ({ opinion }: Row, text: (channel: Channel) => string): string =>
    channels
      .filter(({ id }) => opinion.answers.has(id))
      .map(text)
      .filter((line) => line !== "")
      .join("; ");
  return [
    {
      key: "id",
      header: header("id"),
      width: 16,
      style: "row-id",
      value: ({ opinion }) => opinion.service,
    },
    {
      key: "service",
      header: header("service"),
      width: 40,
      style: "long-text",
      value: ({ opinion }) => run.names.service(opinion.service),
    },
    {
      key: "people",
      header: header("people"),
      width: 11,
      style: "integer",
      value: ({ opinion }) => peopleOf(opinion).size,
    },
    {
      key: "agreement",
      header: header("agreement"),
      width: 11,
      style: "percent",
      value: ({ share }) => share,
    },
    ...channels.map(({ id }): TitledColumn<Row> => ({
      key: `channel:${id}`,
      header: names.get(id) ?? id,
      width: CHANNEL_WIDTH,
      style: "percent",
      value: ({ opinion }) => {
        const found = agreements(opinion).get(id);
        return found === undefined ? null : agreedShare([found]);
      },
    })),
    {
      key: "common",
      header: header("common"),
      width: 44,
      style: "long-text",
      value: (row) =>
        listed(row, (channel) => {
          const common = agreements(row.opinion).get(channel.id)?.common ?? null;
          return common === null ? "" : `${nameOf(channel)}: ${classLetter(common, run.language)}`;
        }),
    },
    {
      key: "alone",
      header: header("alone"),
      width: 44,
      style: "long-text",
      value: (row) =>
        listed(row, (channel) => {
          const given = row.opinion.answers.get(channel.id);
          const alone = agreements(row.opinion).get(channel.id)?.alone ?? [];
          const texts = alone.map(
            (person) => `${person} ${classLetter(given?.get(person) ?? "open", run.language)}`,
          );
          return texts.length === 0 ? "" : `${nameOf(channel)}: ${texts.join(", ")}`;
        }),
    },
    {
      key: "key",
      header: header("key"),
      width: 10,
      style: "row-id",
      hidden: true,
      value: ({ opinion }) => opinionText(opinion),
    },
  ];
}

/** The heat map: dark where people differ, with the number in each cell. */
const rules = (first: string, last: string): readonly TableRule[] => [
  {
    from: first,
    to: last,
    formula: (_, cell) => `AND(ISNUMBER(${cell}),${cell}<${DIVIDED})`,
    style: { fill: "#8E1B1B", color: "#FFFFFF", bold: true },
  },
  {
    from: first,
    to: last,
    formula: (_, cell) => `AND(ISNUMBER(${cell}),${cell}<${AGREED})`,
    style: { fill: "#FFE5B4", color: "#6B3F00" },
  },
  {
    from: first,
    to: last,
    formula: (_, cell) => `ISNUMBER(${cell})`,
    style: { fill: "#E3F1E4", color: "#0B3D0E" },
  },
];

export default outputSheet<readonly Opinion[]>({
  key: "opinions",
  owner: "shared",
  texts: SHEET,
  read: readOpinions,
  isNeeded: (opinions) => opinions.some((opinion) => peopleOf(opinion).size > 1),
  layout: (run, opinions) => {
    const { channels } = run.result.model;
    const columns = columnsOf(run, channels);
    const last = channels.at(-1);
    return {
      parts: [
        {
          kind: "table",
          name: OPINIONS_TABLE,
          columns: columns as readonly TitledColumn<never>[] as readonly TitledColumn<unknown>[],
          rows: rowsOf(opinions),
          rules: rules("agreement", last === undefined ? "agreement" : `channel:${last.id}`),
        },
      ],
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 2 },
    };
  },
});
