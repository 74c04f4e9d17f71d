/** What a colleague does while a command runs, between two of its round trips. */
import type { Host } from "../../src/host/host";
import { Random } from "./random";

/** Has a colleague edit the matrix after the nth round trip from now. @returns what has been edited */
export function editAfter(host: Host, nth: number, seed: number, sheet: string): readonly string[] {
  const random = new Random(seed);
  const edits: string[] = [];
  let trips = 0;
  host.faults.remoteEdit = () => {
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
