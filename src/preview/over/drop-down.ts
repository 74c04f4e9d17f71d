/** What Excel shows beside a validated cell: the arrow with its list, and the input message. */
import type { ReadableBook } from "../../host/engine/readable-book";
import type { Sheet } from "../../host/engine/sheet";
import { isError } from "../../host/engine/value";
import { choicesAt, validationAt } from "../validation/choices";
import type { Layout } from "./layout";

/** A value was chosen for a cell. */
export type Chosen = (sheet: Sheet, row: number, column: number, choice: string) => void;

/** The error of a cell with what our function says is wrong; undefined: it has none, or another's. */
function errorNote(
  { engine }: ReadableBook,
  { sheet, row, column }: { readonly sheet: Sheet; readonly row: number; readonly column: number },
): { readonly title: string; readonly message: string } | undefined {
  const value = engine.read(sheet.id, row, column)?.value ?? null;
  const message = engine.messageAt(sheet.id, row, column);
  return isError(value) && message !== undefined ? { title: value.error, message } : undefined;
}

/** The arrow, list and message of the selected cell. */
export class DropDown {
  readonly #box: HTMLElement;
  readonly #arrow: HTMLButtonElement;
  readonly #list: HTMLUListElement;
  readonly #message: HTMLElement;
  readonly #chosen: Chosen;
  /** Returns the focus to the grid. */
  readonly #leave: () => void;
  #at: { sheet: Sheet; row: number; column: number } | null = null;
  #choices: readonly string[] = [];

  constructor(layer: HTMLElement, label: string, chosen: Chosen, leave: () => void) {
    this.#chosen = chosen;
    this.#leave = leave;
    this.#box = document.createElement("div");
    this.#box.className = "drop-down";
    this.#box.hidden = true;
    this.#arrow = document.createElement("button");
    this.#arrow.type = "button";
    this.#arrow.textContent = "▾";
    this.#arrow.setAttribute("aria-label", label);
    this.#arrow.setAttribute("aria-haspopup", "listbox");
    this.#arrow.addEventListener("click", () => {
      if (this.#list.hidden) this.open();
      else this.close();
    });
    this.#list = document.createElement("ul");
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", label);
    this.#list.hidden = true;
    this.#list.addEventListener("keydown", (event) => {
      this.#key(event);
    });
    this.#message = document.createElement("p");
    this.#message.className = "input-message";
    this.#message.setAttribute("role", "status");
    this.#message.hidden = true;
    this.#box.append(this.#arrow, this.#list);
    layer.append(this.#box, this.#message);
  }

  /** Follows the selection. @param at null: several cells or none */
  show(
    book: ReadableBook,
    at: { sheet: Sheet; row: number; column: number } | null,
    layout: Layout,
  ): void {
    const same =
      at?.sheet === this.#at?.sheet && at?.row === this.#at?.row && at?.column === this.#at?.column;
    if (!same) this.close();
    this.#at = at;
    const area = at && { row: at.row, column: at.column, rows: 1, columns: 1 };
    const visible = area !== null && layout.shows(area);
    const rule = at && visible ? validationAt(at.sheet, at.row, at.column) : null;
    const choices = at && rule ? choicesAt(book, at.sheet, at.row, at.column) : null;
    this.#box.hidden = choices === null || choices.length === 0 || rule?.showDropDown === false;
    this.#choices = choices ?? [];
    const note = at && visible ? (errorNote(book, at) ?? rule?.prompt) : undefined;
    this.#message.hidden = !note || (note.message === "" && note.title === "");
    if (!area || (!rule && !note)) return;
    const box = layout.boxOf(area);
    Object.assign(this.#box.style, {
      left: `${box.left + box.width}px`,
      top: `${box.top + box.height - 20}px`,
    });
    Object.assign(this.#message.style, {
      left: `${box.left + 12}px`,
      top: `${box.top + box.height + 6}px`,
    });
    const title = document.createElement("strong");
    title.textContent = note?.title ?? "";
    const text = note?.message ?? "";
    // Only what is new is read aloud.
    if (this.#message.textContent !== `${title.textContent}${text}`)
      this.#message.replaceChildren(title, document.createTextNode(text));
  }

  /** Opens the list; nothing happens when the cell has none. */
  open(): void {
    if (this.#box.hidden || this.#choices.length === 0) return;
    const options = this.#choices.map((choice) => {
      const option = document.createElement("li");
      option.setAttribute("role", "option");
      option.tabIndex = -1;
      option.textContent = choice;
      option.addEventListener("click", () => {
        this.#choose(choice);
      });
      return option;
    });
    this.#list.replaceChildren(...options);
    this.#list.hidden = false;
    this.#message.hidden = true;
    options[0]?.focus();
  }

  close(): void {
    this.#list.hidden = true;
  }

  #choose(choice: string): void {
    this.close();
    if (this.#at) this.#chosen(this.#at.sheet, this.#at.row, this.#at.column, choice);
    this.#leave();
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    const options = [...this.#list.children] as HTMLElement[];
    const at = options.findIndex((option) => option === document.activeElement);
    switch (event.key) {
      case "ArrowDown":
        options[Math.min(at + 1, options.length - 1)]?.focus();
        break;
      case "ArrowUp":
        options[Math.max(at - 1, 0)]?.focus();
        break;
      case "Enter":
      case " ":
        this.#choose(this.#choices[at] ?? "");
        break;
      case "Escape":
      case "Tab":
        this.close();
        this.#leave();
        break;
      default:
        return;
    }
    event.preventDefault();
  }
}
