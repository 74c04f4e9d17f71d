/** The icons of the ribbon: lines on a field of 20 × 20 in the colour of the text, and the letters of the classes. */
import type { CellClass } from "../../domain/model/model";
import { classLetter } from "../../locale/class-codes";
import type { Language } from "../../locale/language";

/** Paths by the ids of the actions. */
const LINES: Readonly<Record<string, string>> = {
  open: "M2.5 16V4.5h5l2 2h7V9M2.5 16l3-7h13l-3 7z",
  save: "M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6 16.5v-6h8v6",
  undo: "M7 4L3 8l4 4M3.5 8h8a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 4l4 4-4 4M16.5 8h-8a4.5 4.5 0 0 0 0 9H12",
  example: "M10 2.500v3M10 14.500v3M2.5 10h3M14.5 10h3M5 5l2 2M13 13l2 2M15 5l-2 2M7 13l-2 2",
  openPane: "M2.5 3.500h15v13h-15zM12 3.500v13M14 7h1.500M14 10h1.5",
  createMatrix: "M3 3h6v6H3zM3 11h6v6H3zM11 3h6v6h-6zM14 11v6M11 14h6",
  suggest: "M9 3l1.8 5.200L16 10l-5.2 1.800L9 17l-1.8-5.200L2 10l5.2-1.800zM16 2v4M14 4h4",
  explainCell: "M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9v5M10 6v.5",
  summarise: "M3 17.500h14M5 15V9M10 15V4M15 15v-4",
  check: "M3.5 3.500h13v13h-13zM6.5 10l2.5 3 4.5-6",
  clearDecision:
    "M4 4h2M9 4h2M14 4h2v2M16 9v2M16 14v2h-2M11 16H9M6 16H4v-2M4 11V9M4 6V4M7.5 7.500l5 5M12.5 7.500l-5 5",
  nextUndecided: "M2 10h8M7 6.500L10.5 10 7 13.500M12.5 5h5v10h-5",
  freeze: "M10 2v16M3 6l14 8M17 6L3 14M8 3.500l2 2 2-2M8 16.500l2-2 2 2",
  thaw: "M10 2.500c3.5 4.5 5.5 7 5.5 9.500a5.5 5.5 0 0 1-11 0c0-2.5 2-5 5.5-9.500z",
  find: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.500L17.5 17.5",
  sortUp: "M5 16V4M2.5 6.500L5 4l2.5 2.500M10 5h3M10 9h4.500M10 13h6M10 17h7.5",
  sortDown: "M5 4v12M2.5 13.500L5 16l2.5-2.500M10 5h7.500M10 9h6M10 13h4.500M10 17h3",
  filter: "M3 4h14l-5.5 6.500V16l-3 1.500v-7z",
  bold: "M6 3.500h5a3.25 3.25 0 0 1 0 6.500H6zM6 10h6a3.3 3.3 0 0 1 0 6.500H6z",
  italic: "M8 3.5h6M6 16.5h6M11.5 3.5l-3 13",
  fill: "M4 9l6-6 6 6-6 6zM4 9h12M16.5 12.500c1 1.5 1.5 2.3 1.5 3a1.5 1.5 0 0 1-3 0c0-.7.5-1.5 1.5-3z",
  number: "M7 3L5.5 17M14 3l-1.5 14M3 7.500h14M2.5 12.500h14",
  keys: "M2.5 5.500h15v9h-15zM5 8.500h.5M8 8.500h.5M11 8.500h.5M14 8.500h.5M6.5 11.500h7",
  collapse: "M5 12.500L10 7.500l5 5",
  expand: "M5 7.500L10 12.500l5-5",
  pane: "M2.5 3.500h15v13h-15zM12 3.500v13",
};

const CLASSES: Readonly<Record<string, CellClass>> = {
  decidePrimary: "primary",
  decideComplement: "complement",
  decideDiscouraged: "discouraged",
  decideForbidden: "forbidden",
};

const SVG = "http://www.w3.org/2000/svg";

/** The icon of an action; an unknown one has a small square. */
export function iconOf(id: string, language: Language): Element {
  const cellClass = CLASSES[id];
  if (cellClass !== undefined) {
    const letter = document.createElement("span");
    letter.className = `icon letter ${cellClass}`;
    letter.ariaHidden = "true";
    letter.textContent = classLetter(cellClass, language);
    return letter;
  }
  const icon = document.createElementNS(SVG, "svg");
  icon.setAttribute("class", "icon");
  icon.setAttribute("viewBox", "0 0 20 20");
  icon.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", LINES[id] ?? "M7 7h6v6H7z");
  icon.append(path);
  return icon;
}
