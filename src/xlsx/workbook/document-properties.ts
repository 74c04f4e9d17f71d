/** Document properties, those of Office and those that people add. */
import type { WorkbookContent } from "../content";
import { encodeText } from "../package/escapes";
import type { Package } from "../package/package";
import type { XmlElement } from "../package/xml";
import {
  attributeOf,
  childOf,
  elementLike,
  elements,
  localName,
  numberOf,
  setAttribute,
  textOf,
} from "../package/xml";

type Custom = WorkbookContent["customProperties"];

/** Excel.DocumentProperties → element, with its prefix in parts created here. */
const CORE: readonly (readonly [name: string, element: string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["category", "cp:category"],
  ["revisionNumber", "cp:revision"],
  ["creationDate", "dcterms:created"],
];
const EXTENDED: readonly (readonly [name: string, element: string])[] = [
  ["manager", "Manager"],
  ["company", "Company"],
];

const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const EXTENDED_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
const CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const CORE_RELATIONSHIP =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const NAMESPACES = {
  cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
};
const EMPTY_CORE = `<cp:coreProperties xmlns:cp="${NAMESPACES.cp}"/>`;
const EMPTY_EXTENDED =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';
const EMPTY_CUSTOM =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"/>';
const CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

function local(name: string): string {
  return name.replace(/^.*:/, "");
}

export function readProperties(parts: Package): Map<string, string> {
  const properties = new Map<string, string>();
  for (const [type, list] of [
    ["core-properties", CORE],
    ["extended-properties", EXTENDED],
  ] as const) {
    const path = parts.related("", type);
    if (path === undefined) continue;
    for (const [name, element] of list) {
      const node = childOf(parts.tree(path).root, local(element));
      if (node !== undefined) properties.set(name, textOf(node));
    }
  }
  return properties;
}

function pathToChange(
  parts: Package,
  type: string,
  path: string,
  empty: string,
  contentType: string,
): string {
  const known = parts.related("", type.replace(/^.*\//, ""));
  if (known !== undefined) return known;
  parts.put(path, empty, contentType);
  parts.relate("", type, path);
  return path;
}

/** Writes the properties that differ. */
export function writeProperties(
  parts: Package,
  before: ReadonlyMap<string, string>,
  properties: ReadonlyMap<string, string>,
): void {
  const lists = [
    [CORE, CORE_RELATIONSHIP, "docProps/core.xml", EMPTY_CORE, CORE_TYPE],
    [EXTENDED, "extended-properties", "docProps/app.xml", EMPTY_EXTENDED, EXTENDED_TYPE],
  ] as const;
  for (const [list, type, free, empty, contentType] of lists) {
    const changed = list.filter(([name]) => before.get(name) !== properties.get(name));
    if (changed.length === 0) continue;
    const path = pathToChange(parts, type, free, empty, contentType);
    const { root } = parts.tree(path);
    for (const [name, element] of changed) {
      const value = properties.get(name);
      const known = childOf(root, local(element));
      if (value === undefined) {
        root.children = root.children.filter((node) => node !== known);
        continue;
      }
      const node = known ?? newProperty(root, element);
      node.children = [encodeText(value)];
      if (known === undefined) root.children.push(node);
    }
    parts.touch(path);
  }
}

function newProperty(root: XmlElement, name: string): XmlElement {
  const attributes = new Map<string, string>();
  const [prefix] = name.split(":");
  if (prefix === undefined || prefix === name) return elementLike(root, name);
  for (const one of [prefix, "xsi"])
    root.attributes.set(`xmlns:${one}`, NAMESPACES[one as keyof typeof NAMESPACES]);
  if (name.startsWith("dcterms:")) attributes.set("xsi:type", "dcterms:W3CDTF");
  return { name, attributes, children: [] };
}

/** Types of values (ECMA-376 part 1, 22.4.2). */
const TEXT_TYPES = /^(lpw?str|bstr)$/;
const NUMBER_TYPES = /^(u?i[1248]|u?int|r[48]|decimal)$/;

function readValue(node: XmlElement): string | number | boolean | Date | undefined {
  const value = elements(node)[0];
  if (value === undefined) return undefined;
  const text = textOf(value);
  const type = localName(value);
  if (TEXT_TYPES.test(type)) return text;
  if (NUMBER_TYPES.test(type)) return Number(text);
  if (type === "bool") return text === "true" || text === "1";
  return type === "filetime" || type === "date" ? new Date(text) : undefined;
}

/** Properties of kinds that are not modelled are left out, and stay in the file. */
export function readCustomProperties(parts: Package): Custom {
  const properties: Custom = new Map();
  const path = parts.related("", "custom-properties");
  if (path === undefined) return properties;
  for (const node of elements(parts.tree(path).root)) {
    const value = readValue(node);
    const name = attributeOf(node, "name");
    if (value !== undefined && name !== undefined) properties.set(name, value);
  }
  return properties;
}

function writeValue(value: string | number | boolean | Date): [type: string, text: string] {
  if (typeof value === "boolean") return ["bool", String(value)];
  if (value instanceof Date) return ["filetime", value.toISOString().replace(/\.000Z$/, "Z")];
  if (typeof value === "string") return ["lpwstr", value];
  return [Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "i4" : "r8", String(value)];
}

export function writeCustomProperties(parts: Package, properties: Custom): void {
  const before = readCustomProperties(parts);
  const text = (map: Custom): string =>
    JSON.stringify([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  if (text(before) === text(properties)) return;
  const path = pathToChange(
    parts,
    "custom-properties",
    "docProps/custom.xml",
    EMPTY_CUSTOM,
    CUSTOM_TYPE,
  );
  const { root } = parts.tree(path);
  root.attributes.set(
    "xmlns:vt",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  );
  root.children = root.children.filter((node) => {
    if (typeof node === "string") return false;
    const name = attributeOf(node, "name") ?? "";
    return !before.has(name) || properties.has(name);
  });
  for (const [name, value] of properties) {
    const known = elements(root).find((node) => attributeOf(node, "name") === name);
    if (known !== undefined && JSON.stringify(before.get(name)) === JSON.stringify(value)) continue;
    const [type, content] = writeValue(value);
    const node = known ?? {
      name: root.name.replace("Properties", "property"),
      attributes: new Map<string, string>(),
      children: [],
    };
    if (known === undefined) {
      const last = Math.max(1, ...elements(root).map((one) => numberOf(one, "pid") ?? 1));
      setAttribute(node, "fmtid", CUSTOM_FORMAT);
      setAttribute(node, "pid", last + 1);
      setAttribute(node, "name", name);
      root.children.push(node);
    }
    node.children = [
      { name: `vt:${type}`, attributes: new Map(), children: [encodeText(content)] },
    ];
  }
  parts.touch(path);
}
