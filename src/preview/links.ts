/** Follows the links of cells that are clicked. */
import type { Area } from "../a1/address";
import { intersection } from "../a1/area";
import type { Book } from "../host/engine/book";
import type { Sheet } from "../host/engine/sheet";
import type { HyperlinkContent } from "../xlsx/content";
import { linkOf } from "./conditional/evaluate";
import type { Grid } from "./grid/grid";

/** Kinds of address that are opened, each in a window of its own. */
const OPENED = /^(https?|mailto):/i;
/** How far the pointer may move within a click, in pixels. */
const STILL = 4;

type Link = Pick<HyperlinkContent, "address" | "documentReference">;

/** The link of a cell: one of its own, or that of its formula; undefined: it has none. */
export function linkAt(book: Book, sheet: Sheet, area: Area): Link | undefined {
  const own = sheet.hyperlinks.find((each) => intersection(each.area, area));
  if (own) return own;
  const { row, column } = area;
  const { formula } = book.engine.read(sheet.id, row, column) ?? {};
  if (formula === undefined) return undefined;
  const cell = { sheetId: sheet.id, row, column };
  const at = { book, sheet, row, column, base: { row, column } };
  const address = linkOf(book.engine.withoutTables(formula, cell), at);
  return address === null ? undefined : { address };
}

/** Where a link within the workbook leads; null: nowhere. */
export function targetOf(
  book: Book,
  link: Link,
  home: Sheet,
): { readonly sheet: Sheet; readonly area: Area } | null {
  const reference = link.documentReference ?? /^#(.+)$/.exec(link.address ?? "")?.[1];
  if (reference === undefined) return null;
  const named = book.names.find(({ name }) => name.toLowerCase() === reference.toLowerCase());
  return book.locate(named?.formula ?? reference, home);
}

/** Follows the link of a cell that is clicked. */
export function followLinks(
  area: HTMLElement,
  grid: Grid,
  book: () => Book | null,
  go: (sheet: Sheet, area: Area) => void,
): void {
  let down: { readonly x: number; readonly y: number } | null = null;
  area.addEventListener(
    "pointerdown",
    ({ target, button, clientX, clientY }) => {
      const onCells = target instanceof HTMLCanvasElement && button === 0;
      down = onCells ? { x: clientX, y: clientY } : null;
    },
    true,
  );
  window.addEventListener("pointerup", ({ clientX, clientY }) => {
    const from = down;
    down = null;
    if (!from || Math.abs(clientX - from.x) > STILL || Math.abs(clientY - from.y) > STILL) return;
    // The same click selects the cell; only afterwards is the selection known.
    setTimeout(() => {
      const workbook = book();
      const { position } = grid;
      const sheet = position && workbook?.sheetById(position.sheetId);
      if (!workbook || !position || !sheet || position.area.rows * position.area.columns > 1)
        return;
      const link = linkAt(workbook, sheet, position.area);
      if (!link) return;
      const target = targetOf(workbook, link, sheet);
      if (target) go(target.sheet, target.area);
      else if (OPENED.test(link.address ?? "")) window.open(link.address, "_blank", "noopener");
    });
  });
}
