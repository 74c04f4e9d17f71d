/** The strip of buttons above the spreadsheet, from a list of actions. */

/** One button. */
export interface RibbonAction {
  readonly id: string;
  readonly label: string;
  /** Shown when the pointer rests on it. */
  readonly description?: string;
  /** Buttons of one group are side by side. */
  readonly group: string;
  run(): void | Promise<void>;
}

/**
 * Shows the actions as buttons; while one runs the others are disabled.
 * @param leave moves the focus to the spreadsheet
 */
export function showRibbon(
  strip: HTMLElement,
  actions: readonly RibbonAction[],
  leave: () => void,
): void {
  const buttons: HTMLButtonElement[] = [];
  const parts: HTMLElement[] = [];
  actions.forEach((action, index) => {
    if (index > 0 && actions[index - 1]?.group !== action.group) {
      const gap = document.createElement("span");
      gap.className = "gap";
      parts.push(gap);
    }
    const button = document.createElement("button");
    button.type = "button";
    button.id = `action-${action.id}`;
    button.textContent = action.label;
    if (action.description !== undefined) button.title = action.description;
    button.addEventListener("click", ({ detail }) => {
      // After a click the focus goes to the spreadsheet; after a key press it stays on the button.
      void press(action).then(() => {
        if (detail > 0) leave();
        else button.focus();
      });
    });
    buttons.push(button);
    parts.push(button);
  });
  strip.replaceChildren(...parts);

  async function press(action: RibbonAction): Promise<void> {
    for (const button of buttons) button.disabled = true;
    try {
      await action.run();
    } finally {
      for (const button of buttons) button.disabled = false;
    }
  }
}
