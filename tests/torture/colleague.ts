/** What a colleague does while a command runs, between two of its round trips. */
import { UNFINISHED_PROPERTY } from "../../src/excel/properties";
import type { Host } from "../../src/host/host";
import { Random } from "./random";

/** Bytes with which a run takes several requests. */
const SMALL_REQUEST = 60_000;

/** Has a colleague edit the matrix after the nth round trip from now, or from where it writes. @returns what has been edited */
export function editAfter(host: Host, nth: number, seed: number, sheet: string): readonly string[] {
  const random = new Random(seed);
  const edits: string[] = [];
  // Between two requests that write, which are small then, or wherever it comes.
  const isBetween = random.upTo(2) === 0;
  if (isBetween) host.faults.payloadLimit = SMALL_REQUEST;
  let trips = 0;
  host.faults.remoteEdit = () => {
    if (isBetween && !host.book.customProperties.has(UNFINISHED_PROPERTY)) return;
    trips += 1;
    if (trips !== nth) return;
    void host.editRemotely((workbook) => {
      const onSheet = workbook.worksheets.getItem(sheet);
      const used = onSheet.getUsedRange();
      const values = used.values;
      const row = values.findIndex((line) => line.includes("Nyheter"));
      const head = values.findIndex((line) => line.includes("Beslutat av"));
      const column = values[head]?.indexOf("Beslutat av") ?? -1;
      if (row < 0 || column < 0) return;
      if (random.upTo(2) === 0) {
        const at = used.rowIndex + row + 1;
        onSheet.getRange(`${at}:${at}`).insert("Down");
        edits.push("a row inserted");
      } else {
        onSheet.getCell(used.rowIndex + row, used.columnIndex + column).values = [["¤kollega"]];
        edits.push("¤kollega");
      }
    });
  };
  return edits;
}
