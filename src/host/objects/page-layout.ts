/** Excel.PageLayout, its header and footer. */
import { formatArea } from "../../a1/reference";
import type { PageContent } from "../../xlsx/content";
import { invalidArgument } from "../wire/errors";
import type { HostObject } from "./host-object";
import type { Hosted } from "./hosted";
import { OnSheet } from "./on-sheet";
import { Range } from "./range";
import { asRange } from "./range-argument";

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

type HeaderFooterKey = keyof NonNullable<PageContent["headerFooter"]>;

export class HeaderFooter
  extends OnSheet
  implements
    Hosted<
      Excel.HeaderFooter,
      "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter"
    >
{
  #get(key: HeaderFooterKey): string {
    return this.sheet.page.headerFooter?.[key] ?? "";
  }
  #set(key: HeaderFooterKey, text: string): void {
    this.sheet.page.headerFooter = { ...this.sheet.page.headerFooter, [key]: text };
  }
  get leftHeader(): string {
    return this.#get("leftHeader");
  }
  set leftHeader(text: string) {
    this.#set("leftHeader", text);
  }
  get centerHeader(): string {
    return this.#get("centerHeader");
  }
  set centerHeader(text: string) {
    this.#set("centerHeader", text);
  }
  get rightHeader(): string {
    return this.#get("rightHeader");
  }
  set rightHeader(text: string) {
    this.#set("rightHeader", text);
  }
  get leftFooter(): string {
    return this.#get("leftFooter");
  }
  set leftFooter(text: string) {
    this.#set("leftFooter", text);
  }
  get centerFooter(): string {
    return this.#get("centerFooter");
  }
  set centerFooter(text: string) {
    this.#set("centerFooter", text);
  }
  get rightFooter(): string {
    return this.#get("rightFooter");
  }
  set rightFooter(text: string) {
    this.#set("rightFooter", text);
  }
}

export class HeaderFooterGroup extends OnSheet {
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheet);
  }
}

type Margin = keyof typeof DEFAULT_MARGINS;

export class PageLayout
  extends OnSheet
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
    const { fitToWidth, fitToHeight } = this.sheet.page;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
    return {
      ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight && { verticalFitToPages: fitToHeight }),
    };
  }
  set zoom(options: Excel.PageLayoutZoomOptions) {
    const { horizontalFitToPages, verticalFitToPages } = options;
    delete this.sheet.page.fitToWidth;
    delete this.sheet.page.fitToHeight;
    if (horizontalFitToPages === undefined && verticalFitToPages === undefined) return;
    this.sheet.page.fitToWidth = horizontalFitToPages ?? 0;
    this.sheet.page.fitToHeight = verticalFitToPages ?? 0;
  }
  get centerHorizontally(): boolean {
    return this.sheet.page.centerHorizontally ?? false;
  }
  set centerHorizontally(value: boolean) {
    this.sheet.page.centerHorizontally = value;
  }
  #margin(margin: Margin): number {
    return (this.sheet.page.margins ?? DEFAULT_MARGINS)[margin];
  }
  #setMargin(margin: Margin, points: number): void {
    if (!(points >= 0)) throw invalidArgument();
    this.sheet.page.margins = { ...DEFAULT_MARGINS, ...this.sheet.page.margins, [margin]: points };
  }
  get leftMargin(): number {
    return this.#margin("left");
  }
  set leftMargin(points: number) {
    this.#setMargin("left", points);
  }
  get rightMargin(): number {
    return this.#margin("right");
  }
  set rightMargin(points: number) {
    this.#setMargin("right", points);
  }
  get topMargin(): number {
    return this.#margin("top");
  }
  set topMargin(points: number) {
    this.#setMargin("top", points);
  }
  get bottomMargin(): number {
    return this.#margin("bottom");
  }
  set bottomMargin(points: number) {
    this.#setMargin("bottom", points);
  }
  get headerMargin(): number {
    return this.#margin("header");
  }
  set headerMargin(points: number) {
    this.#setMargin("header", points);
  }
  get footerMargin(): number {
    return this.#margin("footer");
  }
  set footerMargin(points: number) {
    this.#setMargin("footer", points);
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheet);
  }
  setPrintMargins(unit: string, margins: Excel.PageLayoutMarginOptions): void {
    const factor = POINTS_PER_UNIT[unit];
    if (factor === undefined) throw invalidArgument();
    for (const margin of Object.keys(DEFAULT_MARGINS) as Margin[]) {
      const size = margins[margin];
      if (size !== undefined) this.#setMargin(margin, size * factor);
    }
  }
  setPrintTitleRows(rows: HostObject | string): void {
    this.sheet.page.titleRows = formatArea(
      asRange(this.book, this.sheet, rows).getEntireRow().area,
    );
  }
  setPrintTitleColumns(columns: HostObject | string): void {
    const range = asRange(this.book, this.sheet, columns);
    this.sheet.page.titleColumns = formatArea(range.getEntireColumn().area);
  }
  setPrintArea(area: HostObject | string): void {
    this.sheet.page.printArea = formatArea(asRange(this.book, this.sheet, area).area);
  }
  #located(address: string | undefined): Range | null {
    const found = address === undefined ? null : this.book.locate(address, this.sheet);
    return found && new Range(this.book, this.sheet, found.area);
  }
  getPrintAreaOrNullObject(): Range | null {
    return this.#located(this.sheet.page.printArea);
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#located(this.sheet.page.titleRows);
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#located(this.sheet.page.titleColumns);
  }
}
