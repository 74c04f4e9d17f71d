/** The mark that makes an array formula spill: cell metadata of type XLDAPR (MS-XLSX 2.3.6). */
import type { Package } from "../package/package";
import type { XmlElement } from "../package/xml";
import { childOf, elementLike, elements, insertInOrder, setAttribute } from "../package/xml";

const CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];
const TYPE_ATTRIBUTES = Object.fromEntries(
  "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta"
    .split(" ")
    .map((name) => [name, true]),
);

function append(root: XmlElement, list: string, child: XmlElement): number {
  let parent = childOf(root, list);
  if (parent === undefined) {
    parent = elementLike(root, list);
    insertInOrder(root, parent, ORDER);
  }
  parent.children.push(child);
  const count = elements(parent).length;
  setAttribute(parent, "count", count);
  return count;
}

/** Adds the mark to the package. @returns its number, for the cell's `cm` */
export function addDynamicMark(parts: Package, workbookPath: string): string {
  let path = parts.related(workbookPath, "sheetMetadata");
  if (path === undefined) {
    path = parts.freePath("xl/metadata.xml");
    parts.put(path, EMPTY, CONTENT_TYPE);
    parts.relate(workbookPath, "sheetMetadata", path);
  }
  const { root } = parts.tree(path);
  const type = append(
    root,
    "metadataTypes",
    elementLike(root, "metadataType", {
      name: "XLDAPR",
      minSupportedVersion: 120000,
      ...TYPE_ATTRIBUTES,
    }),
  );
  const properties: XmlElement = {
    name: "xda:dynamicArrayProperties",
    attributes: new Map([
      ["xmlns:xda", DYNAMIC],
      ["fDynamic", "1"],
      ["fCollapsed", "0"],
    ]),
    children: [],
  };
  const extension = elementLike(root, "ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, [
    properties,
  ]);
  const block = elementLike(root, "bk", {}, [elementLike(root, "extLst", {}, [extension])]);
  insertInOrder(
    root,
    elementLike(root, "futureMetadata", { name: "XLDAPR", count: 1 }, [block]),
    ORDER,
  );
  const record = elementLike(root, "rc", { t: type, v: 0 });
  const number = append(root, "cellMetadata", elementLike(root, "bk", {}, [record]));
  parts.touch(path);
  return String(number);
}
