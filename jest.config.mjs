/** Tests run in Node, on the embedded host; the ESM-only packages under Univer are compiled too. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
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
    "/node_modules/(?!(nanoid|lodash-es|@flatten-js|csv-parse|rbush|quickselect|kdbush|uuid|franc-min|trigram-utils|n-gram|collapse-white-space|@noble/[^/]+|@ungap/structured-clone|cjk-regex|regexp-util|unicode-regex|opentype.js)/)",
  ],
  // Whole runs on the host take seconds on a busy machine; no test measures time.
  testTimeout: 120_000,
  workerIdleMemoryLimit: "2GB",
};
