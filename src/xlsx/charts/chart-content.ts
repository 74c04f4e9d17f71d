/** Parts of a chart as plain data: the texts beside its points, and its axes. */

/** Texts beside the points of a series. */
export interface ChartLabelsContent {
  value: boolean;
  name: boolean;
  /** Excel.ChartDataLabelPosition. */
  position?: string;
  numberFormat?: string;
  /** In points. */
  size?: number;
  color?: string;
}

/** How an axis differs from the usual one. */
export interface ChartAxisContent {
  minimum?: number;
  maximum?: number;
  reversed?: boolean;
  /** Where on it the other axis crosses. */
  crossesAt?: number;
  hidden?: boolean;
  unlabelled?: boolean;
  withoutGridlines?: boolean;
  /** Of its names or numbers, in points. */
  size?: number;
}
