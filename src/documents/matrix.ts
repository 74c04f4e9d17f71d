/** The channel matrix as a document in landscape: on one page where it fits, else with its header on each; decided letters bold, the others in italics. */
import { rowAt } from "../domain/model/matrix";
import type { CellClass } from "../domain/model/model";
import { nameOf } from "../domain/model/names";
import { decisionCounts, isDecidedLetter } from "../domain/decisions/progress";
import { CLASS_TEXTS } from "../locale/classes";
import { classLetter } from "../locale/class-codes";
import { MATRIX_TEXTS } from "../locale/matrix";
import { SHEET } from "../sheets/matrix/texts";
import { statusText } from "../sheets/summary/top-rows";
import { inMeetingOrder } from "../domain/model/modes";
import { channelHeaders } from "../workbook/grid/grid-columns";
import { ADOPTED_LOOKS, CLASS_LOOKS } from "../workbook/layout/class-styles";
import { word } from "../workbook/run-context";
import {
  heading,
  paragraph,
  type DocumentBlock,
  type DocumentCell,
  type DocumentContent,
} from "./content";
import { departmentsOf, subtitle, translated, whole, type DocumentRun } from "./document-run";

/** Most channels of one table; with more there is one table after the other. */
const MOST_CHANNELS = 24;
/** Services that a page has room for with large letters, and with the smallest that can be read. */
const LARGE_ROWS = 22;
const SMALL_ROWS = 30;
/** Sizes in points. */
const LARGE = 9;
const MIDDLE = 8;
const SMALL = 7;
/** Widths of the columns beside the letters, where a letter's is 1. */
const SERVICE_WIDTH = 11;
const DEPARTMENT_WIDTH = 7.5;
const STATUS_WIDTH = 3;

type Letter = Exclude<CellClass, "open">;
const LETTERS: readonly Letter[] = [
  "primary",
  "complement",
  "discouraged",
  "forbidden",
  "not-applicable",
];
const adoptedStyles = new Map(ADOPTED_LOOKS);

/** A letter as it is shown: decided, or adopted or only proposed. */
function letterCell(run: DocumentRun, letter: Letter, isDecided: boolean): DocumentCell {
  const style = isDecided ? CLASS_LOOKS[letter] : adoptedStyles.get(letter);
  return {
    text: classLetter(letter, run.language),
    align: "center",
    bold: isDecided,
    italic: !isDecided,
    ...(style?.color === undefined ? {} : { color: style.color }),
    ...(style?.fill === undefined ? {} : { fill: style.fill }),
  };
}

const EMPTY: DocumentCell = { text: "" };

/** What the letters mean, and how a decided one looks beside one that is not. */
function legend(run: DocumentRun): DocumentBlock {
  const t = translated(run);
  const meaning = (text: string): DocumentCell => ({ text });
  return {
    kind: "legend",
    entries: [
      ...LETTERS.map((letter) => [
        letterCell(run, letter, true),
        meaning(word(run, CLASS_TEXTS[letter])),
      ]),
      [letterCell(run, "primary", false), meaning(t("legendAdopted"))],
      [EMPTY, meaning(t("legendOpen"))],
    ],
  };
}

/** How many services are decided, adopted and open. */
function countsText(run: DocumentRun): string {
  const { model } = run.result;
  const { services } = decisionCounts(run.result);
  return translated(run)("matrixCounts", {
    services: whole(run, model.services.length),
    channels: whole(run, model.channels.length),
    decided: whole(run, services.decided),
    proposed: whole(run, services.proposed),
    adopted: whole(run, services.adopted),
    open: whole(run, services.open),
  });
}

/** The tables, each with all services and as many channels as a page has room for. */
export function matrixBlocks(run: DocumentRun): readonly DocumentBlock[] {
  const t = translated(run);
  const { model, decided } = run.result;
  const ordered = inMeetingOrder(model.channels);
  const headers = channelHeaders(ordered, []);
  const columnOf = new Map(model.channels.map(({ id }, column) => [id, column]));
  const tables = Math.max(1, Math.ceil(ordered.length / MOST_CHANNELS));
  const perTable = Math.ceil(ordered.length / tables);
  const rows = model.services.length;
  const size = rows <= LARGE_ROWS ? LARGE : rows <= SMALL_ROWS ? SMALL : MIDDLE;
  const withDepartments = departmentsOf(run).length > 0;
  const side = withDepartments ? 2 : 1;
  return Array.from({ length: tables }).flatMap((_, part): readonly DocumentBlock[] => {
    const from = part * perTable;
    const own = ordered.slice(from, from + perTable);
    const title = t("matrixPart", {
      from: whole(run, from + 1),
      to: whole(run, from + own.length),
      of: whole(run, ordered.length),
    });
    return [
      ...(tables > 1 ? [heading(title)] : []),
      {
        kind: "table",
        size,
        turned: [side, side + own.length - 1],
        headers: [
          { text: word(run, MATRIX_TEXTS.service) },
          ...(withDepartments ? [{ text: word(run, MATRIX_TEXTS.department) }] : []),
          ...own.map(({ id }) => ({ text: headers.get(id) ?? id })),
          { text: word(run, MATRIX_TEXTS.status) },
        ],
        rows: model.services.map((service, row) => {
          const letters = rowAt(decided, row);
          return [
            { text: nameOf(service) },
            ...(withDepartments ? [{ text: service.department }] : []),
            ...own.map(({ id }) => {
              const column = columnOf.get(id) ?? -1;
              const letter = letters[column] ?? "open";
              if (letter === "open") return EMPTY;
              return letterCell(run, letter, isDecidedLetter(run.result, row, column));
            }),
            { text: statusText(run, row) },
          ];
        }),
        widths: [
          SERVICE_WIDTH,
          ...(withDepartments ? [DEPARTMENT_WIDTH] : []),
          ...own.map(() => 1),
          STATUS_WIDTH,
        ],
      },
    ];
  });
}

export const matrixDocument = (run: DocumentRun): DocumentContent => ({
  language: run.language,
  title: word(run, SHEET.name),
  subtitle: subtitle(run),
  landscape: true,
  date: run.result.model.today,
  blocks: [paragraph(countsText(run)), legend(run), ...matrixBlocks(run)],
});
