/** Builds the preview page before all browser tests, into a folder that only this run uses. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPreview } from "../../src/preview/build";

/** Where the tests find the folder. */
export const BUILT_PAGE = "BUILT_PAGE";

export default async function buildOnce(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  await buildPreview(folder);
  process.env[BUILT_PAGE] = folder;
}
