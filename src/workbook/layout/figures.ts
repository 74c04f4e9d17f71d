/** Parts of a sheet that are not tables: labelled figures as data, and a chart under its caption. */
import { area } from "../../a1/address";
import { text, type Content } from "../cell";
import { asContent, type Formula } from "../formula";
import type { LinkTarget, SectionPart } from "./parts";
import type { ChartPlan } from "./chart-plan";
import type { CellStyleName, StylePlan } from "./plan";

/** A number, a formula, or a text in a figure's place. */
export type FigureValue = number | Formula | { readonly text: string };

/** One row: a label and what is to its right. */
export interface FigureRow {
  readonly label: FigureValue;
  readonly values?: readonly FigureValue[];
  /** Of the values. */
  readonly style?: CellStyleName;
  /** Left out: that of a figure's label. */
  readonly labelStyle?: CellStyleName;
  /** Over the whole row, below the other styles. */
  readonly rowStyle?: CellStyleName;
  /** Where the last value leads. */
  readonly link?: LinkTarget;
}

const contentOf = (value: FigureValue): Content =>
  typeof value === "number"
    ? value
    : typeof value === "string"
      ? asContent(value)
      : text(value.text);

/** A row without contents. */
export const BLANK_ROW: FigureRow = { label: { text: "" } };

/** A row that says what is below it. */
export const figureHeading = (label: string, ...values: readonly string[]): FigureRow => ({
  label: { text: label },
  values: values.map((value) => ({ text: value })),
  labelStyle: "section",
  rowStyle: "section",
  style: "section-number",
});

/** A label and its values. */
export const figure = (
  label: string,
  style: CellStyleName,
  ...values: readonly FigureValue[]
): FigureRow => ({ label: { text: label }, style, values });

/** @param columns of the label and its values */
export const figures = (rows: readonly FigureRow[], columns: number): SectionPart => ({
  kind: "section",
  rows: rows.length,
  columns,
  at: (top, left) => ({
    blocks: [
      {
        row: top,
        column: left,
        cells: rows.map(({ label, values = [] }) => {
          const cells = [label, ...values].map(contentOf);
          return Array.from({ length: columns }, (_, column) => cells[column] ?? null);
        }),
      },
    ],
    styles: rows.flatMap(
      ({ values = [], style, labelStyle = "figure-label", rowStyle, link }, index) => {
        const at = (column: number, count: number, of: CellStyleName): StylePlan => ({
          area: area(top + index, left + column, 1, count),
          style: of,
        });
        return [
          ...(rowStyle === undefined ? [] : [at(0, columns, rowStyle)]),
          at(0, 1, labelStyle),
          ...(style === undefined ? [] : [at(1, values.length, style)]),
          ...(link === undefined ? [] : [at(values.length, 1, "link")]),
        ];
      },
    ),
    links: rows.flatMap(({ values = [], link }, index) =>
      link === undefined ? [] : [{ row: top + index, column: left + values.length, ...link }],
    ),
  }),
});

/** A chart, or none, below a line that says where its figures are; rows and columns are the chart's. */
export const captionedChart = (
  caption: string,
  chart: Omit<ChartPlan, "area"> | null,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): SectionPart => ({
  kind: "section",
  rows: rows + 1,
  columns,
  at: (row, column) => ({
    blocks: [{ row, column, cells: [[text(caption)]] }],
    styles: [{ area: area(row, column, 1, 1), style: "purpose" }],
    charts: chart === null ? [] : [{ ...chart, area: area(row + 1, column, rows, columns) }],
  }),
});
