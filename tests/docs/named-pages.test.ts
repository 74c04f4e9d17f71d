/** A page that a comment names is in the project, with the chapter that is named: a clone has nothing beside it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const ROOT = process.cwd();
/** Its own patterns name no page. */
const OWN = join(ROOT, "tests", "docs", "named-pages.test.ts");

const sources = ["src", "tests"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(?:ts|tsx|cjs|css|html)$/u.test(name))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => path !== OWN),
);

/** Pages that the sources name, with what follows the name up to the end of the bracket or sentence. */
const named = sources.flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/([\w./-]+\.md)\b(?:, ([^).:`"]+))?/gu)].map(
    ([, page = "", chapters = ""]) => ({ in: relative(ROOT, path), page, chapters }),
  ),
);

const headingsOf = (page: string): readonly string[] =>
  [...readFileSync(join(ROOT, page), "utf8").matchAll(/^#+ (.+)$/gmu)].map(
    ([, heading = ""]) => heading,
  );

test("every page is there", () => {
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ page }) => !existsSync(join(ROOT, page)))).toEqual([]);
});

test("every chapter is there", () => {
  const missing = named.filter(({ page, chapters }) => {
    if (!page.startsWith("docs/") || chapters === "") return false;
    const headings = headingsOf(page);
    // Either one heading, or several with the numbers of their rules.
    const is = (text: string): boolean => headings.includes(text.replace(/ \d$/u, "").trim());
    return !is(chapters) && !chapters.split(" and ").every(is);
  });
  expect(missing).toEqual([]);
});
