/** Hidden columns of the sheet `businessCase` by channel: what a contact less saves, and the costs that come and go with the channel. */
import { businessCase } from "../../domain/money/business-case";
import { NEVER, type ChannelChange } from "../../domain/money/channel-changes";
import type { Channel } from "../../domain/model/model";
import { classLetter } from "../../locale/class-codes";
import { fx, type Formula } from "../../workbook/formula";
import type { TitledColumn } from "../../workbook/layout/parts";
import type { RunContext } from "../../workbook/run-context";
import { ofChannel } from "../by-channel/table";
import { decisions, unusable, UNUSABLE_MARK, volumeCells } from "../scores/table";
import { NEGLIGIBLE } from "../scores/volume-parts";
import { channelCells, type ChannelKey, type ForecastPositions } from "./table";

export type ChannelColumn = TitledColumn<Channel> & { readonly key: ChannelKey };

/** Later than any year of a forecast, as a number. */
const FAR = 1e9;

/** Columns as of the run: when the channel is closed, and whether it is used today. */
function asOfRun(run: RunContext): readonly ChannelColumn[] {
  const { channels } = businessCase(run.result).forecast;
  const column = (
    key: "closedFrom" | "unusable" | "exists" | "counted",
    value: (change: ChannelChange) => number,
  ): ChannelColumn => ({
    width: 9,
    hidden: true,
    style: "formula",
    key,
    header: key,
    value: (_, __, index) => {
      const change = channels[index];
      return change === undefined ? null : value(change);
    },
  });
  return [
    column("closedFrom", ({ closedFrom }) => (closedFrom === NEVER ? FAR : closedFrom)),
    column("unusable", (change) => Number(change.unusable)),
    column("exists", ({ exists }) => Number(exists)),
    column("counted", ({ counted }) => Number(counted)),
  ];
}

/** The columns, in the order of the table's keys. */
export function channelCosts(
  run: RunContext,
  positions: ForecastPositions,
  formula: (key: ChannelKey, of: Formula) => ChannelColumn,
): readonly ChannelColumn[] {
  const { own } = channelCells(positions);
  const { allNow, allWanted } = volumeCells(run.result);
  const stated = (field: Parameters<typeof ofChannel>[2]): Formula =>
    ofChannel(run, own("id"), field);
  const atLeastNone = (value: Formula): Formula => fx`IF(ISNUMBER(${value}),MAX(0,${value}),0)`;
  const share = stated("avoidable");
  const within = fx`IF(AND(${share}>=0,${share}<=1),${share},1)`;
  const letter = (key: "primary" | "complement"): Formula =>
    fx`(MID(${decisions},${own("letter")},1)=${{ text: classLetter(key, run.language) }})`;
  const isChosen = fx`(${letter("primary")}+${letter("complement")})`;
  const cannot = fx`(MID(${unusable},${own("letter")},1)=${{ text: UNUSABLE_MARK }})`;
  const now = fx`INDEX(${allNow},0,${own("number")})`;
  const wanted = fx`INDEX(${allWanted},0,${own("number")})`;
  // What is wanted; where that is not known, what there is.
  const left = fx`SUM(${wanted})+SUMPRODUCT((${wanted}="")*1,${now})`;
  return [
    formula("saved", fx`N(${own("cost")})*IF(ISNUMBER(${share}),${within},1)`),
    formula("introductionCost", atLeastNone(stated("introduction"))),
    formula("yearlyCost", atLeastNone(stated("yearly"))),
    ...asOfRun(run),
    formula("chosen", fx`SUMPRODUCT(${isChosen}*1)`),
    formula("introduced", fx`SUMPRODUCT(${cannot}*${isChosen})`),
    formula("empty", fx`IF(AND(${own("chosen")}=0,${left}-${NEGLIGIBLE}<0),1,0)`),
    formula("coming", fx`IF(AND(${own("unusable")}=1,${own("chosen")}>0),1,0)`),
  ];
}
