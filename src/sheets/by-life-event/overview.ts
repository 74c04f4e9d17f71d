/** The block above the table `ByLifeEvent`: figures of each life event and process, counted over the table by its number. */
import type { LifeEventGroup } from "../../domain/life-event-groups";
import { BY_LIFE_EVENT_TEXTS, OCCASION_TEXTS } from "./texts";
import type { Language } from "../../locale/language";
import { absoluteAddress, area, cellAddress, columnName } from "../../a1/address";
import { formula, literal, text } from "../../workbook/cell";
import { TABLE_HEADER_ROW } from "../../workbook/frame";
import { lifeEventColumn, type LifeEventColumn } from "./columns";
import type { SheetPlan } from "../../workbook/plan";

const FIRST_ROW = TABLE_HEADER_ROW + 1;
const HEADERS = [
  "kind",
  "lifeEventGroup",
  "services",
  "electronicServices",
  "volume",
  "withoutVolume",
  "withoutPrimary",
] as const;
/** The first column of figures. */
const FIGURES = 2;

/** Rows that the block takes, its header and a blank line included. */
export const overviewRows = (lifeEventGroups: readonly LifeEventGroup[]): number =>
  lifeEventGroups.length + 2;

/**
 * Plans the block.
 * @param firstRow of the table's body
 * @param rows of the table's body
 */
export function overview(
  lifeEventGroups: readonly LifeEventGroup[],
  language: Language,
  firstRow: number,
  rows: number,
): Pick<SheetPlan, "blocks" | "fills" | "styles"> {
  const word = (key: keyof typeof BY_LIFE_EVENT_TEXTS): string =>
    BY_LIFE_EVENT_TEXTS[key][language];
  const column = (key: LifeEventColumn): string =>
    absoluteAddress(area(firstRow, lifeEventColumn(key), rows, 1));
  const number = `$${columnName(lifeEventColumn("group"))}${FIRST_ROW + 1}`;
  const own = `${column("group")},${number}`;
  const measured = `COUNTIFS(${own},${column("volume")},">=0")`;
  const ways = (answer: "yes" | "missing"): string =>
    `=COUNTIFS(${own},${column("electronic")},${literal(word(answer))})`;
  const height = lifeEventGroups.length;
  return {
    blocks: [
      {
        row: TABLE_HEADER_ROW,
        column: 0,
        cells: [HEADERS.map((key) => text(word(key)))],
      },
      {
        row: FIRST_ROW,
        column: 0,
        cells: lifeEventGroups.map(({ kind, name }) => [
          text(OCCASION_TEXTS[kind][language]),
          text(kind === "none" ? word("noneStated") : name),
        ]),
      },
      {
        row: FIRST_ROW,
        column: lifeEventColumn("group"),
        cells: lifeEventGroups.map((_, index) => [index + 1]),
      },
    ],
    fills: [
      {
        row: FIRST_ROW,
        column: FIGURES,
        rows: height,
        formulas: [
          `=COUNTIF(${own})`,
          ways("yes"),
          `=IF(${measured}=0,"",SUMIFS(${column("volume")},${own}))`,
          `=${cellAddress(FIRST_ROW, FIGURES)}-${measured}`,
          ways("missing"),
        ].map(formula),
      },
    ],
    styles: [
      { area: area(TABLE_HEADER_ROW, 0, 1, HEADERS.length), style: "header" },
      { area: area(FIRST_ROW, 0, height, 1), style: "figure-label" },
      { area: area(FIRST_ROW, 1, height, 1), style: "formula-label" },
      { area: area(FIRST_ROW, FIGURES, height, HEADERS.length - FIGURES), style: "integer" },
      { area: area(FIRST_ROW, 0, height, HEADERS.length), style: "lined" },
    ],
  };
}
