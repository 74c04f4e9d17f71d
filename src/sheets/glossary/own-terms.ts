/** The planner's own terms in the glossary: rows that no run has written (guidance, point 116). */
import { trimmed } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { filledArea, tableCells, type TableCells } from "../../workbook/table/table-cells";
import { FLAG_TERMS } from "./flag-terms";
import { GROUND_TERMS } from "./guidance-terms";
import { METHOD_TERMS } from "./method-terms";
import { HEADERS, type GlossaryTerm } from "./texts";

export const GLOSSARY_TABLE = "Glossary";

/** The terms that every workbook has. */
export const TERMS: readonly GlossaryTerm[] = [...GROUND_TERMS, ...METHOD_TERMS, ...FLAG_TERMS];

/** A row as it was typed. */
export interface OwnTerm {
  readonly term: string;
  readonly otherTerm: string;
  readonly area: string;
  readonly meaning: string;
  readonly source: string;
}

/** The key of a term, in a hidden column: a row with one is the run's. */
export const keyOfTerm = ({ term }: GlossaryTerm): string => term.en;

const TEXTS = ["term", "otherTerm", "area", "meaning", "source"] as const;

type Cells = TableCells<keyof typeof HEADERS>;

const KNOWN: ReadonlySet<string> = new Set(TERMS.flatMap(({ term }) => [term.sv, term.en]));

/** Whether somebody typed the row: it has no key; in a sheet of a version that had none, no workbook has its term. */
export function isOwnTerm(cells: Cells, { text }: Cells["rows"][number]): boolean {
  const isOurs = cells.columnOf("key") === null ? KNOWN.has(text("term")) : text("key") !== "";
  return !isOurs && TEXTS.some((key) => text(key) !== "");
}

/** Reads the rows without a key; in a sheet of a version that had none, those whose term no workbook has. */
export function readOwnTerms(sheet: SheetSnapshot | undefined): readonly OwnTerm[] {
  const cells = tableCells(sheet, GLOSSARY_TABLE, HEADERS, filledArea(sheet, GLOSSARY_TABLE));
  if (cells === null) return [];
  const own = cells.rows.flatMap((row): readonly OwnTerm[] => {
    if (!isOwnTerm(cells, row)) return [];
    const { cell } = row;
    const [term, otherTerm, area, meaning, source] = TEXTS.map((key) => trimmed(cell(key)));
    return [
      {
        term: term ?? "",
        otherTerm: otherTerm ?? "",
        area: area ?? "",
        meaning: meaning ?? "",
        source: source ?? "",
      },
    ];
  });
  // The same order wherever they were typed, so that sorting the sheet is no new input.
  return own.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
