/** What is done to the spreadsheet engine when it is bundled: for the page, the command line and the tests alike. */
import type { Plugin } from "esbuild";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { classesOf, withAssignedFields, type Classes } from "./class-fields";
import { mended } from "./engine-mends";

const ENGINE = join("node_modules", "@univerjs");

/** A map that maps nothing, so that the map of a bundle holds only what is ours. */
const NO_MAP = `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(
  JSON.stringify({ version: 3, sources: [""], mappings: "A" }),
).toString("base64")}\n`;

/** The classes of all of the engine's packages, of one kind of build. @param build its folder */
function engineClasses(build: string): Classes {
  return classesOf(
    readdirSync(ENGINE)
      .map((name) => join(ENGINE, name, "lib", build, "index.js"))
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, "utf8")),
  );
}

/** Class fields of the engine are assigned instead of defined one by one. */
const assignedFields: Plugin = {
  name: "assigned-fields",
  setup: (build) => {
    let classes: Classes | undefined;
    build.onLoad({ filter: /@univerjs[\\/][\w-]+[\\/]lib[\\/]es[\\/].*\.js$/ }, ({ path }) => ({
      contents: withAssignedFields(
        mended(path, readFileSync(path, "utf8")),
        (classes ??= engineClasses("es")),
      ).concat(NO_MAP),
      loader: "js",
    }));
  },
};

/** Univer's hyphenation: patterns of sixty languages and a language detector. Cells are not hyphenated. */
const noHyphenation: Plugin = {
  name: "no-hyphenation",
  setup: (build) => {
    build.onResolve({ filter: /^\.\// }, ({ kind, importer }) =>
      kind === "dynamic-import" && importer.includes("engine-render")
        ? { path: "none", namespace: "no-hyphenation" }
        : null,
    );
    build.onResolve({ filter: /^franc-min$/ }, () => ({
      path: "language",
      namespace: "no-hyphenation",
    }));
    build.onLoad({ filter: /^language$/, namespace: "no-hyphenation" }, () => ({
      contents: 'export const franc = () => "und";',
    }));
    build.onLoad({ filter: /^none$/, namespace: "no-hyphenation" }, () => ({
      contents: "export default {};",
    }));
  },
};

/** For `plugins` of esbuild. */
export const ENGINE_PLUGINS: readonly Plugin[] = [noHyphenation, assignedFields];
