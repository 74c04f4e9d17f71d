/** The texts of the grid's own that the page shows, and those that Univer has in English. */
import find from "@univerjs/find-replace/locale/en-US";
import filterUi from "@univerjs/sheets-filter-ui/locale/en-US";
import formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import type { Page } from "playwright-core";

const leaves = (texts: unknown): readonly string[] =>
  typeof texts === "string" ? [texts] : Object.values(texts as object).flatMap(leaves);

/** Every text of Univer's in English that is no text in Swedish too. */
export const ENGLISH: ReadonlySet<string> = new Set(
  leaves([find, filterUi, formulaUi, sheetsUi, ui])
    .map((text) => text.trim())
    .filter(
      (text) => /\p{L}{2}/u.test(text) && !["OK", "Text", "Start", "Data", "Arial"].includes(text),
    ),
);

/** What is read on the page beside the ribbon and the pane: texts, labels, tips and placeholders. */
export const gridTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const own = "#taskpane, #ribbon, #title-bar, #message, script, style";
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement?.closest(own) === null)
        found.push(walker.currentNode.textContent ?? "");
    }
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest(own) !== null) continue;
      for (const name of ["aria-label", "title", "placeholder"])
        found.push(element.getAttribute(name) ?? "");
    }
    return found.map((text) => text.trim()).filter((text) => text !== "");
  });
