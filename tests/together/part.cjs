/**
 * Suites of `tests` run together in one part: Node and the engine become quick with the first ones, which costs
 * seconds for each suite that runs alone. `npm test` runs all parts; a suite alone runs in the project `host`.
 */
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

/** In how many parts the suites are dealt out, in the order of their paths: a file beside this one for each. */
const PARTS = readdirSync(__dirname).filter((name) => /^\d+\.cjs$/.test(name)).length;

const TESTS = join(__dirname, "..");

const suites = readdirSync(TESTS, { recursive: true })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".test.ts"))
  .sort();

/**
 * Defines the suites of a part, each under its path.
 * @param {number} part from 1
 */
exports.runPart = (part) => {
  suites
    .filter((_, at) => at % PARTS === part - 1)
    .forEach((path) => {
      describe(path, () => {
        // A suite that does not load is one test that fails, not a part without tests.
        try {
          require(join(TESTS, path));
        } catch (error) {
          it("loads", () => {
            throw error;
          });
        }
      });
    });
};
