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

/** An import that is written for a test: the pair of folders, and the folder within the first that its file is in. */
interface Written {
  readonly pair: Pair;
  readonly inFolder: string;
}

const DEPTHS = ["", "deeper/"] as const;

const WRITTEN: readonly Written[] = [
  ...DEPTHS.flatMap((inFolder) => REFUSED.map((pair): Written => ({ pair, inFolder }))),
  ...ALLOWED.map((pair): Written => ({ pair, inFolder: "" })),
];

/** Names of the rules that each import breaks; asked once, since ESLint takes seconds to start. */
function brokenRules(): ReadonlyMap<Written, readonly string[]> {
  const written = WRITTEN.map(({ pair: [from, to], inFolder }) => ({
    file: `src/${from}/${inFolder}written-for-a-test.ts`,
    source: `import { wanted } from "${inFolder === "" ? "../" : "../../"}${to}/somewhere";\n\nexport const own = wanted;\n`,
  }));
  const answer = execFileSync(
    process.execPath,
    ["--import", "tsx", "tests/ground/lint-imports.ts"],
    {
      input: JSON.stringify(written),
      encoding: "utf8",
    },
  );
  const broken = JSON.parse(answer) as string[][];
  expect(broken).toHaveLength(WRITTEN.length);
  return new Map(WRITTEN.map((one, at) => [one, broken[at] ?? []]));
}

const named = (pairs: readonly (readonly [string, string])[]): string[] =>
  pairs.map(([from, to]) => `${from} from ${to}`);

describe("the lint", () => {
  let broken: ReadonlyMap<Written, readonly string[]> = new Map();
  beforeAll(() => {
    broken = brokenRules();
  }, 60_000);

  it.each(DEPTHS)("refuses imports against the direction, from src/<layer>/%s", (depth) => {
    const refused = [...broken].filter(
      ([{ pair, inFolder }, rules]) =>
        inFolder === depth && REFUSED.includes(pair) && rules.includes("no-restricted-imports"),
    );
    expect(named(refused.map(([{ pair }]) => pair))).toEqual(named(REFUSED));
  });

  it("lets imports along the direction through", () => {
    const rules = [...broken].filter(([{ pair }]) => ALLOWED.includes(pair));
    expect(rules.map(([, names]) => names)).toEqual(ALLOWED.map(() => []));
  });
});
