/** Keeps the tab of the sheet in front in sight: the grid scrolls to it before its bar has the width that it gets, or not at all. */

const BAR = '[data-u-comp="slide-tab-bar"]';
const TAB = '[role="tab"][aria-selected="true"]';
/** Between the tab and the edge of the bar, in pixels. */
const GAP = 8;

/** How far the bar has to be scrolled for the tab to be seen whole. */
function missing(bar: DOMRect, tab: DOMRect): number {
  if (tab.left < bar.left) return tab.left - bar.left - GAP;
  return tab.right > bar.right ? tab.right - bar.right + GAP : 0;
}

/** @param workbook what the grid is in, now and after each change of its workbook */
export function keepTabInSight(workbook: HTMLElement): void {
  let seen: Element | null = null;
  let waiting = false;
  const scroll = (): void => {
    waiting = false;
    const bar = workbook.querySelector(BAR);
    if (bar !== seen) {
      sizes.disconnect();
      if (bar) sizes.observe(bar);
      seen = bar;
    }
    const tab = bar?.querySelector(TAB);
    if (!bar || !tab) return;
    const deltaY = missing(bar.getBoundingClientRect(), tab.getBoundingClientRect());
    // As a person does: the grid keeps how far its bar is scrolled.
    if (deltaY !== 0) bar.dispatchEvent(new WheelEvent("wheel", { deltaY }));
  };
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(scroll);
  };
  const sizes = new ResizeObserver(soon);
  // What changes elsewhere is no reason: a person may have scrolled on to look for another sheet.
  const isOfBar = ({ target }: MutationRecord): boolean =>
    target instanceof Element && target.closest(BAR) !== null;
  new MutationObserver((changes) => {
    if (seen?.isConnected !== true || changes.some(isOfBar)) soon();
  }).observe(workbook, {
    subtree: true,
    attributeFilter: ["aria-selected"],
    childList: true,
  });
  soon();
}
