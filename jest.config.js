/**
 * Tests in Node on the embedded host: all suites in the project `together` (`npm test`), one of them in the project
 * `host` (`npx jest --selectProjects host -- tests/a1/area`). Tests in Chromium: `browser` (`npm run test:browser`).
 * The engine is loaded once for all suites of a worker; packages that are ESM only are compiled.
 */
const base = {
  testEnvironment: "<rootDir>/tests/jest/environment.cjs",
  // Every file that a test saves is searched for faults.
  moduleNameMapper: { "/src/xlsx/save$": "<rootDir>/tests/xlsx/checked-save.ts" },
  transform: {
    "/node_modules/@univerjs/(core|engine-formula|sheets)/":
      "<rootDir>/tests/jest/engine-package.cjs",
    "\\.(tsx?|js|mjs)$": "<rootDir>/tests/jest/compile.cjs",
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(@univerjs/(core|engine-formula|sheets)|nanoid|lodash-es|@flatten-js|csv-parse|rbush|quickselect|kdbush|uuid|franc-min|trigram-utils|n-gram|collapse-white-space|@noble/[^/]+|@ungap/structured-clone|cjk-regex|regexp-util|unicode-regex|opentype.js|@borgar/[^/]+)/)",
  ],
};

module.exports = {
  workerIdleMemoryLimit: "5GB",
  // Both kinds have two workers at most: whole runs are heavy, and a browser's parts share one thread.
  maxWorkers: 2,
  // No test measures time: whole runs on the host take seconds on a busy machine, whole jobs in Chromium minutes.
  testTimeout: 300_000,
  projects: [
    {
      ...base,
      displayName: "host",
      setupFiles: ["<rootDir>/tests/jest/native-packing.ts"],
      roots: ["<rootDir>/tests"],
      testMatch: ["**/*.test.ts"],
      globalSetup: "<rootDir>/tests/jest/run-folder.ts",
    },
    {
      ...base,
      displayName: "together",
      roots: ["<rootDir>/tests/together"],
      testMatch: ["**/[0-9]*.cjs"],
      globalSetup: "<rootDir>/tests/jest/bundle-suites.ts",
    },
    {
      ...base,
      displayName: "browser",
      // What runs in the page looks for a window, which a suite before it may have left in the worker's own context.
      testEnvironmentOptions: { apart: true },
      roots: ["<rootDir>/tests/browser"],
      testMatch: ["**/*.browser.ts"],
      globalSetup: "<rootDir>/tests/browser/build-once.ts",
      globalTeardown: "<rootDir>/tests/browser/remove-build.ts",
    },
  ],
};
