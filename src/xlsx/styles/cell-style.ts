/** How a cell looks: its font, fill, lines, number format and alignment. All colours are `#RRGGBB`. */

export type Edge = "top" | "bottom" | "left" | "right";
export interface BorderLine {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "hair" | "double";
  /** `#RRGGBB`. */
  readonly color: string;
}

/** The format of a cell. Absent members are Excel's defaults. */
export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** `#RRGGBB`; so are all colours. */
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly numberFormat?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Fill" | "Justify";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly borders?: Readonly<Partial<Record<Edge, BorderLine>>>;
  /** false: may be edited on a protected sheet. */
  readonly locked?: boolean;
  /** Text was entered with a leading apostrophe. */
  readonly quotePrefix?: boolean;
  /** Name of the named style that it began with; left out: Normal. */
  readonly named?: string;
  /**
   * Index of the cell format in the opened file that this style is exactly, so that parts of it which
   * are not modelled here survive. A changed style drops `sourceFormat` and names it in `basedOn`.
   */
  readonly sourceFormat?: number;
  readonly basedOn?: number;
}

/** A named style, as Excel's gallery of cell styles shows it. */
export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly style: CellStyle;
}
