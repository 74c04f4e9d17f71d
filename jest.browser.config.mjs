/** Tests in a real browser, apart from the others: `npm run test:browser`. They need Chromium. */
import base from "./jest.config.mjs";

export default {
  ...base,
  roots: ["<rootDir>/tests/browser"],
  testMatch: ["**/*.browser.ts"],
  globalSetup: "<rootDir>/tests/browser/build-once.ts",
  globalTeardown: "<rootDir>/tests/browser/remove-build.ts",
  // The spreadsheet, the client and the add-in share the browser's one thread: more at once gain little.
  maxWorkers: 2,
  testTimeout: 300_000,
};
