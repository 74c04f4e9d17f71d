/** How a sheet prints: paper, margins, scaling, headers and footers. */
import { COLUMNS } from "../../a1/area";
import type { PageContent } from "../content";
import { withoutUndefined } from "../without-undefined";
import type { SheetPart } from "./sheet-part";
import { fitsToPage, writeFitToPage } from "./view";
import { encodeText } from "../package/escapes";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  flagOf,
  insertInOrder,
  numberOf,
  removeChildren,
  setAttribute,
  textOf,
  type XmlElement,
} from "../package/xml";

const PAPERS = { 1: "letter", 8: "a3", 9: "a4" } as const;
const POINTS = 72;
const HEADER_ORDER = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

type HeaderFooter = NonNullable<PageContent["headerFooter"]>;
type Side = "left" | "center" | "right";
const SIDES: readonly (readonly [Side, string])[] = [
  ["left", "&L"],
  ["center", "&C"],
  ["right", "&R"],
];

/** `&LLeft&CCenter&RRight` in its three parts; text before a mark is in the centre. */
function splitSides(text: string): Partial<Record<Side, string>> {
  const sides: Partial<Record<Side, string>> = {};
  let side: Side = "center";
  for (const [part] of text.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    const mark = SIDES.find(([, code]) => code === part);
    if (mark === undefined) sides[side] = (sides[side] ?? "") + part;
    else side = mark[0];
  }
  return sides;
}

function readHeaderFooter({ root }: SheetPart): HeaderFooter {
  const element = childOf(root, "headerFooter");
  const header = splitSides(textOf(childOf(element, "oddHeader")));
  const footer = splitSides(textOf(childOf(element, "oddFooter")));
  return withoutUndefined({
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  });
}

/** The page, without print area and titles, which are names of the workbook. */
export function readPage(sheet: SheetPart): PageContent {
  const { root } = sheet;
  const setUp = childOf(root, "pageSetup");
  const page: PageContent = { landscape: attributeOf(setUp, "orientation") === "landscape" };
  if (fitsToPage(sheet)) {
    page.fitToWidth = numberOf(setUp, "fitToWidth") ?? 1;
    page.fitToHeight = numberOf(setUp, "fitToHeight") ?? 1;
  } else {
    const scale = numberOf(setUp, "scale") ?? 100;
    if (scale !== 100) page.scale = scale;
  }
  const paper = numberOf(setUp, "paperSize");
  if (paper === 1 || paper === 8 || paper === 9) page.paper = PAPERS[paper];
  const margins = childOf(root, "pageMargins");
  if (margins !== undefined) {
    const points = (name: string): number =>
      Math.round((numberOf(margins, name) ?? 0) * POINTS * 1e6) / 1e6;
    page.margins = {
      left: points("left"),
      right: points("right"),
      top: points("top"),
      bottom: points("bottom"),
      header: points("header"),
      footer: points("footer"),
    };
  }
  const headerFooter = readHeaderFooter(sheet);
  if (Object.keys(headerFooter).length > 0) page.headerFooter = headerFooter;
  if (flagOf(childOf(root, "printOptions"), "horizontalCentered")) page.centerHorizontally = true;
  const breaks = rowBreaksOf(root).map(({ row }) => row);
  if (breaks.length > 0) page.rowBreaks = breaks;
  return page;
}

function writeSetUp(sheet: SheetPart, before: PageContent, page: PageContent): void {
  const { root } = sheet;
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const setUp = childOf(root, "pageSetup") ?? elementLike(root, "pageSetup");
  if (fits !== fitsToPage(sheet)) writeFitToPage(sheet, fits);
  const pages = (count: number | undefined): number | undefined =>
    fits && count !== 1 ? (count ?? 0) : undefined;
  if (page.paper !== before.paper) {
    const paper = Object.entries(PAPERS).find(([, name]) => name === page.paper)?.[0];
    setAttribute(setUp, "paperSize", paper);
  }
  if (page.scale !== before.scale) setAttribute(setUp, "scale", page.scale);
  setAttribute(setUp, "fitToWidth", pages(page.fitToWidth));
  setAttribute(setUp, "fitToHeight", pages(page.fitToHeight));
  if (page.landscape !== before.landscape || page.landscape)
    setAttribute(setUp, "orientation", page.landscape ? "landscape" : "portrait");
  sheet.replace("pageSetup", ...(setUp.attributes.size > 0 ? [setUp] : []));
}

function writeMargins(sheet: SheetPart, margins: PageContent["margins"]): void {
  const inches = Object.entries(margins ?? {}).map(([name, points]): [string, number] => [
    name,
    points / POINTS,
  ]);
  sheet.replace(
    "pageMargins",
    ...(inches.length > 0
      ? [elementLike(sheet.root, "pageMargins", Object.fromEntries(inches))]
      : []),
  );
}

function writeHeaderFooter(sheet: SheetPart, texts: HeaderFooter): void {
  const { root } = sheet;
  const element = childOf(root, "headerFooter") ?? elementLike(root, "headerFooter");
  const lines = [
    ["oddHeader", [texts.leftHeader, texts.centerHeader, texts.rightHeader]],
    ["oddFooter", [texts.leftFooter, texts.centerFooter, texts.rightFooter]],
  ] as const;
  for (const [name, sides] of lines) {
    removeChildren(element, name);
    const text = sides
      .map((side, at) =>
        side === undefined || side === "" ? "" : `${SIDES[at]?.[1] ?? ""}${side}`,
      )
      .join("");
    if (text !== "")
      insertInOrder(element, elementLike(element, name, {}, [encodeText(text)]), HEADER_ORDER);
  }
  sheet.replace("headerFooter", ...(element.children.length > 0 ? [element] : []));
}

/** The breaks between rows that somebody set, in order; those that a program worked out have no `man`. */
function rowBreaksOf(root: XmlElement): { row: number; element: XmlElement }[] {
  return childrenOf(childOf(root, "rowBreaks"), "brk")
    .filter((element) => flagOf(element, "man"))
    .map((element) => ({ row: numberOf(element, "id") ?? 0, element }))
    .filter(({ row }) => row > 0)
    .sort((one, other) => one.row - other.row);
}

/** Columns of a sheet, from 0 to this one, over which a break goes. */
const LAST_COLUMN = COLUMNS - 1;

function writeRowBreaks(sheet: SheetPart, rows: readonly number[]): void {
  const { root } = sheet;
  const before = new Map(rowBreaksOf(root).map(({ row, element }) => [row, element]));
  const breaks = rows.map(
    (row) => before.get(row) ?? elementLike(root, "brk", { id: row, max: LAST_COLUMN, man: true }),
  );
  const counts = { count: rows.length, manualBreakCount: rows.length };
  sheet.replace(
    "rowBreaks",
    ...(breaks.length > 0 ? [elementLike(root, "rowBreaks", counts, breaks)] : []),
  );
}

/** Writes what differs; the rest of the page set-up, as a printer's own settings, stays. */
export function writePage(sheet: SheetPart, before: PageContent, page: PageContent): void {
  writeSetUp(sheet, before, page);
  if (JSON.stringify(before.margins) !== JSON.stringify(page.margins))
    writeMargins(sheet, page.margins);
  if (JSON.stringify(before.headerFooter) !== JSON.stringify(page.headerFooter))
    writeHeaderFooter(sheet, page.headerFooter ?? {});
  if (JSON.stringify(before.rowBreaks) !== JSON.stringify(page.rowBreaks))
    writeRowBreaks(sheet, page.rowBreaks ?? []);
  if (before.centerHorizontally !== page.centerHorizontally) {
    const options = childOf(sheet.root, "printOptions") ?? elementLike(sheet.root, "printOptions");
    setAttribute(
      options,
      "horizontalCentered",
      page.centerHorizontally === true ? true : undefined,
    );
    sheet.replace("printOptions", ...(options.attributes.size > 0 ? [options] : []));
  }
}
