/** Removes the page that was built for the browser tests. */
import { rmSync } from "node:fs";
import { BUILT_PAGE } from "./build-once";

export default function removeBuild(): void {
  const folder = process.env[BUILT_PAGE];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
