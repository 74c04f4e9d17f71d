/** A small menu under a button of the ribbon: arrows, Enter and Escape, as menus have. */
import type { Language } from "../../locale/language";
import type { Choice } from "./format";

/**
 * Lets the person choose.
 * @returns null: nothing was chosen
 */
export function choose(
  under: HTMLElement,
  choices: readonly Choice[],
  language: Language,
  withColour: boolean,
): Promise<Choice | null> {
  const menu = document.createElement("div");
  menu.className = "chooser";
  menu.role = "menu";
  menu.ariaLabel = under.textContent;
  const buttons = choices.map((choice) => {
    const button = document.createElement("button");
    button.type = "button";
    button.role = "menuitem";
    button.tabIndex = -1;
    if (withColour) {
      const swatch = document.createElement("span");
      swatch.className = "swatch";
      swatch.style.background = choice.value;
      button.append(swatch);
    }
    button.append(choice.name[language]);
    return button;
  });
  menu.append(...buttons);
  const { left, bottom } = under.getBoundingClientRect();
  Object.assign(menu.style, { left: `${left}px`, top: `${bottom}px` });
  (under.closest("header") ?? document.body).append(menu);
  buttons[0]?.focus();
  return new Promise((resolve) => {
    let isOpen = true;
    const close = (choice: Choice | null): void => {
      // Taking the menu away takes the focus from it, too.
      if (!isOpen) return;
      isOpen = false;
      menu.remove();
      resolve(choice);
    };
    buttons.forEach((button, index) => {
      button.addEventListener("click", () => {
        close(choices[index] ?? null);
      });
    });
    menu.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) close(null);
    });
    menu.addEventListener("keydown", (event) => {
      const at = buttons.findIndex((button) => button === document.activeElement);
      const count = buttons.length;
      const to = { ArrowDown: at + 1, ArrowUp: at - 1 + count, Home: 0, End: count - 1 }[event.key];
      if (to !== undefined) buttons[to % count]?.focus();
      else if (event.key === "Escape" || event.key === "Tab") close(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  });
}
