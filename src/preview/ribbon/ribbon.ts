/** The ribbon above the spreadsheet: named groups of buttons with icons, made from a list of actions; it folds to icons alone. */
import type { Language } from "../../locale/language";
import { PREVIEW_TEXTS } from "../frame/texts";
import { iconOf } from "./icons";

/** One button. */
export interface RibbonAction {
  readonly id: string;
  readonly label: string;
  /** Shown when the pointer rests on it. */
  readonly description?: string;
  /** Its keys, such as `Ctrl+S`, shown in its tip. */
  readonly shortcut?: string;
  /** Buttons of one group are side by side. */
  readonly group: string;
  /** Only its icon is shown. */
  readonly small?: boolean;
  /** Why it cannot be run now; null: it can. */
  readonly blocked: () => string | null;
  readonly run: () => void | Promise<void>;
}

/** A button with the text that describes it while it is grey. */
interface Shown {
  readonly action: RibbonAction;
  readonly button: HTMLButtonElement;
  readonly reason: HTMLElement;
}

function shownAction(action: RibbonAction, language: Language): Shown {
  const button = document.createElement("button");
  button.type = "button";
  button.id = `action-${action.id}`;
  button.classList.toggle("small", action.small === true);
  const label = document.createElement("span");
  label.className = "label";
  label.textContent = action.label;
  button.append(iconOf(action.id, language), label);
  const reason = document.createElement("span");
  reason.id = `${button.id}-reason`;
  reason.hidden = true;
  return { action, button, reason };
}

/** What is told of a button where the pointer rests on it. */
function tipOf({ label, shortcut, description }: RibbonAction, why: string | null): string {
  const name = shortcut === undefined ? label : `${label} (${shortcut})`;
  return [name, why ?? description ?? ""].filter((line) => line !== "").join("\n");
}

/** Greys the button where the action cannot be run, with the reason as its description; the keyboard still reaches it. */
function showState({ action, button, reason }: Shown): void {
  const why = action.blocked();
  button.title = tipOf(action, why);
  reason.textContent = why ?? "";
  if (why === null) {
    button.removeAttribute("aria-disabled");
    button.removeAttribute("aria-describedby");
  } else {
    button.setAttribute("aria-disabled", "true");
    button.setAttribute("aria-describedby", reason.id);
  }
}

/** The left and right arrows, Home and End move between the buttons; Tab leaves the ribbon. */
function moveByArrows(strip: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  const stop = (at: HTMLButtonElement | undefined): void => {
    for (const button of buttons) button.tabIndex = button === at ? 0 : -1;
  };
  stop(buttons[0]);
  strip.addEventListener("focusin", ({ target }) => {
    stop(buttons.find((button) => button === target));
  });
  strip.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button === event.target);
    const last = buttons.length - 1;
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  });
}

function groupOf(id: string, name: string, parts: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement("div");
  group.className = `group ${id}`;
  group.role = "group";
  group.ariaLabel = name;
  const row = document.createElement("div");
  row.className = "buttons";
  row.append(...parts);
  const caption = document.createElement("div");
  caption.className = "caption";
  caption.ariaHidden = "true";
  caption.textContent = name;
  group.append(row, caption);
  return group;
}

/** The button that folds the ribbon to its icons. */
function collapseButton(strip: HTMLElement, language: Language): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.id = "fold-ribbon";
  button.className = "small";
  const show = (): void => {
    const isFolded = strip.classList.contains("folded");
    const name = PREVIEW_TEXTS[isFolded ? "unfold-ribbon" : "fold-ribbon"][language];
    button.ariaExpanded = String(!isFolded);
    button.ariaLabel = name;
    button.title = `${name} (Ctrl+F1)`;
    button.replaceChildren(iconOf(isFolded ? "expand" : "collapse", language));
  };
  const toggle = (): void => {
    strip.classList.toggle("folded");
    show();
  };
  button.addEventListener("click", toggle);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F1" || !event.ctrlKey) return;
    event.preventDefault();
    toggle();
  });
  show();
  return button;
}

/**
 * Shows the actions as buttons, in groups in the order of their first actions.
 * @param groups names of the groups by their ids
 * @param leave moves the focus to the spreadsheet
 * @returns updates which of them can be run
 */
export function showRibbon(
  strip: HTMLElement,
  actions: readonly RibbonAction[],
  groups: Readonly<Record<string, string>>,
  language: Language,
  leave: () => void,
): () => void {
  const shown = actions.map((action) => shownAction(action, language));
  const refresh = (): void => {
    shown.forEach(showState);
  };
  for (const { action, button } of shown) {
    button.addEventListener("click", ({ detail }) => {
      if (action.blocked() !== null) return;
      // After a click the focus goes to the spreadsheet; after a key press it stays on the button.
      void Promise.resolve(action.run())
        .then(() => {
          if (detail > 0) leave();
          else button.focus();
        })
        .finally(refresh);
    });
  }
  const parts = [...new Set(actions.map(({ group }) => group))].map((id) =>
    groupOf(
      id,
      groups[id] ?? id,
      shown
        .filter(({ action }) => action.group === id)
        .flatMap(({ button, reason }) => [button, reason]),
    ),
  );
  const collapse = collapseButton(strip, language);
  strip.role = "toolbar";
  strip.ariaLabel = PREVIEW_TEXTS.ribbon[language];
  strip.replaceChildren(...parts, collapse);
  moveByArrows(strip, [...shown.map(({ button }) => button), collapse]);
  refresh();
  return refresh;
}
