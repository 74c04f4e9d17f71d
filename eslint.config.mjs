/** Lint: the compiler's types at their strictest, and the one direction that imports may go. */
import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Folder of `src` → folders of `src` it may import from, besides itself. */
const MAY_IMPORT = {
  domain: [],
  locale: ["domain"],
  sheets: ["domain", "locale"],
  excel: ["domain", "locale", "sheets"],
  commands: ["domain", "locale", "sheets", "excel"],
  functions: ["domain", "locale", "sheets", "excel", "commands"],
  taskpane: ["domain", "locale", "sheets", "excel", "commands", "functions"],
  host: [],
  preview: ["domain", "locale", "sheets", "excel", "commands", "functions", "taskpane", "host"],
  cli: ["domain", "locale", "sheets", "excel", "commands", "functions", "host"],
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
