/** Folds the task pane away, and shows it again. */
import type { Language } from "../../locale/language";
import { iconOf } from "../ribbon/icons";
import { PREVIEW_TEXTS } from "./texts";

export interface CollapsiblePane {
  readonly show: () => void;
}

export function collapsiblePane(
  button: HTMLElement,
  parts: { readonly pane: HTMLElement; readonly divider: HTMLElement },
  language: Language,
): CollapsiblePane {
  const { pane, divider } = parts;
  const set = (hidden: boolean): void => {
    pane.hidden = hidden;
    divider.hidden = hidden;
    const name = PREVIEW_TEXTS[hidden ? "show-pane" : "hide-pane"][language];
    button.ariaExpanded = String(!hidden);
    button.ariaLabel = name;
    button.title = name;
  };
  button.setAttribute("aria-controls", pane.id);
  button.replaceChildren(iconOf("pane", language));
  button.addEventListener("click", () => {
    set(!pane.hidden);
  });
  set(false);
  return {
    show: () => {
      set(false);
    },
  };
}
