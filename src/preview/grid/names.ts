/** Names for the buttons and fields of the grid that Univer leaves without: for screen readers, and as tips. */
import type { Language } from "../../locale/language";
import { PREVIEW_TEXTS, type PreviewText } from "../frame/texts";

/** What is named, in the order of the page. Several texts: the first, second … that the selector finds. */
const NAMED: readonly (readonly [selector: string, ...texts: PreviewText[]])[] = [
  ['[data-u-comp="defined-name"] input', "name-box"],
  ['[data-u-comp="defined-name"] [data-slot="popover-trigger"]', "names"],
  [
    '[data-u-comp="sheet-bar-append-button"]',
    "new-sheet",
    "all-sheets",
    "tabs-before",
    "tabs-after",
  ],
  ['[data-u-comp="button"].univer-size-6', "zoom-out", "zoom-in"],
  ['[role="handle"], [data-zoom="handle"]', "zoom"],
  ['[role="track"] a, [data-zoom="track"] a', "zoom-reset"],
];

/** Sets an attribute where it differs: a change is observed. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function nameAll(grid: HTMLElement, language: Language): void {
  for (const [selector, ...texts] of NAMED) {
    [...grid.querySelectorAll(selector)].forEach((element, at) => {
      const text = texts[at];
      if (text === undefined) return;
      set(element, "aria-label", PREVIEW_TEXTS[text][language]);
      if (!(element instanceof HTMLInputElement))
        set(element, "title", PREVIEW_TEXTS[text][language]);
    });
  }
}

/** Takes away what screen readers would be misled by: roles that do not exist, states of what is no control. */
function mend(grid: HTMLElement): void {
  for (const trigger of grid.querySelectorAll('a[data-slot="popover-trigger"]')) {
    set(trigger, "role", "button");
    set(trigger, "tabindex", "0");
  }
  for (const wrapper of grid.querySelectorAll('div[data-slot="dropdown-menu-trigger"]')) {
    if (wrapper.querySelector("button") === null) continue;
    for (const state of ["aria-expanded", "aria-haspopup"]) wrapper.removeAttribute(state);
  }
  for (const kind of ["track", "handle"]) {
    for (const part of grid.querySelectorAll(`[role="${kind}"]`)) {
      part.removeAttribute("role");
      set(part, "data-zoom", kind);
    }
  }
  // A number above 0 would put them before everything else on the page.
  for (const canvas of grid.querySelectorAll('canvas[tabindex="1"]')) set(canvas, "tabindex", "-1");
}

/** Names what the grid opens beside itself: its dialogs, and the panel of a filter with its checkboxes. */
function nameOpened(language: Language): void {
  for (const label of document.querySelectorAll("body > [data-state] .univer-sr-only")) {
    const text = PREVIEW_TEXTS.close[language];
    // Setting a text again would be a change again.
    if (label.textContent === "Close" && text !== "Close") label.textContent = text;
  }
  const panel = document.querySelector('[data-u-comp="sheets-filter-panel"]');
  const popup = panel?.closest('[data-u-comp="rect-popup"]');
  if (!popup) return;
  set(popup, "role", "dialog");
  set(popup, "aria-label", PREVIEW_TEXTS.filter[language]);
  for (const box of popup.querySelectorAll('input[type="checkbox"]')) {
    const line = box.closest('[data-u-comp^="sheets-filter-panel-values-"]');
    set(box, "aria-label", line?.textContent ?? "");
  }
}

/** Names of places that the page has twice. */
function distinguishNotices(language: Language): void {
  const notices = document.querySelectorAll("section[aria-label][aria-live]");
  [...notices].forEach((notice, at) => {
    set(notice, "aria-label", `${PREVIEW_TEXTS.notices[language]} ${at + 1}`);
  });
}

/**
 * Names what the grid shows, now and whenever it shows something else.
 * @param pane what changes there is none of the grid's
 */
export function nameParts(grid: HTMLElement, pane: HTMLElement, language: Language): void {
  const all = (): void => {
    mend(grid);
    nameAll(grid, language);
    nameOpened(language);
    distinguishNotices(language);
  };
  all();
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => !pane.contains(target))) all();
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ["role", "aria-expanded", "tabindex", "aria-label"],
  });
}
