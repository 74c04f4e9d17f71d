/** The link of cells, as Excel.Range.hyperlink shows it. */
import { intersection, subtract } from "../../../a1/area";
import type { HyperlinkContent } from "../../../xlsx/content";
import { withoutUndefined } from "../../../xlsx/without-undefined";
import type { SheetArea } from "../base/on-sheet";
import { requireAllowed } from "../worksheet/protection-rules";
import { readTexts, writeCells } from "./cell-contents";

const targetOf = ({
  address,
  documentReference,
  screenTip,
}: Excel.RangeHyperlink): Omit<HyperlinkContent, "area"> =>
  withoutUndefined({ address, documentReference, screenTip });

export function readHyperlink({ book, sheet, area }: SheetArea): Excel.RangeHyperlink | null {
  const link = sheet.hyperlinks.find((other) => intersection(other.area, area));
  if (!link) return null;
  const [[textToDisplay] = []] = readTexts(book, sheet, { ...area, rows: 1, columns: 1 }) ?? [];
  return withoutUndefined({ ...targetOf(link), textToDisplay });
}

/** Sets the link; null removes it. */
export function writeHyperlink(
  { book, sheet, area }: SheetArea,
  link: Excel.RangeHyperlink | null,
): void {
  requireAllowed(sheet, "allowInsertHyperlinks");
  if (sheet.hyperlinks.some((other) => intersection(other.area, area) !== null)) {
    const others = sheet.hyperlinks.flatMap((other) =>
      subtract(other.area, area).map((rest) => ({ ...other, area: rest })),
    );
    sheet.hyperlinks.length = 0;
    for (const other of others) sheet.hyperlinks.push(other);
  }
  if (!link) return;
  sheet.hyperlinks.push({ area, ...targetOf(link) });
  if (link.textToDisplay !== undefined) writeCells(book, sheet, area, link.textToDisplay);
}
