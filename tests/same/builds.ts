/** The builds that `npm run same` compares: the example in both languages and a national inventory, new, again and decided. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../../src/cli/csv";
import { workbookBytes } from "../../src/cli/workbook-file";
import { build, type BuildOptions } from "../../src/commands/build";
import { resultJson } from "../../src/commands/result-json";
import { hostedFunctions } from "../../src/functions/hosted";
import { startHost } from "../../src/host/host";
import { openXlsx } from "../../src/xlsx/open";
import { exampleModel } from "../../src/example/example-model";
import type { Language } from "../../src/locale/language";
import { dumpOf, type Dump } from "./dump";

/** A workbook built several times in a row, with what to do each time. */
export interface Build {
  readonly name: string;
  readonly runs: readonly Omit<BuildOptions, "today">[];
}

const INVENTORY = "../shared/data/canada";
const TODAY = "2026-06-15";
const exampleBuild = (language: Language): Build => ({
  name: `example-${language}`,
  runs: [
    { imports: {}, decide: false, language, model: exampleModel(language) },
    { imports: {}, decide: true, language },
    { imports: {}, decide: false, language },
  ],
});

function inventoryBuild(): Build {
  const tables = ["services", "channels", "groups", "volumes"] as const;
  const imports = Object.fromEntries(
    tables.map((table) => {
      const path = join(INVENTORY, `${table}.csv`);
      return [table, readCsv(readFileSync(path), path)];
    }),
  );
  return { name: "inventory-en", runs: [{ imports, decide: true, language: "en" }] };
}

/** The builds that can be made here; the inventory needs the project's data folder beside it. */
export const builds = (): readonly Build[] => [
  exampleBuild("sv"),
  exampleBuild("en"),
  ...(existsSync(INVENTORY) ? [inventoryBuild()] : []),
];

/** Builds the workbook in files, each run in the file of the run before. @returns what each run left, by name */
export async function dumpsOf({ name, runs }: Build): Promise<ReadonlyMap<string, Dump>> {
  const dumps = new Map<string, Dump>();
  let bytes: Uint8Array | null = null;
  for (const [index, options] of runs.entries()) {
    const content: { content?: Awaited<ReturnType<typeof openXlsx>> } =
      bytes === null ? {} : { content: await openXlsx(bytes) };
    const host = await startHost({ ...content, functions: hostedFunctions() });
    try {
      const outcome = await build({ ...options, today: TODAY, upgrade: true });
      if (!outcome.ok) throw new Error(`${name}: the run was refused: ${JSON.stringify(outcome)}`);
      bytes = await workbookBytes(host, outcome.done.altTexts);
      dumps.set(
        `${name}-${index + 1}`,
        dumpOf(await openXlsx(bytes), resultJson(outcome.done.result)),
      );
    } finally {
      host.dispose();
    }
  }
  return dumps;
}
