/** Started by `cached.cjs`: bundles a script for Node, `write-bundle.ts <script> <file>`, with a map of what is ours beside it. */
import { build } from "esbuild";
import { ENGINE_PLUGINS } from "./engine-plugins";

const [, , script = "", outfile = ""] = process.argv;

build({
  entryPoints: [script],
  outfile,
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  // The builds of packages as modules, of which only what is used is taken.
  conditions: ["import"],
  mainFields: ["module", "main"],
  plugins: [...ENGINE_PLUGINS],
  sourcemap: "linked",
  sourcesContent: false,
  legalComments: "none",
  logLevel: "warning",
}).catch(() => {
  // What is wrong has been said.
  process.exitCode = 1;
});
