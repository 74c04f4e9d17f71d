/** The page's own actions: open, save, and create the example. */
import type { Environment } from "../../commands/command";
import { isListName, offersOf } from "../../commands/offered-list";
import { outcomeLines } from "../../commands/outcome-lines";
import { beginWithExample } from "../../commands/start-workbook";
import { FileError } from "../../xlsx/failure";
import type { Language } from "../../locale/language";
import { fill } from "../../locale/language";
import { PREVIEW_TEXTS } from "../frame/texts";
import type { Message } from "../frame/message";
import type { RibbonAction } from "./ribbon";
import type { StepName } from "../undo/history";
import type { Session } from "../session";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the browser draw a message before long work starts. */
const shown = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });

/** Whether the open workbook may be replaced: nothing is unsaved, or the user confirms. */
export function mayLeave(session: Session, language: Language): boolean {
  return !session.dirty || window.confirm(PREVIEW_TEXTS["leave-unsaved"][language]);
}

/** Opens a file instead of the open workbook; a list leads to the import into it. */
export async function openFile(
  session: Session,
  message: Message,
  file: File,
  environment: () => Environment,
): Promise<void> {
  if (isListName(file.name)) {
    const { readListFile } = await import("../../commands/import-list");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await readListFile(bytes, file.name, message.language);
    offersOf(session.workbook).offer(found);
    await environment().openPane("inputs");
    message.report("list-opened", { file: file.name });
    return;
  }
  if (!mayLeave(session, message.language)) return;
  message.report("opening", { file: file.name });
  await shown();
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await session.open(file.name, { from: "file", bytes });
    message.report("opened", { file: file.name });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    message.warn(error.code, { file: file.name });
  }
}

function chooseFile(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm,.csv,.tsv,.txt,.json";
  return new Promise((resolve) => {
    input.addEventListener("change", () => {
      resolve(input.files?.[0] ?? null);
    });
    input.addEventListener("cancel", () => {
      resolve(null);
    });
    input.click();
  });
}

async function save(session: Session, message: Message): Promise<void> {
  message.report("saving");
  await shown();
  const bytes = await session.save();
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = session.name;
  link.click();
  URL.revokeObjectURL(address);
  message.report("saved", { file: session.name });
}

async function createExample(
  session: Session,
  message: Message,
  environment: () => Environment,
): Promise<void> {
  const { language } = message;
  if (!mayLeave(session, language)) return;
  message.report("building");
  await shown();
  const name = PREVIEW_TEXTS["example-name"][language];
  // Another workbook takes a while; a new one in which nothing was done is as good.
  if (session.isUntouched) await session.rename(name);
  else await session.open(name);
  const { workbook } = session;
  const { today } = environment();
  const ending = await workbook.run(PREVIEW_TEXTS.example, async (control) => {
    const outcome = await beginWithExample({ language, today, ...control });
    return outcome.ok ? { ok: true, reported: null } : outcome;
  });
  // The message is on the page.
  workbook.report(null);
  if (ending.ok) message.report("built");
  else message.show(outcomeLines(ending, language).join(" "), true);
}

/** A step as the page names it. */
function stepText(name: StepName, language: Language): string {
  if (typeof name !== "string") return name[language];
  return name === ""
    ? PREVIEW_TEXTS["some-edit"][language]
    : fill(PREVIEW_TEXTS["an-edit"][language], { position: name });
}

/** Undoes the last step, or does it again, and says which. */
export async function moveInHistory(
  session: Session,
  message: Message,
  direction: "undo" | "redo",
): Promise<void> {
  const busy = session.workbook.busy();
  if (busy !== null) {
    message.show(busy[message.language], true);
    return;
  }
  const name = await session.move(direction);
  if (name === null) message.report(`nothing-to-${direction}`);
  else {
    const what = stepText(name, message.language);
    message.report(direction === "undo" ? "undone" : "redone", { what });
  }
}

/** The page's own actions, first in the ribbon. */
export function pageActions(
  session: Session,
  message: Message,
  environment: () => Environment,
): readonly RibbonAction[] {
  const blocked = (): string | null => session.workbook.busy()?.[message.language] ?? null;
  const label = (text: "open" | "save" | "undo" | "redo" | "example"): string =>
    PREVIEW_TEXTS[text][message.language];
  const inHistory = (direction: "undo" | "redo", shortcut: string): RibbonAction => ({
    id: direction,
    label: label(direction),
    group: "file",
    shortcut,
    blocked: () => {
      if (!session.isOpen) return null;
      const { next, nextAgain } = session.steps;
      const step = direction === "undo" ? next : nextAgain;
      return step === null ? PREVIEW_TEXTS[`nothing-to-${direction}`][message.language] : blocked();
    },
    run: () => moveInHistory(session, message, direction),
  });
  return [
    {
      id: "open",
      label: label("open"),
      shortcut: "Ctrl+O",
      group: "file",
      blocked,
      run: async () => {
        const file = await chooseFile();
        if (file) await openFile(session, message, file, environment);
      },
    },
    {
      id: "save",
      label: label("save"),
      shortcut: "Ctrl+S",
      group: "file",
      blocked,
      run: () => save(session, message),
    },
    inHistory("undo", "Ctrl+Z"),
    inHistory("redo", "Ctrl+Y"),
    {
      id: "example",
      label: label("example"),
      group: "example",
      blocked,
      run: () => createExample(session, message, environment),
    },
  ];
}
