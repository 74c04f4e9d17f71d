/** The page's own actions: open, save, and create the example. */
import { build } from "../commands/build";
import { FileError } from "../xlsx/failure";
import { openXlsx } from "../xlsx/open";
import type { Language } from "../locale/language";
import { problemLine } from "../locale/problems";
import { PREVIEW_TEXTS } from "./texts";
import { exampleModel } from "../example/example-model";
import type { Message } from "./message";
import type { RibbonAction } from "./ribbon";
import type { Session } from "./session";
import { today } from "./today";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the browser draw a message before long work starts. */
const shown = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });

/** Whether the open workbook may be replaced: nothing is unsaved, or the user confirms. */
function mayLeave(session: Session, language: Language): boolean {
  return !session.dirty || window.confirm(PREVIEW_TEXTS["leave-unsaved"][language]);
}

/** Opens a file instead of the open workbook. */
export async function openFile(session: Session, message: Message, file: File): Promise<void> {
  if (!mayLeave(session, message.language)) return;
  message.report("opening", { file: file.name });
  await shown();
  try {
    const content = await openXlsx(new Uint8Array(await file.arrayBuffer()));
    await session.open(file.name, content);
    message.report("opened", { file: file.name });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    message.warn(error.code, { file: file.name });
  }
}

function chooseFile(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm";
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

async function createExample(session: Session, message: Message): Promise<void> {
  const { language } = message;
  if (!mayLeave(session, language)) return;
  message.report("building");
  await shown();
  await session.open(PREVIEW_TEXTS["example-name"][language]);
  const outcome = await build({
    imports: {},
    decide: true,
    language,
    today: today(),
    model: exampleModel(language),
  });
  if (outcome.ok) {
    // The pane was mounted for the blank workbook that the example was created in.
    session.onOpened();
    message.report("built");
    return;
  }
  const reason =
    "error" in outcome
      ? outcome.error.textIn(language)
      : outcome.refused.map((problem) => problemLine(problem, language)).join(" ");
  message.warn("run-failed", { reason });
}

/** The page's own actions, first in the ribbon. */
export function pageActions(session: Session, message: Message): readonly RibbonAction[] {
  const label = (text: "open" | "save" | "example"): string =>
    PREVIEW_TEXTS[text][message.language];
  return [
    {
      id: "open",
      label: label("open"),
      group: "file",
      run: async () => {
        const file = await chooseFile();
        if (file) await openFile(session, message, file);
      },
    },
    { id: "save", label: label("save"), group: "file", run: () => save(session, message) },
    {
      id: "example",
      label: label("example"),
      group: "example",
      run: () => createExample(session, message),
    },
  ];
}
