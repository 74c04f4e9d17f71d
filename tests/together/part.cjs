/**
 * Suites of `tests` run together in one part: Node and the engine become quick with the first ones, which costs
 * seconds for each suite that runs alone. `npm test` runs all parts; a suite alone runs in the project `host`.
 */
/* global beforeAll, jest */
const { readdirSync } = require("node:fs");

/** In how many parts the suites are dealt out, in the order of their paths: a file beside this one for each. */
const PARTS = readdirSync(__dirname).filter((name) => /^\d+\.cjs$/.test(name)).length;

/**
 * Defines the suites of a part, each under its path.
 * @param {number} part from 1
 */
exports.runPart = (part) => {
  // What suites get from Jest as a variable of their file; they are loaded from one bundle.
  globalThis.jest = jest;
  const { suites, restoreSettings } = globalThis.channelMatrixSuites;
  Object.entries(suites)
    .filter((_, at) => at % PARTS === part - 1)
    .forEach(([path, load]) => {
      describe(path, () => {
        beforeAll(restoreSettings);
        // A suite that does not load is one test that fails, not a part without tests.
        try {
          load();
        } catch (error) {
          it("loads", () => {
            throw error;
          });
        }
      });
    });
};
