/** Imports go one way, and the lint refuses the others. */
import { execFileSync } from "node:child_process";

/** Who may import from whom (docs/architecture.md), as one line from the bottom to the top. */
const LAYERS = [
  "a1",
  "domain",
  "locale",
  "workbook",
  "import",
  "sheets",
  "run",
  "example",
  "excel",
  "documents",
  "commands",
  "functions",
  "taskpane",
] as const;

type Pair = readonly [from: string, to: string];

/** Pairs of folders of `src`: the one that imports, and the one that is imported from. */
const REFUSED: readonly Pair[] = [
  ...LAYERS.flatMap((lower, index) => LAYERS.slice(index + 1).map((upper): Pair => [lower, upper])),
  ...LAYERS.flatMap((layer): Pair[] => [
    [layer, "host"],
    [layer, "cli"],
    [layer, "preview"],
  ]),
  ...LAYERS.filter((layer) => layer !== "a1").flatMap((layer): Pair[] => [
    ["host", layer],
    ["xlsx", layer],
  ]),
  ["domain", "a1"],
  ["excel", "import"],
  ["excel", "sheets"],
  ["excel", "run"],
  ["documents", "run"],
  ["documents", "excel"],
  ["taskpane", "documents"],
  ["functions", "documents"],
  ["functions", "excel"],
  ["functions", "commands"],
  ["taskpane", "excel"],
  ["taskpane", "import"],
  ["taskpane", "sheets"],
  ["taskpane", "example"],
  ["xlsx", "host"],
  ["host", "bundle"],
  ["bundle", "host"],
];
const ALLOWED: readonly Pair[] = [
  ["locale", "domain"],
  ["workbook", "a1"],
  ["workbook", "locale"],
  ["sheets", "workbook"],
  ["run", "sheets"],
  ["excel", "workbook"],
  ["documents", "sheets"],
  ["documents", "xlsx"],
  ["commands", "documents"],
  ["commands", "run"],
  ["commands", "excel"],
  ["commands", "xlsx"],
  ["functions", "domain"],
  ["functions", "run"],
  ["taskpane", "commands"],
  ["taskpane", "functions"],
  ["host", "a1"],
  ["host", "xlsx"],
  ["xlsx", "a1"],
  ["cli", "host"],
  ["preview", "bundle"],
  ["cli", "commands"],
  ["preview", "host"],
  ["preview", "taskpane"],
];

/** Names of the rules that an import breaks, for each pair of folders and depth of the importing file. */
function brokenRules(
  pairs: readonly (readonly [string, string])[],
  inFolder: string,
): readonly (readonly string[])[] {
  const up = inFolder === "" ? "../" : "../../";
  const written = pairs.map(([from, to]) => ({
    file: `src/${from}/${inFolder}written-for-a-test.ts`,
    source: `import { wanted } from "${up}${to}/somewhere";\n\nexport const own = wanted;\n`,
  }));
  const answer = execFileSync(
    process.execPath,
    ["--import", "tsx", "tests/ground/lint-imports.ts"],
    {
      input: JSON.stringify(written),
      encoding: "utf8",
    },
  );
  return JSON.parse(answer) as string[][];
}

const named = (pairs: readonly (readonly [string, string])[]): string[] =>
  pairs.map(([from, to]) => `${from} from ${to}`);

describe("the lint", () => {
  it.each(["", "deeper/"])(
    "refuses imports against the direction, from src/<layer>/%s",
    (depth) => {
      const broken = brokenRules(REFUSED, depth);
      const refused = REFUSED.filter((_, index) =>
        broken[index]?.includes("no-restricted-imports"),
      );
      expect(named(refused)).toEqual(named(REFUSED));
    },
    60_000,
  );

  it("lets imports along the direction through", () => {
    expect(brokenRules(ALLOWED, "")).toEqual(ALLOWED.map(() => []));
  });
});
