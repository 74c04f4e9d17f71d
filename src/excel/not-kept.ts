/** Cells that only the next request uses. */

/**
 * Called once all is queued that is asked of the cells, before it is sent: Excel keeps no reference to them then, and
 * the client needs no request at the end to let go of it.
 */
export function notKept<Cells extends { readonly untrack: () => void }>(cells: Cells): Cells {
  cells.untrack();
  return cells;
}
