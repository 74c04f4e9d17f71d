/** The workbook's table of texts: read as plain text, extended at its end when cells change. */
import { decodeEntities, decodeXString, stringText, withoutSections } from "../package/escapes";
import { tagEnd } from "../package/xml";
import { FileError } from "../failure";
import type { Package } from "../package/package";

/** `<t>` with the attribute that keeps spaces at its ends. */
export function textElement(name: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${space}>${stringText(text)}</${name}>`;
}

/** Name without prefix of the tag between two positions; with `/` before it where it ends an element. */
function tagName(markup: string, from: number, to: number): string {
  const [whole = ""] = /^\/?[^\s/>]*/.exec(markup.slice(from, Math.min(to, from + 60))) ?? [];
  const mark = whole.startsWith("/") ? "/" : "";
  return mark + whole.slice(Math.max(whole.indexOf(":") + 1, mark.length));
}

/** Plain text of a `<si>` or `<is>`: its runs joined, without phonetic hints. */
export function plainText(markup: string): string {
  let text = "";
  let phonetic = false;
  const source = withoutSections(markup);
  for (let at = source.indexOf("<"); at >= 0; at = source.indexOf("<", at + 1)) {
    const end = tagEnd(source, at);
    if (end < 0) return text;
    const name = tagName(source, at + 1, end);
    const empty = source[end - 1] === "/";
    if (name === "rPh" && !empty) phonetic = true;
    else if (name === "/rPh") phonetic = false;
    else if (name === "t" && !empty && !phonetic) {
      const next = source.indexOf("<", end);
      const run = source.slice(end + 1, next < 0 ? source.length : next);
      text += decodeXString(decodeEntities(run.replaceAll("\r\n", "\n")));
    }
    at = end;
  }
  return text;
}

const CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A part without texts, in the two halves between which they come. */
const NEW = {
  head: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}">`,
  tail: "</sst>",
};

/** What a part without texts has before and after where they would be. */
function emptyFrame(markup: string, prefix: string, path: string): typeof NEW {
  const start = markup.indexOf(`<${prefix}sst`);
  const end = start < 0 ? -1 : tagEnd(markup, start);
  if (end < 0) throw FileError.damaged(path, "it holds no texts");
  if (markup[end - 1] !== "/")
    return { head: markup.slice(0, end + 1), tail: markup.slice(end + 1) };
  return { head: `${markup.slice(0, end - 1)}>`, tail: `</${prefix}sst>${markup.slice(end + 1)}` };
}

/** The texts of one workbook. */
export class SharedStrings {
  private readonly texts: string[] = [];
  /** Number of a text that has no formatting of its own. */
  private readonly plain = new Map<string, number>();
  /** The elements of the texts in the order of their numbers, as in the file. */
  private readonly elements: string[] = [];
  /** What the part has before and after its texts, where there is one. */
  private frame: { readonly head: string; readonly tail: string } | undefined;
  private changed = false;
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
    const first = at;
    let last = at;
    while (at >= 0) {
      const tag = markup.indexOf(">", at);
      const empty = markup[tag - 1] === "/";
      const end = empty ? tag : markup.indexOf(close, tag);
      if (tag < 0 || end < 0) throw FileError.damaged(path, "it ends too early");
      const inner = empty ? "" : markup.slice(tag + 1, end);
      const text = plainText(inner);
      if (!inner.includes(`<${this.prefix}r`)) this.plain.set(text, this.texts.length);
      last = empty ? end + 1 : end + close.length;
      this.texts.push(text);
      this.elements.push(markup.slice(at, last));
      at = markup.indexOf(open, end);
    }
    const { head, tail } =
      first < 0
        ? emptyFrame(markup, this.prefix, path)
        : { head: markup.slice(0, first), tail: markup.slice(last) };
    // Both numbers may be left out, and would be wrong once a text is added.
    this.frame = { head: head.replace(/\s(?:count|uniqueCount)="\d*"/g, ""), tail };
  }

  /** Text of that number; undefined when there is none. */
  text(number: number): string | undefined {
    return this.texts[number];
  }

  /** The texts with other numbers than these. */
  others(used: ReadonlySet<number>): readonly string[] {
    return this.texts.filter((_, number) => !used.has(number));
  }

  /** How many there are. */
  get size(): number {
    return this.texts.length;
  }

  /** Number of the text, added when new. */
  number(text: string): number {
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    const name = `${this.prefix}si`;
    this.texts.push(text);
    this.elements.push(`<${name}>${textElement(`${this.prefix}t`, text)}</${name}>`);
    this.plain.set(text, number);
    this.changed = true;
    return number;
  }

  /**
   * Leaves out the texts that no cell shows, so that what was deleted is not in the file.
   * @returns the new number of each text that stays, or null when all do
   */
  keep(used: ReadonlySet<number>): ReadonlyMap<number, number> | null {
    const kept = this.texts.flatMap((_, number) => (used.has(number) ? [number] : []));
    if (kept.length === this.texts.length) return null;
    const texts = kept.map((number) => this.texts[number] ?? "");
    const elements = kept.map((number) => this.elements[number] ?? "");
    const numbers = new Map(kept.map((before, after) => [before, after]));
    this.texts.length = 0;
    for (const text of texts) this.texts.push(text);
    this.elements.length = 0;
    for (const element of elements) this.elements.push(element);
    for (const [text, number] of this.plain) {
      const after = numbers.get(number);
      if (after === undefined) this.plain.delete(text);
      else this.plain.set(text, after);
    }
    this.changed = true;
    return numbers;
  }

  /** Writes the texts into the package when they have changed; without any there is no part. */
  save(): void {
    if (!this.changed) return;
    this.changed = false;
    const { path, parts, workbookPath } = this;
    if (this.texts.length === 0) {
      for (const { id, type } of parts.relationships(workbookPath))
        if (type === "sharedStrings") parts.unrelate(workbookPath, id);
      return;
    }
    const { head, tail } = this.frame ?? NEW;
    const markup = head + this.elements.join("") + tail;
    if (path !== undefined) {
      parts.put(path, markup);
      return;
    }
    const target = parts.freePath("xl/sharedStrings.xml");
    parts.put(target, markup, CONTENT_TYPE);
    parts.relate(workbookPath, "sharedStrings", target);
  }
}
