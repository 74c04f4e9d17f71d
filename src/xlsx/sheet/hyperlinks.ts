/** Links in cells. */
import { areaAddress } from "../../a1/address";
import { parseReference } from "../../a1/reference";
import type { HyperlinkContent } from "../content";
import { withoutUndefined } from "../without-undefined";
import type { SheetPart } from "./sheet-part";
import {
  attributeOf,
  childOf,
  childrenOf,
  cloneElement,
  elementLike,
  prefixedAttributeOf,
  setAttribute,
} from "../package/xml";

/** Characters that Excel refuses in the target of a relationship. */
const UNSAFE = /[\s"<>\\^`{|}]/g;

export function readHyperlinks({ root, parts, path }: SheetPart): HyperlinkContent[] {
  const links = childrenOf(childOf(root, "hyperlinks"), "hyperlink");
  if (links.length === 0) return [];
  const targets = parts.targets(path);
  return links.flatMap((link) => {
    const area = parseReference(attributeOf(link, "ref") ?? "");
    const address = targets.get(prefixedAttributeOf(link, "id") ?? "");
    const documentReference = attributeOf(link, "location");
    const screenTip = attributeOf(link, "tooltip");
    if (area === null) return [];
    return [withoutUndefined({ area, address, documentReference, screenTip })];
  });
}

/** Writes the links; a link that the file has on the same cells keeps attributes that are not modelled. */
export function writeHyperlinks(sheet: SheetPart, links: readonly HyperlinkContent[]): void {
  const { root, parts, path } = sheet;
  const before = new Map(
    childrenOf(childOf(root, "hyperlinks"), "hyperlink").map((link) => [
      attributeOf(link, "ref") ?? "",
      link,
    ]),
  );
  for (const link of before.values()) {
    const id = prefixedAttributeOf(link, "id");
    if (id !== undefined) parts.unrelate(path, id);
  }
  const list = elementLike(root, "hyperlinks");
  for (const { area, address, documentReference, screenTip } of links) {
    const ref = areaAddress(area);
    const link = cloneElement(before.get(ref) ?? elementLike(list, "hyperlink", { ref }));
    const target =
      address === undefined
        ? undefined
        : parts.relate(path, "hyperlink", address.replace(UNSAFE, encodeURIComponent), true);
    setAttribute(link, sheet.relationshipAttribute(), target);
    setAttribute(link, "location", documentReference);
    setAttribute(link, "tooltip", screenTip);
    list.children.push(link);
  }
  sheet.replace("hyperlinks", ...(links.length > 0 ? [list] : []));
}
