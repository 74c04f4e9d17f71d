/** Frozen panes, gridlines, tab colour and selection of a sheet. */
import { cellAddress } from "../../a1/address";
import type { SheetContent } from "../content";
import type { Colors } from "../styles/colors";
import { fileColor } from "../styles/colors";
import type { SheetPart } from "./sheet-part";
import type { XmlElement } from "../package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  elements,
  flagOf,
  insertInOrder,
  localName,
  numberOf,
  removeChildren,
  setAttribute,
} from "../package/xml";

export type View = Pick<SheetContent, "frozen" | "showGridlines" | "tabColor">;

const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

function firstView({ root }: SheetPart): XmlElement | undefined {
  return childOf(childOf(root, "sheetViews"), "sheetView");
}

export function readView(sheet: SheetPart, colors: Colors): View {
  const view = firstView(sheet);
  const pane = childOf(view, "pane");
  const frozen = (attributeOf(pane, "state") ?? "").startsWith("frozen");
  return {
    frozen: frozen
      ? { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 }
      : { rows: 0, columns: 0 },
    showGridlines: flagOf(view, "showGridLines", true),
    tabColor: colors.of(childOf(childOf(sheet.root, "sheetPr"), "tabColor")) ?? "",
  };
}

function viewToChange(sheet: SheetPart): XmlElement {
  const known = firstView(sheet);
  if (known !== undefined) return known;
  const view = elementLike(sheet.root, "sheetView", { workbookViewId: 0 });
  sheet.replace("sheetViews", elementLike(sheet.root, "sheetViews", {}, [view]));
  return view;
}

/** Sets the frozen panes; the selection is kept. */
export function writeFrozen(sheet: SheetPart, { rows, columns }: SheetContent["frozen"]): void {
  const view = viewToChange(sheet);
  const active = attributeOf(childOf(view, "pane"), "activePane");
  const selections = childrenOf(view, "selection");
  const selected =
    selections.find((one) => attributeOf(one, "pane") === active) ??
    selections[selections.length - 1];
  removeChildren(view, "pane");
  removeChildren(view, "selection");
  const pane =
    rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : columns > 0 ? "topRight" : undefined;
  const others = elements(view).filter((one) => localName(one) !== "pane");
  const created: XmlElement[] = [];
  if (pane !== undefined)
    created.push(
      elementLike(view, "pane", {
        xSplit: columns > 0 ? columns : undefined,
        ySplit: rows > 0 ? rows : undefined,
        topLeftCell: cellAddress(rows, columns),
        activePane: pane,
        state: "frozen",
      }),
    );
  if (selected !== undefined || pane !== undefined) {
    const selection = elementLike(view, "selection", { pane });
    for (const [name, value] of selected?.attributes ?? [])
      if (name !== "pane") selection.attributes.set(name, value);
    created.push(selection);
  }
  view.children = [...created, ...others];
  sheet.touch();
}

export function writeGridlines(sheet: SheetPart, shown: boolean): void {
  setAttribute(viewToChange(sheet), "showGridLines", shown ? undefined : false);
  sheet.touch();
}

/** The properties of the sheet, created when absent. */
export function propertiesToChange(sheet: SheetPart): XmlElement {
  const known = childOf(sheet.root, "sheetPr");
  if (known !== undefined) return known;
  const properties = elementLike(sheet.root, "sheetPr");
  sheet.replace("sheetPr", properties);
  return properties;
}

/** @param color `#RRGGBB`, "" none */
export function writeTabColor(sheet: SheetPart, color: string): void {
  const properties = propertiesToChange(sheet);
  removeChildren(properties, "tabColor");
  if (color !== "")
    insertInOrder(
      properties,
      elementLike(properties, "tabColor", { rgb: fileColor(color) }),
      PROPERTIES_ORDER,
    );
  sheet.touch();
}

/** Whether the sheet prints on a given number of pages. */
export function writeFitToPage(sheet: SheetPart, fits: boolean): void {
  const properties = propertiesToChange(sheet);
  const setUp = childOf(properties, "pageSetUpPr") ?? elementLike(properties, "pageSetUpPr");
  removeChildren(properties, "pageSetUpPr");
  setAttribute(setUp, "fitToPage", fits ? true : undefined);
  if (setUp.attributes.size > 0) insertInOrder(properties, setUp, PROPERTIES_ORDER);
  sheet.touch();
}

export function fitsToPage(sheet: SheetPart): boolean {
  return flagOf(childOf(childOf(sheet.root, "sheetPr"), "pageSetUpPr"), "fitToPage");
}

/** Marks the sheet as the selected one, or not. */
export function writeSelected(sheet: SheetPart, selected: boolean): void {
  const view = firstView(sheet);
  if (flagOf(view, "tabSelected") === selected) return;
  setAttribute(viewToChange(sheet), "tabSelected", selected ? true : undefined);
  sheet.touch();
}
