/** The preview page: a spreadsheet with the add-in beside it, all in the browser. */
import { giveKnownValues } from "../commands/plan-observers";
import { thread } from "../commands/threads/thread";
import { setDisplayLanguage } from "../functions/display-language";
import { PREVIEW_TEXTS } from "./frame/texts";
import { openFile, pageActions } from "./ribbon/page-actions";
import { SidePane, addinActions, environmentOf } from "./ribbon/addin";
import { enableDragging } from "./frame/divider";
import { acceptDroppedFiles } from "./frame/drop-file";
import { element } from "./elements";
import { reportFailure } from "./frame/failures";
import type { HandEdit } from "./edits/hand-edit";
import { Grid } from "./grid/grid";
import { offerToContinue } from "./kept/continue-bar";
import { keepWhatChanges } from "./kept/keeper";
import { languageOfPage } from "./language";
import { followLinks } from "./links";
import { collapsiblePane } from "./frame/collapsible-pane";
import { ProgressLine } from "./frame/progress";
import { listenToShortcuts } from "./frame/shortcuts";
import { TitleBar } from "./frame/title-bar";
import { groupNames } from "./ribbon/groups";
import { Message } from "./frame/message";
import { OverGrid } from "./over/over-grid";
import { showRibbon } from "./ribbon/ribbon";
import { Session } from "./session";
import type { Starting } from "./thread/port";
import { HostThread } from "./thread/host-thread";
import { nameParts } from "./grid/names";
import { addToContextMenu } from "./grid/context-menu";
import { cellMenu } from "./sheet/cell-menu";
import { sheetActions } from "./sheet/sheet-actions";
import { moveBetweenParts } from "./frame/part-keys";
import { paneIsRead } from "./frame/pane-is-read";
import { Typing, followTyping } from "./frame/typing";

const language = languageOfPage();
document.documentElement.lang = language;
setDisplayLanguage(language);
document.title = PREVIEW_TEXTS.title[language];

const { startingHost } = window as unknown as { readonly startingHost: Starting };
const typing = new Typing();
followTyping(typing);
const hosts = new HostThread(startingHost, typing.nextFrame);
// The build writes the script beside the page's.
thread.use(() => new Worker("worker.js", { type: "module" }));

const pane = element("taskpane");
const workbook = element("workbook");
const message = new Message(element("message"), language);
const grid = new Grid(element("grid"), language);
const session = new Session(grid, hosts, typing, language);
giveKnownValues((values) => session.expectValues(values));
const book = (): Session["book"] | null => (session.isOpen ? session.book : null);

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
grid.onPosition = (position) => {
  void session.goTo(position);
};
new OverGrid(grid, { workbook, layer: element("over-grid") }, book, {
  label: PREVIEW_TEXTS.choose[language],
  chosen: (sheet, row, column, choice) => {
    byHand({ kind: "write", sheetId: sheet.id, typed: [{ row, column, content: choice }] });
  },
}).follow();
followLinks(
  workbook,
  grid,
  (position) => session.linkAt(position),
  (target) => {
    byHand({ kind: "select", ...target });
  },
);
acceptDroppedFiles(workbook, (file) => {
  void openFile(session, message, file, environment);
});
const divider = element("divider");
enableDragging(divider, pane, PREVIEW_TEXTS["pane-width"][language]);
const collapsible = collapsiblePane(element("fold-pane"), { pane, divider }, language);
element("sheet-side").ariaLabel = PREVIEW_TEXTS.spreadsheet[language];
const titleBar = new TitleBar(element("title-bar"), language);
const progress = new ProgressLine(element("progress"), language, () => grid.isEditing);
window.addEventListener("beforeunload", (event) => {
  if (session.dirty) event.preventDefault();
});

window.addEventListener("unhandledrejection", ({ reason }: PromiseRejectionEvent) => {
  message.warn("run-failed", { reason: reason instanceof Error ? reason.message : String(reason) });
});

const openWorkbook = () => session.workbook;
const environment = environmentOf(language, collapsible.show, openWorkbook);
const side = new SidePane(pane, openWorkbook, environment, message);
side.prepare();
const actions = [
  ...pageActions(session, message, environment),
  ...addinActions(openWorkbook, environment, message),
  ...sheetActions({ session, grid, message, edit: byHand }),
];
const refreshRibbon = showRibbon(element("ribbon"), actions, groupNames(language), language, () => {
  grid.focus();
});
grid.onTaken = (id) => {
  const action = actions.find((one) => one.id === id);
  const why = action?.blocked() ?? null;
  if (why !== null) message.show(why, true);
  else void action?.run();
};
addToContextMenu(grid.injector, cellMenu(actions, session, grid));
session.onMoved = refreshRibbon;
session.onRenamed = () => {
  titleBar.showFile(session.name);
};
session.onOpened = () => {
  titleBar.showFile(session.name);
  progress.follow(session.workbook);
  session.workbook.subscribe(refreshRibbon);
  session.workbook.lastRead.subscribe(refreshRibbon);
  refreshRibbon();
  void side.show();
};
const opening = session.open(PREVIEW_TEXTS["new-name"][language]);
grid.prepare();
await opening;
const offer = await offerToContinue(
  element("continue"),
  (button) => {
    titleBar.offer(button);
  },
  session,
  message,
);
const { onOpened, onRenamed } = session;
session.onOpened = () => {
  onOpened();
  offer.standAside();
};
session.onRenamed = () => {
  onRenamed();
  offer.standAside();
};
keepWhatChanges(
  session,
  (at) => {
    titleBar.showKept(at);
    offer.standAside();
  },
  () => {
    message.warn("not-kept");
  },
);
listenToShortcuts(
  actions,
  workbook,
  (why) => {
    message.show(why, true);
  },
  () => grid.finishEditing(),
);
moveBetweenParts({ ribbon: element("ribbon"), workbook, pane }, () => {
  grid.focus();
});
nameParts(element("grid"), pane, language);
document.documentElement.dataset["ready"] = "true";
await paneIsRead(session.workbook.lastRead);
await grid.more.load();
thread.prepare();
