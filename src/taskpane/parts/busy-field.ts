/** Fields while something runs: greyed and not to be changed, but they keep the keyboard, as buttons do. */
import type { CSSProperties, KeyboardEvent, MouseEvent } from "react";

const GREYED: CSSProperties = { opacity: 0.5 };

/** For a field of text. */
export const textWhile = (busy: boolean) => ({
  readOnly: busy,
  "aria-disabled": busy,
  ...(busy && { style: GREYED }),
});

/** Keys that leave a field. */
const LEAVING = new Set(["Tab", "F6", "Escape"]);

/** For a list of choices, which HTML knows no way to only read. */
export const choiceWhile = (busy: boolean) => ({
  "aria-disabled": busy,
  ...(busy && {
    style: GREYED,
    onMouseDown: (event: MouseEvent) => {
      // The list does not open; the field has the keyboard as after any click.
      event.preventDefault();
      if (event.target instanceof HTMLElement) event.target.focus();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!LEAVING.has(event.key)) event.preventDefault();
    },
  }),
});
