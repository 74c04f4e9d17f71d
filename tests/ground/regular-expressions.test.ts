/** No look-behind in what Excel loads: the browser engine of an older macOS rejects the whole script for one. */
import { build } from "esbuild";
import ts from "typescript";
import { ENTRY } from "../size/bundle";
import { contentOf } from "./source-files";

/** Packages that have one all the same, with the reason why it does no harm. */
const KNOWN: Readonly<Record<string, string>> = {
  docx: "created only where a template is filled in, which we do not do; the script comes when a document is asked for",
};

const LOOK_BEHIND = /\(\?<[=!]/;

/** Regular expressions of a script: literals, and the strings given to `RegExp`. */
function regularExpressionsIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, contentOf(path), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "RegExp"
    ) {
      collectText(node.arguments?.[0], found);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The literal texts inside an argument, such as the parts of a concatenation or a template. */
function collectText(node: ts.Node | undefined, found: string[]): void {
  if (node === undefined) return;
  const visit = (inner: ts.Node): void => {
    if (ts.isStringLiteralLike(inner) || ts.isTemplateHead(inner)) found.push(inner.text);
    if (ts.isTemplateMiddle(inner) || ts.isTemplateTail(inner)) found.push(inner.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
}

/** The package that a file belongs to; our own files are their own. */
const ownerOf = (path: string): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? path;

let files: readonly string[] = [];

beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    splitting: true,
    outdir: "dist/size",
    write: false,
    metafile: true,
    platform: "browser",
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
  files = [...new Set(used)].filter((path) => /\.[cm]?[jt]sx?$/.test(path));
});

it("finds regular expressions in our files and in packages", () => {
  const found = files.flatMap((path) => regularExpressionsIn(path).map(() => ownerOf(path)));
  expect(found).toContain("src/workbook/numbers/numbers.ts");
  expect(found.filter((owner) => owner.startsWith("@"))).not.toEqual([]);
});

it("finds no look-behind but in the packages that are known to have one", () => {
  const found = files
    .filter((path) => regularExpressionsIn(path).some((text) => LOOK_BEHIND.test(text)))
    .map(ownerOf);
  expect([...new Set(found)].sort()).toEqual(Object.keys(KNOWN).sort());
});
