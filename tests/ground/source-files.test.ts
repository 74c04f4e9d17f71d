/** How the files of `src` are laid out. */
import { SHEET_KEYS } from "../../src/locale/sheets";
import { contentOf, filesUnder } from "./source-files";

const sources = filesUnder("src");

/** Module specifiers that the file imports or exports from. */
const importedBy = (file: string): readonly string[] =>
  [...contentOf(file).matchAll(/\bfrom\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/g)].map(
    ([, named, loaded]) => named ?? loaded ?? "",
  );

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
      importedBy(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => new URL(specifier, `file:///${file}`).pathname.slice(1))
        .filter((path) => !files.has(`${path}.ts`) && !files.has(`${path}.tsx`))
        .map((path) => `${file} imports ${path}`),
    );
    expect(folders).toEqual([]);
  });

  it("begins with a sentence on what it is for", () => {
    expect(sources.filter((file) => !contentOf(file).startsWith("/**"))).toEqual([]);
  });
});

describe("a sheet", () => {
  it.each(SHEET_KEYS)("has a file by its key: %s", (key) => {
    expect(sources).toContain(`src/sheets/${key}.ts`);
  });
});
