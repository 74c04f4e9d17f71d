/** Turns the layout of a sheet that is rebuilt on each run into its plan: the one place that knows the rows of parts. */
import type { Steps } from "../../domain/steps";
import { area } from "../../a1/address";
import { text } from "../cell";
import { TABLE_HEADER_ROW } from "./frame";
import { firstShown, outputPlan, type OutputRequest } from "./output";
import type { LinesPart, Part, Section, SheetLayout } from "./parts";
import type { SheetPlan } from "./plan";
import { withRowsAbove } from "./rows-above";
import type { RunContext } from "../run-context";
import type { SheetKey } from "../snapshot";
import { leadingHidden, placedTable, type Placed } from "./table-layout";

/** Row of the line that says what a sheet has, beside the link back. */
const STATE_ROW = 2;
function placedLines({ lines, style, columns = 1 }: LinesPart, top: number, left: number): Placed {
  return {
    rows: lines.length,
    columns: left + columns,
    section: {
      blocks: [
        {
          row: top,
          column: left,
          cells: lines.map((line) => [line]),
        },
      ],
      styles: [{ area: area(top, left, lines.length, columns), style }],
    },
  };
}

/** @param unseen hidden columns at the left edge of the sheet, beside which lines stand */
function* placed(
  part: Part,
  run: RunContext,
  top: number,
  left: number,
  unseen = 0,
): Steps<Placed> {
  if (part.kind === "table") {
    const { above = [] } = part;
    const table = yield* placedTable(part, run, top + above.length, left);
    const section = withRowsAbove(table.section, part, top);
    return { ...table, rows: above.length + table.rows, section };
  }
  if (part.kind === "lines") return placedLines(part, top, left + unseen);
  return { rows: part.rows, columns: left + part.columns, section: part.at(top, left) };
}

const all = <T>(
  parts: readonly Placed[],
  of: (section: Section) => readonly T[] | undefined,
): T[] => parts.flatMap(({ section }) => of(section) ?? []);

/** Plans the sheet, in steps. */
export function* layoutPlan(
  key: SheetKey,
  request: OutputRequest,
  layout: SheetLayout,
  run: RunContext,
): Steps<SheetPlan> {
  const { gap = 1, state, portrait, titleRow, widths = [] } = layout;
  const parts: Placed[] = [];
  let top = layout.firstRow ?? TABLE_HEADER_ROW;
  const first = top;
  let [bottom, end] = [top, top];
  const unseen = Math.max(
    0,
    ...layout.parts.map((part) => (part.kind === "table" ? leadingHidden(part) : 0)),
  );
  for (const part of layout.parts) {
    const next = yield* placed(part, run, top, 0, unseen);
    parts.push(next);
    bottom = Math.max(bottom, top + next.rows);
    if (part.kind === "section" && part.sameRowAsNext === true) continue;
    end = top + next.rows;
    top = end + (part.gap ?? gap);
  }
  for (const { row, column, part } of layout.beside ?? []) {
    const next = yield* placed(part, run, row, column);
    parts.push(next);
    bottom = Math.max(bottom, row + next.rows);
  }
  const fitted =
    layout.fitted === "all"
      ? [{ row: first, rows: end - first }]
      : (layout.fitted ?? parts.flatMap((part) => part.fitted ?? []));
  const hidden = all(parts, (section) => section.hidden);
  const stateColumn = firstShown(hidden) + 1;
  const plan = outputPlan(key, request, {
    rows: bottom,
    columns: Math.max(...parts.map(({ columns }) => columns)),
    tables: parts.flatMap(({ table = null }) => table ?? []),
    readsAddedRows: layout.readsAddedRows === true,
    blocks: [
      ...(state === undefined
        ? []
        : [{ row: STATE_ROW, column: stateColumn, cells: [[text(state)]] }]),
      ...all(parts, ({ blocks }) => blocks),
    ],
    fills: all(parts, ({ fills }) => fills),
    styles: [
      ...(state === undefined
        ? []
        : [{ area: area(STATE_ROW, stateColumn, 1, 1), style: "stamp" as const }]),
      ...all(parts, ({ styles }) => styles),
    ],
    validations: all(parts, ({ validations }) => validations),
    conditionals: all(parts, ({ conditionals }) => conditionals),
    charts: all(parts, ({ charts }) => charts),
    links: all(parts, ({ links }) => links),
    heights: all(parts, ({ heights }) => heights),
    hidden,
    hiddenRows: all(parts, ({ hiddenRows }) => hiddenRows),
    widths: [...all(parts, (section) => section.widths), ...widths],
    fitted,
    ...(portrait === undefined ? {} : { portrait }),
    frozen: layout.frozen,
  });
  const { page } = plan;
  return titleRow === undefined || page === null
    ? plan
    : { ...plan, page: { ...page, titleRows: { first: titleRow, count: 1 } } };
}
