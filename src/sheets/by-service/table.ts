/** The table `ByService`: the staff's look-up card, formulas over the matrix: where to send a person, where not, and why. */
import type { CellClass } from "../../domain/model/model";
import { classLetter } from "../../locale/class-codes";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { headerCell } from "../../workbook/references";
import { fx, joined, type Formula } from "../../workbook/formula";
import { refs, table, type Column } from "../../workbook/layout/parts";
import { cellOfId, helperColumn, word, type RunContext } from "../../workbook/run-context";
import { OPEN_MARK } from "../matrix/table";
import type { KnownCard, NamedClass } from "./card";
import { BY_SERVICE_TEXTS, HEADERS } from "./texts";

/** Longest formula of names: Excel takes 8192 characters, and what follows the names has room for itself. */
export const LONGEST_FORMULA = 7895;
/** Longest text of a cell. */
export const LONGEST_TEXT = 32_767;
/** Longest string that a formula may hold. */
const LONGEST_LITERAL = 255;

/** A service as the card shows it. */
export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly whySuggested: string;
  readonly whyClosed: string;
  /** What the suggestion assumes, in words. */
  readonly assumed: string;
  readonly findings: number;
  /** What its formulas give at the run; null: they have to be worked out. */
  readonly known: KnownCard | null;
}

type Key = keyof typeof HEADERS;

/**
 * Names of the channels that have the class in the row's decisions, separated by commas. The names are
 * literals in the formula, or references to the matrix where they are too long or have line breaks.
 */
const channelsOf =
  (cellClass: CellClass) =>
  (own: Readonly<Record<Key, Formula>>, { grids: { matrix }, names, language }: RunContext) => {
    const columns = [...matrix.columns].sort(([, one], [, other]) => one - other);
    const letter = { text: classLetter(cellClass, language) };
    const { body } = matrix;
    const partsOf = (nameOf: (id: string, column: number) => Formula): readonly Formula[] =>
      columns.map(
        ([id, column]) =>
          fx`IF(MID(${own.classCodes},${column - body.column + 1},1)=${letter},${nameOf(id, column)},"")`,
      );
    const listed = (parts: readonly Formula[]): Formula =>
      fx`MID(${joined(parts, "&")},3,${LONGEST_TEXT})`;
    const fromMatrix = (_: string, column: number): Formula =>
      fx`", "&${headerCell(matrix, column) as Formula}`;
    const short = listed(
      partsOf((id, column) => {
        const name = `, ${names.channel(id)}`;
        return name.length + 2 <= LONGEST_LITERAL && !/[\r\n]/.test(name)
          ? fx`${{ text: name }}`
          : fromMatrix(id, column);
      }),
    );
    if (short.length < LONGEST_FORMULA) return short;
    const parts = partsOf(fromMatrix);
    const whole = listed(parts);
    if (whole.length < LONGEST_FORMULA) return whole;
    // Too many channels for one formula: the last ones are counted.
    const moreOf = (count: number): Formula => {
      const [, column] = columns[count] ?? ["", body.column];
      const rest = fx`MID(${own.classCodes},${column - body.column + 1},${body.columns})`;
      const left = fx`LEN(${rest})-LEN(SUBSTITUTE(${rest},${letter},""))`;
      const [before, after] = BY_SERVICE_TEXTS.more[language].split("{count}");
      return fx`IF(${left}=0,"",${{ text: `, ${before ?? ""}` }}&${left}&${{ text: after ?? "" }})`;
    };
    let count = parts.length;
    let cut = whole;
    while (cut.length >= LONGEST_FORMULA && count > 0) {
      count -= 1;
      cut = listed([...parts.slice(0, count), moreOf(count)]);
    }
    return cut;
  };

/** The primaries, that there are several where there are, and that there is none where the service has no letter. */
const primaries = (own: Readonly<Record<Key, Formula>>, run: RunContext): Formula => {
  const letter = { text: classLetter("primary", run.language) };
  const several = { text: ` ${BY_SERVICE_TEXTS.several[run.language]}` };
  const codes = own.classCodes;
  const undecided = { text: word(run, BY_SERVICE_TEXTS.undecided) };
  const noLetter = fx`SUBSTITUTE(${codes},${{ text: OPEN_MARK }},"")=""`;
  return fx`IF(${noLetter},${undecided},${channelsOf("primary")(own, run)}&IF(LEN(${codes})-LEN(SUBSTITUTE(${codes},${letter},""))>1,${several},""))`;
};

const listed = (cellClass: NamedClass, width: number): Column<ServiceRow, Key> => ({
  width,
  style: "formula-text",
  formula: channelsOf(cellClass),
  known: ({ known }) => known?.[cellClass] ?? null,
});

export const byService = table<ServiceRow>()("ByService", HEADERS, {
  id: { width: 16, style: "row-id", hidden: true, value: ({ id }) => id },
  service: { width: 28, style: "row-label", value: ({ name }) => name },
  department: { width: 22, style: "row-label", value: ({ department }) => department },
  primary: {
    width: 16,
    style: "answer",
    formula: primaries,
    known: ({ known }) => known?.primary ?? null,
  },
  complements: listed("complement", 15),
  discouraged: listed("discouraged", 14),
  forbidden: listed("forbidden", 14),
  whyNot: { width: 25, style: "long-text", value: ({ whyClosed }) => whyClosed },
  assumed: { width: 15, style: "long-text", value: ({ assumed }) => assumed },
  findings: { width: 11, style: "integer", value: ({ findings }) => findings },
  // On one line that goes on to the right, so that a service takes few lines of the card.
  why: {
    width: 120,
    style: "text",
    value: ({ whySuggested }) => whySuggested.replaceAll("\n", " · "),
  },
  classCodes: {
    width: 12,
    style: "formula",
    hidden: true,
    formula: (own, { grids: { matrix }, language }) =>
      cellOfId(matrix, helperColumn(matrix, MATRIX_TEXTS.classCodes[language]), own.id),
    known: ({ known }) => known?.letters ?? null,
  },
});

/** Whether each service has a primary, as an array over the rows of the table. */
export const hasPrimary = (run: RunContext): Formula =>
  fx`ISNUMBER(FIND(${{ text: classLetter("primary", run.language) }},${refs(run, byService).classCodes}))`;
