/**
 * The spreadsheet engine, bundled into one file and loaded once for all suites of a worker: loading it anew for each
 * took a quarter of the whole run. It keeps nothing of one workbook for another, as on the command line.
 */
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { buildSync } = require("esbuild");

/** The packages that suites get from outside. */
const PACKAGES = ["@univerjs/core", "@univerjs/engine-formula", "@univerjs/sheets"];

/** What an environment hands its suite under this name: the packages by name. */
const GLOBAL_NAME = "channelMatrixEngine";

let engine;

function load() {
  const folder = mkdtempSync(join(tmpdir(), "engine-"));
  const outfile = join(folder, "engine.cjs");
  try {
    buildSync({
      stdin: {
        contents: PACKAGES.map(
          (name) => `exports[${JSON.stringify(name)}] = require(${JSON.stringify(name)});`,
        ).join("\n"),
        resolveDir: __dirname,
      },
      bundle: true,
      format: "cjs",
      platform: "node",
      target: "node20",
      outfile,
    });
    return require(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

module.exports = { PACKAGES, GLOBAL_NAME, engineOfWorker: () => (engine ??= load()) };
