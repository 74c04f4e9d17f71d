/** Follows the links of cells that are clicked. */
import type { CellPosition, Grid } from "./grid/grid";

/** Kinds of address that are opened, each in a window of its own. */
const OPENED = /^(https?|mailto):/i;
/** How far the pointer may move within a click, in pixels. */
const STILL = 4;

/** Where the link of a cell leads: to cells of the workbook, or to an address. */
export type LinkTarget = CellPosition | { readonly address: string };

/**
 * Follows the link of a cell that is clicked.
 * @param find where the link of a cell leads; null: it has none
 */
export function followLinks(
  area: HTMLElement,
  grid: Grid,
  find: (position: CellPosition) => Promise<LinkTarget | null>,
  go: (target: CellPosition) => void,
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
      const { position } = grid;
      if (!position || position.area.rows * position.area.columns > 1) return;
      void find(position).then((target) => {
        if (target === null) return;
        if (!("address" in target)) go(target);
        else if (OPENED.test(target.address)) window.open(target.address, "_blank", "noopener");
      });
    });
  });
}
