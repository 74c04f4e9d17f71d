/** The compact tables of the strategy draft, under the headings that they belong to; what counts letters follows the matrix. */
import { area } from "../../a1/address";
import { classLetter } from "../../locale/class-codes";
import { asContent, cellsOf, fx, matched, type Formula } from "../../workbook/formula";
import { refs, type FirstRow } from "../../workbook/layout/parts";
import type { RunContext } from "../../workbook/run-context";
import { byService } from "../by-service/table";
import { compact, type LiveColumn, type TablesOf } from "./compact-table";
import { listedText, MOST_LINES } from "./listed";
import { CARD_COLUMNS, listedDepartments, listedLargest } from "./listed-priorities";
import {
  listedClasses,
  listedDirections,
  listedGroups,
  listedKinds,
  listedPartners,
} from "./listed-tables";
import type { StrategySection } from "./texts";

const targetGroups: TablesOf = (run) => {
  const table = listedGroups(run, MOST_LINES);
  return table.rows.length === 0 ? [] : [compact(table)];
};

const channelClasses: TablesOf = (run, { firstChannel }) => {
  const live = (of: "primary" | "complement" | "discouraged" | "forbidden") => ({
    formula: firstChannel(of),
  });
  return [
    compact(listedClasses(run), {
      live: {
        primary: live("primary"),
        complement: live("complement"),
        discouraged: live("discouraged"),
        forbidden: live("forbidden"),
      },
    }),
  ];
};

const partners: TablesOf = (run, { channels }) => {
  const table = listedPartners(run);
  /** The partners are numbered in the hidden block in the order of the rows. */
  const live = (of: "primary" | "complement") => ({
    formula: (first: FirstRow) => {
      const row = first("c0");
      const rowsDown = fx`ROWS(${row.replace(/\d/, "$$$&") as Formula}:${row})`;
      return fx`SUMIF(${channels("partner")},${rowsDown},${channels(of)})`;
    },
  });
  return table.rows.length === 0
    ? []
    : [compact(table, { live: { primary: live("primary"), complement: live("complement") } })];
};

/** The services with the most contacts: where to send a person, where else, and where not. */
const largestServices: TablesOf = (run) => {
  const table = listedLargest(run);
  if (table.rows.length === 0) return [];
  const of = refs(run, byService);
  const live = (key: (typeof CARD_COLUMNS)[number]): LiveColumn<(typeof table.rows)[number]> => ({
    content: ({ id }) => {
      const at = matched(fx`${{ text: id }}`, of.id, run.grids.matrix.rowIds);
      return asContent(fx`IFERROR(INDEX(${of[key]},${at})&"","")`);
    },
  });
  const columns = Object.fromEntries(CARD_COLUMNS.map((key) => [key, live(key)]));
  return [{ ...compact(table, { live: columns, beside: "formula-text" }), gap: 1 }];
};

/** Cells of the matrix that have the departments, and the letters of a channel. */
function matrixCells({ grids }: RunContext): {
  readonly departments: Formula;
  readonly letters: (channel: string) => Formula | null;
} {
  const { sheetName, firstRow, rowIds, labelColumns, columns } = grids.matrix;
  const cells = (column: number): Formula =>
    cellsOf(sheetName, area(firstRow, column, rowIds.length, 1));
  return {
    departments: cells(labelColumns[1] ?? grids.matrix.idColumn),
    letters: (channel) => {
      const column = columns.get(channel);
      return column === undefined ? null : cells(column);
    },
  };
}

const departments: TablesOf = (run) => {
  const { table, all } = listedDepartments(run, MOST_LINES);
  const { departments: names, letters } = matrixCells(run);
  const none = listedText(run, "noDepartment");
  const letter = { text: classLetter("primary", run.language) };
  const live = (formula: (cells: Formula) => Formula | ((first: FirstRow) => Formula)) =>
    Object.fromEntries(
      table.columns.flatMap(({ key }) => {
        const cells = letters(key);
        return cells === null ? [] : [[key, { formula: formula(cells) }]];
      }),
    );
  // COUNTIFS would read wildcards and signs of comparison in a name, and takes no long ones.
  const ofDepartment = (found: Formula) => (first: FirstRow) => {
    const own = first("c0");
    return fx`SUMPRODUCT(((${names}=${own})+(${names}="")*(${own}=${{ text: none }}))*(${found}=${letter}))`;
  };
  const rest =
    all === null
      ? []
      : [
          compact(
            { ...table, rows: [all] },
            { live: live((found) => fx`COUNTIF(${found},${letter})`), headless: true },
          ),
        ];
  return [{ ...compact(table, { live: live(ofDepartment) }), gap: 0 }, ...rest];
};

/** The tables under each heading that has any. */
export const STRATEGY_TABLES: Readonly<Partial<Record<StrategySection, TablesOf>>> = {
  groups: targetGroups,
  services: (run) => [compact(listedKinds(run))],
  channels: (run) => [compact(listedDirections(run), { styles: { lastYear: "year" } })],
  channelPriorities: channelClasses,
  servicePriorities: (run, figures) => [
    ...largestServices(run, figures),
    ...departments(run, figures),
  ],
  partners,
};
