/**
 * The spreadsheet engine, bundled into one file and loaded once for all suites of a worker: loading it anew for each
 * took a quarter of the whole run. It keeps nothing of one workbook for another, as on the command line.
 */
const { loadCached } = require("../../src/bundle/cached.cjs");

/** The packages that suites get from outside. */
const PACKAGES = ["@univerjs/core", "@univerjs/engine-formula", "@univerjs/sheets"];

/** What an environment hands its suite under this name: the packages by name. */
const GLOBAL_NAME = "channelMatrixEngine";

let engine;

module.exports = {
  PACKAGES,
  GLOBAL_NAME,
  engineOfWorker: () =>
    (engine ??= loadCached("engine", "tests/jest/engine/packages.ts", "src/bundle").packages),
};
