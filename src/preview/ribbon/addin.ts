/** The add-in on the page: its commands as buttons, its functions in formulas, its pane at the side. */
import type { Environment } from "../../commands/command";
import { knownSheets } from "../../commands/known-sheets";
import type { OpenWorkbook } from "../../commands/open-workbook";
import { outcomeLines } from "../../commands/outcome-lines";
import { commandsIn } from "../../commands/registry";
import type { Language } from "../../locale/language";
import { languageOfPane } from "../language";
import { today } from "../today";
import type { Message } from "../frame/message";
import type { RibbonAction } from "./ribbon";

/** What the commands need of the page. */
export function environmentOf(
  language: Language,
  showPane: () => void,
  workbook: () => OpenWorkbook,
): () => Environment {
  return () => ({
    language,
    today: today(),
    openPane: (view) => {
      if (view !== undefined) workbook().show(view);
      showPane();
      return Promise.resolve();
    },
  });
}

/** The add-in's own buttons, as its tab in Excel has them. */
export function addinActions(
  workbook: () => OpenWorkbook,
  environment: () => Environment,
  message: Message,
): readonly RibbonAction[] {
  // The page's own undo covers runs too.
  const commands = commandsIn("ribbon").filter(({ id }) => id !== "undo");
  return commands.map((command) => ({
    id: command.id,
    label: command.name[message.language],
    description: command.description[message.language],
    group: command.group,
    ...(command.shortcut && { shortcut: command.shortcut.default }),
    blocked: () => workbook().blocked(command)?.[message.language] ?? null,
    run: async () => {
      const ending = await workbook().perform(command, environment());
      message.show(outcomeLines(ending, message.language).join(" "), !ending.ok);
    },
  }));
}

/** The pane at the side of the page, mounted again for each workbook. */
export class SidePane {
  readonly #pane: HTMLElement;
  readonly #workbook: () => OpenWorkbook;
  readonly #environment: () => Environment;
  readonly #message: Message;
  #unmount: () => void = () => undefined;

  constructor(
    pane: HTMLElement,
    workbook: () => OpenWorkbook,
    environment: () => Environment,
    message: Message,
  ) {
    this.#pane = pane;
    this.#workbook = workbook;
    this.#environment = environment;
    this.#message = message;
  }

  /** Loads what it shows first, while the page waits for its workbook. */
  prepare(): void {
    const first = [
      import("../../taskpane/mount"),
      import("../../taskpane/views/start"),
      knownSheets(),
    ];
    // What could not be loaded is told when it is shown.
    void Promise.allSettled(first);
  }

  /** Shows the pane for the open workbook. */
  async show(): Promise<void> {
    this.#unmount();
    this.#unmount = () => undefined;
    const element = document.createElement("div");
    this.#pane.replaceChildren(element);
    const { mountTaskpane } = await import("../../taskpane/mount").catch((failure: unknown) => {
      this.#message.warn("pane-missing");
      throw failure;
    });
    if (!element.isConnected) return;
    const language = languageOfPane(this.#message.language);
    this.#unmount = mountTaskpane(element, this.#workbook(), this.#environment, { language });
  }
}
