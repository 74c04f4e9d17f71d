/** The workbook of a file as the search for faults reads it: its sheets with their cells. */
import { parseReference } from "../../../src/a1/reference";
import type { Area } from "../../../src/a1/address";
import {
  attributeOf,
  childOf,
  childrenOf,
  numberOf,
  textOf,
  type XmlElement,
} from "../../../src/xlsx/package/xml";
import { all, type OpenedPackage } from "./opened-package";

export interface FileCell {
  readonly address: string;
  readonly type: string;
  /** What the file has for it: a text for texts, else as it is written. */
  readonly value: string | null;
  readonly formula: XmlElement | undefined;
  readonly style: number;
}

export interface FileSheet {
  readonly name: string;
  readonly path: string;
  readonly state: string;
  readonly root: XmlElement;
  /** By address. */
  readonly cells: ReadonlyMap<string, FileCell>;
}

export interface FileBook {
  readonly path: string;
  readonly root: XmlElement;
  readonly sheets: readonly FileSheet[];
  readonly strings: readonly string[];
  /** Numbers of shared texts that cells show. */
  readonly usedStrings: ReadonlySet<number>;
  readonly tableNames: Set<string>;
}

/** A text of Open XML with its escapes resolved. */
export const decoded = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** The text of an attribute with its escapes resolved. */
export const textAttribute = (element: XmlElement, name: string): string =>
  decoded(attributeOf(element, name) ?? "");

/** The areas of an attribute `sqref`; null among them for what is none. */
export const areasOf = (element: XmlElement): (Area | null)[] =>
  (attributeOf(element, "sqref") ?? "").split(" ").map((text) => parseReference(text));

function cellOf(element: XmlElement, strings: readonly string[], used: Set<number>): FileCell {
  const type = attributeOf(element, "t") ?? "n";
  const content = childOf(element, "v");
  const text = content === undefined ? null : textOf(content);
  if (type === "s" && text !== null) used.add(Number(text));
  const inline = all(element, "t").map(textOf).join("");
  return {
    address: attributeOf(element, "r") ?? "",
    type,
    value:
      type === "s"
        ? (strings[Number(text)] ?? null)
        : type === "inlineStr"
          ? decoded(inline)
          : text === null
            ? null
            : decoded(text),
    formula: childOf(element, "f"),
    style: numberOf(element, "s") ?? 0,
  };
}

export function readBook(file: OpenedPackage): FileBook {
  const path = file.related("", "officeDocument") ?? "";
  const root = file.tree(path);
  const stringsPath = file.related(path, "sharedStrings");
  const strings =
    stringsPath === undefined
      ? []
      : childrenOf(file.tree(stringsPath), "si").map((item) =>
          decoded(
            [childOf(item, "t"), ...childrenOf(item, "r").map((run) => childOf(run, "t"))]
              .map(textOf)
              .join(""),
          ),
        );
  const usedStrings = new Set<number>();
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").flatMap((element) => {
    const target = file.targetOf(path, element);
    if (target === undefined || !file.has(target)) return [];
    const tree = file.tree(target);
    if (childOf(tree, "sheetData") === undefined) return [];
    const cells = childrenOf(childOf(tree, "sheetData"), "row")
      .flatMap((row) => childrenOf(row, "c"))
      .map((cell) => cellOf(cell, strings, usedStrings));
    return [
      {
        name: attributeOf(element, "name") ?? "",
        path: target,
        state: attributeOf(element, "state") ?? "visible",
        root: tree,
        cells: new Map(cells.map((cell) => [cell.address, cell])),
      },
    ];
  });
  return { path, root, sheets, strings, usedStrings, tableNames: new Set() };
}
