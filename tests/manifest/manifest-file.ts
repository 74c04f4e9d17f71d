/** The manifest as it lies in the project, as a tree. */
import { readFileSync } from "node:fs";
import { elements, parseXml, type XmlElement } from "../../src/xlsx/package/xml";

export const MANIFEST = "manifest.xml";

export const manifestText = readFileSync(MANIFEST, "utf8");

const { root } = parseXml(manifestText, MANIFEST);

/** Every element, each before its children. */
export const everyElement = (element: XmlElement = root): readonly XmlElement[] => [
  element,
  ...elements(element).flatMap(everyElement),
];

export const named = (name: string): readonly XmlElement[] =>
  everyElement().filter((element) => element.name === name);

/** An attribute's value; "" where there is none, or no element. */
export const attribute = (element: XmlElement | undefined, name: string): string =>
  element?.attributes.get(name) ?? "";

/** The resources of a kind (`"bt:Urls"`) by id. */
export const resources = (kind: string): ReadonlyMap<string, XmlElement> =>
  new Map(
    named(kind)
      .flatMap(elements)
      .map((resource) => [attribute(resource, "id"), resource]),
  );

/** A resource's text in English, and then in the languages that it has besides. */
export const texts = (resource: XmlElement | undefined): readonly string[] =>
  resource === undefined
    ? []
    : [
        attribute(resource, "DefaultValue"),
        ...elements(resource).map((override) => attribute(override, "Value")),
      ];

/** The text between an element's tags. */
export const textOf = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === "string").join("");
