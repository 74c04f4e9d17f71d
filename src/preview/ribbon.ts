/** The strip of buttons above the spreadsheet, from a list of actions. */

/** One button. */
export interface RibbonAction {
  readonly id: string;
  readonly label: string;
  /** Shown when the pointer rests on it. */
  readonly description?: string;
  /** Buttons of one group are side by side. */
  readonly group: string;
  /** Why it cannot be run now; null: it can. */
  blocked(): string | null;
  run(): void | Promise<void>;
}

/** A button with the text that describes it while it is grey. */
interface Shown {
  readonly action: RibbonAction;
  readonly button: HTMLButtonElement;
  readonly reason: HTMLElement;
}

function shownAction(action: RibbonAction): Shown {
  const button = document.createElement("button");
  button.type = "button";
  button.id = `action-${action.id}`;
  button.textContent = action.label;
  const reason = document.createElement("span");
  reason.id = `${button.id}-reason`;
  reason.hidden = true;
  return { action, button, reason };
}

/** Greys the button where the action cannot be run, with the reason as its description; the keyboard still reaches it. */
function showState({ action, button, reason }: Shown): void {
  const why = action.blocked();
  const title = why ?? action.description;
  if (title === undefined) button.removeAttribute("title");
  else button.title = title;
  reason.textContent = why ?? "";
  if (why === null) {
    button.removeAttribute("aria-disabled");
    button.removeAttribute("aria-describedby");
  } else {
    button.setAttribute("aria-disabled", "true");
    button.setAttribute("aria-describedby", reason.id);
  }
}

/**
 * Shows the actions as buttons.
 * @param leave moves the focus to the spreadsheet
 * @returns updates which of them can be run
 */
export function showRibbon(
  strip: HTMLElement,
  actions: readonly RibbonAction[],
  leave: () => void,
): () => void {
  const shown = actions.map(shownAction);
  const refresh = (): void => {
    shown.forEach(showState);
  };
  const parts = shown.flatMap(({ action, button, reason }, index): HTMLElement[] => {
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
    if (index === 0 || actions[index - 1]?.group === action.group) return [button, reason];
    const gap = document.createElement("span");
    gap.className = "gap";
    return [gap, button, reason];
  });
  strip.replaceChildren(...parts);
  refresh();
  return refresh;
}
