/** Lint: the compiler's types at their strictest, and the one direction that imports may go. */
import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Folder of `src` → folders of `src` it may import from, besides itself. */
const SHEETS_AND_BELOW = ["a1", "domain", "locale", "workbook", "import", "sheets"];
const RUN_AND_BELOW = [...SHEETS_AND_BELOW, "run", "example"];
const ALL = [
  ...RUN_AND_BELOW,
  "documents",
  "sharing",
  "excel",
  "commands",
  "functions",
  "taskpane",
  "xlsx",
  "host",
];
const MAY_IMPORT = {
  a1: [],
  domain: [],
  locale: ["domain"],
  workbook: ["a1", "domain", "locale"],
  import: ["a1", "domain", "locale", "workbook", "xlsx"],
  sheets: ["a1", "domain", "locale", "workbook", "import"],
  run: SHEETS_AND_BELOW,
  example: ["domain", "locale", "workbook", "import", "sheets"],
  documents: ["a1", "domain", "locale", "workbook", "sheets", "xlsx"],
  excel: ["a1", "domain", "locale", "workbook"],
  sharing: [...SHEETS_AND_BELOW, "run", "excel", "xlsx"],
  commands: [...RUN_AND_BELOW, "documents", "sharing", "excel", "xlsx"],
  functions: RUN_AND_BELOW,
  taskpane: ["domain", "locale", "workbook", "run", "commands", "functions"],
  xlsx: ["a1"],
  host: ["a1", "xlsx"],
  bundle: [],
  cli: [...ALL, "bundle"],
  preview: [...ALL, "bundle"],
  dev: ["locale", "commands", "functions"],
};

const NODE_GLOBALS = {
  module: "writable",
  require: "readonly",
  process: "readonly",
  Buffer: "readonly",
  URL: "readonly",
  __dirname: "readonly",
  __filename: "readonly",
};

const direction = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: Object.keys(MAY_IMPORT)
          .filter((other) => other !== folder && !allowed.includes(other))
          .map((other) => ({
            regex: `^(\\.\\./)+${other}(/|$)`,
            message: `src/${folder} may not import from src/${other}: see MAY_IMPORT in eslint.config.mjs.`,
          })),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["node_modules", "dist", "dist-preview", "coverage", "artefacts"] },
  js.configs.recommended,
  {
    files: ["*.config.js", "tests/jest/*.cjs", "tests/bench/*.cjs", "src/**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: NODE_GLOBALS },
  },
  {
    files: ["tests/together/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { ...NODE_GLOBALS, describe: "readonly", it: "readonly" },
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "max-lines": ["error", { max: 400 }],
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Date",
        "window",
        "document",
        "Excel",
        "Office",
        "process",
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/preview/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    extends: [jsxA11y.flatConfigs.strict],
    rules: reactHooks.configs.recommended.rules,
  },
  ...direction,
);
