/** The hidden block beside the strategy draft: a line a channel, and below them the figures, a name, a value and how it is shown. */
import { absoluteAddress, area, cellAddress } from "../../a1/address";
import { CELL_CLASSES, isElectronic } from "../../domain/model/model";
import { nameOf } from "../../domain/model/names";
import type { Language } from "../../locale/language";
import { text, type Content } from "../../workbook/cell";
import { asContent, fx, matched, type Formula } from "../../workbook/formula";
import { wholeText } from "../../workbook/numbers/number-formulas";
import { refs, type SectionPart } from "../../workbook/layout/parts";
import { sheetName, type RunContext } from "../../workbook/run-context";
import { byChannel } from "../by-channel/table";
import { isPartner } from "../../domain/partners";
import { knownFigures } from "./known-figures";
import { ASKED, LIVE_FIGURES, type ChannelFigure } from "./live-figures";
import type { FigureCell } from "./sentence";

/** Columns of a channel's line; the partners are numbered from 1, the others are 0. */
const LINE: readonly ChannelFigure[] = [
  "id",
  "name",
  "electronic",
  "partner",
  ...CELL_CLASSES,
  "wanted",
];
/** How many of them are values of the run. */
const KNOWN = 4;

/** Names of sheets in the texts. */
export const SHEET_NAMES = {
  sheetChecks: "checks",
  sheetReasons: "reasons",
  sheetBusinessCase: "businessCase",
  sheetByService: "byService",
  sheetPublicExtract: "publicExtract",
} as const;

/** What is not a whole number. */
export const PERCENT: ReadonlySet<string> = new Set([
  "electronicNow",
  "shareE",
  "shareM",
  "shareP",
  "userWeight",
  "authorityWeight",
  "electronicShare",
  "decidedShare",
  "adoptedShare",
  "electronicWanted",
]);
export const ONE_DECIMAL: ReadonlySet<string> = new Set(["chosenPerService"]);
const TEXTS: ReadonlySet<string> = new Set([...Object.keys(SHEET_NAMES), ...ASKED, "topChannel"]);

/** A figure as the language writes it, whatever language Excel itself has. */
function shown(name: string, raw: Formula, language: Language): Formula {
  const replaced = (number: Formula, from: string, to: string): Formula =>
    fx`SUBSTITUTE(${number},${{ text: from }},${{ text: to }})`;
  const [point, comma] = language === "sv" ? [".", ","] : [",", "."];
  if (TEXTS.has(name)) return fx`""&${raw}`;
  if (PERCENT.has(name)) return fx`""&ROUND(100*${raw},0)`;
  if (ONE_DECIMAL.has(name)) return replaced(fx`""&ROUND(${raw},1)`, point, comma);
  return wholeText(raw, language);
}

export interface FiguresPosition {
  readonly row: number;
  readonly column: number;
  /** The first hidden column, before the block or its first. */
  readonly hiddenFrom: number;
}

/** The hidden block, and where its figures stand. */
export interface Figures {
  readonly part: SectionPart;
  /** @throws Error for a name that has no figure */
  readonly figure: (name: string) => FigureCell;
  /** A figure of every channel. */
  readonly channels: (figure: ChannelFigure) => Formula;
  /** The cell with a figure of the first channel; the row moves along. */
  readonly firstChannel: (figure: ChannelFigure) => Formula;
}

/** Lays out the channels' lines, with the figures below them since those are of no fixed number. */
export function strategyFigures(
  run: RunContext,
  { row, column, hiddenFrom }: FiguresPosition,
): Figures {
  const { channels } = run.result.model;
  const known = Object.entries(knownFigures(run.result));
  const sheets = Object.entries(SHEET_NAMES).map(
    ([name, key]) => [name, text(sheetName(run, key))] as const,
  );
  const top = row + Math.max(channels.length, 1);
  const names = [...known, ...sheets, ...Object.entries(LIVE_FIGURES)].map(([name]) => name);
  const rowOf = new Map(names.map((name, index) => [name, top + index]));
  const at = (name: string, beside: number): Formula => {
    const found = rowOf.get(name);
    if (found === undefined) throw new Error(`No figure ${name}`);
    return absolute(found, column + beside, 1);
  };
  const raw = (name: string): Formula => at(name, 1);
  const columnOf = (figure: ChannelFigure): number => column + LINE.indexOf(figure);
  const ofChannels = (figure: ChannelFigure): Formula => absolute(row, columnOf(figure), top - row);
  const firstChannel = (figure: ChannelFigure): Formula =>
    `$${cellAddress(row, columnOf(figure))}` as Formula;

  const of = refs(run, byChannel);
  const ids = channels.map(({ id }) => id);
  const counted = [...CELL_CLASSES, "allWanted" as const].map((key) =>
    asContent(fx`IFERROR(INDEX(${of[key]},${matched(firstChannel("id"), of.id, ids)}),0)`),
  );
  const partners = channels.filter(isPartner);
  const lines = channels.map((one): Content[] => [
    text(one.id),
    text(nameOf(one)),
    isElectronic(one) ? 1 : 0,
    partners.indexOf(one) + 1,
  ]);
  const live = Object.entries(LIVE_FIGURES).map(
    ([name, source]) => [name, asContent(source({ run, raw, channels: ofChannels }))] as const,
  );
  const figures = [...known, ...sheets, ...live].map(([name, value]): Content[] => [
    text(name),
    value,
    asContent(shown(name, raw(name), run.language)),
  ]);
  return {
    part: {
      kind: "section",
      sameRowAsNext: true,
      rows: top - row + figures.length,
      columns: column + LINE.length,
      at: () => ({
        blocks: [
          { row, column, cells: lines },
          { row: top, column, cells: figures },
        ],
        fills:
          channels.length === 0
            ? []
            : [{ row, column: column + KNOWN, formulas: counted, rows: channels.length }],
        styles: [],
        hidden: Array.from(
          { length: column + LINE.length - hiddenFrom },
          (_, index) => hiddenFrom + index,
        ),
      }),
    },
    figure: (name) => ({ raw: raw(name), shown: at(name, 2) }),
    channels: ofChannels,
    firstChannel,
  };
}

/** `$I$17`, or `$I$17:$I$29`. */
function absolute(row: number, column: number, rows: number): Formula {
  const address = absoluteAddress(area(row, column, rows, 1));
  return (rows === 1 ? (address.split(":")[0] ?? "") : address) as Formula;
}
