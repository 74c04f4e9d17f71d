/** Part of the sheet `businessCase`: contacts by channel, compared and year by year, from which all costs are worked out. */
import type { Channel } from "../../domain/model/model";
import { fx, type Formula } from "../../workbook/formula";
import { HEADER_HEIGHT } from "../../workbook/layout/header-styles";
import { plainTable, type TablePart, type TitledColumn } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { ofChannel } from "../by-channel/table";
import { volumeCells } from "../scores/table";
import {
  assumptionCell,
  channelCells,
  YEAR_KEYS,
  yearsOf,
  type ChannelKey,
  type ForecastPositions,
} from "./table";
import { BUSINESS_CASE_TEXTS, FIGURE_WIDTH, LABEL_WIDTH } from "./texts";

type ChannelColumn = TitledColumn<Channel> & { readonly key: ChannelKey };

/** Contacts of the row's channel: now, as decided, and in a year if either held from the first. */
function contactsOf({ result }: RunContext, positions: ForecastPositions) {
  const { own } = channelCells(positions);
  const { of, allNow, allWanted } = volumeCells(result);
  const now = fx`INDEX(${allNow},0,${own("number")})`;
  const wanted = fx`INDEX(${allWanted},0,${own("number")})`;
  const growing = result.model.services.some(({ growth }) => (growth ?? 0) !== 0);
  /** Text in the contacts, where they are not known, counts as 0 since they are an argument of their own. */
  const inYear = (year: number, contacts: Formula): Formula => {
    const grown = growing && year > 0 ? fx`*${of("growth")}^${year}` : fx``;
    return fx`SUMPRODUCT(${of("compared")}*${of("scale")}${grown},${contacts})`;
  };
  return {
    now: fx`SUMIF(${of("compared")},1,${now})`,
    decided: fx`SUMIF(${of("compared")},1,${wanted})`,
    kept: (year: number): Formula => (year > 0 && !growing ? own("kept 0") : inYear(year, now)),
    moved: (year: number): Formula =>
      year > 1 && !growing ? own("moved 1") : inYear(year, wanted),
  };
}

/** Contacts of a year on the way from what is kept to what is decided, in even steps. */
function onTheWay(positions: ForecastPositions, year: number): Formula {
  const { own } = channelCells(positions);
  const kept = own(`kept ${year}`);
  if (year === 0) return kept;
  const moved = own(`moved ${year}`);
  const horizon = assumptionCell("horizon");
  return fx`IF(${year}>=${horizon},${moved},((${horizon}-${year})*${kept}+${year}*${moved})/${horizon})`;
}

/** The table as it is shown, and its hidden columns, which begin to the right of all tables. */
export function channelTables(
  run: RunContext,
  positions: ForecastPositions,
): { readonly shown: TablePart; readonly hidden: TablePart } {
  const t = (key: keyof typeof BUSINESS_CASE_TEXTS, year = 0): string =>
    word(run, BUSINESS_CASE_TEXTS[key], { year });
  const { own } = channelCells(positions);
  const { channels } = run.result.model;
  const years = yearsOf(positions);
  const contacts = contactsOf(run, positions);
  const contactsColumn = (key: ChannelKey, header: string, formula: Formula): ChannelColumn => ({
    key,
    header,
    width: FIGURE_WIDTH,
    style: "integer",
    total: true,
    formula,
  });
  const ofTable = (key: "cost" | "minutes", style: "money" | "decimal"): ChannelColumn => {
    const found = ofChannel(run, own("id"), key);
    const formula = fx`IF(${found}="","",${found})`;
    return { key, header: t(key), width: FIGURE_WIDTH, style, formula };
  };
  const helper = { width: FIGURE_WIDTH, style: "formula", hidden: true } as const;
  const shown: readonly ChannelColumn[] = [
    {
      key: "channel",
      header: t("channel"),
      width: LABEL_WIDTH,
      style: "row-label",
      value: ({ name }) => name,
    },
    ofTable("cost", "money"),
    ofTable("minutes", "decimal"),
    contactsColumn("nowCompared", t("nowCompared"), contacts.now),
    contactsColumn("decidedCompared", t("decidedCompared"), contacts.decided),
    ...years.map((year) =>
      contactsColumn(`year ${year}`, t("yearNumber", year), onTheWay(positions, year)),
    ),
  ];
  const hiddenColumn = (key: ChannelKey, header: string, formula: Formula): ChannelColumn => ({
    ...helper,
    key,
    header,
    formula,
  });
  const hidden: readonly ChannelColumn[] = [
    ...years.map((year) => hiddenColumn(`kept ${year}`, t("kept", year), contacts.kept(year))),
    ...years
      .slice(1)
      .map((year) => hiddenColumn(`moved ${year}`, t("moved", year), contacts.moved(year))),
    { ...helper, key: "id", header: t("id"), style: "row-id", value: ({ id }) => id },
    { ...helper, key: "number", header: t("number"), value: (_, __, index) => index + 1 },
  ];
  return {
    shown: plainTable(shown, channels, {
      heading: { text: t("channels"), columns: YEAR_KEYS.length },
      headerHeight: HEADER_HEIGHT,
      totals: { label: t("sum"), at: "channel" },
    }),
    hidden: plainTable(hidden, channels, { headerHeight: HEADER_HEIGHT }),
  };
}
