/** A small XML tree that writes back what it read: raw text, comments and unknown elements survive. */
import { decodeEntities, encodeAttribute } from "./escapes";
import { FileError } from "../failure";
import { DEPTH, ELEMENTS } from "../limits";

/** Attribute values and strings among the children are raw, as in the file. */
export interface XmlElement {
  /** With its prefix. */
  name: string;
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}

/** A string is raw text, a comment, CDATA or a processing instruction. */
export type XmlNode = XmlElement | string;

export interface XmlDocument {
  prolog: string;
  readonly root: XmlElement;
}

/** Ends of a name in a tag: white space, `=`, `/`, `<`, `>`. */
function endsName(code: number): boolean {
  return code <= 32 || code === 61 || code === 47 || code === 60 || code === 62;
}

/** Position of the first character from there on that is not white space. */
function afterSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 32) at += 1;
  return at;
}

/**
 * The attributes in the text of a tag, raw; a value in single quotes is escaped for double ones. The time that it takes
 * is linear, whatever the text.
 * @returns undefined where it is not well formed
 */
export function attributesIn(tag: string): Map<string, string> | undefined {
  const attributes = new Map<string, string>();
  let at = afterSpace(tag, 0);
  while (at < tag.length) {
    const start = at;
    while (at < tag.length && !endsName(tag.charCodeAt(at))) at += 1;
    const name = tag.slice(start, at);
    at = afterSpace(tag, at);
    if (name === "" || tag[at] !== "=" || attributes.has(name)) return undefined;
    at = afterSpace(tag, at + 1);
    const quote = tag[at];
    const end = quote === '"' || quote === "'" ? tag.indexOf(quote, at + 1) : -1;
    if (end < 0) return undefined;
    const value = tag.slice(at + 1, end);
    attributes.set(name, quote === "'" ? value.replaceAll('"', "&quot;") : value);
    at = afterSpace(tag, end + 1);
  }
  return attributes;
}

/** The attributes in the text of a tag that was read before. */
export function parseAttributes(tag: string): Map<string, string> {
  return attributesIn(tag) ?? new Map<string, string>();
}

/** Position of the `>` that ends a tag, outside of quotes; -1 where it does not end. */
export function tagEnd(text: string, from: number): number {
  for (let at = from; ; at += 1) {
    const character = text[at];
    if (character === undefined) return -1;
    if (character === ">") return at;
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at < 0) return -1;
    }
  }
}

/** End of a comment and the like; -1 where there is none. @throws FileError for declarations, which packages must not have */
function skipEnd(text: string, from: number, part: string): number {
  const second = text[from + 1];
  if (second !== "!" && second !== "?") return -1;
  for (const [open, close] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const) {
    if (!text.startsWith(open, from)) continue;
    const end = text.indexOf(close, from + open.length);
    if (end < 0) throw FileError.damaged(part, "it ends too early");
    return end + close.length;
  }
  throw FileError.damaged(part, "it declares a document type");
}

/**
 * Reads a part. Entities other than XML's own are not known, so nothing grows by being read.
 * @param part its path, for the message
 * @throws FileError `damaged` when it is not well formed, `too-large` beyond the limits of elements
 */
export function parseXml(text: string, part: string): XmlDocument {
  const top: XmlElement = { name: "", attributes: new Map(), children: [] };
  const open = [top];
  let parent = top;
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    if (next < 0) {
      parent.children.push(text.slice(at));
      break;
    }
    if (next > at) parent.children.push(text.slice(at, next));
    const skipped = skipEnd(text, next, part);
    if (skipped > 0) {
      parent.children.push(text.slice(next, skipped));
      at = skipped;
      continue;
    }
    const end = tagEnd(text, next);
    if (end < 0) throw FileError.damaged(part, "it ends inside a tag");
    if (text[next + 1] === "/") {
      const name = text.slice(next + 2, end).trim();
      if (open.length === 1 || name !== parent.name)
        throw FileError.damaged(part, `unexpected </${name.slice(0, 40)}>`);
      open.pop();
      parent = open[open.length - 1] ?? top;
    } else {
      const empty = text[end - 1] === "/";
      const tag = text.slice(next + 1, empty ? end - 1 : end);
      const name = /^[^\s/>]*/.exec(tag)?.[0] ?? "";
      const attributes = attributesIn(tag.slice(name.length));
      if (name === "" || attributes === undefined)
        throw FileError.damaged(part, `<${name.slice(0, 40)}> is not well formed`);
      count += 1;
      if (count > ELEMENTS) throw FileError.tooLarge(part, `it has more than ${ELEMENTS} elements`);
      if (open.length > DEPTH)
        throw FileError.damaged(part, `it has elements inside each other more than ${DEPTH} times`);
      const element = { name, attributes, children: [] };
      parent.children.push(element);
      if (!empty) {
        open.push(element);
        parent = element;
      }
    }
    at = end + 1;
  }
  const root = elements(top)[0];
  if (open.length > 1 || root === undefined) throw FileError.damaged(part, "it ends too early");
  const prolog = top.children.filter((node) => typeof node === "string").join("");
  return { prolog, root };
}

/** The text of an element. */
export function serialiseElement(element: XmlElement): string {
  let text = `<${element.name}`;
  for (const [name, value] of element.attributes) text += ` ${name}="${value}"`;
  if (element.children.length === 0) return `${text}/>`;
  text += ">";
  for (const node of element.children)
    text += typeof node === "string" ? node : serialiseElement(node);
  return `${text}</${element.name}>`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The text of a part, to be stored as UTF-8. */
export function serialiseXml(document: XmlDocument): string {
  const declared = /^\s*<\?xml[^>]*encoding=["']utf-8["'][^>]*\?>\s*/i.exec(document.prolog)?.[0];
  return (declared ?? DECLARATION) + serialiseElement(document.root);
}

/** Name without its prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node) => typeof node !== "string");
}

export function childrenOf(parent: XmlElement | undefined, local: string): XmlElement[] {
  return parent === undefined ? [] : elements(parent).filter((node) => localName(node) === local);
}

export function childOf(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return childrenOf(parent, local)[0];
}

/** All elements of that local name below, in document order. */
export function descendantsOf(parent: XmlElement, local: string): XmlElement[] {
  return elements(parent).flatMap((node) =>
    localName(node) === local ? [node, ...descendantsOf(node, local)] : descendantsOf(node, local),
  );
}

/** Text of an element and of all below, entities resolved. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  return element.children
    .map((node) => {
      if (typeof node !== "string") return textOf(node);
      if (node.startsWith("<![CDATA[")) return node.slice(9, -3);
      return node.startsWith("<") ? "" : decodeEntities(node);
    })
    .join("");
}

/** Value of the attribute, entities resolved. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const raw = element?.attributes.get(name);
  return raw === undefined ? undefined : decodeEntities(raw);
}

/** Value of an attribute by its name without prefix, as `r:id` where the prefix may be another. */
export function prefixedAttributeOf(
  element: XmlElement | undefined,
  local: string,
): string | undefined {
  for (const [name, value] of element?.attributes ?? [])
    if (name.includes(":") && name.endsWith(`:${local}`)) return decodeEntities(value);
  return undefined;
}

/** A number among the attributes; undefined when absent or not a number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = attributeOf(element, name);
  const value = Number(text);
  return text === undefined || Number.isNaN(value) ? undefined : value;
}

/** A truth value among the attributes, as XML Schema writes it. */
export function flagOf(element: XmlElement | undefined, name: string, absent = false): boolean {
  const text = attributeOf(element, name);
  return text === undefined ? absent : text === "1" || text === "true" || text === "on";
}

type AttributeValue = string | number | boolean | undefined;

/** Sets or, for undefined, removes an attribute. */
export function setAttribute(element: XmlElement, name: string, value: AttributeValue): void {
  if (value === undefined) element.attributes.delete(name);
  else if (typeof value === "boolean") element.attributes.set(name, value ? "1" : "0");
  else element.attributes.set(name, encodeAttribute(String(value)));
}

/** `local` with the prefix that `like` has, so that both are in one namespace. */
export function nameLike(like: XmlElement, local: string): string {
  const colon = like.name.indexOf(":");
  return colon < 0 ? local : `${like.name.slice(0, colon)}:${local}`;
}

/** A new element in the namespace of `like`; undefined attributes are left out. */
export function elementLike(
  like: XmlElement,
  local: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: XmlNode[] = [],
): XmlElement {
  const element: XmlElement = { name: nameLike(like, local), attributes: new Map(), children };
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  return element;
}

/** Removes all children of that local name. */
export function removeChildren(parent: XmlElement, local: string): void {
  parent.children = parent.children.filter(
    (node) => typeof node === "string" || localName(node) !== local,
  );
}

/** Inserts a child at its position in the schema's order; elements that the order does not name are not moved. */
export function insertInOrder(
  parent: XmlElement,
  child: XmlElement,
  order: readonly string[],
): void {
  const rank = order.indexOf(localName(child));
  const at = parent.children.findIndex(
    (node) => typeof node !== "string" && order.indexOf(localName(node)) > rank,
  );
  if (at < 0) parent.children.push(child);
  else parent.children.splice(at, 0, child);
}

/** A deep copy. */
export function cloneElement(element: XmlElement): XmlElement {
  return {
    name: element.name,
    attributes: new Map(element.attributes),
    children: element.children.map((node) =>
      typeof node === "string" ? node : cloneElement(node),
    ),
  };
}
