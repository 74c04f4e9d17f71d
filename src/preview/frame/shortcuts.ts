/** The keys of the page's actions, wherever the keyboard is. */
import type { RibbonAction } from "../ribbon/ribbon";

/** Keys that a text field has a use for itself, and those that the spreadsheet has too. */
const OF_FIELDS = new Set(["Ctrl+Z", "Ctrl+Y", "Ctrl+B", "Ctrl+I", "Ctrl+F"]);
const OF_SPREADSHEET = new Set(["Ctrl+Z", "Ctrl+Y", "Ctrl+B", "Ctrl+I"]);

/** The keys of an event in the form of shortcuts; the letter is that on the key, whatever it types. */
function keysOf(event: KeyboardEvent): string {
  const { code, key } = event;
  const name = /^Key([A-Z])$/.exec(code)?.[1] ?? /^Digit(\d)$/.exec(code)?.[1] ?? key;
  // On other keyboard layouts the letter may be elsewhere.
  const plain = event.altKey || !/^[a-z]$/i.test(key) ? name : key.toUpperCase();
  const isControl = event.ctrlKey || event.metaKey;
  return [
    ...(isControl ? ["Ctrl"] : []),
    ...(event.shiftKey ? ["Shift"] : []),
    ...(event.altKey ? ["Alt"] : []),
    plain,
  ].join("+");
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");

/**
 * Performs the action whose keys are pressed.
 * @param spreadsheet has Ctrl+Z and its like itself
 * @param blocked called with the reason when it cannot be performed now
 * @param before finishes what is being typed in a cell
 */
export function listenToShortcuts(
  actions: readonly RibbonAction[],
  spreadsheet: HTMLElement,
  blocked: (why: string) => void,
  before: () => Promise<void>,
): void {
  document.addEventListener(
    "keydown",
    (event) => {
      const keys = keysOf(event);
      const asked = keys === "Ctrl+Shift+Z" ? "Ctrl+Y" : keys;
      const action = actions.find(({ shortcut }) => shortcut === asked);
      if (!action) return;
      const inSheet = event.target instanceof Node && spreadsheet.contains(event.target);
      if (isField(event.target) && (inSheet ? OF_SPREADSHEET : OF_FIELDS).has(asked)) return;
      event.preventDefault();
      event.stopPropagation();
      const why = action.blocked();
      if (why !== null) blocked(why);
      else void before().then(() => action.run());
    },
    true,
  );
}
