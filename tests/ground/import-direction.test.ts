/** Imports go one way, and the lint refuses the others. */
import { execFileSync } from "node:child_process";

const LAYERS = ["domain", "locale", "sheets", "excel", "commands", "taskpane"] as const;

/** Pairs of folders of `src`: the one that imports, and the one that is imported from. */
const REFUSED: readonly (readonly [string, string])[] = [
  ...LAYERS.flatMap((lower, place) =>
    LAYERS.slice(place + 1).map((upper) => [lower, upper] as const),
  ),
  ...LAYERS.flatMap((layer) => [
    [layer, "host"] as const,
    ["host", layer] as const,
    [layer, "cli"] as const,
    [layer, "preview"] as const,
  ]),
  ["functions", "taskpane"],
  ["functions", "host"],
  ["cli", "preview"],
  ["preview", "cli"],
];
const ALLOWED: readonly (readonly [string, string])[] = [
  ...LAYERS.flatMap((lower, place) =>
    LAYERS.slice(place + 1).map((upper) => [upper, lower] as const),
  ),
  ["functions", "domain"],
  ["cli", "host"],
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
      const refused = REFUSED.filter((_, place) =>
        broken[place]?.includes("no-restricted-imports"),
      );
      expect(named(refused)).toEqual(named(REFUSED));
    },
    60_000,
  );

  it("lets imports along the direction through", () => {
    expect(brokenRules(ALLOWED, "")).toEqual(ALLOWED.map(() => []));
  }, 60_000);
});
