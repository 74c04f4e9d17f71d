/** The preview page: a spreadsheet with the add-in beside it, all in the browser. */
import { giveKnownValues } from "../commands/plan-observers";
import { hostedFunctions } from "../functions/hosted";
import { PREVIEW_TEXTS } from "./texts";
import { openFile, pageActions } from "./actions";
import { SidePane, addinActions, environmentOf } from "./addin";
import { enableDragging } from "./divider";
import { acceptDroppedFiles } from "./drop-file";
import { element } from "./elements";
import { reportFailure } from "./failures";
import { write, type HandEdit } from "./grid/edits";
import { Grid } from "./grid/grid";
import { offerToContinue } from "./kept/continue-bar";
import { keepWhatChanges } from "./kept/keeper";
import { languageOfPage } from "./language";
import { followLinks } from "./links";
import { Message } from "./message";
import { OverGrid } from "./over/over-grid";
import { showRibbon } from "./ribbon";
import { Session } from "./session";
import { moveBetweenParts } from "./grid/part-keys";

const language = languageOfPage();
document.documentElement.lang = language;
document.title = PREVIEW_TEXTS.title[language];

const pane = element("taskpane");
const workbook = element("workbook");
const message = new Message(element("message"), language);
const grid = new Grid(element("grid"), language);
const session = new Session(grid, hostedFunctions());
giveKnownValues((values) => session.host.expectValues(values));
const book = (): Session["host"]["book"] | null => (session.isOpen ? session.host.book : null);

const byHand = (edit: HandEdit, shown = false): void => {
  session.byHand(edit, shown).then(
    () => {
      message.forgetWarning();
    },
    (error: unknown) => {
      reportFailure(message, error);
    },
  );
};
grid.onEdit = byHand;
grid.onPosition = ({ sheetId, area }) => {
  void session.goTo(sheetId, area);
};
new OverGrid(grid, { workbook, layer: element("over-grid") }, book, {
  label: PREVIEW_TEXTS.choose[language],
  chosen: (sheet, row, column, choice) => {
    byHand(write(sheet.id, [{ row, column, content: choice }], language));
  },
}).follow();
followLinks(workbook, grid, book, (sheet, area) => {
  byHand((host) => {
    host.book.select(sheet, area);
  });
});
acceptDroppedFiles(workbook, (file) => {
  void openFile(session, message, file);
});
enableDragging(element("divider"), pane, PREVIEW_TEXTS["pane-width"][language]);
window.addEventListener("beforeunload", (event) => {
  if (session.dirty) event.preventDefault();
});

window.addEventListener("unhandledrejection", ({ reason }: PromiseRejectionEvent) => {
  message.warn("run-failed", { reason: reason instanceof Error ? reason.message : String(reason) });
});

const openWorkbook = () => session.workbook;
const environment = environmentOf(language, pane, openWorkbook);
const side = new SidePane(pane, openWorkbook, environment, message);
const refreshRibbon = showRibbon(
  element("ribbon"),
  [
    ...pageActions(session, message, environment),
    ...addinActions(openWorkbook, environment, message),
  ],
  () => {
    grid.focus();
  },
);
session.onOpened = () => {
  session.workbook.subscribe(refreshRibbon);
  session.workbook.lastRead.subscribe(refreshRibbon);
  refreshRibbon();
  void side.show();
};
await session.open(PREVIEW_TEXTS["new-name"][language]);
await offerToContinue(element("continue"), session, message);
keepWhatChanges(session, () => {
  message.warn("not-kept");
});
moveBetweenParts({ ribbon: element("ribbon"), workbook, pane }, () => {
  grid.focus();
});
document.documentElement.dataset["ready"] = "true";
