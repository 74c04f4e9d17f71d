/** Which of the columns are kept beside as own columns. */
import type { Collection } from "./collected";
import type { KnownList } from "./known-list";
import type { Reading } from "./list-columns";
import { isKeptBeside } from "./list-rows";

/** Headers kept beside; of a log only those that say one thing of each service. */
export function keptHeaders(
  known: readonly KnownList[],
  collection: Collection,
  reading: Reading,
): readonly string[] {
  const { notes } = reading.findings;
  const headers: string[] = [];
  for (const { columns, shape, list } of known) {
    for (const { header, target } of columns) {
      if (
        !isKeptBeside(target, header, reading) ||
        header === "" ||
        shape === "channels" ||
        headers.includes(header)
      )
        continue;
      const cells = collection.services.map(({ own }) => own.get(header)?.size ?? 0);
      if (!cells.some((count) => count > 0) && target !== "own") continue;
      if (shape === "contacts" && cells.some((count) => count > 1)) {
        notes.push({ code: "contacts-only", source: list.source, values: { header } });
      } else headers.push(header);
    }
  }
  return headers;
}
