/** Time and memory of `build`, from CSV files to a saved workbook, each in a process of its own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { writeCsvFiles } from "./csv-files";
import type { Figure } from "./figure";
import { generatedModel } from "./models";

const PART = "build";
/** The service inventory of the Government of Canada, which is no part of the project. */
const CANADA = resolve("..", "shared", "data", "canada");
const CANADA_SECONDS = 15;
const CANADA_MEGABYTES = 1000;

interface Targets {
  readonly seconds: number | null;
  readonly megabytes: number | null;
}

/** @throws Error with what the command line said, when it does not end with 0 */
function measured(name: string, files: readonly string[], folder: string, goal: Targets): Figure[] {
  const out = join(folder, "out.xlsx");
  const peak = join(folder, "peak");
  const words = ["build", ...files, "--language", "en", "--decide", "--quiet", "--out", out];
  const preload = pathToFileURL(resolve("tests/bench/peak-memory.ts")).href;
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", preload, "src/cli/main.ts", ...words],
    { encoding: "utf8", env: { ...process.env, CHANNEL_MATRIX_PEAK: peak } },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`build of ${name} ended with ${String(status)}: ${stderr}`);
  const megabytes = (Number(readFileSync(peak, "utf8")) * 1024) / 1e6;
  return [
    { part: PART, name: `${name}: time`, value: seconds, unit: "s", target: goal.seconds },
    {
      part: PART,
      name: `${name}: peak memory`,
      value: megabytes,
      unit: "MB",
      target: goal.megabytes,
    },
    {
      part: PART,
      name: `${name}: file`,
      value: statSync(out).size / 1e6,
      unit: "MB",
      target: null,
    },
  ];
}

function canadaFigures(folder: string): Figure[] {
  const name = "Canada, 7 channels";
  if (!existsSync(CANADA)) {
    const note = "left out: the inventory's files are not here";
    return [{ part: PART, name, value: null, unit: "s", target: CANADA_SECONDS, note }];
  }
  const files = ["services", "channels", "groups", "volumes"].flatMap((table) => [
    `--${table}`,
    join(CANADA, `${table}.csv`),
  ]);
  return measured(name, files, folder, { seconds: CANADA_SECONDS, megabytes: CANADA_MEGABYTES });
}

export function buildFigures(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "channel-matrix-bench-"));
  try {
    const model = generatedModel({ services: 10_000, channels: 20, groups: 8 });
    return [
      ...canadaFigures(folder),
      ...measured("10000 × 20", writeCsvFiles(model, folder), folder, {
        seconds: null,
        megabytes: null,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
