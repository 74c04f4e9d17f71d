/** The kinds of chart that are written and read, and how the file names them. */

export interface ChartKind {
  readonly element: "barChart" | "lineChart" | "scatterChart" | "bubbleChart";
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  /** Lines show a mark at each point. */
  readonly markers?: boolean;
}

/** Excel.ChartType → kind. A type that is not listed is written as `ColumnClustered`. */
export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  XYScatter: { element: "scatterChart" },
  Bubble: { element: "bubbleChart" },
};

export const LEGENDS = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

/** Excel.ChartDataLabelPosition → how the file names it. */
export const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  Right: "r",
  Left: "l",
  Top: "t",
  Bottom: "b",
  Center: "ctr",
  OutsideEnd: "outEnd",
};

/** Length units of drawings in a point. */
export const UNITS_PER_POINT = 12_700;

/**
 * Start of the creation id by which charts created here are recognised; Excel keeps such ids.
 * What follows is the chart's number in twelve hexadecimal digits.
 */
export const OWN_CHART = "{C4A77E15-CA4A-4E15-8000-";

/** Begins the id of a chart that another program wrote; the id of its relationship follows. */
export const FOREIGN_CHART = "foreign ";
