/** The suites of `npm test`, by their paths, from the bundle that `bundle-suites.ts` made; loaded once in each worker. */
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join, resolve } = require("node:path");
const { Script } = require("node:vm");
require("../../src/bundle/optimize-later.cjs");

let suites;

function load() {
  const file = join(process.env.CHANNEL_MATRIX_RUN_FOLDER, "suites.cjs");
  const script = new Script(
    `(function (module, exports, require) {${readFileSync(file, "utf8")}\n})`,
    {
      filename: file,
    },
  );
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(resolve("package.json")));
  return module.exports;
}

exports.SUITES = "channelMatrixSuites";
exports.suitesOfWorker = () => (suites ??= load());
