/** Follows the links of cells that are clicked. */
import type { Area } from "../a1/address";
import { intersection } from "../a1/area";
import type { Book } from "../host/engine/book";
import type { Sheet } from "../host/engine/sheet";
import type { HyperlinkContent } from "../xlsx/content";
import type { Grid } from "./grid/grid";

/** Kinds of address that are opened, each in a window of its own. */
const OPENED = /^(https?|mailto):/i;
/** How far the pointer may move within a click, in pixels. */
const STILL = 4;

/** Where a link within the workbook leads; null: nowhere. */
function targetOf(
  book: Book,
  link: HyperlinkContent,
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
      const link = sheet.hyperlinks.find((each) => intersection(each.area, position.area));
      if (!link) return;
      const target = targetOf(workbook, link, sheet);
      if (target) go(target.sheet, target.area);
      else if (OPENED.test(link.address ?? "")) window.open(link.address, "_blank", "noopener");
    });
  });
}
