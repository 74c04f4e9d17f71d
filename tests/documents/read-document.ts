/** What a Word file holds, read from its own XML. */
import { strFromU8, unzipSync } from "fflate";
import { decodeEntities } from "../../src/xlsx/package/escapes";
import { childrenOf, parseXml, type XmlElement } from "../../src/xlsx/package/xml";

export interface ReadRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface ReadTable {
  /** Whether the first row is repeated on each page. */
  readonly repeated: boolean;
  readonly rows: readonly (readonly (readonly ReadRun[])[])[];
}

export interface ReadDocument {
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  readonly tables: readonly ReadTable[];
  readonly landscape: boolean;
  /** Language of its text. */
  readonly language: string;
  /** All XML parts by their names. */
  readonly parts: ReadonlyMap<string, string>;
}

const textOf = (element: XmlElement): string =>
  element.children
    .map((child) => (typeof child === "string" ? decodeEntities(child) : textOf(child)))
    .join("");

const first = (parent: XmlElement | undefined, local: string): XmlElement | undefined =>
  childrenOf(parent, local)[0];

const attribute = (element: XmlElement | undefined, name: string): string =>
  element?.attributes.get(name) ?? "";

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !["false", "0"].includes(attribute(element, "w:val"));

function runsOf(paragraph: XmlElement): readonly ReadRun[] {
  return childrenOf(paragraph, "r").map((run) => {
    const style = first(run, "rPr");
    return {
      text: childrenOf(run, "t").map(textOf).join(""),
      bold: isOn(first(style, "b")),
      italic: isOn(first(style, "i")),
    };
  });
}

const paragraphText = (paragraph: XmlElement): string =>
  runsOf(paragraph)
    .map(({ text }) => text)
    .join("");

function tableOf(table: XmlElement): ReadTable {
  const rows = childrenOf(table, "tr");
  return {
    repeated: isOn(first(first(rows[0], "trPr"), "tblHeader")),
    rows: rows.map((row) =>
      childrenOf(row, "tc").map((cell) => childrenOf(cell, "p").flatMap(runsOf)),
    ),
  };
}

/** @throws Error where a part is not well-formed */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  for (const [name, xml] of parts) parseXml(xml, name);
  const part = (name: string): XmlElement => parseXml(parts.get(name) ?? "", name).root;
  const body = first(part("word/document.xml"), "body");
  if (body === undefined) throw new Error("The document has no body.");
  const styles = first(first(first(part("word/styles.xml"), "docDefaults"), "rPrDefault"), "rPr");
  return {
    paragraphs: childrenOf(body, "p").map((paragraph) => ({
      style: attribute(first(first(paragraph, "pPr"), "pStyle"), "w:val"),
      text: paragraphText(paragraph),
    })),
    tables: childrenOf(body, "tbl").map(tableOf),
    landscape: attribute(first(first(body, "sectPr"), "pgSz"), "w:orient") === "landscape",
    language: attribute(first(styles, "lang"), "w:val"),
    parts,
  };
}

/** The text of each cell. */
export const cellTexts = ({ rows }: ReadTable): readonly (readonly string[])[] =>
  rows.map((row) => row.map((runs) => runs.map(({ text }) => text).join("")));

/** All text outside charts. */
export const allText = ({ paragraphs, tables }: ReadDocument): string =>
  [...paragraphs.map(({ text }) => text), ...tables.flatMap((one) => cellTexts(one).flat())].join(
    "\n",
  );
