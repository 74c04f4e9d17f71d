/** CHANNEL.DIFFERENCES: where two ranges of codes differ, and how. */
import { trimmed } from "../workbook/cell";
import { codesOf } from "./arguments/codes-argument";
import { displayLanguage } from "./display-language";
import { invalid } from "./function-error";
import type { FunctionDescription } from "./description";

export const description: FunctionDescription = {
  id: "DIFFERENCES",
  sv: "Var två områden med klasser skiljer sig, som H→K; tomt där de är lika.",
  en: "Where two ranges of classes differ, as H→K; blank where they agree.",
  parameters: [
    {
      name: "codesA",
      sv: "Klassbokstäver, tjänster × kanaler.",
      en: "Class letters, services × channels.",
    },
    {
      name: "codesB",
      sv: "Klassbokstäver för samma tjänster och kanaler.",
      en: "Class letters of the same services and channels.",
    },
  ],
};

/**
 * Class codes of both languages are accepted.
 * @returns in the ranges' shape `H→K` where the class differs, with nothing on the side that is blank, else ""
 */
export function run(codesA: unknown, codesB: unknown): string[][] {
  const before = codesOf("codesA", codesA);
  const after = codesOf("codesB", codesB);
  if (before.classes.length !== after.classes.length || before.columns !== after.columns) {
    throw invalid("shape-differs", displayLanguage(), {
      argument: "codesB",
      rows: after.classes.length,
      columns: after.columns,
      wantedRows: before.classes.length,
      wantedColumns: before.columns,
    });
  }
  const letter = (codes: typeof before.cells, row: number, column: number): string => {
    const cell = codes[row]?.[column] ?? "";
    return cell === 0 ? "" : trimmed(cell);
  };
  return before.classes.map((line, row) =>
    line.map((cellClass, column) =>
      cellClass === after.classes[row]?.[column]
        ? ""
        : `${letter(before.cells, row, column)}→${letter(after.cells, row, column)}`,
    ),
  );
}
