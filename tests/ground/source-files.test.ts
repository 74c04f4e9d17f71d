/** How the files of `src` are laid out (docs/architecture.md). */
import { dirname } from "node:path";
import { SHEET_KEYS } from "../sheet-texts";
import { contentOf, filesUnder, kebabCase, pathsUnder } from "./source-files";

const sources = filesUnder("src");

/** Longest file, and fullest folder. */
const LINES = 300;
const ENTRIES = 25;
/** Folders with an entry for each sheet or command. */
const AS_MANY_AS_NEEDED = ["src/sheets", "src/commands"];

/** Started by name, by the package's scripts, a page or a tool. */
const STARTED = [
  "src/bundle/write-bundle.ts",
  "src/cli/main.ts",
  "src/commands/threads/worker.ts",
  "src/preview/main.ts",
  "src/preview/page.ts",
  "src/preview/thread/early.ts",
  "src/preview/thread/worker.ts",
  "src/taskpane/main.ts",
  "src/dev/draw-icons.ts",
  "src/dev/write-manifest.ts",
  "src/dev/address.ts",
  "src/dev/deployed-files.ts",
];

/** Views of the pane are loaded by their names. */
const isStarted = (file: string): boolean =>
  STARTED.includes(file) || file.startsWith("src/taskpane/views/");

/** Module specifiers that the file imports or exports from. */
const specifiersOf = (file: string): readonly string[] =>
  [...contentOf(file).matchAll(/\bfrom\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/g)].map(
    ([, named, loaded]) => named ?? loaded ?? "",
  );

const pathOf = (file: string, specifier: string): string =>
  new URL(specifier, `file:///${file}`).pathname.slice(1);

/** Files of ours that the file imports. */
const importedBy = new Map(
  sources.map((file) => [
    file,
    specifiersOf(file)
      .filter((specifier) => specifier.startsWith("."))
      .flatMap((specifier) => {
        const path = pathOf(file, specifier);
        return [`${path}.ts`, `${path}.tsx`].filter((found) => sources.includes(found));
      }),
  ]),
);

/** A circle of imports through the file, found by depth-first search; null: there is none. */
function cycleOf(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return null;
    for (const imported of imports.get(file) ?? []) {
      const found = visit(imported, [...path, file]);
      if (found !== null) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const found = visit(file, []);
    if (found !== null) return found;
  }
  return null;
}

describe("a file of src", () => {
  it("is no barrel: none is called index, and none only passes on what others export", () => {
    const barrels = sources.filter(
      (file) =>
        /(^|\/)index\.tsx?$/.test(file) ||
        /^export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s/m.test(contentOf(file)),
    );
    expect(barrels).toEqual([]);
  });

  it("imports files of ours by their names, never a folder", () => {
    const files = new Set(sources);
    const folders = sources.flatMap((file) =>
      specifiersOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => pathOf(file, specifier))
        .filter((path) => !files.has(`${path}.ts`) && !files.has(`${path}.tsx`))
        .map((path) => `${file} imports ${path}`),
    );
    expect(folders).toEqual([]);
  });

  it("is in no circle of imports", () => {
    expect(cycleOf(importedBy)).toBeNull();
  });

  it("is imported by another file of src, or started by name", () => {
    const imported = new Set([...importedBy.values()].flat());
    expect(sources.filter((file) => !imported.has(file) && !isStarted(file))).toEqual([]);
  });

  it("begins with a sentence on what it is for", () => {
    expect(sources.filter((file) => !contentOf(file).startsWith("/**"))).toEqual([]);
  });

  it(`has at most ${LINES} lines, texts and CSV too`, () => {
    const long = pathsUnder("src")
      .filter((file) => !file.endsWith("/"))
      .map((file) => [contentOf(file).split("\n").length - 1, file] as const)
      .filter(([lines]) => lines > LINES);
    expect(long).toEqual([]);
  });
});

describe("names and folders", () => {
  it("are in kebab-case, components too", () => {
    const paths = [...pathsUnder("src"), ...pathsUnder("tests")];
    expect(paths.filter((path) => !path.split("/").every(kebabCase))).toEqual([]);
  });

  it(`have at most ${ENTRIES} entries, but for the folders of sheets and commands`, () => {
    const counts = new Map<string, number>();
    for (const path of pathsUnder("src")) {
      const folder = dirname(path);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const full = [...counts].filter(
      ([folder, count]) => count > ENTRIES && !AS_MANY_AS_NEEDED.includes(folder),
    );
    expect(full).toEqual([]);
  });
});

describe("a sheet", () => {
  it.each(SHEET_KEYS)("has a folder by its key: %s", (key) => {
    const folder = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(sources.some((file) => file.startsWith(`src/sheets/${folder}/`))).toBe(true);
  });
});
