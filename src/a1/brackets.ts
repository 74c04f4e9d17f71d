/** References to tables in a formula: where they are, and what they name. A `'` escapes the character after it. */

/** First character after the bracket that closes the one at `from`; -1 where none does. */
function afterClosing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

/** First character after the text or the quoted name at `from`, in which its quotation marks are doubled. */
function afterQuoted(text: string, from: number): number {
  const mark = text[from] ?? "";
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== mark) continue;
    if (text[at + 1] !== mark) return at + 1;
    at += 1;
  }
  return text.length;
}

const NAME_BEFORE =
  /(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.[\]\\]+)!)?(?:[\p{L}_\\][\p{L}\p{N}_.\\?]*)?$/u;

/** What names are made of, with all characters beyond ASCII. */
const OF_NAMES = /[\w.\\?![\]\u0080-\uffff]/;

/** The name that ends at `end` and does not begin before `from`, with the sheet or workbook before it. */
function nameBefore(formula: string, from: number, end: number): string {
  let start = end;
  while (start > from && OF_NAMES.test(formula[start - 1] ?? "")) start -= 1;
  // The search tries each character as the first one, so it is given no more than it needs.
  const isQuoted = formula[start] === "!" && formula[start - 1] === "'";
  return NAME_BEFORE.exec(formula.slice(isQuoted ? from : start, end))?.[0] ?? "";
}

/** Position of a reference to a table in a formula. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The references to tables, `Services[Volume]`, `[@Volume]`, with the workbook that is written before a name. */
export function structuredSpans(formula: string): Span[] {
  const spans: Span[] = [];
  let last = 0;
  let at = 0;
  while (at < formula.length) {
    const character = formula[at];
    if (character === '"' || character === "'") {
      at = afterQuoted(formula, at);
      continue;
    }
    const end = character === "[" ? afterClosing(formula, at) : -1;
    if (end < 0) {
      at += 1;
      continue;
    }
    const before = nameBefore(formula, last, at);
    // A number of another workbook, `[1]Sheet1!A1`, `[1]!Sales[Amount]`.
    const isBook = before === "" && /^[\p{L}\p{N}_.!]/u.test(formula.slice(end, end + 2));
    if (!isBook) {
      spans.push({ start: at - before.length, end });
      last = end;
    }
    at = end;
  }
  return spans;
}

export interface StructuredReference {
  /** The other workbook; "": this one. */
  readonly book: string;
  /** "": the table that the formula's cell is in. */
  readonly table: string;
  /** In lower case without `#`: `all`, `data`, `headers`, `totals`, `this row`. */
  readonly sections: readonly string[];
  /** The first and the last column, or one; none: all. */
  readonly columns: readonly string[];
}

const SECTIONS = new Set(["all", "data", "headers", "totals", "this row"]);

const unescaped = (name: string): string => name.replace(/'([\s\S])/g, "$1");

/** The names in brackets of a list such as `[#Data],[First]:[Last]`; undefined where it is none. */
function listed(list: string): readonly string[] | undefined {
  const names: string[] = [];
  let at = 0;
  while (at < list.length) {
    if (/[\s,:]/.test(list[at] ?? "")) {
      at += 1;
      continue;
    }
    const end = list[at] === "[" ? afterClosing(list, at) : -1;
    if (end < 0) return undefined;
    names.push(list.slice(at + 1, end - 1));
    at = end;
  }
  return names;
}

/** What a reference to a table names; undefined where it is none that can be read. */
export function readStructured(reference: string): StructuredReference | undefined {
  const [, book = "", table = "", brackets = ""] =
    /^(?:('(?:[^']|'')*'|[^[!]*|\[[^\]]*\][^[!]*)!)?([^[!]*)(\[[\s\S]*\])$/.exec(reference) ?? [];
  if (brackets === "" || afterClosing(brackets, 0) !== brackets.length) return undefined;
  const inner = brackets.slice(1, -1);
  const here = /^\s*@/.exec(inner)?.[0];
  const rest = here === undefined ? inner : inner.slice(here.length);
  const names = rest.trimStart().startsWith("[") ? listed(rest) : rest === "" ? [] : [rest];
  if (names === undefined) return undefined;
  const sections = names.flatMap((name) => {
    const section = name.trim().slice(1).toLowerCase();
    return name.trim().startsWith("#") && SECTIONS.has(section) ? [section] : [];
  });
  const columns = names.slice(sections.length);
  if (columns.length > 2 || columns.some((name) => /^\s*#/.test(name))) return undefined;
  return {
    book,
    table,
    sections: here === undefined ? sections : ["this row", ...sections],
    columns: columns.map(unescaped),
  };
}
