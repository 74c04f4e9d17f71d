/** Reduces a plan to what the workbook has not already: contents by comparison, everything else by the digests of the last run. */
import { offsetFormula } from "../../a1/rewrite";
import { mapped, type Steps } from "../../domain/steps";
import { BLANK, type Cell, type Content } from "../cell";
import {
  LAYOUT_PARTS,
  type Block,
  type Fill,
  type LayoutPart,
  type RowSpan,
  type SheetPlan,
} from "../layout/plan";
import { lineBefore } from "../layout/written-cells";
import { excelAreaOf, tableOf, type SheetSnapshot } from "../snapshot";
import { CellContents } from "./cell-blocks";
import { chartDigests, contentDigests, partDigest, type SheetDigests } from "./layout-digests";
import { sameContent } from "./same-content";
import { differingStyles } from "./style-difference";

/** The reduced plan, and the digests of the whole one. */
export interface Difference {
  readonly plan: SheetPlan;
  readonly digests: SheetDigests;
}

type Contents = Pick<SheetPlan, "blocks" | "fills" | "cleared">;

/** The content of a cell before the run, at its position after it. */
type Existing = (row: number, column: number) => { readonly formula: Cell; readonly value: Cell };

const NOTHING = { formula: "", value: "" } as const;

function existingCells(sheet: SheetSnapshot | undefined, { inserts }: SheetPlan): Existing {
  if (sheet === undefined) return () => NOTHING;
  const { cells, formulas, used } = sheet;
  const at = (row: number, column: number): { formula: Cell; value: Cell } => {
    const [down, right] = [row - used.row, column - used.column];
    const value = cells[down]?.[right];
    const formula = formulas?.[down]?.[right] ?? value ?? "";
    return { formula, value: value ?? (formulas === null ? "" : NOT_READ) };
  };
  if (inserts.length === 0) return at;
  return (row, column) => {
    const before = lineBefore(inserts, "rows", row);
    const across = lineBefore(inserts, "columns", column);
    return before === null || across === null ? NOTHING : at(before, across);
  };
}

/** The value of a cell of which only the formula was read: no content is equal to it. */
const NOT_READ = Number.NaN;

const isFormula = (content: Content): boolean =>
  typeof content === "string" && content.startsWith("=");

/** Whether the run moves the cells that the formula refers to on other sheets, so that Excel changes it meanwhile. */
const isMoved = (content: Content, inserting: boolean): boolean =>
  inserting && isFormula(content) && String(content).includes("!");

/** Whether every cell of the fill has its formula. */
function isFilled(
  { row, column, formulas, rows }: Fill,
  existing: Existing,
  inserting: boolean,
): boolean {
  return formulas.every((formula, index) => {
    if (formula === null) return true;
    if (isMoved(formula, inserting)) return false;
    const moves = isFormula(formula) && offsetFormula(String(formula), 1, 0) !== formula;
    for (let down = 0; down < rows; down++) {
      const wanted = moves ? (offsetFormula(String(formula), down, 0) as typeof formula) : formula;
      const { formula: found, value } = existing(row + down, column + index);
      if (!sameContent(wanted, found, value)) return false;
    }
    return true;
  });
}

/** Cells that a plan fills. */
class Planned {
  readonly #rows = new Map<number, Set<number>>();

  add(row: number, column: number): void {
    const line = this.#rows.get(row);
    if (line === undefined) this.#rows.set(row, new Set([column]));
    else line.add(column);
  }
  has(row: number, column: number): boolean {
    return this.#rows.get(row)?.has(column) === true;
  }
}

/** Contents that differ, as few blocks: first values, then formulas, which may name tables. */
function* differingContents(
  plan: SheetPlan,
  existing: Existing,
  inserting: boolean,
): Steps<Contents> {
  const [values, formulas] = [new CellContents(), new CellContents()];
  const planned = new Planned();
  const fills = plan.fills.filter((fill) => {
    if (plan.clear !== null) {
      for (let down = 0; down < fill.rows; down++) {
        fill.formulas.forEach((_, index) => {
          planned.add(fill.row + down, fill.column + index);
        });
      }
    }
    return !isFilled(fill, existing, inserting);
  });
  for (const { row, column, cells } of plan.blocks) {
    yield* mapped(cells, (line, down) => {
      line.forEach((content, right) => {
        if (content === null) return;
        const [at, across] = [row + down, column + right];
        if (plan.clear !== null) planned.add(at, across);
        const { formula, value } = existing(at, across);
        if (isMoved(content, inserting) || !sameContent(content, formula, value)) {
          (isFormula(content) ? formulas : values).set(at, across, content);
        }
      });
    });
  }
  const { clear } = plan;
  if (clear !== null) {
    for (let row = clear.row; row < clear.row + clear.rows; row++) {
      for (let column = clear.column; column < clear.column + clear.columns; column++) {
        if (existing(row, column).formula !== "" && !planned.has(row, column)) {
          values.set(row, column, BLANK);
        }
      }
    }
  }
  return { blocks: [...values.blocks(), ...formulas.blocks()], fills, cleared: [] };
}

/** A block as one of values and one of formulas, since formulas may name tables, which are created in between. */
function parted(block: Block): readonly Block[] {
  const formulas = block.cells.some((row) => row.some(isFormula));
  if (!formulas || block.cells.every((row) => row.every(isFormula))) return [block];
  const only = (wanted: boolean): Block => ({
    ...block,
    cells: block.cells.map((row) =>
      row.map((content) => (isFormula(content) === wanted ? content : null)),
    ),
  });
  return [only(false), only(true)];
}

/** The blocks and fills of a sheet that was not read, by their digests; all where any begins elsewhere than before. */
function differingByDigest(
  plan: SheetPlan,
  own: readonly string[],
  before: readonly string[] | undefined,
  inserting: boolean,
): Contents {
  const [positions, ...digests] = own;
  const [positionsBefore, ...digestsBefore] = before ?? [];
  const same = positions === positionsBefore;
  const differs = (index: number): boolean => !same || digests[index] !== digestsBefore[index];
  const { blocks, fills, clear } = plan;
  const moved = (line: readonly Content[]): boolean =>
    line.some((content) => isMoved(content, inserting));
  return {
    blocks: blocks
      .filter(({ cells }, index) => differs(index) || cells.some(moved))
      .flatMap(parted),
    fills: fills.filter(({ formulas }, index) => differs(blocks.length + index) || moved(formulas)),
    cleared: same || clear === null ? [] : ["contents"],
  };
}

const overlaps = (one: RowSpan, other: RowSpan): boolean =>
  one.row < other.row + other.rows && other.row < one.row + one.rows;

/** Whether rows whose height is fitted to their texts get others. */
const changesFitted = ({ fitted }: SheetPlan, contents: Contents): boolean =>
  [
    ...contents.blocks.map(({ row, cells }) => ({ row, rows: cells.length })),
    ...contents.fills.map(({ row, rows }) => ({ row, rows })),
  ].some((span) => fitted.some((fit) => overlaps(span, fit)));

/**
 * Charts that are created, those that are deleted before, and those that stay and are moved: a chart from which
 * a planner took a series is created again.
 */
function differingCharts(
  { charts, chartsThere }: SheetPlan,
  before: SheetDigests["charts"],
  seriesThere: SheetSnapshot["chartSeries"],
): Pick<SheetPlan, "charts" | "chartsThere" | "chartsMoved"> {
  const compared = charts.map((chart) => {
    const [style, cells, area] = chartDigests(chart);
    const last = before?.[chart.name];
    const drawn = seriesThere?.get(chart.name) ?? chart.series.length;
    const isThere = chartsThere.includes(chart.name) && drawn === chart.series.length;
    const stays = isThere && last?.[0] === style;
    return { chart, stays, otherCells: last?.[1] !== cells, moved: last?.[2] !== area };
  });
  const staying = compared.filter(({ stays }) => stays);
  const kept = new Set(staying.map(({ chart }) => chart.name));
  return {
    charts: compared.filter(({ stays }) => !stays).map(({ chart }) => chart),
    chartsThere: chartsThere.filter((name) => !kept.has(name)),
    chartsMoved: staying
      .filter(({ otherCells, moved }) => otherCells || moved)
      .map(({ chart, otherCells }) => ({ chart, otherCells })),
  };
}

/** The plan without a part that the sheet has already. */
const WITHOUT: Readonly<Record<LayoutPart, Partial<SheetPlan>>> = {
  validations: { validations: [] },
  conditionals: { conditionals: [] },
  links: { links: [] },
  widths: { widths: [], hidden: [] },
  rows: { heights: [], fitted: [], hiddenRows: [] },
  panes: { frozen: null },
  page: { page: null },
  breaks: { pageBreaks: null },
};

/**
 * What the plan of a sheet changes.
 * @param before digests of the last run; undefined: not known, so that everything but contents is written again
 * @param inserting the run inserts rows or columns on any sheet
 * @param byDigest its contents are too large to be compared
 */
export function* differingPlan(
  plan: SheetPlan,
  sheet: SheetSnapshot | undefined,
  before: SheetDigests | undefined,
  inserting: boolean,
  byDigest: boolean,
): Steps<Difference> {
  const existing = existingCells(sheet, plan);
  const known = sheet?.unfinished === false ? before : undefined;
  // A sheet of the planner's is planned as what differs already, but for drop-downs and hints of all its cells.
  if (plan.ownedRange === null) {
    const contents = yield* differingContents(plan, existing, inserting);
    const planned = { ...plan, ...contents };
    if (plan.allValidations !== true) return { plan: planned, digests: {} };
    const validations = partDigest(plan, "validations");
    return {
      plan: known?.validations === validations ? { ...planned, ...WITHOUT.validations } : planned,
      digests: { validations },
    };
  }
  const digests: { -readonly [K in keyof SheetDigests]: SheetDigests[K] } = byDigest
    ? { contents: contentDigests(plan) }
    : {};
  const isRead = sheet?.formulas !== null;
  const contents =
    (byDigest && sheet !== undefined) || !isRead
      ? differingByDigest(
          plan,
          digests.contents ?? contentDigests(plan),
          known?.contents,
          inserting,
        )
      : yield* differingContents(plan, existing, inserting);
  const refitted = changesFitted(plan, contents);
  const written = LAYOUT_PARTS.filter((part) => {
    const own = partDigest(plan, part);
    digests[part] = own;
    return known?.[part] !== own || (part === "panes" && sheet?.isMarked === false);
  });
  // An earlier version kept one digest of all.
  const stylesBefore: unknown = known?.styles;
  const { digests: ofStyles, ...styles } = differingStyles(
    plan,
    Array.isArray(stylesBefore) ? (stylesBefore as readonly string[]) : null,
    written.includes("links"),
  );
  digests.styles = ofStyles;
  const unwritten = LAYOUT_PARTS.filter((part) => !written.includes(part));
  if (plan.charts.length > 0) {
    digests.charts = Object.fromEntries(
      plan.charts.map((chart) => [chart.name, chartDigests(chart)]),
    );
  }
  const sameRange = JSON.stringify(sheet?.ownedRange) === JSON.stringify(plan.ownedRange);
  return {
    digests,
    plan: Object.assign({}, plan, ...unwritten.map((part) => WITHOUT[part]), {
      ...(refitted && !written.includes("rows") ? { fitted: plan.fitted } : {}),
      ...differingCharts(plan, known?.charts, sheet?.chartSeries),
      ...styles,
      blocks: contents.blocks,
      fills: contents.fills,
      cleared: plan.clear === null ? [] : [...contents.cleared, ...written],
      tables: plan.tables.filter(({ name, area, exists }) => {
        const found = exists ? excelAreaOf(tableOf(sheet, name)) : null;
        return JSON.stringify(found) !== JSON.stringify(area);
      }),
      ownedRange: sameRange && known !== undefined ? null : plan.ownedRange,
    }) as SheetPlan,
  };
}
