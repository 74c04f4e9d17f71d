/** Part of the sheet `businessCase`: contacts by channel, compared and year by year, from which all costs are worked out. */
import { businessCase } from "../../domain/money/business-case";
import { closedYears } from "../../domain/money/channel-changes";
import { classLetter } from "../../locale/class-codes";
import { fx, type Formula } from "../../workbook/formula";
import { HEADER_HEIGHT } from "../../workbook/layout/header-styles";
import { plainTable, type TablePart } from "../../workbook/layout/parts";
import { settingValue, word, type RunContext } from "../../workbook/run-context";
import { ofChannel, whereKnown } from "../by-channel/table";
import { letterIndexes } from "../scores/row";
import { decisions, spread, takers, volumeCells } from "../scores/table";
import { SETTINGS } from "../settings/table";
import { channelCosts, type ChannelColumn } from "./channel-costs";
import {
  channelCells,
  figureCell,
  yearKey,
  yearsOf,
  type ChannelKey,
  type ForecastPositions,
} from "./table";
import { TABLE_TEXTS } from "./texts";
import { figureWidth, LABEL_WIDTH } from "./widths";

/** Contacts of the row's channel: now, as decided, and in a year if either held from the first. */
function contactsOf({ result }: RunContext, positions: ForecastPositions) {
  const { own } = channelCells(positions);
  const { of, allNow, allWanted } = volumeCells(result);
  const now = fx`INDEX(${allNow},0,${own("number")})`;
  const wanted = fx`INDEX(${allWanted},0,${own("number")})`;
  const growing = result.model.services.some(({ growth }) => (growth ?? 0) !== 0);
  /** The services that are compared, as they have grown in a year. */
  const grown = (year: number): Formula =>
    growing && year > 0 ? fx`${of("compared")}*${of("growth")}^${year}` : fx`${of("compared")}`;
  /** Text in the contacts, where they are not known, counts as 0 since they are an argument of their own. */
  const inYear = (year: number, contacts: Formula, where: Formula = fx`1`): Formula =>
    fx`SUMPRODUCT(${grown(year)}*${where},${contacts})`;
  return {
    now: fx`SUMIF(${of("compared")},1,${now})`,
    decided: fx`SUMIF(${of("compared")},1,${wanted})`,
    kept: (year: number): Formula => (growing && year > 0 ? inYear(year, now) : own("nowCompared")),
    moved: (year: number): Formula => (growing ? inYear(year, wanted) : own("decidedCompared")),
    /** What is in it although it is closed, since no other channel takes it. */
    staying: (year: number, part: Formula): Formula => {
      const none = fx`(${takers(year)}=0)`;
      return fx`(1-${part})*${inYear(year, now, none)}+${part}*${inYear(year, wanted, none)}`;
    },
  };
}

/** What the row's channel takes of what others had that are closed in a year. */
function takenIn(run: RunContext, positions: ForecastPositions, year: number): Formula {
  const { own } = channelCells(positions);
  const { allNeed } = volumeCells(run.result);
  const is = (key: "primary" | "complement"): Formula =>
    fx`(MID(${decisions},${own("letter")},1)=${{ text: classLetter(key, run.language) }})`;
  const pull = fx`(${own("pull")}*${is("primary")}+${is("complement")})`;
  return fx`SUMPRODUCT(${spread(year)}*${pull}*INDEX(${allNeed},0,${own("number")}))`;
}

/** Contacts of a year on the way from what is kept to what is decided, in even steps. */
function onTheWay(run: RunContext, positions: ForecastPositions, year: number): Formula {
  const { own } = channelCells(positions);
  const [kept, moved] = [own(`kept ${year}`), own(`moved ${year}`)];
  const horizon = figureCell("horizon", 1);
  const way = fx`IF(${year}>=${horizon},${moved},((${horizon}-${year})*${kept}+${year}*${moved})/${horizon})`;
  const { forecast } = businessCase(run.result);
  if (!closedYears(forecast.channels, positions.horizon).includes(year)) return way;
  const part = fx`MIN(1,${year}/${horizon})`;
  const staying = contactsOf(run, positions).staying(year, part);
  return fx`IF(${own("closedFrom")}<=${year},${staying},${way}+${takenIn(run, positions, year)})`;
}

/** The columns that people read. */
function shownColumns(run: RunContext, positions: ForecastPositions): readonly ChannelColumn[] {
  const t = (key: keyof typeof TABLE_TEXTS): string => word(run, TABLE_TEXTS[key]);
  const { own } = channelCells(positions);
  const width = figureWidth(run);
  const contacts = contactsOf(run, positions);
  const contactsColumn = (key: ChannelKey, header: string, formula: Formula): ChannelColumn => ({
    key,
    header,
    width,
    style: "integer",
    total: true,
    formula,
  });
  const ofTable = (key: "cost" | "minutes", style: "money" | "decimal"): ChannelColumn => {
    const found = ofChannel(run, own("id"), key);
    return { key, header: t(key), width, style, formula: whereKnown(found, found) };
  };
  return [
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
    ...yearsOf(positions)
      .slice(1)
      .map((year) =>
        contactsColumn(
          yearKey(year),
          word(run, TABLE_TEXTS.yearNumber, {
            year,
            calendar: Number(run.result.model.today.slice(0, 4)) + year,
          }),
          onTheWay(run, positions, year),
        ),
      ),
    contactsColumn("decidedCompared", t("decidedCompared"), contacts.decided),
  ];
}

/** The columns that only formulas read, to the right of all tables. */
function hiddenColumns(run: RunContext, positions: ForecastPositions): readonly ChannelColumn[] {
  const years = yearsOf(positions);
  const contacts = contactsOf(run, positions);
  const letters = letterIndexes(run);
  const hidden = { width: 9, hidden: true, style: "formula" } as const;
  const formula = (key: ChannelKey, of: Formula): ChannelColumn => ({
    ...hidden,
    key,
    header: key,
    formula: of,
  });
  return [
    ...years.map((year) => formula(`kept ${year}`, contacts.kept(year))),
    ...years.slice(1).map((year) => formula(`moved ${year}`, contacts.moved(year))),
    { ...hidden, key: "id", header: "id", style: "row-id", value: ({ id }) => id },
    { ...hidden, key: "number", header: "number", value: (_, __, index) => index + 1 },
    { ...hidden, key: "letter", header: "letter", value: (_, __, index) => letters[index] ?? 0 },
    formula("pull", settingValue(run, SETTINGS, "primaryPull")),
    ...channelCosts(run, positions, formula),
  ];
}

/** The table as it is shown, and its hidden columns, which begin to the right of all tables. */
export function channelTables(
  run: RunContext,
  positions: ForecastPositions,
): { readonly shown: TablePart; readonly hidden: TablePart } {
  const { channels } = run.result.model;
  const columns = shownColumns(run, positions);
  return {
    shown: plainTable(columns, channels, {
      heading: { text: word(run, TABLE_TEXTS.channels), columns: columns.length },
      headerHeight: HEADER_HEIGHT,
      totals: { label: word(run, TABLE_TEXTS.sum), at: "channel" },
    }),
    hidden: plainTable(hiddenColumns(run, positions), channels, { headerHeight: HEADER_HEIGHT }),
  };
}
