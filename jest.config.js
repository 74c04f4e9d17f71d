/**
 * Tests in two projects: `host` runs in Node on the embedded host (`npm test`), `browser` in Chromium
 * (`npm run test:browser`). The ESM-only packages under Univer are compiled too.
 */
const base = {
  testEnvironment: "node",
  // Every file that a test saves is searched for faults.
  moduleNameMapper: { "/src/xlsx/save$": "<rootDir>/tests/xlsx/checked-save.ts" },
  transform: {
    "^.+\\.(tsx?|js|mjs)$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          target: "ES2022",
          jsx: "react-jsx",
          module: "CommonJS",
          moduleResolution: "Node10",
          ignoreDeprecations: "6.0",
          isolatedModules: true,
          esModuleInterop: true,
          allowJs: true,
        },
      },
    ],
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(nanoid|lodash-es|@flatten-js|csv-parse|rbush|quickselect|kdbush|uuid|franc-min|trigram-utils|n-gram|collapse-white-space|@noble/[^/]+|@ungap/structured-clone|cjk-regex|regexp-util|unicode-regex|opentype.js|@borgar/[^/]+)/)",
  ],
};

module.exports = {
  workerIdleMemoryLimit: "2GB",
  // Both kinds have two workers at most: whole runs are heavy, and a browser's parts share one thread.
  maxWorkers: 2,
  // No test measures time: whole runs on the host take seconds on a busy machine, whole jobs in Chromium minutes.
  testTimeout: 300_000,
  projects: [
    {
      ...base,
      displayName: "host",
      roots: ["<rootDir>/tests"],
      testMatch: ["**/*.test.ts"],
    },
    {
      ...base,
      displayName: "browser",
      roots: ["<rootDir>/tests/browser"],
      testMatch: ["**/*.browser.ts"],
      globalSetup: "<rootDir>/tests/browser/build-once.ts",
      globalTeardown: "<rootDir>/tests/browser/remove-build.ts",
    },
  ],
};
