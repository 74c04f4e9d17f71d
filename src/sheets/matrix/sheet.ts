/** Sheet `matrix`: service × channel decisions, the heart of the workbook. */
import type { TargetGroupId } from "../../domain/model/ids";
import { find } from "../../domain/model/matrix";
import type { CellClass } from "../../domain/model/model";
import { nameOf } from "../../domain/model/names";
import { classLetter, classOf, decidableCodes } from "../../locale/class-codes";
import type { Language } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { area, cellAddress, columnName, type Area } from "../../a1/address";
import { BLANK, formula, literal, textInTextCell, trimmed } from "../../workbook/cell";
import { classConditionals } from "../../workbook/layout/class-styles";
import { nameWidth } from "../../workbook/layout/column-width";
import { TAB_MATRIX } from "../../workbook/layout/frame";
import { LONG } from "../../workbook/layout/long-page";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import type { ConditionalPlan, ConditionalStyle } from "../../workbook/layout/plan";
import { sheetName, word } from "../../workbook/run-context";
import { gridSheet, type GridRun } from "../../workbook/sheet-module";
import { adoptedColumns, adoptedConditionals } from "./adopted";
import { statusColumns } from "./statuses";
import { HELPER, MATRIX_TABLE, OPEN_MARK } from "./table";
import { SHEET } from "./texts";

/** Widths of a letter with its frame, since the whole matrix is to be seen at once; of few channels their headings have room. */
const NARROW = 5;
const WIDE = 6;
/** With more channels than this they are narrow. */
const FEW_CHANNELS = 8;
/** The header *Department* with a filter button beside it. */
const DEPARTMENT_WIDTH = 14;

/** Marks a decision that is not the suggested one: the suggestion's class code is looked up by the column's index. */
function differing({ body, helperColumns }: GridLayout): ConditionalPlan[] {
  const suggestion = helperColumns[HELPER.suggestion];
  if (suggestion === undefined) return [];
  const first = cellAddress(body.row, body.column);
  const codes = `$${columnName(suggestion)}${body.row + 1}`;
  const index = `COLUMN()-${body.column}`;
  return [
    {
      area: body,
      rule: {
        formula: `=AND(${first}<>"",${codes}<>"",${first}<>MID(${codes},${index},1))`,
        style: { frame: "#C00000" },
      },
    },
  ];
}

/** How blank cells look whose suggestion is one of these classes; the pane and the sheet Scores name it. */
const SUGGESTED_LOOKS = [
  ["primary", { fill: "#F1F9F4", frame: "#0B6A3A", dotted: true }],
  ["complement", { frame: "#5E9B78", dotted: true }],
] as const satisfies readonly (readonly [CellClass, ConditionalStyle])[];

/** Shows what is suggested for a blank cell as a dotted frame: a rule cannot show a letter. */
function suggestedConditionals(language: Language, { body, helperColumns }: GridLayout) {
  const suggestion = helperColumns[HELPER.suggestion];
  if (suggestion === undefined) return [];
  const first = cellAddress(body.row, body.column);
  const sign = `MID($${columnName(suggestion)}${body.row + 1},COLUMN()-${body.column},1)`;
  return SUGGESTED_LOOKS.map(([cellClass, style]): ConditionalPlan => {
    const letter = literal(classLetter(cellClass, language));
    return { area: body, rule: { formula: `=AND(${first}="",${sign}=${letter})`, style } };
  });
}

/** Greys the department's name where the row above has it too; it stays readable, and in the cell for filters. */
function repeatedDepartment({ body, labelColumns, rowIds, firstRow }: GridLayout) {
  const column = labelColumns[1] ?? null;
  if (column === null) return [];
  const [above, own] = [firstRow - 1, firstRow].map((row) => `$${columnName(column)}${row + 1}`);
  return [
    {
      area: area(body.row, column, rowIds.length, 1),
      rule: { formula: `=AND(${own}<>"",${own}=${above})`, style: { color: "#757575" } },
    },
  ];
}

/** The suggested class codes of a service, one for each column of the body, for the hidden column. */
function suggestedCodes(run: GridRun, service: string, { columns, body }: GridLayout): string {
  const codes = Array.from({ length: body.columns }, () => OPEN_MARK);
  for (const [channel, column] of columns) {
    const suggested = find(run.result.classification.suggested, service, channel) ?? "open";
    const letter = classLetter(suggested, run.language);
    if (letter !== "") codes[column - body.column] = letter;
  }
  return codes.join("");
}

/** The target groups that a service is for, parts of them included, so that a filter for one finds every service. */
function groupNames(run: GridRun, service: string): string {
  const { services, groups } = run.result.model;
  const own = services.find(({ id }) => id === service)?.targetGroups ?? [];
  const isFor = (id: TargetGroupId | null, seen: ReadonlySet<string> = new Set()): boolean => {
    if (id === null || seen.has(id)) return false;
    const parent = groups.find((group) => group.id === id)?.parent ?? null;
    return own.includes(id) || isFor(parent, new Set([...seen, id]));
  };
  return groups
    .filter(({ id }) => own.length === 0 || isFor(id))
    .map(nameOf)
    .join("; ");
}

/** A formula that joins the class codes of a row's decisions, one for each column of the body. */
const decidedCodes = (row: number, body: Area): string =>
  `=${Array.from(
    { length: body.columns },
    (_, index) => `LEFT(${cellAddress(row, body.column + index)}&"${OPEN_MARK}",1)`,
  ).join("&")}`;

export default gridSheet({
  key: "matrix",
  owner: "planner",
  texts: SHEET,
  table: MATRIX_TABLE,
  contents: (run) => {
    const { language, result } = run;
    const { services, channels } = result.model;
    // A national inventory is printed upright: names have the space that it needs, channels one letter's.
    const isLong = services.length >= LONG;
    const cleared = new Set(result.cleared.map(({ service, channel }) => `${service}\n${channel}`));
    return {
      tabColor: TAB_MATRIX,
      rowHeaders: [
        { header: word(run, MATRIX_TEXTS.id), width: 16 },
        { header: word(run, MATRIX_TEXTS.service), width: isLong ? 48 : 35 },
        {
          header: word(run, MATRIX_TEXTS.department),
          width: nameWidth(
            services.map(({ department }) => department),
            24,
            DEPARTMENT_WIDTH,
          ),
        },
      ],
      rows: services.map(({ id, name, department }) => ({ id, labels: [name, department] })),
      channels,
      style: "class",
      columnWidth: isLong || channels.length > FEW_CHANNELS ? NARROW : WIDE,
      // A decision is kept; its class code is normalised, since formulas count only upper-case codes of the workbook's language.
      cell: (service, { id }, found) => {
        const inherited = find(result.inherited, service, id) ?? null;
        const decided = find(result.decided, service, id) ?? classOf(trimmed(found)) ?? "open";
        const letter = classLetter(decided, language);
        const empties = inherited !== null || cleared.has(`${service}\n${id}`);
        if (letter === "") return empties ? BLANK : null;
        return textInTextCell(letter);
      },
      inputColumns: [
        ...statusColumns(language, services, result.statuses).map((column, index) =>
          isLong && index > 0 ? { ...column, unprinted: true } : column,
        ),
        // Before the hidden columns, whose texts keep this one's within its width.
        {
          header: MATRIX_TEXTS.targetGroups,
          hint: MATRIX_TEXTS.targetGroupsHint,
          width: 20,
          format: "text",
          unprinted: true,
          cell: (service) => textInTextCell(groupNames(run, service)),
        },
      ],
      helperColumns: [
        {
          header: word(run, MATRIX_TEXTS.suggestion),
          width: 12,
          hidden: true,
          style: "text",
          cell: (service, _, layout) => textInTextCell(suggestedCodes(run, service, layout)),
        },
        {
          header: word(run, MATRIX_TEXTS.classCodes),
          width: 12,
          hidden: true,
          style: "formula",
          cell: (_, row, { body }) => formula(decidedCodes(row, body)),
        },
        ...adoptedColumns(run),
      ],
      // The letters' meaning stands above the table too.
      hintsOnHeaders: true,
      validation: (body) => ({
        area: body,
        rule: { choices: decidableCodes(language) },
        title: word(run, MATRIX_TEXTS.classTitle),
        message: word(run, MATRIX_TEXTS.classHint, { reasons: sheetName(run, "reasons") }),
        strict: "silent",
      }),
      conditionals: (layout) => [
        ...differing(layout),
        ...suggestedConditionals(language, layout),
        ...adoptedConditionals(run, layout),
        ...classConditionals(layout.body, language),
        ...repeatedDepartment(layout),
      ],
    };
  },
});
