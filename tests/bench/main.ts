/** `npm run bench`: measures, prints a table and writes it to artefacts/bench.json; `-- --only scores` measures one part, and the large ones only so. */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildFigures, largeBuildFigures } from "./build-time";
import { classificationFigures } from "./classification";
import { isMet, tableOf, type Figure } from "./figure";
import { functionFigures } from "./functions";
import { importFigures } from "./import-list";
import { mergePreviewFigures } from "./merge-preview";
import { pageFigures } from "./page";
import { largeRoundTripFigures, roundTripFigures } from "./round-trips";
import { scoreFigures } from "./scores";
import { sizeFigures } from "./size";

/** Parts in the order in which they are measured: what is timed in this process comes first. */
const PARTS: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  classification: classificationFigures,
  scores: scoreFigures,
  functions: functionFigures,
  import: importFigures,
  size: sizeFigures,
  build: buildFigures,
  "round-trips": roundTripFigures,
  page: pageFigures,
  merge: mergePreviewFigures,
  "large-build": largeBuildFigures,
  "large-round-trips": largeRoundTripFigures,
};
/** Parts that take many minutes, run only when they are asked for. */
const LARGE = ["large-build", "large-round-trips"];

/** @throws Error when a part is asked for that there is not */
async function measure(only: readonly string[]): Promise<Figure[]> {
  const unknown = only.find((part) => !(part in PARTS));
  if (unknown !== undefined) {
    throw new Error(`No part ${unknown}; there are ${Object.keys(PARTS).join(", ")}.`);
  }
  const figures: Figure[] = [];
  for (const [part, run] of Object.entries(PARTS)) {
    if (only.length > 0 ? !only.includes(part) : LARGE.includes(part)) continue;
    process.stderr.write(`Measuring ${part}\n`);
    figures.push(...(await run()));
  }
  return figures;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
  const figures = await measure(values.only ?? []);
  process.stdout.write(`${tableOf(figures)}\n`);
  const rows = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
  mkdirSync("artefacts", { recursive: true });
  writeFileSync("artefacts/bench.json", `${JSON.stringify(rows, null, 2)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
