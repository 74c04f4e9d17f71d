/** The edge between spreadsheet and task pane: dragged or moved with the arrow keys, never under 320 pixels. */

const LEAST = 320;
/** Minimum width of the spreadsheet. */
const LEAST_LEFT = 240;
const STEP = 20;

/** Lets the user change the width of the pane. */
export function enableDragging(divider: HTMLElement, pane: HTMLElement, label: string): void {
  divider.setAttribute("aria-label", label);
  divider.setAttribute("aria-valuemin", String(LEAST));
  const set = (width: number): void => {
    const most = Math.max(LEAST, window.innerWidth - LEAST_LEFT);
    const fitting = Math.round(Math.min(Math.max(width, LEAST), most));
    pane.style.width = `${fitting}px`;
    divider.setAttribute("aria-valuenow", String(fitting));
    divider.setAttribute("aria-valuemax", String(most));
  };
  set(pane.getBoundingClientRect().width);
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  divider.addEventListener("keydown", (event) => {
    const steps = event.key === "ArrowLeft" ? 1 : event.key === "ArrowRight" ? -1 : 0;
    if (steps === 0) return;
    set(pane.getBoundingClientRect().width + steps * STEP);
    event.preventDefault();
  });
}
