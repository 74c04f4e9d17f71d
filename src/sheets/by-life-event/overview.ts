/** The block above the table `ByLifeEvent`: figures of each life event and process, counted over the table by its number. */
import type { LifeEventGroup } from "../../domain/life-event-groups";
import { area, cellAddress } from "../../a1/address";
import { text } from "../../workbook/cell";
import { asContent, fx, type Formula } from "../../workbook/formula";
import { refs, type Section } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { byLifeEvent } from "./table";
import { BY_LIFE_EVENT_TEXTS, HEADERS, LIFE_EVENT_TEXTS } from "./texts";

const TITLES = [
  HEADERS.kind,
  HEADERS.lifeEventGroup,
  BY_LIFE_EVENT_TEXTS.services,
  BY_LIFE_EVENT_TEXTS.electronicServices,
  HEADERS.volume,
  BY_LIFE_EVENT_TEXTS.withoutVolume,
  BY_LIFE_EVENT_TEXTS.withoutPrimary,
] as const;
/** The first column of figures, and the hidden one with each row's number. */
const FIGURES = 2;
const NUMBERS = Object.keys(HEADERS).indexOf("group");

/** Rows of the block, with its header and a blank row. */
export const overviewRows = (lifeEventGroups: readonly LifeEventGroup[]): number =>
  lifeEventGroups.length + 2;

/** @param top row of the headers */
export function overview(
  run: RunContext,
  lifeEventGroups: readonly LifeEventGroup[],
  top: number,
): Section {
  const first = top + 1;
  const height = lifeEventGroups.length;
  const columns = refs(run, byLifeEvent);
  const own = fx`${columns.group},${`$${cellAddress(first, NUMBERS)}` as Formula}`;
  const measured = fx`COUNTIFS(${own},${columns.volume},">=0")`;
  const ways = (answer: "yes" | "missing"): Formula =>
    fx`COUNTIFS(${own},${columns.electronic},${{ text: word(run, BY_LIFE_EVENT_TEXTS[answer]) }})`;
  return {
    blocks: [
      { row: top, column: 0, cells: [TITLES.map((title) => text(word(run, title)))] },
      {
        row: first,
        column: 0,
        cells: lifeEventGroups.map(({ kind, name }) => [
          text(word(run, LIFE_EVENT_TEXTS[kind])),
          text(kind === "none" ? word(run, BY_LIFE_EVENT_TEXTS.noneStated) : name),
        ]),
      },
      {
        row: first,
        column: NUMBERS,
        cells: lifeEventGroups.map((_, index) => [index + 1]),
      },
    ],
    fills: [
      {
        row: first,
        column: FIGURES,
        rows: height,
        formulas: [
          fx`COUNTIF(${own})`,
          ways("yes"),
          fx`IF(${measured}=0,"",SUMIFS(${columns.volume},${own}))`,
          fx`${cellAddress(first, FIGURES) as Formula}-${measured}`,
          ways("missing"),
        ].map(asContent),
      },
    ],
    styles: [
      { area: area(top, 0, 1, TITLES.length), style: "header" },
      { area: area(first, 0, height, 1), style: "figure-label" },
      { area: area(first, 1, height, 1), style: "formula-label" },
      { area: area(first, FIGURES, height, TITLES.length - FIGURES), style: "integer" },
      { area: area(first, 0, height, TITLES.length), style: "lined" },
    ],
  };
}
