/** Time and memory of `build`, from CSV files to a saved workbook, each in a process of its own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeCsvFiles } from "./csv-files";
import type { Figure } from "./figure";
import { generatedModel } from "./models";

/** The service inventory of the Government of Canada, which is no part of the project. */
const CANADA = resolve("..", "shared", "data", "canada");
const CANADA_SECONDS = 10;
const CANADA_MEGABYTES = 1000;

interface Targets {
  readonly seconds: number | null;
  readonly megabytes: number | null;
}

/** @throws Error with what the command line said, when it does not end with 0 */
function measured(
  part: string,
  name: string,
  files: readonly string[],
  folder: string,
  goal: Targets,
): Figure[] {
  const out = join(folder, "out.xlsx");
  const peak = join(folder, "peak");
  const share = join(folder, "engine");
  const words = ["build", ...files, "--language", "en", "--decide", "--quiet", "--out", out];
  // The first call after a change bundles the sources, which is no part of the work.
  spawnSync(process.execPath, ["tests/bench/launch.cjs", "help"]);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--max-semi-space-size=64", "tests/bench/launch.cjs", ...words],
    {
      encoding: "utf8",
      env: { ...process.env, CHANNEL_MATRIX_PEAK: peak, CHANNEL_MATRIX_ENGINE: share },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`build of ${name} ended with ${String(status)}: ${stderr}`);
  const megabytes = (Number(readFileSync(peak, "utf8")) * 1024) / 1e6;
  return [
    { part, name: `${name}: time`, value: seconds, unit: "s", target: goal.seconds },
    {
      part,
      name: `${name}: of it the engine`,
      value: Number(readFileSync(share, "utf8")),
      unit: "s",
      target: null,
    },
    {
      part,
      name: `${name}: peak memory`,
      value: megabytes,
      unit: "MB",
      target: goal.megabytes,
    },
    {
      part,
      name: `${name}: file`,
      value: statSync(out).size / 1e6,
      unit: "MB",
      target: null,
    },
  ];
}

function canadaFigures(folder: string): Figure[] {
  const part = "build";
  const name = "Canada, 1 751 × 7";
  if (!existsSync(CANADA)) {
    const note = "left out: the inventory's files are not here";
    return [{ part, name, value: null, unit: "s", target: CANADA_SECONDS, note }];
  }
  const files = ["services", "channels", "groups", "volumes"].flatMap((table) => [
    `--${table}`,
    join(CANADA, `${table}.csv`),
  ]);
  return measured(part, name, files, folder, {
    seconds: CANADA_SECONDS,
    megabytes: CANADA_MEGABYTES,
  });
}

/** Runs in a folder of its own, which is removed afterwards. */
function inFolder(run: (folder: string) => Figure[]): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "channel-matrix-bench-"));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function generatedFigures(
  part: string,
  services: number,
  folder: string,
  seconds: number | null = null,
): Figure[] {
  const model = generatedModel({ services, channels: 20, groups: 8 });
  const name = `generated, ${services} × 20`;
  const goal = { seconds, megabytes: null };
  return measured(part, name, writeCsvFiles(model, folder), folder, goal);
}

export const buildFigures = (): Figure[] =>
  inFolder((folder) => [
    ...canadaFigures(folder),
    ...generatedFigures("build", 1_000, folder, 20),
    ...generatedFigures("build", 10, folder, 3),
  ]);

export const largeBuildFigures = (): Figure[] =>
  inFolder((folder) => generatedFigures("large-build", 10_000, folder));
