/** The line above the ribbon: the file's name, whether the browser has kept it, and the keys that move between the parts. */
import { fill, type Language } from "../../locale/language";
import { PREVIEW_TEXTS } from "./texts";

export class TitleBar {
  readonly #file: HTMLElement;
  readonly #kept: HTMLElement;
  readonly #language: Language;

  constructor(bar: HTMLElement, language: Language) {
    this.#language = language;
    const part = (id: string, text = ""): HTMLElement => {
      const element = document.createElement("span");
      element.id = id;
      element.textContent = text;
      return element;
    };
    this.#file = part("file-name");
    this.#kept = part("kept-at");
    const name = document.createElement("strong");
    name.textContent = PREVIEW_TEXTS.title[language];
    const keys = part("keys-hint", PREVIEW_TEXTS["keys-hint"][language]);
    bar.prepend(name, this.#file, this.#kept, keys);
  }

  /** Puts a button beside the name of the file. */
  offer(button: HTMLElement): void {
    button.classList.add("offer");
    this.#kept.after(button);
  }

  /** Shows the name of the file that is open. */
  showFile(name: string): void {
    this.#file.textContent = name;
    this.#kept.textContent = "";
    document.title = `${name} – ${PREVIEW_TEXTS.title[this.#language]}`;
  }

  /** Shows when the browser last kept the workbook. */
  showKept(at: Date): void {
    const time = at.toLocaleTimeString(this.#language === "sv" ? "sv-SE" : "en-GB", {
      timeStyle: "short",
    });
    this.#kept.textContent = fill(PREVIEW_TEXTS["kept-at"][this.#language], { time });
  }
}
