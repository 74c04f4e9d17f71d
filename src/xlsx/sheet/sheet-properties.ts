/** Custom properties of a worksheet, each a part of its own with the value in UTF-16. */
import type { SheetPart } from "./sheet-part";
import { attributeOf, childOf, childrenOf, elementLike, prefixedAttributeOf } from "../package/xml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

export function readSheetProperties({ root, parts, path }: SheetPart): Map<string, string> {
  const properties = new Map<string, string>();
  const list = childrenOf(childOf(root, "customProperties"), "customPr");
  if (list.length === 0) return properties;
  const targets = parts.targets(path);
  for (const property of list) {
    const target = targets.get(prefixedAttributeOf(property, "id") ?? "");
    if (target === undefined || !parts.has(target)) continue;
    const value = new TextDecoder("utf-16le").decode(parts.bytes(target));
    properties.set(attributeOf(property, "name") ?? "", value.replace(/\0+$/, ""));
  }
  return properties;
}

/** Writes what has changed; other properties keep their parts. */
export function writeSheetProperties(
  sheet: SheetPart,
  before: ReadonlyMap<string, string>,
  properties: ReadonlyMap<string, string>,
): void {
  const { root, parts, path } = sheet;
  const list = childOf(root, "customProperties") ?? elementLike(root, "customProperties");
  const kept = childrenOf(list, "customPr").filter((property) => {
    const name = attributeOf(property, "name") ?? "";
    const same = properties.has(name) && properties.get(name) === before.get(name);
    if (!same) parts.unrelate(path, prefixedAttributeOf(property, "id") ?? "");
    return same;
  });
  const known = new Set(kept.map((property) => attributeOf(property, "name")));
  for (const [name, value] of properties) {
    if (known.has(name)) continue;
    const target = parts.freePath("xl/customProperty#.bin");
    parts.put(target, utf16(value), CONTENT_TYPE);
    const id = parts.relate(path, "customProperty", target);
    kept.push(elementLike(list, "customPr", { name, [sheet.relationshipAttribute()]: id }));
  }
  list.children = kept;
  sheet.replace("customProperties", ...(kept.length > 0 ? [list] : []));
}
