/** Native charts as a run writes them, as data. */
import type { Area } from "../../a1/address";

/** Cells that a chart draws from. */
export interface CellsOf {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly area: Area;
}

export interface SeriesPlan {
  readonly name: string;
  readonly values: CellsOf;
  /** Categories, or the x values of a bubble chart. */
  readonly across: CellsOf;
  readonly sizes?: CellsOf;
  /** `#RRGGBB`; null: not filled, so that only its labels are seen. */
  readonly color: string | null;
  readonly labels?: LabelPlan;
}

/** A text beside each point of a series. */
export interface LabelPlan {
  readonly shows: "name" | "value";
  readonly position: "Right" | "Left" | "Top" | "Bottom" | "Center" | "OutsideEnd";
  /** In points. */
  readonly size: number;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly numberFormat?: string;
}

/** How an axis differs from Excel's own choice. */
export interface AxisPlan {
  readonly minimum?: number;
  readonly maximum?: number;
  /** Where on it the other axis crosses. */
  readonly crossesAt?: number;
  /** From the far end. */
  readonly reversed?: boolean;
  /** Left out: true. */
  readonly visible?: boolean;
  /** Its levels have no numbers. */
  readonly unlabelled?: boolean;
  /** Left out: true, where Excel draws them. */
  readonly gridlines?: boolean;
  /** Of its names or numbers, in points. */
  readonly size?: number;
}

/** A native chart; the next run finds it by its name. */
export interface ChartPlan {
  readonly name: string;
  readonly type:
    "BarStacked" | "BarClustered" | "ColumnClustered" | "ColumnStacked" | "Bubble" | "Line";
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** A description for people who do not see the chart. */
  readonly altText: string;
  /** The cells that it covers. */
  readonly area: Area;
  readonly series: readonly SeriesPlan[];
  readonly categoryAxis?: AxisPlan;
  readonly valueAxis?: AxisPlan;
  /** Left out: with several series. */
  readonly legend?: boolean;
}

/** A chart that differs from that of the last run in where it is or which cells it draws from. */
export interface MovedChart {
  readonly chart: ChartPlan;
  readonly otherCells: boolean;
}
