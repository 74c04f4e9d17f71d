/** Border lines, shared by cell formats and conditional styles. */
import type { BorderLine, Edge } from "../styles/cell-style";
import type { Colors } from "../styles/colors";
import { fileColor } from "../styles/colors";
import type { XmlElement } from "../package/xml";
import { attributeOf, childOf, elementLike, insertInOrder, removeChildren } from "../package/xml";

const EDGES: readonly Edge[] = ["left", "right", "top", "bottom"];
const ORDER = [
  "start",
  "end",
  "left",
  "right",
  "top",
  "bottom",
  "diagonal",
  "vertical",
  "horizontal",
];

/** Line styles that the content does not distinguish. */
const NEAREST: Readonly<Record<string, BorderLine["style"]>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  dashed: "dashed",
  dotted: "dotted",
  hair: "hair",
  double: "double",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};

export type Lines = Partial<Record<Edge, BorderLine>>;

/** Lines of a `<border>`; undefined when it has none. */
export function readLines(border: XmlElement | undefined, colors: Colors): Lines | undefined {
  const lines: Lines = {};
  for (const edge of EDGES) {
    const line = childOf(border, edge);
    const style = NEAREST[attributeOf(line, "style") ?? "none"];
    if (style !== undefined)
      lines[edge] = { style, color: colors.of(childOf(line, "color")) ?? "#000000" };
  }
  return Object.keys(lines).length === 0 ? undefined : lines;
}

/**
 * Sets the lines of a `<border>` that differ from those it has.
 * @returns whether any did
 */
export function writeLines(border: XmlElement, before: Lines, lines: Lines): boolean {
  let changed = false;
  for (const edge of EDGES) {
    const line = lines[edge];
    const color = line?.color.toUpperCase();
    if (line?.style === before[edge]?.style && color === before[edge]?.color) continue;
    changed = true;
    removeChildren(border, edge);
    const shade =
      color === undefined ? [] : [elementLike(border, "color", { rgb: fileColor(color) })];
    insertInOrder(border, elementLike(border, edge, { style: line?.style }, shade), ORDER);
  }
  return changed;
}
