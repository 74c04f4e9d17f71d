/** Bundles what runs in Excel as a browser gets it, and measures it. */
import { build } from "esbuild";
import { gzipSync } from "node:zlib";

/** Highest size of the first script, gzip. */
export const BUDGET_BYTES = 55_000;

/** What Excel loads first; the pane's views and the runs come when they are asked for. */
export const ENTRY = "src/taskpane/main.ts";

export interface Bundle {
  /** Minified, of the first script with all that it imports at once. */
  readonly bytes: number;
  readonly gzip: number;
  /** The same with what is loaded later. */
  readonly gzipInAll: number;
  /** Source files in it, from the project's folder, and those of the first script. */
  readonly files: readonly string[];
  readonly firstFiles: readonly string[];
}

/** @throws Error when a file or package in it needs Node, or cannot be found */
export async function bundle(entry: string = ENTRY): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    outdir: "dist/size",
    minify: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const pathOf = Object.keys(metafile.outputs).find(
    (path) => metafile.outputs[path]?.entryPoint === entry,
  );
  const first = new Set<string>();
  const wanted = pathOf === undefined ? [] : [pathOf];
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (first.has(path)) continue;
    first.add(path);
    for (const { kind, path: imported } of metafile.outputs[path]?.imports ?? []) {
      if (kind === "import-statement") wanted.push(imported);
    }
  }
  const contents = (path: string): Uint8Array =>
    outputFiles.find((file) => file.path.replaceAll("\\", "/").endsWith(path))?.contents ??
    new Uint8Array();
  const packed = (path: string): number => gzipSync(contents(path), { level: 9 }).byteLength;
  const sum = (paths: Iterable<string>, of: (path: string) => number): number =>
    [...paths].reduce((total, path) => total + of(path), 0);
  return {
    bytes: sum(first, (path) => contents(path).byteLength),
    gzip: sum(first, packed),
    gzipInAll: sum(Object.keys(metafile.outputs), packed),
    files: Object.keys(metafile.inputs),
    firstFiles: [...first].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {})),
  };
}

/** The files of the embedded host among them, which must not be sent to Excel, and of the file writer, which comes when an extract is asked for. */
export const hostFiles = ({ files, firstFiles }: Bundle): readonly string[] => [
  ...files.filter((file) => file.startsWith("src/host/")),
  ...firstFiles.filter((file) => file.startsWith("src/xlsx/")),
];
