/** The message line at the foot of the page. */
import { fill, type Language } from "../../locale/language";
import { PREVIEW_TEXTS, type PreviewText } from "./texts";

export class Message {
  readonly #element: HTMLElement;
  readonly language: Language;

  constructor(element: HTMLElement, language: Language) {
    this.#element = element;
    this.language = language;
  }

  /** Shows what is or was done. */
  report(text: PreviewText, values: Readonly<Record<string, string>> = {}): void {
    this.show(this.#text(text, values), false);
  }

  /** Shows what failed. */
  warn(text: PreviewText, values: Readonly<Record<string, string>> = {}): void {
    this.show(this.#text(text, values), true);
  }

  /** Shows a line of text. */
  show(text: string, wrong: boolean): void {
    this.#element.textContent = text;
    this.#element.classList.toggle("wrong", wrong);
  }

  /** Takes away what did not work, once something else did. */
  forgetWarning(): void {
    if (this.#element.classList.contains("wrong")) this.show("", false);
  }

  #text(text: PreviewText, values: Readonly<Record<string, string>>): string {
    return fill(PREVIEW_TEXTS[text][this.language], values);
  }
}
