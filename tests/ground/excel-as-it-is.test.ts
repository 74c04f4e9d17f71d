/** What the add-in never does, since Excel takes it otherwise than it is meant. */
import ts from "typescript";
import { contentOf, filesUnder } from "./source-files";

/** Folders whose texts reach Excel; the host and the files have names of functions as data. */
const OTHERS = ["src/host/", "src/xlsx/"];
const ours = filesUnder("src").filter((file) => !OTHERS.some((folder) => file.startsWith(folder)));

/** Strings and parts of templates of a file. */
function textsOf(file: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) texts.push(node.text);
    if (ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, contentOf(file), ts.ScriptTarget.Latest));
  return texts;
}

test("no formula has TEXT or FIXED: they read and write separators and date codes in the reader's language", () => {
  const found = ours.flatMap((file) =>
    textsOf(file)
      .filter((text) => /\b(TEXT|FIXED|DOLLAR)\(/.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test("setStartupBehavior is never called: it writes the add-in into the workbook (office-js #3558, #3740)", () => {
  expect(
    filesUnder("src").filter((file) => contentOf(file).includes("setStartupBehavior")),
  ).toEqual([]);
});

test("both tests can fail", () => {
  expect(ours.length).toBeGreaterThan(200);
  expect(ours.some((file) => textsOf(file).some((text) => /\bROUND\(/.test(text)))).toBe(true);
});
