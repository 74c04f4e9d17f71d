/** Bundles the preview page into a folder of static files for any web server. */
import { build as bundle, type BuildOptions } from "esbuild";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ENGINE_PLUGINS } from "../bundle/engine-plugins";

/** Default output folder. */
export const PREVIEW_FOLDER = "dist-preview";

const SOURCE = join("src", "preview");
const CLIENT = "excel-web-16.00.js";

/** Microsoft's client as it is in its package: copied beside the page, never changed. */
function copyClient(folder: string): void {
  const require = createRequire(join(process.cwd(), "package.json"));
  const client = dirname(require.resolve("@microsoft/office-js/package.json"));
  copyFileSync(join(client, "dist", CLIENT), join(folder, CLIENT));
}

/**
 * Builds the page from scratch.
 * @param folder emptied first
 */
export async function buildPreview(folder: string = PREVIEW_FOLDER): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const settings: BuildOptions = {
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    plugins: [...ENGINE_PLUGINS],
    legalComments: "linked",
    define: { "process.env.NODE_ENV": '"production"' },
    // Reached only where Node loads the client by itself.
    external: ["node:*"],
    loader: { ".woff2": "file", ".woff": "file", ".ttf": "file", ".svg": "dataurl" },
    logLevel: "warning",
  };
  await bundle({
    ...settings,
    entryPoints: {
      page: join(SOURCE, "page.ts"),
      style: join(SOURCE, "frame", "style.css"),
      early: join(SOURCE, "thread", "early.ts"),
    },
    splitting: true,
  });
  // Whole: a thread is there sooner with one script than with sixty that it shares with the page.
  await bundle({
    ...settings,
    entryPoints: {
      worker: join("src", "commands", "threads", "worker.ts"),
      host: join(SOURCE, "thread", "worker.ts"),
    },
  });
  copyFileSync(join(SOURCE, "index.html"), join(folder, "index.html"));
  copyClient(folder);
  const page = readFileSync(join(folder, "index.html"), "utf8");
  for (const [, file = ""] of page.matchAll(/(?:href|src)="([^":]+)"/g))
    if (!existsSync(join(folder, file)))
      throw new Error(`index.html names ${file}, which the build has not written.`);
}
