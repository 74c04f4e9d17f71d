/** What runs in the workbook, at the foot of the page: its name, stage and number, and how to cancel it, wherever it was started. */
import type { OpenWorkbook, Running } from "../../commands/open-workbook";
import { fill, type Language } from "../../locale/language";
import { PREVIEW_TEXTS } from "./texts";

/** Milliseconds before a run is shown as running. */
const SHOWN_AFTER = 500;

/** What a run does now. */
export function stageOf({ name, progress, cancelling }: Running, language: Language): string {
  const work = name[language];
  if (cancelling) return fill(PREVIEW_TEXTS.cancelling[language], { work });
  return progress === null
    ? fill(PREVIEW_TEXTS["stage-reading"][language], { work })
    : fill(PREVIEW_TEXTS["stage-writing"][language], { work, ...progress });
}

/** Parts of the page in which Escape has another meaning while they are there. */
const OVER = '[role="dialog"], [role="menu"], [role="listbox"], dialog[open]';

/** Shows the run of the open workbook; Escape cancels it. */
export class ProgressLine {
  readonly #line: HTMLElement;
  readonly #text = document.createElement("span");
  readonly #bar = document.createElement("progress");
  readonly #cancel = document.createElement("button");
  readonly #language: Language;
  #workbook: OpenWorkbook | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param isEditing whether a cell is being edited, which Escape ends */
  constructor(line: HTMLElement, language: Language, isEditing: () => boolean) {
    this.#line = line;
    this.#language = language;
    line.ariaLabel = PREVIEW_TEXTS.progress[language];
    this.#bar.ariaLabel = PREVIEW_TEXTS.progress[language];
    this.#cancel.type = "button";
    this.#cancel.textContent = PREVIEW_TEXTS.cancel[language];
    this.#cancel.title = `${PREVIEW_TEXTS.cancel[language]} (Esc)`;
    this.#cancel.addEventListener("click", () => this.#workbook?.cancel());
    line.replaceChildren(this.#text, this.#bar, this.#cancel);
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented || isEditing()) return;
      if (event.target instanceof Element && event.target.closest(OVER)) return;
      this.#workbook?.cancel();
    });
  }

  /** Follows another workbook from now on. */
  follow(workbook: OpenWorkbook): void {
    this.#workbook = workbook;
    workbook.subscribe(() => {
      if (this.#workbook === workbook) this.#show(workbook.view().running);
    });
    this.#show(workbook.view().running);
  }

  #show(running: Running | null): void {
    if (running === null) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#line.hidden = true;
      return;
    }
    this.#timer ??= setTimeout(() => {
      this.#line.hidden = false;
    }, SHOWN_AFTER);
    this.#text.textContent = stageOf(running, this.#language);
    const { progress } = running;
    if (progress === null) this.#bar.removeAttribute("value");
    else Object.assign(this.#bar, { max: progress.of, value: progress.done });
    this.#cancel.ariaDisabled = String(running.cancelling);
  }
}
