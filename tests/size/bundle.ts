/** Bundles what runs in Excel as a browser gets it, and measures it. */
import { build } from "esbuild";
import { gzipSync } from "node:zlib";

/** Highest size of the first script, gzip. */
export const BUDGET_BYTES = 120_000;

/** What the script is made of: the commands with all that they import, and the example. */
const ENTRY = ["./src/commands/build", "./src/sheets/example/example-model"]
  .map((file) => `export * from "${file}";`)
  .join("\n");

export interface Bundle {
  /** Minified. */
  readonly bytes: number;
  readonly gzip: number;
  /** Source files in it, from the project's folder. */
  readonly files: readonly string[];
}

/** @throws Error when a file or package in it needs Node, or cannot be found */
export async function bundle(entry: string = ENTRY): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
  const script = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    bytes: script.byteLength,
    gzip: gzipSync(script, { level: 9 }).byteLength,
    files: Object.keys(metafile.inputs),
  };
}

/** The files of the embedded host among them, which must not be sent to Excel. */
export const hostFiles = ({ files }: Bundle): readonly string[] =>
  files.filter((file) => file.startsWith("src/host/"));
