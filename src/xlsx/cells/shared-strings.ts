/** The workbook's table of texts: read as plain text, extended at its end when cells change. */
import { decodeEntities, decodeXString, encodeText, encodeXString } from "../package/escapes";
import { FileError } from "../failure";
import type { Package } from "../package/package";

/** `<t>` with the attribute that keeps spaces at its ends. */
export function textElement(name: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${space}>${encodeText(encodeXString(text))}</${name}>`;
}

const PHONETIC = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\//g;

/** Plain text of a `<si>` or `<is>`: its runs joined, without phonetic hints. */
export function plainText(markup: string): string {
  const source = markup.includes("rPh") ? markup.replace(PHONETIC, "") : markup;
  let text = "";
  for (const [, run = ""] of source.matchAll(TEXT))
    text += decodeXString(decodeEntities(run.replaceAll("\r\n", "\n")));
  return text;
}

const CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The texts of one workbook. */
export class SharedStrings {
  private readonly texts: string[] = [];
  /** Number of a text that has no formatting of its own. */
  private readonly plain = new Map<string, number>();
  private added: string[] = [];
  private readonly path: string | undefined;
  private prefix = "";

  constructor(
    private readonly parts: Package,
    private readonly workbookPath: string,
  ) {
    this.path = parts.related(workbookPath, "sharedStrings");
    if (this.path !== undefined) this.read(parts.text(this.path), this.path);
  }

  private read(markup: string, path: string): void {
    this.prefix = /<(\w+:)?sst[\s>/]/.exec(markup)?.[1] ?? "";
    const open = `<${this.prefix}si`;
    const close = `</${this.prefix}si>`;
    let at = markup.indexOf(open);
    while (at >= 0) {
      const tag = markup.indexOf(">", at);
      const empty = markup[tag - 1] === "/";
      const end = empty ? tag : markup.indexOf(close, tag);
      if (tag < 0 || end < 0) throw FileError.damaged(path, "it ends too early");
      const inner = empty ? "" : markup.slice(tag + 1, end);
      const text = plainText(inner);
      if (!inner.includes(`<${this.prefix}r`)) this.plain.set(text, this.texts.length);
      this.texts.push(text);
      at = markup.indexOf(open, end);
    }
  }

  /** Text of that number; undefined when there is none. */
  text(number: number): string | undefined {
    return this.texts[number];
  }

  /** Number of the text, added when new. */
  number(text: string): number {
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.texts.push(text);
    this.plain.set(text, number);
    this.added.push(text);
    return number;
  }

  /** Writes the texts added since into the package. */
  save(): void {
    if (this.added.length === 0) return;
    const name = `${this.prefix}si`;
    const text = `${this.prefix}t`;
    const markup = this.added.map((one) => `<${name}>${textElement(text, one)}</${name}>`).join("");
    this.added = [];
    if (this.path === undefined) {
      const path = this.parts.freePath("xl/sharedStrings.xml");
      this.parts.put(
        path,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}">${markup}</sst>`,
        CONTENT_TYPE,
      );
      this.parts.relate(this.workbookPath, "sharedStrings", path);
      return;
    }
    const before = this.parts
      .text(this.path)
      .replace(/(<(?:\w+:)?sst[^>]*?)\s+count="\d*"/, "$1")
      .replace(/(<(?:\w+:)?sst[^>]*?)\s+uniqueCount="\d*"/, "$1")
      .replace(/(<((?:\w+:)?sst)[^>]*?)\/>\s*$/, "$1></$2>");
    const end = before.lastIndexOf(`</${this.prefix}sst`);
    // An extension list, where there is one, stays last.
    const list = before.lastIndexOf(`<${this.prefix}extLst`);
    const at = list > before.lastIndexOf(`</${this.prefix}si>`) ? list : end;
    this.parts.put(this.path, before.slice(0, at) + markup + before.slice(at));
  }
}
