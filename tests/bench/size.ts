/** How large the script is that runs in Excel. */
import { bundle, BUDGET_BYTES } from "../size/bundle";
import type { Figure } from "./figure";

export async function sizeFigures(): Promise<Figure[]> {
  const { bytes, gzip, gzipInAll } = await bundle();
  const part = "size";
  return [
    { part, name: "first script, minified", value: bytes / 1000, unit: "kB", target: null },
    {
      part,
      name: "first script, gzip",
      value: gzip / 1000,
      unit: "kB",
      target: BUDGET_BYTES / 1000,
    },
    { part, name: "with all views, gzip", value: gzipInAll / 1000, unit: "kB", target: null },
  ];
}
