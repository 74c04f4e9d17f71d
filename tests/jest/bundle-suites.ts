/**
 * Bundles all suites into one file before `npm test`, which each worker loads once: loading the sources one by one in
 * each part took a fifth of the whole run, and what Node has compiled for one part it compiled anew for the next.
 */
import { build, type Plugin } from "esbuild";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ENGINE_PLUGINS } from "../../src/bundle/engine-plugins";
import makeRunFolder, { RUN_FOLDER } from "./run-folder";

const TESTS = resolve("tests");

/** Packages that find files of their own beside them. */
const APART = ["custom-functions-metadata", "esbuild", "office-addin-manifest", "typescript"];

/** As in `jest.config.js`: every file that a test saves is searched for faults. */
const checkedSave: Plugin = {
  name: "checked-save",
  setup: (bundle) => {
    bundle.onResolve({ filter: /\/src\/xlsx\/save$/ }, () => ({
      path: join(TESTS, "xlsx", "checked-save.ts"),
    }));
  },
};

/** Suites find their files beside them. */
const ownFolders: Plugin = {
  name: "own-folders",
  setup: (bundle) => {
    bundle.onLoad({ filter: /[\\/]tests[\\/].*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8");
      return contents.includes("__dirname")
        ? {
            contents: contents.replaceAll("__dirname", JSON.stringify(dirname(path))),
            loader: "ts",
          }
        : null;
    });
  },
};

/** Jest calls it before all suites. */
export default async function bundleSuites(): Promise<void> {
  makeRunFolder();
  const suites = readdirSync(TESTS, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".test.ts"))
    .sort();
  const lines = suites.map((path) => `${JSON.stringify(path)}: () => require("./${path}"),`);
  await build({
    stdin: {
      contents: `export { restoreSettings } from "./jest/program-settings";\nexport const suites = {\n${lines.join("\n")}\n};\n`,
      resolveDir: TESTS,
      sourcefile: "suites.js",
    },
    outfile: join(process.env[RUN_FOLDER] ?? "", "suites.cjs"),
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    conditions: ["import"],
    mainFields: ["module", "main"],
    jsx: "automatic",
    external: APART.flatMap((name) => [name, `${name}/*`]),
    plugins: [checkedSave, ownFolders, ...ENGINE_PLUGINS],
    sourcemap: "linked",
    sourcesContent: false,
    legalComments: "none",
    logLevel: "error",
  });
}
