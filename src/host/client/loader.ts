/** Loads Microsoft's own Excel client from `@microsoft/office-js`, unchanged, into this realm. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { standInForBrowser } from "./stubs";

/** Loads the client once; where a page has loaded it already, nothing happens. */
export function loadClient(): void {
  if ("OfficeExtension" in globalThis) return;
  standInForBrowser();
  const require = createRequire(join(process.cwd(), "package.json"));
  const folder = dirname(require.resolve("@microsoft/office-js/package.json"));
  const file = join(folder, "dist", "excel-web-16.00.js");
  const evaluate = globalThis.eval;
  const { console: usual } = globalThis;
  globalThis.console = Object.assign(Object.create(usual) as Console, { log: () => undefined });
  try {
    evaluate(`${readFileSync(file, "utf8")}\n//# sourceURL=${file}`);
  } finally {
    globalThis.console = usual;
  }
}
