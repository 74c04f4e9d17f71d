/** Tests in a real browser, apart from the others: `npm run test:browser`. They need Chromium. */
import base from "./jest.config.mjs";

export default {
  ...base,
  roots: ["<rootDir>/tests/browser"],
  testMatch: ["**/*.browser.ts"],
  testTimeout: 300_000,
};
