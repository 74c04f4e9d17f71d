/** Hidden columns of `scores` with the letters of each service in the matrix, and how formulas ask for them. */
import { rowAt } from "../../domain/model/matrix";
import { fx, type Formula } from "../../workbook/formula";
import type { FirstRow } from "../../workbook/layout/parts";
import { cellOfRow } from "../../workbook/references";
import type { RunContext } from "../../workbook/run-context";
import { HELPER, OPEN_MARK } from "../matrix/table";
import { knownLetters, type ScoreColumn } from "./row";
import { DECISIONS_HEADER } from "./table";

/** Width of columns that only formulas read. */
export const HIDDEN_WIDTH = 9;

/** Header of the column with the number of letters that are set. */
export const COUNT = "letters";

/** 1 where the letter at an index of a row's text is that one, as an array for several indexes. */
export const isLetter = (text: Formula, at: Formula, letter: string): Formula =>
  fx`(MID(${text},${at},1)=${{ text: letter }})`;

/**
 * The letters, in the order of the matrix however that is sorted, and how many are set.
 * @param indexes cells with the indexes of the channels' letters
 */
export function letterColumns(run: RunContext, indexes: Formula): readonly ScoreColumn[] {
  const { grids, result } = run;
  const { matrix } = grids;
  const codes = matrix.helperColumns[HELPER.letters] ?? matrix.body.column;
  const hidden = { width: HIDDEN_WIDTH, style: "formula", hidden: true } as const;
  const letters = knownLetters(run);
  const own = (first: FirstRow): Formula => first(DECISIONS_HEADER);
  return [
    {
      ...hidden,
      key: DECISIONS_HEADER,
      header: DECISIONS_HEADER,
      formula: (first) =>
        fx`IF(${first("id")}="","",${cellOfRow(matrix, codes, first("id")) as Formula})`,
      known: ({ service }) => letters(service),
    },
    {
      ...hidden,
      key: COUNT,
      header: COUNT,
      formula: (first) =>
        fx`IF(${own(first)}="",0,SUMPRODUCT(1-${isLetter(own(first), indexes, OPEN_MARK)}))`,
      known: ({ service }) =>
        service < 0
          ? null
          : rowAt(result.decided, service).filter((letter) => letter !== "open").length,
    },
  ];
}
