/** One word for one thing: docs/CONTEXT.md defines each once, and src does not use the words it avoids. */
import ts from "typescript";
import { contentOf, filesUnder } from "./source-files";

/** Names that Office.js, its client's messages, csv-parse, Univer, the browser or CSS give, which hold an avoided word. */
const NAMES_OF_OTHERS = new Set([
  "alignItems",
  "ArgumentInfo",
  "getHostInfo",
  "getItem",
  "getItemAt",
  "getItemOrNullObject",
  "info",
  "itemAlreadyExists",
  "ItemNotFound",
  "itemNotFound",
  "managerDescription",
  "managerTitle",
  "menuItemFactory",
  "NamedItem",
  "NamedItemCollection",
  "placeHolder",
  "QueryInfo",
]);

const page = contentOf("docs/CONTEXT.md");

/** The rows of the page's tables: word, meaning, avoided words. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (word|---)/.test(line))
  .map((line) => line.split("|").map((part) => part.trim()))
  .map(([, word = "", meaning = "", not = ""]) => ({ word, meaning, not }));

/** The avoided words listed after `In <where>:`. */
const avoidedIn = (where: string): readonly string[] => {
  const list = new RegExp(`^In ${where}: (.*)\\.$`, "m").exec(page)?.[1];
  return list?.split(", ") ?? [];
};

const sources = filesUnder("src");

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    contentOf(file),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** The parts of a camelCase or UPPER_CASE name, in lower case. */
const partsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[^\p{L}\d]+/u)
    .map((part) => part.toLowerCase());

/** Names that the file declares: of variables, functions, types, parameters and members. */
function declaredNames(file: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const named = node as ts.Node & { readonly name?: ts.Node };
    const isUse =
      ts.isPropertyAccessExpression(node) || ts.isImportSpecifier(node) || ts.isMetaProperty(node);
    if (named.name !== undefined && ts.isIdentifier(named.name) && !isUse) {
      names.push(named.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return names;
}

/** The comments of the file. */
function commentsOf(file: string): readonly string[] {
  const source = parsed(file);
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) found.set(pos, source.text.slice(pos, end));
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()];
}

describe("a word of docs/CONTEXT.md", () => {
  it("is defined once, in one line", () => {
    const words = rows.map(({ word }) => word);
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(rows.filter(({ meaning, not }) => meaning === "" || not === "")).toEqual([]);
  });

  it("is not itself avoided in identifiers", () => {
    const avoided = avoidedIn("identifiers");
    expect(avoided.length).toBeGreaterThan(20);
    expect(rows.filter(({ word }) => avoided.includes(word))).toEqual([]);
  });
});

describe("src", () => {
  it("declares no name with an avoided word in it", () => {
    const avoided = new Set(avoidedIn("identifiers"));
    const found = sources.flatMap((file) =>
      declaredNames(file)
        .filter((name) => !NAMES_OF_OTHERS.has(name))
        .filter((name) => partsOf(name).some((part) => avoided.has(part)))
        .map((name) => `${file}: ${name}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it("uses no avoided word in comments", () => {
    const avoided = new RegExp(`\\b(${avoidedIn("comments").join("|")})\\b`, "i");
    const found = sources.flatMap((file) =>
      commentsOf(file)
        .filter((comment) => avoided.test(comment))
        .map((comment) => `${file}: ${comment}`),
    );
    expect(found).toEqual([]);
  });
});
