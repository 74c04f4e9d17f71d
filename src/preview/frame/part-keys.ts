/** F6 and Shift+F6 move the keyboard between ribbon, spreadsheet and pane, as in Excel: Tab stays in the spreadsheet. */

const FOCUSABLE = "button:not([tabindex='-1']), input, select, textarea, summary, [tabindex='0']";

/** A part of the page that the keyboard can be in. */
interface Part {
  readonly element: HTMLElement;
  enter(): void;
}

/** A part that takes the focus at its last focused control, or at its first. */
function ofControls(element: HTMLElement): Part {
  let last: HTMLElement | null = null;
  element.addEventListener("focusin", ({ target }) => {
    last = target instanceof HTMLElement ? target : null;
  });
  return {
    element,
    enter: () => {
      const control = last?.isConnected === true ? last : element.querySelector(FOCUSABLE);
      if (control instanceof HTMLElement) control.focus();
    },
  };
}

/**
 * Listens for F6 on the whole page.
 * @param enterGrid moves the focus to the spreadsheet
 */
export function moveBetweenParts(
  elements: Readonly<Record<"ribbon" | "workbook" | "pane", HTMLElement>>,
  enterGrid: () => void,
): void {
  const parts: readonly Part[] = [
    ofControls(elements.ribbon),
    { element: elements.workbook, enter: enterGrid },
    ofControls(elements.pane),
  ];
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      // What the spreadsheet opens outside its own element counts as the spreadsheet.
      const found = parts.findIndex(({ element }) => element.contains(document.activeElement));
      const at = found < 0 ? 1 : found;
      const step = event.shiftKey ? -1 : 1;
      // A part that is folded away is passed over.
      for (let count = 1; count < parts.length; count++) {
        const next = parts[(at + step * count + parts.length * count) % parts.length];
        if (next === undefined || next.element.hidden) continue;
        next.enter();
        return;
      }
    },
    true,
  );
}
