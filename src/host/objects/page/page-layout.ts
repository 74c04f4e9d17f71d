/** Excel.PageLayout, its header and footer. */
import { COLUMNS, ROWS } from "../../../a1/area";
import { formatArea } from "../../../a1/reference";
import type { PageContent } from "../../../xlsx/content";
import { invalidArgument } from "../../wire/errors";
import type { HostObject } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { OnSheet } from "../base/on-sheet";
import { withProperties } from "../base/properties";
import type { Property } from "../base/properties";
import { HeaderFooterGroup } from "./header-footer";
import { Range } from "../cells/range";
import { RangeAreas } from "../cells/range-areas";
import { cellsOf } from "../cells/range-argument";

const PAPERS: Readonly<Record<string, NonNullable<PageContent["paper"]>>> = {
  A3: "a3",
  A4: "a4",
  Letter: "letter",
};

const DEFAULT_MARGINS = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

const POINTS_PER_UNIT: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

type Margin = keyof typeof DEFAULT_MARGINS;

function setMargin({ sheet }: Pick<OnSheet, "sheet">, margin: Margin, points: number): void {
  if (!(points >= 0)) throw invalidArgument();
  sheet.page.margins = { ...DEFAULT_MARGINS, ...sheet.page.margins, [margin]: points };
}

const margin = (name: Margin): Property<Pick<OnSheet, "sheet">, number> => ({
  get: ({ sheet }) => (sheet.page.margins ?? DEFAULT_MARGINS)[name],
  set: (layout, points) => {
    setMargin(layout, name, points);
  },
});

export class PageLayout
  extends withProperties(OnSheet, {
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  })
  implements
    Hosted<
      Excel.PageLayout,
      | "centerHorizontally"
      | "leftMargin"
      | "rightMargin"
      | "topMargin"
      | "bottomMargin"
      | "headerMargin"
      | "footerMargin"
      | "zoom"
      | "setPrintArea"
      | "setPrintTitleRows"
      | "setPrintTitleColumns"
    >
{
  get orientation(): string {
    return this.sheet.page.landscape ? "Landscape" : "Portrait";
  }
  set orientation(value: string) {
    if (value !== "Landscape" && value !== "Portrait") throw invalidArgument();
    this.sheet.page.landscape = value === "Landscape";
  }
  get paperSize(): string {
    const { paper } = this.sheet.page;
    return Object.keys(PAPERS).find((name) => PAPERS[name] === paper) ?? "Letter";
  }
  set paperSize(value: string) {
    const paper = PAPERS[value];
    if (!paper) throw invalidArgument();
    this.sheet.page.paper = paper;
  }
  get zoom(): Excel.PageLayoutZoomOptions {
    const { fitToWidth, fitToHeight, scale = 100 } = this.sheet.page;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale };
    return {
      ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight && { verticalFitToPages: fitToHeight }),
    };
  }
  set zoom(options: Excel.PageLayoutZoomOptions) {
    const { horizontalFitToPages, verticalFitToPages, scale } = options;
    if (scale !== undefined && !(Number.isInteger(scale) && scale >= 10 && scale <= 400))
      throw invalidArgument();
    delete this.sheet.page.fitToWidth;
    delete this.sheet.page.fitToHeight;
    delete this.sheet.page.scale;
    if (horizontalFitToPages === undefined && verticalFitToPages === undefined) {
      if (scale !== undefined && scale !== 100) this.sheet.page.scale = scale;
      return;
    }
    this.sheet.page.fitToWidth = horizontalFitToPages ?? 0;
    this.sheet.page.fitToHeight = verticalFitToPages ?? 0;
  }
  get centerHorizontally(): boolean {
    return this.sheet.page.centerHorizontally ?? false;
  }
  set centerHorizontally(value: boolean) {
    this.sheet.page.centerHorizontally = value;
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheet);
  }
  setPrintMargins(unit: string, margins: Excel.PageLayoutMarginOptions): void {
    const factor = POINTS_PER_UNIT[unit];
    if (factor === undefined) throw invalidArgument();
    for (const name of Object.keys(DEFAULT_MARGINS) as Margin[]) {
      const size = margins[name];
      if (size !== undefined) setMargin(this, name, size * factor);
    }
  }
  setPrintTitleRows(rows: HostObject | string): void {
    const { area } = cellsOf(this.book, this.sheet, rows);
    this.sheet.page.titleRows = formatArea({ ...area, column: 0, columns: COLUMNS });
  }
  setPrintTitleColumns(columns: HostObject | string): void {
    const { area } = cellsOf(this.book, this.sheet, columns);
    this.sheet.page.titleColumns = formatArea({ ...area, row: 0, rows: ROWS });
  }
  setPrintArea(range: HostObject | string): void {
    const areas =
      range instanceof RangeAreas ? range.parts : [cellsOf(this.book, this.sheet, range).area];
    this.sheet.page.printArea = areas.map((area) => formatArea(area)).join(",");
  }
  #located(address: string | undefined): Range | null {
    const found = address === undefined ? null : this.book.locate(address, this.sheet);
    return found && new Range(this.book, this.sheet, found.area);
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const addresses = (this.sheet.page.printArea ?? "").split(",");
    const parts = addresses.flatMap((address) => this.#located(address)?.area ?? []);
    return parts.length === 0 ? null : new RangeAreas(this.book, this.sheet, parts);
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#located(this.sheet.page.titleRows);
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#located(this.sheet.page.titleColumns);
  }
}
