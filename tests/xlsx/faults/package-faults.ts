/** Faults of the package: parts, types, relationships, elements and attributes that the schema does not know. */
import { attributeOf, elements, localName, type XmlElement } from "../../../src/xlsx/package/xml";
import { areDistinct, type OpenedPackage } from "./opened-package";
import { ATTRIBUTES, CHILDREN, VALUES } from "./vocabulary";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "[Content_Types].xml";

function checkTypes(file: OpenedPackage): void {
  const nodes = elements(file.tree(TYPES));
  const overrides = nodes.flatMap((node) => attributeOf(node, "PartName")?.slice(1) ?? []);
  const extensions = nodes.flatMap((node) => attributeOf(node, "Extension")?.toLowerCase() ?? []);
  file.check("a part has one type", areDistinct(overrides), TYPES);
  for (const path of overrides) file.check("a type belongs to a part", file.has(path), path);
  const typed = new Set(overrides.map((path) => path.toLowerCase()));
  for (const path of file.paths) {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const hasType = typed.has(path.toLowerCase()) || extensions.includes(extension);
    file.check("a part has a type", path === TYPES || hasType, path);
  }
}

function checkRelationships(file: OpenedPackage): void {
  const reached = new Set<string>();
  const open = [""];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const { path: target, external } of file.targets(path).values()) {
      if (external || reached.has(target)) continue;
      file.check("a relationship leads to a part", file.has(target), `${path} ${target}`);
      reached.add(target);
      open.push(target);
    }
  }
  for (const path of file.paths) {
    if (path.endsWith(".rels") || path === TYPES) continue;
    file.check("a part can be reached", reached.has(path), path);
  }
}

/** The ids of relationships that a part uses are there, and those of a sheet or drawing are used. */
function checkIds(file: OpenedPackage, path: string, root: XmlElement): void {
  const used = new Set<string>();
  const visit = (element: XmlElement): void => {
    for (const [name, value] of element.attributes) {
      if (!/^r:(id|embed|link)$/.test(name)) continue;
      used.add(value);
      const isThere = file.targets(path).has(value);
      file.check("an id leads to a relationship", isThere, `${path} ${value}`);
    }
    elements(element).forEach(visit);
  };
  visit(root);
  for (const [id, { type }] of file.targets(path))
    if (/^(hyperlink|table|drawing|chart|customProperty)$/.test(type))
      file.check("a relationship is used", used.has(id), `${path} ${id}`);
}

function checkVocabulary(file: OpenedPackage, path: string, element: XmlElement): void {
  const name = localName(element);
  const attributes = ATTRIBUTES[name];
  for (const [attribute, value] of element.attributes) {
    if (attribute.includes(":") || attribute === "xmlns") continue;
    const where = (): string => `${path} ${name} ${attribute}="${value}"`;
    file.check("an attribute is known", attributes?.includes(attribute) !== false, where);
    file.check("a value is known", VALUES[name]?.[attribute]?.includes(value) !== false, where);
  }
  const order = CHILDREN[name];
  const children = elements(element);
  if (order !== undefined) {
    const ranks = children.map((child) => order.indexOf(localName(child)));
    const isOrdered = ranks.every((rank, at) => rank >= 0 && rank >= (ranks[at - 1] ?? 0));
    file.check("elements are in their order", isOrdered, () => `${path} ${name}`);
  }
  if (name === "extLst") return;
  for (const child of children) checkVocabulary(file, path, child);
}

/** Whether a text has characters that XML does not allow. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code >= 0xfffe) return true;
  }
  return false;
}

/** Looks through all parts. */
export function checkPackage(file: OpenedPackage): void {
  checkTypes(file);
  checkRelationships(file);
  for (const path of file.paths) {
    if (!path.endsWith(".xml") || path === TYPES) continue;
    checkIds(file, path, file.tree(path));
    file.checkAlone(path, (root) => {
      file.check("a part has no control characters", !hasControls(file.text(path)), path);
      const isMain = [...root.attributes.values()].includes(MAIN);
      if (isMain || localName(root) === "wsDr") checkVocabulary(file, path, root);
    });
  }
}
