/** The add-in on the page: its actions as buttons, its functions in formulas, its pane at the side. */
import type { Environment } from "../commands/actions/action";
import { ACTIONS } from "../commands/actions/actions";
import { outcomeLines } from "../commands/actions/outcome-lines";
import { setPaneState } from "../commands/actions/pane-state";
import { perform } from "../commands/actions/perform";
import type { Language } from "../locale/language";
import { languageOfPane } from "./language";
import { today } from "./today";
import type { Message } from "./message";
import type { RibbonAction } from "./ribbon";

/** What the actions need of the page. */
export function environmentOf(language: Language, pane: HTMLElement): () => Environment {
  return () => ({
    language,
    today: today(),
    openPane: (view) => {
      if (view !== undefined) setPaneState({ view });
      pane.hidden = false;
      return Promise.resolve();
    },
  });
}

/** The add-in's own buttons, as its tab in Excel has them. */
export function addinActions(
  environment: () => Environment,
  message: Message,
): readonly RibbonAction[] {
  return ACTIONS.filter(({ locations }) => locations.includes("ribbon")).map((action) => ({
    id: action.id,
    label: action.name[message.language],
    description: action.description[message.language],
    group: action.group,
    run: async () => {
      const outcome = await perform(action, environment());
      message.show(outcomeLines(outcome, message.language).join(" "), outcome.kind !== "done");
    },
  }));
}

/** The pane at the side of the page, mounted again for each workbook. */
export class SidePane {
  readonly #pane: HTMLElement;
  readonly #environment: () => Environment;
  readonly #message: Message;
  #unmount: () => void = () => undefined;

  constructor(pane: HTMLElement, environment: () => Environment, message: Message) {
    this.#pane = pane;
    this.#environment = environment;
    this.#message = message;
  }

  /** Shows the pane for the open workbook. */
  async show(): Promise<void> {
    this.#unmount();
    this.#unmount = () => undefined;
    const element = document.createElement("div");
    this.#pane.replaceChildren(element);
    const { mountTaskpane } = await import("../taskpane/mount").catch((failure: unknown) => {
      this.#message.warn("pane-missing");
      throw failure;
    });
    if (!element.isConnected) return;
    const language = languageOfPane(this.#message.language);
    this.#unmount = mountTaskpane(element, this.#environment, { language });
  }
}
